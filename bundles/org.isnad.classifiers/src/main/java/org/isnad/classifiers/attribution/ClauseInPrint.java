package org.isnad.classifiers.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Finds what somebody is quoted in who says something: «במברק מצוטט | יועץ שאמר כי», «בכתבה הובא מפקד האומר כי». */
record ClauseInPrint(Sentence s, ClauseLexicon lexicon, ClauseSources sources) {
    private static final int LONGEST = 9;

    /** What whoever begins there is quoted in; empty if he is not. */
    Optional<Teller> before(int from) {
        int verb = from - 1;
        while (lexicon.is(s, verb, "occasion") || lexicon.is(s, verb, "also")) {
            verb--;
        }
        // «מובאת | עדותה של | תצפיתנית, שסיפרה»
        int words = s.is(verb, "של") ? verb - 1 : verb;
        boolean held = lexicon.is(s, words, "stance");
        verb = held ? words - 1 : verb;
        if (!lexicon.is(s, verb, "quoted-in") && !(held && lexicon.is(s, verb, "brought"))) {
            return Optional.empty();
        }
        for (int k = verb - 1; k >= Math.max(0, verb - LONGEST) && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)); k--) {
            // «ב|"הארץ"»
            if (s.is(k, "ב") && s.is(k + 1, Kind.OTHER) && s.quotes(k + 1)) {
                return Optional.of(
                        sources.read(s, k + 1, verb).saying(s.get(verb).span(), Manner.RELAYED));
            }
            if (paper(k)) {
                return Optional.of(
                        sources.readUnprefixed(s, k, verb).saying(s.get(verb).span(), Manner.RELAYED));
            }
        }
        return Optional.empty();
    }

    /** Who brought what whoever begins there is heard or seen in: «בהקלטה שהשמיעה כאן 11 נשמע | הרב קורא»; empty if nobody did. */
    Optional<Teller> carrier(int from) {
        int verb = from - 1;
        for (int k = verb - 1; lexicon.is(s, verb, "perceived") && k > Math.max(0, verb - LONGEST); k--) {
            boolean parted = s.is(k - 1, "ש");
            String word = !parted && s.word(k).startsWith("ש") ? s.word(k).substring(1) : s.word(k);
            boolean in = paper(parted ? k - 2 : k - 1);
            if (in
                    && word.length() < s.word(k).length() + (parted ? 1 : 0)
                    && lexicon.words("carries").contains(word)) {
                Span cue = s.get(k).span();
                return Optional.of(sources.read(s, k + 1, verb)
                        .saying(parted ? cue : new Span(cue.start() + 1, cue.end()), Manner.RELAYED));
            }
        }
        return Optional.empty();
    }

    private boolean paper(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ב")
                && lexicon.noun(word).isEmpty()
                && (lexicon.document(word.substring(1)) || lexicon.prints(word.substring(1)));
    }
}
