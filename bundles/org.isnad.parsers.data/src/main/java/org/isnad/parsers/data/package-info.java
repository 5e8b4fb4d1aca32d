/** Parsers of exported records: JSON, ninjs, JSON Feed and CSV; and of pages of described sites. */
@NullMarked
package org.isnad.parsers.data;

import org.jspecify.annotations.NullMarked;
