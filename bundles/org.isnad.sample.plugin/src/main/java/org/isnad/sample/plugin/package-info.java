/** A sample plug-in: one parser, one classifier, one view. Copy the bundle and begin. */
@NullMarked
package org.isnad.sample.plugin;

import org.jspecify.annotations.NullMarked;
