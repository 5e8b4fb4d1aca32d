package org.isnad.parsers.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why the text of a PDF may not be what its pages show. Each has a word in the rules of its passages. */
enum Doubt {
    /** Many signs do not tell their characters. */
    UNNAMED,
    /** Many characters are of no script a report is written in. */
    ODD,
    /** Signs lie on each other: their order is a guess. */
    ORDER,
    /** Some pages are only pictures. */
    PICTURES;

    private static final double MANY_UNNAMED = 0.1;
    private static final double MANY_ODD = 0.05;
    private static final double MANY_ACCENTED = 0.4;
    private static final double MANY_OVERLAPS = 0.15;
    private static final int ENOUGH = 20;
    private static final String PREFIX = "pdf.doubtful-";

    /** How the names of rules begin in a report that is in doubt. */
    String prefix() {
        return PREFIX + name().toLowerCase(Locale.ROOT) + ".";
    }

    /** The doubt that the name of a rule tells. */
    static Optional<Doubt> told(String rule) {
        for (Doubt doubt : values()) {
            if (rule.startsWith(doubt.prefix())) {
                return Optional.of(doubt);
            }
        }
        return Optional.empty();
    }

    /** The first doubt there is about pages. */
    static Optional<Doubt> about(List<Page> pages) {
        long letters = 0;
        long unnamed = 0;
        long odd = 0;
        long accented = 0;
        long overlaps = 0;
        for (Page page : pages) {
            unnamed += page.unnamed();
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.isRead()) {
                    continue;
                }
                int c = glyph.text().codePointAt(0);
                letters++;
                odd += isOdd(c) ? 1 : 0;
                accented += c >= 0xC0 && c <= 0xFF ? 1 : 0;
            }
            overlaps += overlaps(page);
        }
        if (unnamed >= ENOUGH && unnamed > MANY_UNNAMED * (letters + unnamed)) {
            return Optional.of(UNNAMED);
        }
        if (letters >= ENOUGH && (odd > MANY_ODD * letters || accented > MANY_ACCENTED * letters)) {
            return Optional.of(ODD);
        }
        if (overlaps >= ENOUGH && overlaps > MANY_OVERLAPS * letters) {
            return Optional.of(ORDER);
        }
        return pages.stream().anyMatch(Page::picture) ? Optional.of(PICTURES) : Optional.empty();
    }

    private static boolean isOdd(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }

    private static long overlaps(Page page) {
        long overlaps = 0;
        for (Row row : Row.of(page)) {
            Glyph last = null;
            for (Glyph glyph : row.glyphs()) {
                if (!glyph.isRead()) {
                    continue;
                }
                float narrower = last == null ? 0 : Math.min(last.right() - last.left(), glyph.right() - glyph.left());
                if (last != null && narrower > 0 && last.right() - glyph.left() > 0.6f * narrower) {
                    overlaps++;
                }
                last = glyph;
            }
        }
        return overlaps;
    }
}
