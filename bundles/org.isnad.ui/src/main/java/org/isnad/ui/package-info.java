/** The window: shelf, reader, jobs, problems, settings, and the tabs that views contribute. */
@NullMarked
package org.isnad.ui;

import org.jspecify.annotations.NullMarked;
