package org.isnad.classifiers.attribution;

import java.util.Set;
import org.isnad.report.Span;

/**
 * A word, a part of a word that is read on its own («و», «ل», «ه»), or a mark between words.
 *
 * @param span where it stands in the report
 * @param folded its letters as searched; for marks the mark
 * @param kind what it is
 */
public record Token(Span span, String folded, Kind kind) {
    /** What a token is to a reader of attributions. */
    public enum Kind {
        WORD,
        OPEN,
        CLOSE,
        COLON,
        COMMA,
        STOP,
        DASH,
        OTHER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is one of these words. */
    public boolean in(Set<String> words) {
        return kind == Kind.WORD && words.contains(folded);
    }

    public boolean is(String word) {
        return kind == Kind.WORD && folded.equals(word);
    }
}
