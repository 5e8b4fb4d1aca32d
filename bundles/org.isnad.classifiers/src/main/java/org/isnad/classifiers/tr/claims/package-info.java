/** Turkish words and grammar of certainty, clauses and actions. */
@NullMarked
package org.isnad.classifiers.tr.claims;

import org.jspecify.annotations.NullMarked;
