/** The standard comparison views, contributed as any other bundle would contribute its own. */
@NullMarked
package org.isnad.ui.views;

import org.jspecify.annotations.NullMarked;
