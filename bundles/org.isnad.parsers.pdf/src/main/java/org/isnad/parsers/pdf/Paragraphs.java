package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where paragraphs end: by gaps, sizes and indents, and by lines that had room for the next word. */
final class Paragraphs {
    private static final float OTHER_SIZE = 1.12f;
    private static final float WIDER_GAP = 1.25f;
    private static final float LEAST_LEADING = 0.9f;
    private static final float USUAL_LEADING = 1.3f;
    private static final float INDENT = 0.8f;
    // lines this far apart are paragraphs of one line each if they are sentences
    private static final float SPACED = 1.8f;
    private static final float LARGE = 1.15f;
    private static final float FLUSH = 0.6f;
    private static final double MOST = 0.75;
    private static final double SOME = 0.6;
    private static final int FEWEST_LINES = 4;
    private static final String STOPS = ".!?؟۔…:؛";
    private static final String CLOSERS = "\"'»”’)]«“";

    /** The lines of a column that run in one direction. */
    private record Side(int column, boolean fromRight) {}

    private final float bodySize;
    private final float leading;
    private final boolean rightToLeft;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<Integer, float[]> columns = new HashMap<>();
    private final Set<Side> flushAtEnd = new HashSet<>();
    private List<Line> open = new ArrayList<>();
    // what the last line of the open paragraph leaves free in its column: it may go on in the next
    private float room;

    private Paragraphs(List<Line> lines, float bodySize, boolean rightToLeft) {
        this.bodySize = bodySize;
        this.rightToLeft = rightToLeft;
        for (Line line : lines) {
            float[] edges =
                    columns.computeIfAbsent(line.column(), c -> new float[] {Float.MAX_VALUE, -Float.MAX_VALUE});
            edges[0] = Math.min(edges[0], line.left());
            edges[1] = Math.max(edges[1], line.right());
        }
        // by direction: a Turkish column may hold Arabic paragraphs
        for (Map.Entry<Integer, float[]> column : columns.entrySet()) {
            for (boolean fromRight : List.of(true, false)) {
                List<Line> within = lines.stream()
                        .filter(line -> line.column() == column.getKey() && fromRight == isFromRight(line))
                        .toList();
                if (endsFlush(within, column.getValue(), fromRight)) {
                    flushAtEnd.add(new Side(column.getKey(), fromRight));
                }
            }
        }
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = (lines.get(i).baseline() - lines.get(i - 1).baseline())
                    / lines.get(i).size();
            if (lines.get(i).column() == lines.get(i - 1).column() && step > LEAST_LEADING && step < 3) {
                steps.add(step);
            }
        }
        steps.sort(null);
        // among the least: gaps between paragraphs are wider than those within
        leading = steps.isEmpty() ? USUAL_LEADING : steps.get(steps.size() / 10);
    }

    private boolean isFromRight(Line line) {
        return new Paragraph(List.of(line)).isRightToLeft(rightToLeft);
    }

    // set flush at the side where its lines end, ragged where they begin: right-to-left text that a program set to the
    // left
    private static boolean endsFlush(List<Line> lines, float[] edges, boolean fromRight) {
        int begins = 0;
        int ends = 0;
        for (Line line : lines) {
            boolean left = line.left() - edges[0] < FLUSH * line.size();
            boolean right = edges[1] - line.right() < FLUSH * line.size();
            begins += (fromRight ? right : left) ? 1 : 0;
            ends += (fromRight ? left : right) ? 1 : 0;
        }
        return lines.size() >= FEWEST_LINES && ends >= MOST * lines.size() && begins < SOME * lines.size();
    }

    static List<Paragraph> of(List<Line> lines, float bodySize, boolean rightToLeft) {
        Paragraphs made = new Paragraphs(lines, bodySize, rightToLeft);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || made.parted(lines.get(i - 1), lines.get(i))) {
                made.block(lines.subList(start, i));
                start = i;
            }
        }
        made.close();
        return made.paragraphs;
    }

    private boolean parted(Line above, Line below) {
        float larger = Math.max(above.size(), below.size());
        float step = below.baseline() - above.baseline();
        return above.page() != below.page()
                || above.column() != below.column()
                || above.cells().size() > 1
                || below.cells().size() > 1
                || larger > OTHER_SIZE * Math.min(above.size(), below.size())
                || step <= 0
                || step > WIDER_GAP * leading * larger;
    }

    // lines below each other without a gap: its edges are those of the text in it
    private void block(List<Line> block) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Line line : block) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        boolean fromRight = new Paragraph(block).isRightToLeft(rightToLeft);
        for (int i = 0; i < block.size(); i++) {
            Line line = block.get(i);
            Line above = i > 0 ? block.get(i - 1) : null;
            boolean fresh = above == null ? !goesOn(line) : begins(above, line, left, right, fromRight);
            if (fresh) {
                close();
            }
            open.add(line);
        }
        Line last = block.getLast();
        float[] edges = columns.getOrDefault(last.column(), new float[] {left, right});
        room = roomAfter(last, edges[0], edges[1], fromRight);
    }

    // what a line leaves free, at its end or, if the column is flush there, before its beginning
    private float roomAfter(Line line, float left, float right, boolean fromRight) {
        boolean atLeft = fromRight != flushAtEnd.contains(new Side(line.column(), fromRight));
        return atLeft ? line.left() - left : right - line.right();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
            open = new ArrayList<>();
        }
    }

    private boolean begins(Line above, Line line, float left, float right, boolean fromRight) {
        if (line.size() >= LARGE * bodySize) {
            return false;
        }
        float size = line.size();
        if (flushAtEnd.contains(new Side(line.column(), fromRight))) {
            float[] edges = columns.getOrDefault(line.column(), new float[] {left, right});
            return roomAfter(above, edges[0], edges[1], fromRight) > line.firstWord(fromRight) + 0.5f * size
                    || (line.baseline() - above.baseline() > SPACED * size && ends(above));
        }
        float indent = fromRight ? right - line.right() : line.left() - left;
        float before = fromRight ? right - above.right() : above.left() - left;
        float room = fromRight ? above.left() - left : right - above.right();
        boolean centred = Math.abs(room - before) < size && before > size;
        boolean indented = indent > INDENT * size && before < INDENT / 2 * size;
        boolean fits = !centred && room > line.firstWord(fromRight) + 0.5f * size;
        boolean spaced = line.baseline() - above.baseline() > SPACED * size && ends(above);
        return indented || fits || spaced;
    }

    // over the end of a column or page: the last line was full, no sentence ended, and the sizes agree
    private boolean goesOn(Line line) {
        if (open.isEmpty() || line.cells().size() > 1 || open.getLast().cells().size() > 1) {
            return false;
        }
        Line last = open.getLast();
        boolean fits = room > line.firstWord(new Paragraph(open).isRightToLeft(rightToLeft)) + 0.5f * line.size();
        boolean elsewhere = last.column() != line.column() || last.page() != line.page();
        boolean alike = Math.abs(last.size() - line.size()) < 0.05f * line.size();
        return elsewhere && alike && !fits && !ends(last);
    }

    private boolean ends(Line line) {
        String text = new Paragraph(List.of(line)).text(rightToLeft, true).strip();
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
