package org.isnad.classifiers.ar.attribution;

/** What reads clauses and sources in any sentence: it holds nothing of one, so a grammar has it once. */
record Stretches(Clauses clauses, SourcePhrases phrases, SourceTypes types) {
    static Stretches of(ArabicLexicon lexicon) {
        return new Stretches(new Clauses(lexicon), new SourcePhrases(lexicon), new SourceTypes(lexicon));
    }
}
