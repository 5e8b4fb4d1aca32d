/** Attribution in Turkish: the verb stands at the end, behind what is said. */
@NullMarked
package org.isnad.classifiers.tr.attribution;

import org.jspecify.annotations.NullMarked;
