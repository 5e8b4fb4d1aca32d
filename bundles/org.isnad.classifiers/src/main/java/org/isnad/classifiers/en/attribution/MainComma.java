package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where the main clause begins behind one that leads up to it: "If he says that …, | she will". */
final class MainComma {
    private MainComma() {}

    /** Index of the comma behind a first clause that leads up to the main one; -1 if there is none. */
    static int of(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        int first = s.is(0, "but") || s.is(0, "and") ? 1 : 0;
        boolean led = syntax.is(first, "subordinate")
                || s.is(first, "as")
                || s.word(first).endsWith("ing")
                || syntax.passiveForm(first);
        int lead = leadWithClause(s, syntax, first);
        if (lead > 0) {
            return lead;
        }
        for (int i = first + 2; led && i < s.size(); i++) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i);
            }
            boolean imperative =
                    plain(lexicon, s.word(i + 1)) && (syntax.is(i + 2, "determiner") || syntax.is(i + 2, "pronoun"));
            boolean verb = syntax.verb(i + 1) && syntax.finite(i + 1);
            boolean clause =
                    imperative || (syntax.clause(i + 1) && !verb) || (s.is(i + 2, Kind.COMMA) && syntax.clause(i + 3));
            if (s.is(i, Kind.COMMA) && clause) {
                return i;
            }
        }
        return -1;
    }

    // "In a speech that aides said he had written himself|, | the senator accused": index of the comma; -1 if none
    private static int leadWithClause(Sentence s, EnglishSyntax syntax, int first) {
        int comma = first;
        boolean relative = false;
        while (syntax.is(first, "preposition") && comma < s.size() && s.is(comma, Kind.WORD)) {
            relative |= comma > first + 1 && (s.is(comma, "that") || syntax.is(comma, "relative"));
            comma++;
        }
        boolean over = relative && s.is(comma, Kind.COMMA) && syntax.nounPhrase(comma + 1);
        return over && syntax.clause(comma + 1) ? comma : -1;
    }

    /** Whether the word is the plain form of a verb a list knows. */
    static boolean plain(EnglishLexicon lexicon, String word) {
        return lexicon.forms(word).contains(Inflection.Form.PLAIN);
    }
}
