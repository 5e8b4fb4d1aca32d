package org.isnad.parsers.pdf;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param number counted from 0
 * @param glyphs those that run as most of the page does, marks hung on their letters
 * @param turned those that run another way
 * @param picture whether a picture is all that is on it
 * @param unnamed signs whose characters the file does not tell
 */
record Page(int number, List<Glyph> glyphs, List<Glyph> turned, boolean picture, int unnamed) {
    Page {
        glyphs = List.copyOf(glyphs);
        turned = List.copyOf(turned);
    }
}
