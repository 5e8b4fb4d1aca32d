/** Arabic words and grammar of certainty, clauses and actions. */
@NullMarked
package org.isnad.classifiers.ar.claims;

import org.jspecify.annotations.NullMarked;
