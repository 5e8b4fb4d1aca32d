/** Times a text speaks of, resolved against its date of publication: what all languages share. */
@NullMarked
package org.isnad.classifiers.times;

import org.jspecify.annotations.NullMarked;
