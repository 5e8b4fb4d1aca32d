package org.isnad.classifiers.attribution;

import org.isnad.report.Span;

/** Tells whose clause a conjunction begins that is written on its first word. */
record ClausePrefixed(Sentence s, ClauseLexicon lexicon, Names names) {
    /** Index behind the conjunction before somebody, where nobody stands before it: «לעומת זאת ש|מנהל המשמרת | אמר». */
    int clause(int from, int to) {
        for (int k = from; k < to - 1; k++) {
            if (s.is(k, "ש") && lexicon.noun(s.word(k + 1)).isPresent()) {
                return k + 1;
            }
            if (lexicon.noun(s.word(k)).isPresent()) {
                return from;
            }
        }
        return from;
    }

    /** Whether a name stands there behind the conjunction: «אמר ש|וושינגטון | הבהירה». */
    boolean name(int i) {
        Span word = s.get(i).span();
        return s.word(i).length() > 3
                && s.word(i).startsWith("ש")
                && names.within(word).stream().anyMatch(name -> name.span().start() == word.start() + 1);
    }
}
