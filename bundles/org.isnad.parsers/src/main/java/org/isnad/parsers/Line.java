package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;

/**
 * A line of a text.
 *
 * @param whole all of it but the break
 * @param words without the blanks around it; empty if there is nothing else
 */
record Line(Span whole, Span words) {
    // all our alphabets
    private static final boolean[] BLANK = blank();

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(new Span(start, end), trimmed(text, start, end)));
            start = end + 1;
        }
        return lines;
    }

    /** The range without blanks of any kind at its ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    // format controls too: a line of nothing but direction marks shows nothing
    static boolean isBlank(char c) {
        return c < BLANK.length ? BLANK[c] : isUnseen(c);
    }

    private static boolean[] blank() {
        boolean[] blank = new boolean[0x700];
        for (char c = 0; c < blank.length; c++) {
            blank[c] = isUnseen(c);
        }
        return blank;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether there is not even a blank. */
    boolean isEmpty() {
        return whole.isEmpty();
    }
}
