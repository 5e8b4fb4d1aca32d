/** Tests of attribution in Turkish. */
@NullMarked
package org.isnad.classifiers.tr.attribution;

import org.jspecify.annotations.NullMarked;
