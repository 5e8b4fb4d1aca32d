package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a column: a row of it, or of the whole page.
 *
 * @param cells what stands on it; more than one only where wide gaps part it, in the order they are read
 * @param row what it is made of
 * @param page its page, counted from 0
 * @param column its column, the same for all lines of one
 */
record Line(List<List<Glyph>> cells, Row row, int page, int column) {
    private static final float WIDE_GAP = 3f;
    private static final float WORD_GAP = 0.17f;
    // where spaces are shown as signs, a gap without one is seldom a space
    private static final float WORD_GAP_BESIDE_SPACES = 0.35f;
    private static final int LETTERS_A_SPACE = 14;
    private static final float LEAST_SPACE = 0.06f;

    static Line of(Row row, int page, int column, boolean rightToLeft) {
        List<Float> cuts = row.free(row.left(), row.right(), WIDE_GAP * row.size()).stream()
                .map(gap -> (gap[0] + gap[1]) / 2)
                .toList();
        return cut(row, cuts, page, column, rightToLeft);
    }

    /** @param cuts the places that part the cells, from left to right */
    static Line cut(Row row, List<Float> cuts, int page, int column, boolean rightToLeft) {
        List<List<Glyph>> cells = new ArrayList<>();
        float from = -Float.MAX_VALUE;
        for (int i = 0; i <= cuts.size(); i++) {
            float to = i < cuts.size() ? cuts.get(i) : Float.MAX_VALUE;
            List<Glyph> cell = row.between(from, to);
            if (!cell.isEmpty()) {
                cells.add(rightToLeft ? 0 : cells.size(), cell);
            }
            from = to;
        }
        return new Line(cells, row, page, column);
    }

    float left() {
        return row.left();
    }

    float right() {
        return row.right();
    }

    float baseline() {
        return row.baseline();
    }

    float size() {
        return row.size();
    }

    boolean isBold() {
        return row.glyphs().stream().filter(g -> !g.isSpace()).allMatch(Glyph::bold);
    }

    /** What a cell shows from left to right, a space wherever a gap is as wide as one. */
    static List<String> shown(List<Glyph> cell) {
        List<String> shown = new ArrayList<>();
        float wordGap = wordGap(cell);
        Glyph last = null;
        boolean space = false;
        for (Glyph glyph : cell) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (last != null) {
                float gap = (glyph.left() - last.right()) / Math.max(last.size(), glyph.size());
                if (gap >= wordGap || (space && gap >= LEAST_SPACE)) {
                    shown.add(" ");
                }
            }
            if (!glyph.isFiller()) {
                shown.add(glyph.text());
            }
            last = glyph;
            space = false;
        }
        return shown;
    }

    private static float wordGap(List<Glyph> cell) {
        long spaces = cell.stream().filter(Glyph::isSpace).count();
        return spaces * LETTERS_A_SPACE >= cell.size() ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
    }

    /** What the line shows, all cells after each other. */
    String looks() {
        StringBuilder looks = new StringBuilder();
        cells.forEach(cell -> shown(cell).forEach(looks::append));
        return looks.toString();
    }

    /** The width of the word that stands first. */
    float firstWord(boolean rightToLeft) {
        List<Glyph> cell = cells.getFirst();
        List<Glyph> inOrder = rightToLeft ? cell.reversed() : cell;
        float wordGap = wordGap(cell) * size();
        Glyph first = null;
        Glyph last = null;
        for (Glyph glyph : inOrder) {
            if (glyph.isSpace() && first == null) {
                continue;
            }
            boolean gap = last != null && Math.max(glyph.left() - last.right(), last.left() - glyph.right()) >= wordGap;
            if (glyph.isSpace() || gap) {
                break;
            }
            first = first == null ? glyph : first;
            last = glyph;
        }
        return first == null || last == null
                ? 0
                : Math.max(first.right(), last.right()) - Math.min(first.left(), last.left());
    }
}
