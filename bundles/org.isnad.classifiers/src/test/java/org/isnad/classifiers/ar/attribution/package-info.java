/** Tests of attribution in Arabic. */
@NullMarked
package org.isnad.classifiers.ar.attribution;

import org.jspecify.annotations.NullMarked;
