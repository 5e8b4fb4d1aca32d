package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;

/**
 * What the lists say of a word, looked up together.
 *
 * @param known whether any list of the grammar's own has it
 * @param groups the closed classes it is in; nobody changes them
 */
record Facts(boolean known, Optional<VerbForm> verb, Optional<Noun> noun, Set<ArabicLexicon.Closed> groups) {}
