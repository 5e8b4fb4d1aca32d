package org.isnad.core.workspace;

import java.io.IOException;
import org.isnad.workspace.Case;

/** Gives the case that is open when a task begins. */
@FunctionalInterface
interface OpenCase {
    /** @throws IOException if none is open */
    Case get() throws IOException;
}
