/** Measures the classifiers against reports we wrote and annotated. */
@NullMarked
package org.isnad.classifiers.eval;

import org.jspecify.annotations.NullMarked;
