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
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span words = trimmed(text, start, end);
            lines.add(new Line(words.length() == end - start ? words : new Span(start, end), words));
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

    static boolean isBlank(char c) {
        return Letters.isBlank(c);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether there is not even a blank. */
    boolean isEmpty() {
        return whole.isEmpty();
    }
}
