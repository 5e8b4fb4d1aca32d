package org.isnad.ui;

import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.isnad.workspace.Settings;
import org.isnad.workspace.Workspace;

/** Everything the window uses of the rest of the product. */
record Services(Workspace workspace, Engine engine, Messages messages, Settings settings) {}
