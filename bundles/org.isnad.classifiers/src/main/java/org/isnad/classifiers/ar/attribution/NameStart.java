package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where, after an office, the name of its holder begins: «وزير الدفاع التركي | خلوصي أكار». */
final class NameStart {
    private static final Set<String> PARTICLES =
            Set.of("في", "ل", "ب", "من", "اسم", "باسم", "علي", "الي", "لدي", "و", "عن", "بن", "ه", "ها", "هم");

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    private final ArabicLexicon lexicon;

    NameStart(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of the name's first token, or -1 if only the office is there. */
    int find(Sentence s, int head, int to) {
        int end = firstMark(s, head, to);
        for (int i = head + 1; i < end; i++) {
            if (begins(s, head, i, end)) {
                return i;
            }
        }
        return end < to
                        && s.is(end, Kind.COMMA)
                        && end + 1 < to
                        && lexicon.noun(s.word(end + 1)).isEmpty()
                ? end + 1
                : -1;
    }

    private int firstMark(Sentence s, int head, int to) {
        int i = head;
        while (i < to
                && s.is(i, Kind.WORD)
                && !lexicon.is(s, i, ArabicLexicon.Closed.RELATIVE)
                && !lexicon.is(s, i, ArabicLexicon.Closed.ANONYMITY)) {
            i++;
        }
        return i;
    }

    private boolean begins(Sentence s, int head, int i, int end) {
        if (!plain(s, i)) {
            return false;
        }
        boolean afterParticle = PARTICLES.contains(s.word(i - 1)) && !s.is(i - 1, "ه") && !s.is(i - 1, "ها");
        if (afterParticle) {
            return false;
        }
        boolean afterArticle =
                s.word(i - 1).startsWith("ال") || lexicon.country(s.word(i - 1)).isPresent();
        boolean articleNext = i + 1 < end && s.word(i + 1).startsWith("ال");
        if (articleNext) {
            // «بشار الاسد» after an office, but «سلاح البحرية الروسية» is an office still
            return afterArticle && end - i <= 3;
        }
        // «رئيس أركان …» has two words without article; «الرئيس شكري» has one
        return afterArticle || (end - i >= 2 && i == head + 1) || s.is(i - 1, "ه") || s.is(i - 1, "ها");
    }

    private boolean plain(Sentence s, int i) {
        String word = s.word(i);
        return !word.startsWith("ال")
                && !PARTICLES.contains(word)
                && lexicon.noun(word).isEmpty()
                && lexicon.country(word).isEmpty()
                && !lexicon.is(s, i, ArabicLexicon.Closed.ACCESS)
                && !lexicon.is(s, i, ArabicLexicon.Closed.SCOPE)
                && !lexicon.is(s, i, ArabicLexicon.Closed.SAME)
                && word.length() > 1;
    }
}
