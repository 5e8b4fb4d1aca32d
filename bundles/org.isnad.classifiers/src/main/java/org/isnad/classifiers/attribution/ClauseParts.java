package org.isnad.classifiers.attribution;

/**
 * What the readers of one sentence's constructions share.
 *
 * @param prefix how the names of their rules begin
 */
record ClauseParts(
        Sentence s,
        ClauseLexicon lexicon,
        ClauseSources sources,
        ClauseEnds ends,
        ClauseSubjects subjects,
        String prefix) {}
