package org.isnad.classifiers.ar.attribution;

import java.util.Optional;

/**
 * What the lists say of a word, looked up together.
 *
 * @param known whether any list of the grammar's own has it
 * @param groups a bit for each of {@link ArabicLexicon.Closed} it is in, by ordinal
 */
record Facts(boolean known, Optional<VerbForm> verb, Optional<Noun> noun, long groups) {
    boolean in(ArabicLexicon.Closed group) {
        return (groups >>> group.ordinal() & 1) != 0;
    }
}
