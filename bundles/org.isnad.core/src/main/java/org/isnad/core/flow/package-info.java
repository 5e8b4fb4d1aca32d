/** The one flow: choose a parser, order classifiers, guard plug-ins. */
@NullMarked
package org.isnad.core.flow;

import org.jspecify.annotations.NullMarked;
