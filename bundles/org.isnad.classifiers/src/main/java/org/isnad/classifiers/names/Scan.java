package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** The words of a passage and what lies between them. */
record Scan(FoldedText text, List<Word> words, Openings openings) {
    /** Matches by word numbers. */
    List<Hit> hits(List<Phrases.Match<Entry>> matches) {
        List<Hit> hits = new ArrayList<>(matches.size());
        int i = 0;
        for (int m = 0; m < matches.size(); m++) {
            Phrases.Match<Entry> match = matches.get(m);
            while (i < words.size() && words.get(i).span().end() <= match.span().start()) {
                i++;
            }
            int next = i;
            while (next < words.size()
                    && words.get(next).span().start() < match.span().end()) {
                next++;
            }
            hits.add(new Hit(i, next, insideMarks(match.span()), match.value(), match.prefix()));
        }
        return hits;
    }

    /** A word as it is written. */
    String written(int word) {
        return Words.written(text.text(), words.get(word).span());
    }

    // «وكالة "رويترز"»: of a name that begins before the marks the part inside them
    private Span insideMarks(Span span) {
        String all = text.text();
        for (int i = span.start(); i < span.end(); i++) {
            boolean mark = "\"«“".indexOf(all.charAt(i)) >= 0;
            if (mark
                    && !Character.isLetterOrDigit(all.charAt(i - 1))
                    && span.end() < all.length()
                    && "\"»”".indexOf(all.charAt(span.end())) >= 0) {
                return new Span(i + 1, span.end());
            }
        }
        return span;
    }

    /** Whether only blanks and quotation marks lie between two spans, and perhaps an ending as in Egypt's. */
    boolean adjacent(Span before, Span after) {
        int i = before.end();
        if (i > after.start() || after.start() - i > 8) {
            return false;
        }
        String all = text.text();
        if (i < after.start() && "'’".indexOf(all.charAt(i)) >= 0) {
            i++;
            while (i < after.start() && Character.isLetter(all.charAt(i))) {
                i++;
            }
        }
        return only(" \u00A0\"«“”", i, after.start());
    }

    /** Whether only blanks lie between a word and the one before it. */
    boolean follows(int word) {
        if (word <= 0) {
            return false;
        }
        String all = text.text();
        int to = words.get(word).span().start();
        for (int i = words.get(word - 1).span().end(); i < to; i++) {
            if (all.charAt(i) != ' ' && all.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private boolean only(String signs, int from, int to) {
        String all = text.text();
        for (int i = from; i < to; i++) {
            if (signs.indexOf(all.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
