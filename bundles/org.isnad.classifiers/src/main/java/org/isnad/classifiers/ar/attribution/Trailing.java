package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Words behind a noun that is content which only say where it was told or what was not: «في بيان مقتضب», «من دون إعطاء حصيلة». */
final class Trailing {
    private static final Set<String> PAPERS =
            Set.of("بيان", "تصريح", "تصريحات", "تغريده", "تدوينه", "منشور", "مؤتمر", "موتمر", "مقابله", "حديث");

    private Trailing() {}

    /** Whether such words begin at {@code i}, behind content that began at {@code from}. */
    static boolean at(Sentence s, ArabicLexicon lexicon, int from, int i) {
        return without(s, lexicon, i) || told(s, from, i);
    }

    // «أكدت الوزارة العرض | في بيان مقتضب»: where it was told
    private static boolean told(Sentence s, int from, int i) {
        return s.is(i, "في")
                && PAPERS.contains(s.word(i + 1))
                && !s.is(from, "ما")
                && (s.is(i + 2, Kind.STOP) || s.is(i + 2, Kind.COMMA) || i + 2 >= s.size() || lastWord(s, i + 2));
    }

    private static boolean lastWord(Sentence s, int i) {
        return s.is(i, Kind.WORD)
                && !Article.on(s.word(i))
                && (i + 1 >= s.size() || s.is(i + 1, Kind.STOP) || s.is(i + 1, Kind.COMMA));
    }

    // «أكدت وقوع الهجوم | من دون إعطاء حصيلة»
    private static boolean without(Sentence s, ArabicLexicon lexicon, int i) {
        int noun = s.is(i, "دون") ? i + 1 : s.is(i, "من") && s.is(i + 1, "دون") ? i + 2 : -1;
        return noun > 0 && (lexicon.is(s, noun, Closed.DECLINING) || s.is(noun, "ان"));
    }
}
