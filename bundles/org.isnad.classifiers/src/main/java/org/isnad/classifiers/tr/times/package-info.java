/** Times in Turkish reports. */
@NullMarked
package org.isnad.classifiers.tr.times;

import org.jspecify.annotations.NullMarked;
