/** Times in Hebrew reports. */
@NullMarked
package org.isnad.classifiers.he.times;

import org.jspecify.annotations.NullMarked;
