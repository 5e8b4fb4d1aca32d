/** Keeps cases in folders. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
