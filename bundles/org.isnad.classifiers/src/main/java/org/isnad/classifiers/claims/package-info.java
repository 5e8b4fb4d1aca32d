/** Claims: what a report says is so, clause by clause, and how sure its words are. */
@NullMarked
package org.isnad.classifiers.claims;

import org.jspecify.annotations.NullMarked;
