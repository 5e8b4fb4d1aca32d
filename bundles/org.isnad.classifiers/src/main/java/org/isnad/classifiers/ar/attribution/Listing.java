package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether a noun that is content goes on behind a comma: with more of a list, or with what is said of it. */
final class Listing {
    private static final Set<String> NO_PART = WordLists.of("listing/no-part");
    // «، بينهم ثلاثة أطفال», «، أي ضعف العام الماضي», «، بل رفضه»
    private static final Set<String> OF_IT = WordLists.of("listing/of-it");

    private Listing() {}

    /** Whether it does with the word there, right behind the comma. */
    static boolean goesOn(Sentence s, ArabicLexicon lexicon, int i) {
        boolean and = s.is(i, "و") || s.is(i, "او");
        int next = and ? i + 1 : i;
        // «، لا سيما اللحوم», «، بما في ذلك النساء»
        boolean above = s.is(next, "لا") && s.is(next + 1, "سيما");
        if (above || OF_IT.contains(s.word(next)) || lexicon.is(s, i, Closed.RELATIVE) || Parts.number(s.word(i)) > 0) {
            return true;
        }
        if (lexicon.verb(s, next).isPresent()
                || lexicon.participle(s, next).isPresent()
                || lexicon.is(s, next, Closed.ADVERB)
                || NO_PART.contains(s.word(next))) {
            return false;
        }
        // «، ورفعوا صور أبنائهم»
        if (s.word(next).endsWith("وا")) {
            return false;
        }
        // «، وكلف وزير التجارة»: a verb no list knows, and who did it
        boolean does = and
                && !Article.on(s.word(next))
                && s.word(next).length() < 6
                && !lexicon.event(s, next)
                && lexicon.noun(s, next).isEmpty()
                && !s.original(next).endsWith("ا")
                && lexicon.noun(s, next + 1).filter(Noun::human).isPresent();
        // «، وأرجأت البت»: by its ending a verb
        boolean she = and
                && s.word(next).length() > 4
                && s.original(next).endsWith("ت")
                && !s.original(next).endsWith("ات")
                && !Article.on(s.word(next))
                && Article.on(s.word(next + 1))
                && (s.original(next).startsWith("أ") || !lexicon.event(s, next))
                && lexicon.noun(s, next).isEmpty()
                && !lexicon.is(s, next, Closed.COUNTRY);
        if (does || she) {
            return false;
        }
        if (!and) {
            return s.is(i, Kind.OPEN) || (s.is(i, "ب") && lexicon.event(s, i + 1)) || joined(s.word(i));
        }
        return true;
    }

    // «وسوء التغذية», which no list knows how to part, but not «وتوسل رئيسه», «وعارضته»
    private static boolean joined(String word) {
        return word.length() > 3
                && word.startsWith("و")
                && "يتن".indexOf(word.charAt(1)) < 0
                && !word.endsWith("ت")
                && !word.endsWith("وا")
                && !word.endsWith("ته")
                && !word.endsWith("تها");
    }
}
