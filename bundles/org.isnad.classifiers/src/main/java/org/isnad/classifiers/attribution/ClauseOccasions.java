package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Tells who speaks for himself though others brought him before: «הלוי הבהירה הבוקר ברדיו», «אחד מהם אמר ל"הארץ"». */
record ClauseOccasions(Sentence s, ClauseLexicon lexicon) {
    private static final int REACH = 7;

    /** Whether what is said there is told to a paper, on an occasion of its own or against what others told. */
    boolean of(Told told) {
        Teller teller = told.tellers().getFirst();
        int cue = s.at(teller.cue().end() - 1);
        boolean relays = told.tellers().size() > 1 && ClauseNesting.prints(teller);
        if (relays || cue >= s.size()) {
            return false;
        }
        // «הוא | עצמו | מתעקש כי»
        boolean himself = teller.pointing() == Teller.Pointing.ELIDED && lexicon.is(s, cue - 1, "himself");
        if (himself || teller.manner() == Manner.DENIED) {
            return true;
        }
        boolean named = teller.pointing() == Teller.Pointing.NOWHERE;
        for (int k = cue + 1; k < Math.min(s.size(), cue + REACH) && goesOn(k, teller, told.content()); k++) {
            if (paper(k) || (named && lexicon.is(s, k, "own-occasion"))) {
                return true;
            }
        }
        return false;
    }

    // up to what is told, over who tells it
    private boolean goesOn(int k, Teller teller, Span content) {
        return (s.is(k, Kind.WORD)
                        || s.is(k, Kind.OTHER)
                        || teller.source().span().contains(s.get(k).span()))
                && !content.contains(s.get(k).span());
    }

    // «אמר | לסוכנות», «סיפר | ל"קרוניקל"», «סיפרה | לרויטרס»
    private boolean paper(int k) {
        String word = s.word(k);
        if (!word.startsWith("ל") || lexicon.noun(word).isPresent()) {
            return false;
        }
        return word.length() == 1
                ? s.is(k + 1, Kind.OTHER)
                : lexicon.prints(word.substring(1))
                        || lexicon.outletAt(s, k)
                                .filter(outlet -> !outlet.words().getFirst().equals(word))
                                .isPresent();
    }
}
