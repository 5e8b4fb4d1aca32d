/** Headlines: whether the body says what the headline says. */
@NullMarked
package org.isnad.classifiers.headline;

import org.jspecify.annotations.NullMarked;
