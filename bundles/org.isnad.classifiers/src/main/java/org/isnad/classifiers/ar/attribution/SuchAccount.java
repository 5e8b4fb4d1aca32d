package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/** Tells what kind of account it is, «وفق رواية | أمنية», from whose, «وفق رواية | الشرطة». */
record SuchAccount(ArabicLexicon lexicon) {
    private static final Set<String> FIRST = Set.of("اوليه", "رسميه", "صحفيه", "صحافيه", "مسربه", "موثوقه", "متداوله");

    /** Whether such an adjective stands there. */
    boolean at(Sentence sentence, int index) {
        String word = sentence.word(index);
        boolean adjective = Sectors.of(word).isPresent()
                || lexicon.country(word).isPresent()
                || lexicon.is(sentence, index, Closed.DESCRIBING)
                || FIRST.contains(word);
        return adjective
                && word.endsWith("ه")
                && !Article.on(word)
                && lexicon.noun(word).isEmpty();
    }
}
