package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether somebody tells before the words that say whom he has it from. */
record ClauseToldBefore(Sentence s, ClauseLexicon lexicon) {
    // how far a verb of telling may stand before «בשם», which else means "called"
    private static final int NEAR = 11;
    private static final int LONGEST_SOURCE = 18;

    /** Whether a verb of telling stands near before the words there. */
    boolean told(int i) {
        for (int k = i - 1, words = 0; k >= 0 && words < NEAR; k--) {
            words += s.is(k, Kind.WORD) ? 1 : 0;
            if (lexicon.telling(s, k).isPresent() || lexicon.is(s, k, "nobody")) {
                return !lexicon.is(s, k - 1, "relative") || quotedBefore(k);
            }
        }
        return false;
    }

    // «ציטט את הארץ, שדיווח בשם …»: whom somebody quotes has it from another
    private boolean quotedBefore(int verb) {
        for (int k = verb - 2; k > Math.max(0, verb - LONGEST_SOURCE); k--) {
            if (lexicon.verb(s.word(k)).isPresent()) {
                return lexicon.verb(s.word(k)).orElseThrow().has("relay");
            }
        }
        return false;
    }
}
