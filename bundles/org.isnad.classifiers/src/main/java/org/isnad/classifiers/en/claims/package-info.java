/** English words and grammar of certainty, clauses and actions. */
@NullMarked
package org.isnad.classifiers.en.claims;

import org.jspecify.annotations.NullMarked;
