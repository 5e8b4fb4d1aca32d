package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Skips a verb's own noun, which only says how it was told: «نفت | نفيا قاطعا هذه المزاعم». */
final class Cognates {
    private final ArabicLexicon lexicon;

    Cognates(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    // «أشاد | إشادة خاصة», «دعوة صريحة»
    private boolean described(Sentence s, int i) {
        boolean words = s.is(i, Kind.WORD) && s.is(i + 1, Kind.WORD);
        return words
                && s.original(i).endsWith("ة")
                && s.original(i + 1).endsWith("ة")
                && !Article.on(s.word(i + 1))
                && lexicon.noun(s, i + 1).isEmpty();
    }

    /** Index behind the verb's own noun and how it is described; {@code i} if it stands not there. */
    int behind(Sentence s, VerbForm form, int i) {
        String word = s.word(i);
        if (word.isEmpty() || "اهة".indexOf(word.charAt(word.length() - 1)) < 0 || Article.on(word)) {
            return i;
        }
        boolean described = described(s, i);
        boolean own = (accusative(s, i) || described)
                && lexicon.speechNoun(
                                described
                                        ? s.word(i)
                                        : s.word(i).substring(0, s.word(i).length() - 1))
                        .filter(noun -> noun.lemma().equals(form.lemma()))
                        .isPresent();
        return !own ? i : described || accusative(s, i + 1) ? i + 2 : i + 1;
    }

    private static boolean accusative(Sentence s, int i) {
        return s.is(i, Kind.WORD)
                && (s.original(i).endsWith("ا") || s.original(i).endsWith("اً"));
    }
}
