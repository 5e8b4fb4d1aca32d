package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds verbs that commas part from their subjects: "the daily, citing a diplomat, | reported". */
final class Interruption {
    private static final int LONGEST_SUBJECT = 10;
    private static final int LONGEST = 16;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Interruption(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** Index of the verb of the subject that begins there, if something stands between them; else -1. */
    int verb(int from) {
        int comma = from;
        while (s.is(comma, Kind.WORD) && comma - from < LONGEST_SUBJECT && !verbal(comma)) {
            comma++;
        }
        return comma > from ? behind(comma) : -1;
    }

    /** Whether the comma opens or closes what parts a subject, in words that begin at {@code from}, from its verb. */
    boolean parts(int from, int comma) {
        for (int i = from; i < comma; i++) {
            // "the tests, | carried out in May|, found"
            if (s.is(i, Kind.COMMA) && behind(i) == comma + 1) {
                return true;
            }
            if (verbal(i)) {
                return false;
            }
        }
        return behind(comma) > 0 || (s.is(comma, Kind.COMMA) && verbal(comma + 1));
    }

    // the verb behind what the comma opens and another closes
    private int behind(int comma) {
        int end = comma + 1;
        while (end < s.size() && end - comma < LONGEST && !s.is(end, Kind.COMMA) && !s.is(end, Kind.STOP)) {
            end++;
        }
        boolean closed = s.is(comma, Kind.COMMA) && s.is(end, Kind.COMMA) && end > comma + 1;
        // "the pitch, "more sand than grass," | cost him"
        int verb = s.is(end + 1, Kind.CLOSE) && s.is(comma + 1, Kind.OPEN) ? end + 2 : end + 1;
        return closed && verbal(verb) && !s.original(comma).equals(";") ? verb : -1;
    }

    private boolean verbal(int i) {
        return s.is(i, Kind.WORD) && (syntax.auxiliary(i) || (syntax.verb(i) && syntax.finite(i) && !syntax.gerund(i)));
    }
}
