package org.isnad.classifiers.attribution;

/** Where the cue of a verb of telling begins. */
record ClauseCues(Sentence s, ClauseLexicon lexicon) {
    /** Index of the first of its auxiliaries: «היה אומר», «לא אישר». */
    int auxiliary(int verb) {
        int from = verb;
        while (from > 0 && lexicon.is(s, from - 1, "auxiliary")) {
            from--;
        }
        // «ניסה לטעון»; «חוזרים וטוענים»
        if (lexicon.is(s, from - 1, "modal") && lexicon.infinitive(s.word(from)).isPresent()) {
            return from - 1;
        }
        return s.is(from - 1, "ו") && lexicon.is(s, from - 2, "again-and") ? from - 2 : from;
    }

    /** Index behind its subject: «השר | אתמול אמר». */
    int from(int verb) {
        int from = auxiliary(verb);
        while (from > 0
                && verb - from < 4
                && (lexicon.is(s, from - 1, "auxiliary") || lexicon.is(s, from - 1, "adverb"))) {
            from--;
        }
        return from;
    }
}
