/** Tests of claims in Hebrew. */
@NullMarked
package org.isnad.classifiers.he.claims;

import org.jspecify.annotations.NullMarked;
