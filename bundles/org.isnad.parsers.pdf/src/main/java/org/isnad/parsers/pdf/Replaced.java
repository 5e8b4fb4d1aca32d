package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A marked stretch of a page's stream; it may say what its signs stand for (ISO 32000-1, 14.9.4). */
final class Replaced {
    private static final int MOST_GLYPHS = 12;

    final boolean artifact;
    final List<Glyph> glyphs = new ArrayList<>();
    int turn;
    private final @Nullable String text;

    Replaced(@Nullable String text, boolean artifact) {
        this.text = text;
        this.artifact = artifact;
    }

    boolean says() {
        return text != null;
    }

    /** One sign that says the text, or the signs as they are if they are more than a cluster. */
    List<Glyph> glyphs() {
        if (text == null || glyphs.isEmpty() || glyphs.size() > MOST_GLYPHS) {
            return glyphs;
        }
        Glyph first = glyphs.getFirst();
        float left = first.left();
        float right = first.right();
        float baseline = first.baseline();
        for (Glyph glyph : glyphs) {
            if (!glyph.isMark()) {
                baseline = glyph.baseline();
            }
        }
        for (Glyph glyph : glyphs) {
            if (!glyph.isMark() && Math.abs(glyph.baseline() - baseline) > glyph.size() / 2) {
                return glyphs;
            }
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
        String plain = Letters.plain(text);
        return plain.isEmpty()
                ? List.of()
                : List.of(new Glyph(
                        plain,
                        left,
                        right,
                        baseline,
                        first.size(),
                        first.ink(),
                        first.order(),
                        first.bold(),
                        first.artifact()));
    }
}
