package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds the clause without conjunction behind words of time, place and manner: "said | in a statement | the bridge was shut". */
final class LaterClauses {
    private static final int REACH = 14;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Adjuncts adjuncts;

    LaterClauses(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
        this.adjuncts = new Adjuncts(s, syntax);
    }

    /** Index where it begins, behind words that begin there; -1 if none does. */
    int begins(int from) {
        int period = adjuncts.period(from);
        boolean during = syntax.is(from, "while-lead");
        if ((period == from && !during && !leads(from)) || syntax.boundedNumber(from) > from) {
            return -1;
        }
        boolean moved = syntax.is(period - 1, "while-lead");
        if (period > from && !moved && phrase(period) && syntax.clause(period)) {
            return period;
        }
        return scan(from, Math.max(from + 2, moved ? period + 1 : period));
    }

    private int scan(int from, int start) {
        boolean happens = syntax.is(from, "while-lead");
        int found = -1;
        for (int i = start; i < Math.min(s.size(), from + REACH); i++) {
            if (!s.is(i, Kind.WORD) || s.is(i, "that")) {
                return -1;
            }
            if (phrase(i) && behindNoun(i) && syntax.clause(i)) {
                found = i;
                // "while visiting | the site | two men", "without elaborating | the bridge"
                if (!s.word(i - 1).endsWith("ing")) {
                    return told(from, i) ? -1 : i;
                }
            }
            boolean finite = syntax.finite(i) && !syntax.gerund(i);
            if (finite && !happens) {
                return found;
            }
            happens &= !finite;
        }
        return -1;
    }

    private boolean leads(int i) {
        return syntax.is(i, "circumstance")
                || syntax.is(i, "occasion")
                || (syntax.is(i, "preposition") && !syntax.is(i, "argument") && !infinitive(i));
    }

    private boolean infinitive(int i) {
        return s.is(i, "to") && !syntax.is(i + 1, "determiner") && !syntax.capital(i + 1);
    }

    private boolean phrase(int i) {
        return syntax.is(i, "article")
                || syntax.is(i, "subject")
                || syntax.is(i, "count")
                || s.is(i, "it")
                || s.is(i, "there")
                || syntax.boundedNumber(i) > i
                || (syntax.is(i, "determiner") && !syntax.is(i, "pronoun"))
                || (syntax.capital(i) && !syntax.capital(i - 1) && !syntax.is(i, "occasion") && !syntax.is(i, "month"));
    }

    // one phrase ends before it: "after the meeting | the bridge", not "at the | Ukrainian border"
    private boolean behindNoun(int i) {
        int last = i - 1;
        return s.is(last, Kind.WORD)
                && !syntax.is(last, "preposition")
                && !syntax.is(last, "determiner")
                && !syntax.is(last, "conjunction")
                && !syntax.is(last, "count")
                && !syntax.auxiliary(last)
                && !syntax.subordinates(last)
                && !syntax.adverb(last)
                && !s.is(last, "to")
                && !s.is(last, "'s");
    }

    // "said in a statement | the agency published | that": what says which statement
    private boolean told(int from, int clause) {
        boolean carrier = syntax.is(clause - 1, "said-in") || syntax.is(clause - 1, "told-noun");
        int i = clause;
        while (carrier && i < Math.min(s.size(), from + REACH) && s.is(i, Kind.WORD) && !s.is(i, "that")) {
            i++;
        }
        return carrier && s.is(i, "that");
    }
}
