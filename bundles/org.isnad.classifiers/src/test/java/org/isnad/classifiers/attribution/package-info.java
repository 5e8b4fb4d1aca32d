/** Measures and tests of what the attribution classifiers share. */
@NullMarked
package org.isnad.classifiers.attribution;

import org.jspecify.annotations.NullMarked;
