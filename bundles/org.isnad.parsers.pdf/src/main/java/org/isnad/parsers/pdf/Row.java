package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Signs on one baseline, from left to right.
 *
 * @param glyphs at least one; spaces included
 * @param baseline the middle of theirs, those of the usual size
 * @param size of most of them
 */
record Row(List<Glyph> glyphs, float baseline, float size) {
    private static final float SAME_LINE = 0.35f;
    private static final int BASELINES_A_POINT = 4;
    private static final float MOST_BASELINES = 2.5f;
    private static final float DANCING = 0.65f;
    private static final float STEP = 0.3f;
    private static final float RAISED = 0.6f;
    private static final float SMALL = 0.8f;

    static Row of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::middle).thenComparingInt(Glyph::order));
        Glyph typical = sorted.stream()
                .sorted(Comparator.comparing((Glyph g) -> !g.isRead()).thenComparingDouble(Glyph::size))
                .toList()
                .get((int) (sorted.stream().filter(Glyph::isRead).count() / 2));
        double baseline = sorted.stream()
                .filter(g -> g.isRead() == typical.isRead() && g.size() == typical.size())
                .mapToDouble(Glyph::baseline)
                .average()
                .orElse(typical.baseline());
        return new Row(withoutDoubles(sorted), (float) baseline, typical.size());
    }

    // bold faked by drawing twice
    private static List<Glyph> withoutDoubles(List<Glyph> sorted) {
        List<Glyph> single = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Glyph last = single.isEmpty() ? null : single.getLast();
            boolean again = last != null
                    && glyph.isRead()
                    && last.text().equals(glyph.text())
                    && glyph.right() > glyph.left()
                    && Math.abs(last.middle() - glyph.middle()) < 0.25f * (glyph.right() - glyph.left());
            if (!again) {
                single.add(glyph);
            }
        }
        return single;
    }

    /** The rows of a page from top to bottom. */
    static List<Row> of(Page page) {
        List<Glyph> sorted = new ArrayList<>(page.glyphs());
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingInt(Glyph::order));
        List<List<Glyph>> groups = groups(sorted, false);
        long baselines = sorted.stream()
                .map(g -> Math.round(g.baseline() * BASELINES_A_POINT))
                .distinct()
                .count();
        if (baselines > MOST_BASELINES * groups.size()) {
            groups = groups(sorted, true);
        }
        groups.removeIf(group -> group.stream().noneMatch(Glyph::isRead));
        return withRaised(groups.stream().map(Row::of).toList());
    }

    private static List<List<Glyph>> groups(List<Glyph> sorted, boolean dancing) {
        List<List<Glyph>> groups = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (groups.isEmpty() || !standsOn(groups.getLast(), glyph, dancing)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(glyph);
        }
        return groups;
    }

    // words recognised on a picture dance about their line, each a little from the next
    private static boolean standsOn(List<Glyph> line, Glyph glyph, boolean dancing) {
        float below = glyph.baseline() - line.getFirst().baseline();
        float step = glyph.baseline() - line.getLast().baseline();
        float size = Math.min(glyph.size(), line.getFirst().size());
        return below <= SAME_LINE * size || (dancing && below <= DANCING * size && step <= STEP * size);
    }

    // small signs set a little above or below a line belong to it if they touch it
    private static List<Row> withRaised(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows);
        for (int i = 0; i < joined.size(); i++) {
            for (int other : new int[] {i + 1, i - 1}) {
                if (other >= 0 && other < joined.size() && joined.get(i).raisedOn(joined.get(other))) {
                    List<Glyph> both = new ArrayList<>(joined.get(other).glyphs());
                    both.addAll(joined.get(i).glyphs());
                    Row old = joined.get(other);
                    joined.set(other, new Row(Row.of(both).glyphs(), old.baseline(), old.size()));
                    joined.remove(i);
                    i = Math.max(-1, i - 2);
                    break;
                }
            }
        }
        return joined;
    }

    private boolean raisedOn(Row line) {
        return size <= SMALL * line.size
                && Math.abs(baseline - line.baseline) <= RAISED * line.size
                && glyphs.stream().filter(g -> !g.isSpace()).allMatch(small -> line.isFreeBeside(small));
    }

    private boolean isFreeBeside(Glyph small) {
        boolean touches = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                continue;
            }
            if (glyph.left() < small.middle() && small.middle() < glyph.right()) {
                return false;
            }
            float gap = Math.max(glyph.left() - small.right(), small.left() - glyph.right());
            touches |= gap < size * 1.5f;
        }
        return touches;
    }

    float left() {
        float left = Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            left = glyph.isSpace() ? left : Math.min(left, glyph.left());
        }
        return left;
    }

    float right() {
        float right = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            right = glyph.isSpace() ? right : Math.max(right, glyph.right());
        }
        return right;
    }

    /** Whether the page marks most of it as no part of the text. */
    boolean isArtifact() {
        return glyphs.stream().filter(Glyph::artifact).count() * 2 > glyphs.size();
    }

    /** The stretches nothing is written on, at least so wide, between two places and at its edges. */
    List<float[]> free(float from, float to, float width) {
        List<float[]> free = new ArrayList<>();
        List<Glyph> byLeft = new ArrayList<>(glyphs);
        byLeft.removeIf(Glyph::isSpace);
        byLeft.sort(Comparator.comparingDouble(Glyph::left));
        float at = from;
        for (Glyph glyph : byLeft) {
            float end = Math.min(to, glyph.left());
            if (end - at >= width) {
                free.add(new float[] {at, end});
            }
            at = Math.max(at, glyph.right());
        }
        if (to - at >= width) {
            free.add(new float[] {at, to});
        }
        return free;
    }

    /** What stands between two places; empty if nothing but spaces does. */
    List<Glyph> between(float from, float to) {
        List<Glyph> inside = glyphs.stream()
                .filter(g -> g.middle() >= from && g.middle() < to)
                .toList();
        return inside.stream().noneMatch(Glyph::isRead) ? List.of() : inside;
    }
}
