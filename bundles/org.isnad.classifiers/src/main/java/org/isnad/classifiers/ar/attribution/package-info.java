/** Attribution in Arabic: who said what through whom, in the order of verb, subject and content and in others. */
@NullMarked
package org.isnad.classifiers.ar.attribution;

import org.jspecify.annotations.NullMarked;
