package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;

/** What the lists of {@link ClauseLexicon} say of a word, looked up together and once. */
record ClauseWord(Set<String> groups, Optional<ClauseLexicon.Noun> noun) implements Sentence.Entry {}
