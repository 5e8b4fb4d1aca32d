package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells words of a name, a rank or a body from those for time and manner that are spelled like them. */
final class Namesakes {
    private final ArabicLexicon lexicon;

    Namesakes(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «الفريق أول عثمان», but «أول أمس». */
    boolean ofRank(Sentence s, int i) {
        return s.is(i, "اول") && !s.is(i + 1, "امس") && !s.is(i + 1, "من");
    }

    /** «ضابطا | سابقا»: who he was, not when he said it. */
    boolean former(Sentence s, int i) {
        return s.is(i, "سابقا")
                && s.word(i - 1).endsWith("ا")
                && lexicon.noun(s, i - 1).filter(Noun::human).isPresent();
    }

    /** «الشيخ | صباح»: a name, and no time behind it. */
    boolean dawn(Sentence s, int i) {
        return (s.is(i, "صباح") || s.is(i, "فجر"))
                && Article.on(s.word(i - 1))
                && lexicon.noun(s, i - 1)
                        .filter(noun -> noun.human() && noun.role())
                        .isPresent()
                && !lexicon.is(s, i + 1, ADVERB)
                && !s.is(i + 1, "ذلك")
                && !lexicon.is(s, i + 1, Closed.DEMONSTRATIVE);
    }

    /** «المدير بقوة | الإطفاء»: a body, where alone it is how. */
    boolean force(Sentence s, int i) {
        return (s.is(i, "قوه") || s.is(i, "بقوه")) && Article.on(s.word(i + 1));
    }

    /** «ماشادو | (54 عاما)»: no part of who it is. */
    static boolean aged(Sentence s, int open) {
        return s.original(open).equals("(")
                && (s.word(open + 2).startsWith("عام") || s.word(open + 2).startsWith("سن"))
                && s.is(open + 1, Kind.WORD)
                && Character.isDigit(s.original(open + 1).charAt(0));
    }
}
