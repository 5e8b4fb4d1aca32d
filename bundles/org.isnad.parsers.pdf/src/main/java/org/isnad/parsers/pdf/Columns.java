package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the columns of a page by the stretches that stay free over many rows, and reads them one after the other. */
final class Columns {
    private static final float GUTTER = 0.55f;
    private static final float CELL_GUTTER = 1f;
    // a column is no narrower than this share of the page
    private static final float EDGE = 0.12f;
    private static final int FEWEST_LINES = 3;
    private static final float WIDER = 1.6f;
    private static final int FEWEST_LINES_INSIDE = 6;
    private static final int FEWEST_LETTERS = 12;
    private static final double FILLED = 0.55;

    private final List<Row> rows;
    private final int page;
    private final float size;
    private final boolean rightToLeft;
    private final float left;
    private final float right;
    private final List<Line> lines = new ArrayList<>();
    private int column;

    private Columns(List<Row> rows, int page, int firstColumn, float size, boolean rightToLeft) {
        this.size = size;
        this.rows = rows;
        this.page = page;
        this.column = firstColumn;
        this.rightToLeft = rightToLeft;
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (Row row : rows) {
            least = Math.min(least, row.left());
            most = Math.max(most, row.right());
        }
        left = least;
        right = most;
    }

    /**
     * The lines of a page in the order they are read.
     *
     * @param rows without running heads
     * @param firstColumn the number of the page's first column
     * @param size of the body's letters
     */
    static List<Line> lines(List<Row> rows, int page, int firstColumn, float size, boolean rightToLeft) {
        Columns columns = new Columns(rows, page, firstColumn, size, rightToLeft);
        columns.read();
        return columns.lines;
    }

    private void read() {
        bands().forEach(band -> read(band.rows, band.free));
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (Row row : rows) {
            List<float[]> free = free(row);
            List<float[]> both = bands.isEmpty() ? List.of() : common(bands.getLast().free, free, GUTTER * size);
            if (both.isEmpty()) {
                bands.add(new Band());
                bands.getLast().free = free;
            } else {
                bands.getLast().free = both;
            }
            bands.getLast().rows.add(row);
        }
        for (int i = 1; i < bands.size(); i++) {
            bands.get(i).takeFrom(bands.get(i - 1));
        }
        bands.removeIf(band -> band.rows.isEmpty());
        return bands;
    }

    // what is free in the middle of the page: its edges are no gutters
    private List<float[]> free(Row row) {
        float edge = EDGE * (right - left);
        return row.free(left + edge, right - edge, GUTTER * Math.max(size, row.size()));
    }

    /** Rows with a stretch that is free in all of them. */
    private final class Band {
        private final List<Row> rows = new ArrayList<>();
        private List<float[]> free = List.of();

        // the first line of a column may have gone to what stands above it
        void takeFrom(Band above) {
            if (!isColumns() || above.isColumns()) {
                return;
            }
            while (!above.rows.isEmpty()) {
                Row last = above.rows.getLast();
                List<float[]> both = common(free, free(last), GUTTER * size);
                if (Columns.cuts(rows, both, 0).isEmpty()) {
                    return;
                }
                rows.addFirst(above.rows.removeLast());
                free = both;
            }
        }

        private boolean isColumns() {
            List<Float> cuts = Columns.cuts(rows, free, 0);
            return !cuts.isEmpty() && isProse(rows, cuts);
        }

        // in a few lines of a narrow column spaces may stand below each other by chance
        private boolean isLongColumns() {
            return rows.size() >= FEWEST_LINES_INSIDE && isColumns();
        }
    }

    private static List<float[]> common(List<float[]> some, List<float[]> others, float width) {
        List<float[]> common = new ArrayList<>();
        for (float[] a : some) {
            for (float[] b : others) {
                float from = Math.max(a[0], b[0]);
                float to = Math.min(a[1], b[1]);
                if (to - from >= width) {
                    common.add(new float[] {from, to});
                }
            }
        }
        return common;
    }

    private void read(List<Row> band, List<float[]> free) {
        List<Float> cuts = cuts(band, free, 0);
        if (!cuts.isEmpty() && isProse(band, cuts)) {
            columns(band, cuts);
            return;
        }
        List<Float> wide = cuts(band, free, CELL_GUTTER * size);
        Row first = band.getFirst();
        List<Row> below = band.subList(1, band.size());
        List<float[]> freeBelow = free(below);
        // the last line of the text above a table stands over its first cells and hides what parts them
        if (below.size() > 1
                && isWhole(first)
                && cuts(below, freeBelow, CELL_GUTTER * size).size() > wide.size()) {
            lines.add(Line.of(first, page, column, rightToLeft));
            read(below, freeBelow);
            return;
        }
        boolean table = !wide.isEmpty() && isTable(band, wide);
        for (Row row : band) {
            lines.add(table ? Line.cut(row, wide, page, column, rightToLeft) : Line.of(row, page, column, rightToLeft));
        }
    }

    private boolean isWhole(Row row) {
        return row.free(row.left(), row.right(), CELL_GUTTER * size).isEmpty();
    }

    private List<float[]> free(List<Row> some) {
        return some.stream()
                .map(this::free)
                .reduce((one, other) -> common(one, other, GUTTER * size))
                .orElse(List.of());
    }

    // the middles of the free stretches that have words on both sides
    private static List<Float> cuts(List<Row> band, List<float[]> free, float width) {
        return free.stream()
                .filter(gap -> gap[1] - gap[0] >= width)
                .map(gap -> (gap[0] + gap[1]) / 2)
                .filter(cut -> band.stream().anyMatch(row -> row.left() < cut)
                        && band.stream().anyMatch(row -> row.right() > cut))
                .toList();
    }

    private static List<Float> edges(List<Float> cuts) {
        List<Float> edges = new ArrayList<>(cuts);
        edges.addFirst(-Float.MAX_VALUE);
        edges.addLast(Float.MAX_VALUE);
        return edges;
    }

    // every column has lines, and most of them fill it
    private static boolean isProse(List<Row> band, List<Float> cuts) {
        List<Float> edges = edges(cuts);
        for (int i = 0; i + 1 < edges.size(); i++) {
            List<Row> rows = part(band, edges.get(i), edges.get(i + 1));
            float width = width(rows);
            long full = rows.stream()
                    .filter(row -> row.right() - row.left() >= FILLED * width)
                    .count();
            long signs = rows.stream().mapToLong(row -> row.glyphs().size()).sum();
            if (rows.size() < FEWEST_LINES
                    || full < FILLED * rows.size()
                    || signs < (long) FEWEST_LETTERS * rows.size()) {
                return false;
            }
        }
        return true;
    }

    private static float width(List<Row> rows) {
        return rows.stream().map(Row::right).max(Float::compare).orElse(0f)
                - rows.stream().map(Row::left).min(Float::compare).orElse(0f);
    }

    // the cells of more than one row stand below each other
    private static boolean isTable(List<Row> band, List<Float> cuts) {
        return band.stream()
                        .filter(row -> cuts.stream().anyMatch(cut -> row.left() < cut && row.right() > cut))
                        .count()
                >= 2;
    }

    private static List<Row> part(List<Row> band, float from, float to) {
        return band.stream()
                .map(row -> row.between(from, to))
                .filter(glyphs -> !glyphs.isEmpty())
                .map(Row::of)
                .toList();
    }

    private void columns(List<Row> band, List<Float> cuts) {
        List<Float> edges = edges(cuts);
        int count = edges.size() - 1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, width(part(band, edges.get(i), edges.get(i + 1))));
        }
        for (int i = 0; i < count; i++) {
            int at = rightToLeft ? count - 1 - i : i;
            column++;
            column(part(band, edges.get(at), edges.get(at + 1)), least);
        }
        column++;
    }

    // a headline over two of three columns hides what parts them: it stands over one as wide as both
    private void column(List<Row> part, float least) {
        Columns inner = new Columns(part, page, column, size, rightToLeft);
        if (width(part) > WIDER * least && inner.bands().stream().anyMatch(Band::isLongColumns)) {
            inner.read();
            lines.addAll(inner.lines);
            column = inner.column;
        } else {
            part.forEach(row -> lines.add(Line.of(row, page, column, rightToLeft)));
        }
    }
}
