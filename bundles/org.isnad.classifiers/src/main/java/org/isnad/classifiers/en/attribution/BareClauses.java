package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells where a clause without conjunction begins: "said | he would", "said | at least eight men had". */
final class BareClauses {
    private final Sentence s;
    private final EnglishSyntax syntax;

    BareClauses(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** Whether one begins there. */
    boolean begins(int start) {
        int from = bounded(start);
        if (!syntax.nounPhrase(from) && !syntax.is(from, "pronoun") && !s.is(from, "there")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + 18); i++) {
            boolean mark = !s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER) && !s.is(i, Kind.OPEN) && !s.is(i, Kind.CLOSE);
            boolean joined =
                    syntax.is(i, "conjunction") && (syntax.auxiliary(i + 1) || syntax.verb(i + 1) || s.is(i + 1, "it"));
            if (s.is(i, Kind.COMMA) && (syntax.gerund(i + 1) || syntax.is(i + 1, "relative"))) {
                return finiteBehind(i);
            }
            // "the chance to go", not "the road to Sanaa"
            boolean infinitive =
                    s.is(i, "to") && i < from + 3 && !syntax.capital(i + 1) && !syntax.is(i + 1, "determiner");
            if (mark || joined || infinitive || syntax.is(i, "subordinate")) {
                return false;
            }
            if (syntax.finite(i)) {
                return true;
            }
        }
        return false;
    }

    // "at least | eight men had": where the number stands behind its bound
    private int bounded(int from) {
        int i = syntax.is(from, "bound") ? from + 1 : from;
        if (i > from && syntax.is(i, "bound-word")) {
            i++;
        }
        if (s.is(from, "as") && syntax.is(from + 1, "amount") && s.is(from + 2, "as")) {
            i = from + 3;
        }
        // "said | only civilians had been hit"
        if (i == from && syntax.is(i, "focus") && syntax.nounPhrase(i + 1)) {
            return i + 1;
        }
        boolean number = syntax.is(i, "count")
                || (i > from && syntax.is(i, "part"))
                || (s.is(i, Kind.WORD) && Character.isDigit(s.word(i).charAt(0)));
        return number ? i : from;
    }

    // "the daily, citing leaked minutes, | insisted"
    private boolean finiteBehind(int comma) {
        int i = comma + 1;
        while (i < Math.min(s.size(), comma + 18) && !s.is(i, Kind.COMMA) && !s.is(i, Kind.STOP)) {
            i++;
        }
        return s.is(i, Kind.COMMA) && (syntax.finite(i + 1) || (syntax.adverb(i + 1) && syntax.finite(i + 2)));
    }
}
