package org.isnad.parsers;

import java.util.List;
import org.isnad.report.Span;

/** Tells whether a line goes on in the next one because the text was wrapped. */
final class Wrapping {
    private static final int WIDEST = 110;
    private static final int FEWEST_PAIRS = 4;
    private static final double FULL = 0.75;
    private static final int LONG = 60;
    private static final int LONG_BEFORE_COMMA = 30;
    // nobody wraps this late
    private static final int TOO_LONG = 250;

    private final String text;
    private final List<Line> lines;
    // the width all lines are wrapped at, or 0 if they are not; where the body begins; asked for only where a line
    // follows another without a blank one between
    private int width = -1;
    private int bodyFrom = -1;
    // each line is asked for twice: 1 it stands alone, -1 it does not, 0 not known yet
    private final byte[] alone;

    Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.alone = new byte[lines.size()];
    }

    private int width() {
        int widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.words().length());
            if (widest > WIDEST) {
                return 0;
            }
        }
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                pairs++;
                boolean broken = !Shapes.endsSentence(lines.get(i).words().in(text));
                full += broken && lines.get(i).words().length() >= FULL * widest ? 1 : 0;
            }
        }
        return pairs >= FEWEST_PAIRS && full >= 0.6 * pairs ? widest : 0;
    }

    private int bodyFrom() {
        for (int i = 1; i < lines.size(); i++) {
            if (Shapes.isBody(lines.get(i).words().in(text))) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether the words of line {@code a} go on in line {@code b}, the next one. */
    boolean continues(int a, int b) {
        return !lines.get(b).isBlank() && looksOpen(a) && !standsAlone(a) && !standsAlone(b);
    }

    private boolean looksOpen(int a) {
        if (width < 0) {
            width = width();
            bodyFrom = bodyFrom();
        }
        String first = lines.get(a).words().in(text);
        if (width > 0) {
            return first.length() >= FULL * width;
        }
        boolean open = !Shapes.endsSentence(first) && !Shapes.endsWith(first, ":]");
        boolean comma = Shapes.endsWith(first, "،,؛;");
        boolean filled = first.length() >= (comma ? LONG_BEFORE_COMMA : LONG) && first.length() <= TOO_LONG;
        return a >= bodyFrom && open && filled && !first.endsWith("[]");
    }

    private boolean standsAlone(int i) {
        if (alone[i] == 0) {
            alone[i] = (byte) (isAlone(i) ? 1 : -1);
        }
        return alone[i] > 0;
    }

    private boolean isAlone(int i) {
        Span words = lines.get(i).words();
        return Addresses.only(text, words).isPresent()
                || Furniture.match(text, words).isPresent()
                || Shapes.dateLine(text, words).isPresent();
    }
}
