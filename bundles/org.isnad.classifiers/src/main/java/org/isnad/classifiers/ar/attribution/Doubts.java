package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells what somebody doubts from where it was doubted: both stand behind «في». */
final class Doubts {
    private static final int LONGEST = 12;
    private static final int REACH = 24;

    private static final Set<String> ASSAILED = WordLists.of("doubts/assailed");

    private Doubts() {}

    /** Whether what is doubted begins with the «في» there. */
    static boolean at(Sentence s, ArabicLexicon lexicon, int in) {
        // «شكك الخبير | في ما أعلنه الفريق»
        boolean told = s.is(in + 1, "ما") && lexicon.verb(s, in + 2).isPresent();
        return (told || lexicon.event(s, in + 1) || doubted(s, lexicon, in))
                && !whereDoubted(s, lexicon, in)
                && !ofWhom(s, lexicon, in);
    }

    /** «طعن المحامي | في مصداقية الشاهد», but «في القرار»: an appeal says nothing. */
    static boolean assails(Sentence s, VerbForm form, int in) {
        String what = Article.on(s.word(in + 1)) ? s.word(in + 1).substring(2) : s.word(in + 1);
        return !form.lemma().equals("طعن") || ASSAILED.contains(what);
    }

    // «شكك مصدر في الشرطة، طالبا التكتم على صفته، | في رواية الانتحار»: of somebody unnamed the first says where he is
    private static boolean ofWhom(Sentence s, ArabicLexicon lexicon, int in) {
        boolean somebody = lexicon.noun(s, in - 1)
                .filter(noun -> noun.human() || noun.unnamed())
                .filter(noun -> !noun.definite())
                .isPresent();
        for (int i = in + 2; somebody && i < Math.min(s.size(), in + REACH); i++) {
            if (s.is(i, "في") && s.is(i - 1, Kind.COMMA)) {
                return true;
            }
            if (s.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    // «شكك خبير | في الأرقام»: nothing else is doubted behind it, which would make it a place
    private static boolean doubted(Sentence s, ArabicLexicon lexicon, int in) {
        // «شكك في هذه الرواية», but «في هذا السياق»
        boolean pointed = lexicon.is(s, in + 1, Closed.DEMONSTRATIVE);
        if (pointed && Article.on(s.word(in + 2)) && !lexicon.is(s, in + 2, Closed.LINKING)) {
            return true;
        }
        if (lexicon.is(s, in + 1, Closed.OCCASION) || lexicon.is(s, in + 1, Closed.COUNTRY)) {
            return false;
        }
        for (int i = in + 2; i < Math.min(s.size(), in + LONGEST) && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "في")) {
                return false;
            }
        }
        return s.is(in + 1, Kind.OPEN)
                || Article.on(s.word(in + 1))
                // «في دستورية القرار»
                || Article.on(s.word(in + 2))
                || lexicon.is(s, in + 2, Closed.PRONOUN)
                || lexicon.noun(s, in + 1).isPresent();
    }

    // «شكك في تصريح صحفي | في أن»
    private static boolean whereDoubted(Sentence s, ArabicLexicon lexicon, int in) {
        for (int i = in + 2; lexicon.is(s, in + 1, Closed.OCCASION) && i < in + LONGEST; i++) {
            if (s.is(i, "في") && s.is(i + 1, "ان")) {
                return true;
            }
        }
        return false;
    }
}
