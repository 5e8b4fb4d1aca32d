package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Tells what may stand between a word that attributes and what it attributes. */
final class Gaps {
    private static final int LONGEST_ASIDE = 9;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Gaps(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    // "said in a statement that": what is told comes later
    boolean later(int from) {
        for (int i = from; i < Math.min(s.size(), from + 10); i++) {
            if ((s.is(i, "that") && !syntax.verb(i + 1) && !syntax.is(i - 1, "told-noun"))
                    || (s.is(i, Kind.COMMA) && s.is(i + 1, Kind.OPEN))) {
                return true;
            }
            if (s.is(i, Kind.STOP) || s.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a gerund tells behind whom that tells, who stands there. */
    boolean tells(int from) {
        int i = from;
        while (i < from + LONGEST_ASIDE && s.is(i, Kind.WORD) && !syntax.gerund(i) && !syntax.finite(i)) {
            i++;
        }
        return i > from && syntax.gerund(i) && syntax.tells(i) && !syntax.is(i - 1, "preposition");
    }

    /** Index of the "for" behind whom one apologises to; -1 if none stands there. */
    int sorry(int to) {
        int i = to + 1;
        while (i < to + LONGEST_ASIDE && s.is(i, Kind.WORD) && !s.is(i, "for") && !syntax.finite(i)) {
            i++;
        }
        return s.is(i, "for") ? i : -1;
    }

    /** Where words of manner and time end that begin there: "pushed back | hard | against", "complained | for months | about". */
    int overManner(int from) {
        int k = from;
        while (syntax.adverb(k) && k < from + 2 && !syntax.is(k, "pronoun") && !syntax.is(k, "determiner")) {
            k++;
        }
        k += syntax.is(k, "manner") ? 1 : 0;
        // "complained | at length | about"
        if ((s.is(k, "at") || s.is(k, "in")) && syntax.is(k + 1, "manner-noun")) {
            k += 2;
        }
        // "appealed | on Sunday | for"
        if (syntax.is(k, "occasion") || (s.is(k, "on") && syntax.is(k + 1, "occasion"))) {
            k += s.is(k, "on") ? 2 : 1;
        }
        return s.is(k, "for") && syntax.is(k + 1, "span-plural") ? k + 2 : k;
    }

    boolean inserts(int i) {
        return syntax.is(i, "timing")
                || syntax.is(i, "occasion")
                || syntax.is(i, "preposition")
                || s.is(i, "to")
                || s.is(i, Kind.COMMA)
                || (syntax.is(i, "subordinate") && !syntax.is(i, "wh"));
    }

    // "reported last month, | on the strength of a memo, | that", "is rumoured in Nicosia, | however, | that"
    boolean aside(int i) {
        return s.word(i).endsWith("ing")
                || syntax.is(i, "preposition")
                || syntax.is(i, "insertion")
                || handedOn(syntax.adverb(i) ? i + 1 : i)
                || syntax.is(i + 1, "duration");
    }

    // "wrote in an email, | later shared with Science, | that"
    private boolean handedOn(int i) {
        return (syntax.is(i, "issued") || syntax.is(i, "handing-on"))
                && (syntax.is(i + 1, "preposition") || syntax.is(i + 1, "occasion"));
    }

    // "told AFP|, speaking on condition of anonymity, | that": index of "that", else the same
    int overAside(int comma) {
        int i = s.is(comma, Kind.COMMA) && aside(comma + 1) ? comma + 1 : s.size();
        while (i < s.size() && s.is(i, Kind.WORD) && (i == comma + 1 || !syntax.finite(i))) {
            i++;
        }
        return s.is(i, Kind.COMMA) && s.is(i + 1, "that") ? i + 1 : tellingOver(comma);
    }

    // "has told his hosts|, people in the delegation say, | that"
    private int tellingOver(int comma) {
        int i = comma + 1;
        while (i < comma + LONGEST_ASIDE && s.is(i, Kind.WORD)) {
            i++;
        }
        boolean tells = i > comma + 2 && syntax.tells(i - 1) && syntax.finite(i - 1);
        return s.is(comma, Kind.COMMA) && s.is(i, Kind.COMMA) && s.is(i + 1, "that") && tells ? i + 1 : comma;
    }

    boolean quoted(int open) {
        int close = s.closing(open);
        return close < 0 || close - open > 4;
    }

    // expressed "deep regret" | over a cartoon
    boolean worded(int open) {
        int close = s.closing(open);
        return close > 0
                && close - open < 6
                && !s.is(close - 1, Kind.STOP)
                && !s.is(close - 1, Kind.COMMA)
                && syntax.is(close + 1, "preposition")
                && !syntax.is(close + 2, "occasion")
                && !syntax.finiteWithin(open, close);
    }

    // accused "terrorists" | of it: who is spoken of stands outside
    int behindObject(int open, List<Cue> cues) {
        int behind = s.closing(open) + 1;
        boolean of = s.is(behind, "of") && Complements.has(cues, "np-of");
        return behind > 0 && of && behind + 1 < s.size() ? behind : open;
    }

    // agreed "in principle": how, not what
    boolean manner(int open) {
        int close = s.closing(open);
        return close > 0 && close - open < 5 && syntax.is(open + 1, "preposition");
    }

    // "understood, for the first time, | the psychology of crookedness"; the same index if no object stands there
    int objectBehind(int comma) {
        int i = comma + 2;
        while (i < Math.min(s.size() - 1, comma + LONGEST_ASIDE) && !s.is(i, Kind.COMMA)) {
            i++;
        }
        return s.is(i, Kind.COMMA) && syntax.is(i + 1, "determiner") ? i + 1 : comma;
    }
}
