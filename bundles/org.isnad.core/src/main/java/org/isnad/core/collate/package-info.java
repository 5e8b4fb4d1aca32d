/** Goes over a whole collection at once: near-duplicate pairs, story groups. */
@NullMarked
package org.isnad.core.collate;

import org.jspecify.annotations.NullMarked;
