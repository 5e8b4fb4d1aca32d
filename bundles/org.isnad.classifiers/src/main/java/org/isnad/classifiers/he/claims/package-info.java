/** Hebrew words and grammar of certainty, clauses and actions. */
@NullMarked
package org.isnad.classifiers.he.claims;

import org.jspecify.annotations.NullMarked;
