/** PDF, right to left included: from glyphs on pages to paragraphs in logical order. */
@NullMarked
package org.isnad.parsers.pdf;

import org.jspecify.annotations.NullMarked;
