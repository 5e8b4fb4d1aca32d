/** Attribution in Hebrew. */
@NullMarked
package org.isnad.classifiers.he.attribution;

import org.jspecify.annotations.NullMarked;
