/** Parsers of binary formats in a process of their own, which can be ended whatever they do. */
@NullMarked
package org.isnad.core.child;

import org.jspecify.annotations.NullMarked;
