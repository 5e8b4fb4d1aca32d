/** What the attribution classifiers of all languages share: sentences as tokens, who is pointed at, chains. */
@NullMarked
package org.isnad.classifiers.attribution;

import org.jspecify.annotations.NullMarked;
