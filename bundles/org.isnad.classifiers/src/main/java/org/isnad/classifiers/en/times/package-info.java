/** Times in English reports. */
@NullMarked
package org.isnad.classifiers.en.times;

import org.jspecify.annotations.NullMarked;
