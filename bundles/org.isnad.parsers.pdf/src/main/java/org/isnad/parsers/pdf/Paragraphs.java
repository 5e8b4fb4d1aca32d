package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells where paragraphs end: by gaps, sizes and indents, and by lines that had room for the next word. */
final class Paragraphs {
    private static final float OTHER_SIZE = 1.12f;
    private static final float WIDER_GAP = 1.25f;
    private static final float INDENT = 0.8f;
    private static final float LARGE = 1.15f;
    private static final String STOPS = ".!?؟۔…:؛";
    private static final String CLOSERS = "\"'»”’)]«“";

    private final float bodySize;
    private final float leading;
    private final boolean rightToLeft;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    // whether the last line of the open paragraph leaves no room: it may go on in the next column
    private boolean full;

    private Paragraphs(List<Line> lines, float bodySize, boolean rightToLeft) {
        this.bodySize = bodySize;
        this.rightToLeft = rightToLeft;
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = (lines.get(i).baseline() - lines.get(i - 1).baseline())
                    / lines.get(i).size();
            if (lines.get(i).column() == lines.get(i - 1).column() && step > 0 && step < 3) {
                steps.add(step);
            }
        }
        steps.sort(null);
        // the lower third: gaps between paragraphs are wider than those within
        leading = steps.isEmpty() ? 1.3f : steps.get(steps.size() / 3);
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
        for (int i = 0; i < block.size(); i++) {
            Line line = block.get(i);
            Line above = i > 0 ? block.get(i - 1) : null;
            boolean fresh = above == null ? !goesOn(line) : begins(above, line, left, right);
            if (fresh) {
                close();
            }
            open.add(line);
        }
        Line last = block.getLast();
        float room = rightToLeft ? last.left() - left : right - last.right();
        full = block.size() > 1 && room < 2 * last.size() && last.cells().size() == 1;
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
            open = new ArrayList<>();
        }
        full = false;
    }

    private boolean begins(Line above, Line line, float left, float right) {
        if (line.size() >= LARGE * bodySize) {
            return false;
        }
        float size = line.size();
        float indent = rightToLeft ? right - line.right() : line.left() - left;
        float before = rightToLeft ? right - above.right() : above.left() - left;
        float room = rightToLeft ? above.left() - left : right - above.right();
        boolean centred = Math.abs(room - before) < size && before > size;
        boolean indented = indent > INDENT * size && before < INDENT / 2 * size;
        boolean fits = !centred && room > line.firstWord(rightToLeft) + 0.5f * size;
        return indented || fits;
    }

    // over the end of a column or page: the last line was full, no sentence ended, and the sizes agree
    private boolean goesOn(Line line) {
        if (open.isEmpty() || !full || line.cells().size() > 1) {
            return false;
        }
        Line last = open.getLast();
        boolean elsewhere = last.column() != line.column() || last.page() != line.page();
        boolean alike = Math.abs(last.size() - line.size()) < 0.05f * line.size();
        return elsewhere && alike && !ends(last);
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
