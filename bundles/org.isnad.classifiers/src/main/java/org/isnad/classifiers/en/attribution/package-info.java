/** Attribution in English. */
@NullMarked
package org.isnad.classifiers.en.attribution;

import org.jspecify.annotations.NullMarked;
