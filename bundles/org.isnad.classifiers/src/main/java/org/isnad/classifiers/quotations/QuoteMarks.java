package org.isnad.classifiers.quotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.report.Span;

/**
 * Pairs quotation marks inside a passage. Knows the mark that closes each opening one, tells apostrophes and gershayim
 * from marks by the letters around them, and lets a quotation that never closes end with its passage.
 */
final class QuoteMarks {
    // a straight mark left open by mistake must not swallow the passage: beyond this it is taken for a slip
    private static final int LONGEST_UNCLOSED = 1_500;
    private static final String OPENING = "«»“”„‟\"''‘’‚‹›";

    private static final String PARTICLES = "והבלמשכ";

    private final String text;
    private final Span within;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();

    private QuoteMarks(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    /**
     * Quotation with its marks, and the words between them.
     *
     * @param closed whether the closing mark is there
     */
    record Pair(Span span, Span words, boolean closed) {}

    /** All pairs by place, outer ones first. */
    static List<Pair> pairs(String text, Span within) {
        if (none(text, within)) {
            return List.of();
        }
        QuoteMarks marks = new QuoteMarks(text, within);
        marks.scan();
        marks.endOpen();
        marks.pairs.sort((a, b) -> a.span().compareTo(b.span()));
        return marks.pairs;
    }

    // most passages hold none
    private static boolean none(String text, Span within) {
        for (int i = within.start(); i < within.end(); i++) {
            if (text.charAt(i) == '`' || OPENING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void scan() {
        int i = within.start();
        while (i < within.end()) {
            int length = doubled(i) ? 2 : 1;
            if (length == 2 || (OPENING.indexOf(text.charAt(i)) >= 0 && !insideWord(i))) {
                mark(i, length);
            }
            i += length;
        }
    }

    // '' and `` are typed for one double mark
    private boolean doubled(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < within.end() && text.charAt(i + 1) == c;
    }

    // apostrophes, and gershayim as in צה"ל; but ל"הארץ" is a particle before an opening mark
    private boolean insideWord(int i) {
        if (!letter(i - 1) || !letter(i + 1)) {
            return false;
        }
        char c = text.charAt(i);
        return c == '\'' || c == '’' || ((c == '"' || c == '”') && hebrew(i + 1) && !afterParticle(i));
    }

    private boolean afterParticle(int i) {
        int start = i;
        while (start > within.start() && hebrew(start - 1)) {
            start--;
        }
        for (int k = start; k < i; k++) {
            if (PARTICLES.indexOf(text.charAt(k)) < 0) {
                return false;
            }
        }
        return i - start <= 2 && (start == within.start() || !letter(start - 1)) && hebrew(i + 2) && hebrew(i + 3);
    }

    private boolean hebrew(int i) {
        return i < within.end() && text.charAt(i) >= 'א' && text.charAt(i) <= 'ת';
    }

    private boolean letter(int i) {
        return i >= within.start() && i < within.end() && Character.isLetterOrDigit(text.charAt(i));
    }

    private void mark(int i, int length) {
        if (closesOpen(i)) {
            close(i, length);
        } else if (opens(i, length)) {
            open.push(i);
        }
    }

    private boolean closesOpen(int i) {
        for (int opened : open) {
            if (closes(text.charAt(opened), text.charAt(i)) && opened + width(opened) < i && !opensRather(i)) {
                return true;
            }
        }
        return false;
    }

    // a straight mark behind a blank and before a letter opens a quotation inside another of a different kind only
    private boolean opensRather(int i) {
        return text.charAt(i) == '\'' && !letter(i - 1) && letter(i + 1);
    }

    private void close(int i, int length) {
        while (!open.isEmpty()) {
            int opened = open.pop();
            if (closes(text.charAt(opened), text.charAt(i))) {
                int from = opened + width(opened);
                pairs.add(new Pair(new Span(opened, i + length), new Span(from, i), true));
                return;
            }
        }
    }

    private int width(int i) {
        return doubled(i) ? 2 : 1;
    }

    // an apostrophe stands behind a letter; a geresh ends a Hebrew word: ג'
    private boolean opens(int i, int length) {
        char c = text.charAt(i);
        if ((c == '\'' && length == 1) || c == '’' || c == '›') {
            return !letter(i - 1) && letter(i + 1) && c != '’';
        }
        return c == '«' || (i + length < within.end() && !(letter(i - 1) && (c == '”' || c == '»')));
    }

    private static boolean closes(char opened, char c) {
        return switch (opened) {
            case '«' -> c == '»';
            case '»' -> c == '«';
            case '“', '„', '‟' -> c == '”' || c == '“' || c == '"';
            case '”' -> c == '”' || c == '“';
            case '"' -> c == '"' || c == '”';
            case '‘', '‚' -> c == '’' || c == '‘';
            case '‹' -> c == '›';
            case '›' -> c == '‹';
            case '\'', '`' -> c == '\'';
            default -> false;
        };
    }

    private void endOpen() {
        int limit = within.start();
        for (Pair pair : pairs) {
            limit = Math.max(limit, pair.span().end());
        }
        for (int opened : open) {
            boolean doubleMark =
                    text.charAt(opened) != '\'' && text.charAt(opened) != '‘' && text.charAt(opened) != '`';
            if (doubleMark && opened >= limit && within.end() - opened <= LONGEST_UNCLOSED) {
                pairs.add(new Pair(
                        new Span(opened, within.end()), new Span(opened + width(opened), within.end()), false));
                limit = within.end();
            }
        }
    }
}
