/** Odds by few things that can be seen, with fitted weights. */
@NullMarked
package org.isnad.core.odds;

import org.jspecify.annotations.NullMarked;
