/** Archives as the documents in them. */
@NullMarked
package org.isnad.core.unpack;

import org.jspecify.annotations.NullMarked;
