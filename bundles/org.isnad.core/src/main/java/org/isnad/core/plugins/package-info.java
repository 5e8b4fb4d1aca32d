/** What is contributed, who may come in, and why not. */
@NullMarked
package org.isnad.core.plugins;

import org.jspecify.annotations.NullMarked;
