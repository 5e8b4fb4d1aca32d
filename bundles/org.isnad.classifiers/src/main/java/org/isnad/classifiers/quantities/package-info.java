/** Numbers and what they count. */
@NullMarked
package org.isnad.classifiers.quantities;

import org.jspecify.annotations.NullMarked;
