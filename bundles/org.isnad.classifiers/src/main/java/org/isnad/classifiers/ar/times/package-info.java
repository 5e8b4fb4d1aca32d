/** Times in Arabic reports. */
@NullMarked
package org.isnad.classifiers.ar.times;

import org.jspecify.annotations.NullMarked;
