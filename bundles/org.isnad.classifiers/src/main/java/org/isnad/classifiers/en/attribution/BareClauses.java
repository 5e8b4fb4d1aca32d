package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells where a clause without conjunction begins: "said | he would", "said | at least eight men had". */
final class BareClauses {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Bounds bounds;

    BareClauses(Sentence s, EnglishSyntax syntax, Bounds bounds) {
        this.s = s;
        this.syntax = syntax;
        this.bounds = bounds;
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
            if (syntax.finite(i) && relates(i, from)) {
                // "a brief statement | that gave | no details": no verb of the clause
                while (syntax.finite(i + 1) || (syntax.adverb(i + 1) && syntax.finite(i + 2))) {
                    i++;
                }
            } else if (syntax.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean relates(int verb, int from) {
        return verb - 1 > from && (s.is(verb - 1, "that") || syntax.is(verb - 1, "relative"));
    }

    // "at least | eight men had", "said | only civilians had been hit"
    private int bounded(int from) {
        int number = bounds.over(from);
        boolean only = number == from && syntax.is(from, "focus") && syntax.nounPhrase(from + 1);
        return only ? from + 1 : number;
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
