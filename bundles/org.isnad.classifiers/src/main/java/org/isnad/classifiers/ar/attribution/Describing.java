package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells a verb that says who somebody unnamed is, without «الذي»: «دبلوماسي غربي | يتابع الملف», «ناجون | التقتهم المنظمة». */
final class Describing {
    private static final int FURTHEST = 5;
    // «التقتهم», «قابلناه»: whom somebody met, with the pronoun on the verb
    private static final Set<String> MET = WordLists.of("describing/met");

    // «تحدثت إلى الصحيفة», but «تحدثت عن»
    private static final Set<String> SPOKE = Set.of("تحدث", "تحدثت", "تحدثوا", "تحدثا", "تكلم", "تكلمت", "تكلموا");
    private static final Set<String> TO = Set.of("الي", "ل", "مع");

    private static final List<String> PRONOUNS = List.of("هم", "هما", "هن", "ها", "ه");

    private static final Set<String> NEARLY = Set.of("كثب", "قرب", "بعد", "طريق", "ظهر", "بكره");

    private Describing() {}

    /** Whether such a verb stands there, in words that begin at {@code from}. */
    static boolean at(Sentence s, ArabicLexicon lexicon, int from, int i) {
        if (i <= from || i > from + FURTHEST || !lexicon.entry(s, i).describes()) {
            return false;
        }
        boolean spoke = SPOKE.contains(s.word(i)) && TO.contains(s.word(i + 1));
        if (!spoke && !lexicon.is(s, i, Closed.WHO_IT_IS) && !met(s.word(i))) {
            return false;
        }
        boolean somebody = false;
        for (int k = from; k < i; k++) {
            if (!s.is(k, Kind.WORD) || Article.on(s.word(k)) || s.is(k, "في")) {
                return false;
            }
            somebody |= lexicon.noun(s, k)
                    .filter(noun -> (noun.human() || noun.unnamed()) && !noun.definite())
                    .isPresent();
        }
        return somebody;
    }

    /** «تحدثوا إلى | «الخبر»», «التقاهم | «المدار»»: whether behind the word there stands whom somebody spoke to. */
    static boolean spokeTo(Sentence s, int preposition) {
        return (SPOKE.contains(s.word(preposition - 1)) && TO.contains(s.word(preposition)))
                || met(s.word(preposition))
                || met(s.word(preposition - 1) + s.word(preposition));
    }

    /** Whether the word may be such a verb. */
    static boolean may(String word, Facts lists) {
        return lists.groups().contains(Closed.WHO_IT_IS) || SPOKE.contains(word) || met(word);
    }

    /** «عن كثب», «عن قرب»: how somebody follows it. */
    static boolean idiom(Sentence s, int about) {
        return NEARLY.contains(s.word(about + 1));
    }

    static boolean met(String word) {
        for (String whom : PRONOUNS) {
            if (word.endsWith(whom) && MET.contains(word.substring(0, word.length() - whom.length()))) {
                return true;
            }
        }
        return false;
    }
}
