package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Reads over words that bound a number: "at least | eight men", "more than | a dozen", "as many as | 20". */
final class Bounds {
    private final Sentence s;
    private final EnglishSyntax syntax;

    Bounds(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** Where the number stands; the same index if no bounded number begins there. */
    int over(int from) {
        int i = syntax.is(from, "bound") ? from + 1 : from;
        if (i > from && syntax.is(i, "bound-word")) {
            i++;
        }
        if (s.is(from, "as") && syntax.is(from + 1, "amount") && s.is(from + 2, "as")) {
            i = from + 3;
        }
        boolean number = syntax.is(i, "count")
                || (i > from && syntax.is(i, "part"))
                || (i > from && syntax.is(i, "article") && syntax.is(i + 1, "amount-noun"))
                || (s.is(i, Kind.WORD) && Character.isDigit(s.word(i).charAt(0)));
        return number ? i : from;
    }
}
