/** Compares analysed reports: relation, rows, origins, conflicts, reuse. */
@NullMarked
package org.isnad.core.compare;

import org.jspecify.annotations.NullMarked;
