/** Starts the product: Felix, the features' bundles, and one application on the process's first thread. */
@NullMarked
package org.isnad.launcher;

import org.jspecify.annotations.NullMarked;
