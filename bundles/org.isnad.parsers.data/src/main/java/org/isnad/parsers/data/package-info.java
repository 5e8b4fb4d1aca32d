/** Parsers of exported records: JSON, ninjs, JSON Feed and CSV. */
@NullMarked
package org.isnad.parsers.data;

import org.jspecify.annotations.NullMarked;
