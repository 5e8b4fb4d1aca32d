/** Sentences for reasons, from the message files of the bundles that give them. */
@NullMarked
package org.isnad.core.messages;

import org.jspecify.annotations.NullMarked;
