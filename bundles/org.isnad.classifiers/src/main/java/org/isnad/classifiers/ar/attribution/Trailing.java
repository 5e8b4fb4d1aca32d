package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Words behind a noun that is content which only say where it was told or what was not: «في بيان مقتضب», «من دون إعطاء حصيلة». */
final class Trailing {
    private static final Set<String> PAPERS = WordLists.of("trailing/papers");

    // «في بيان | على تلغرام», «في تصريح | نشره موقعها»
    private static final Set<String> BROUGHT_OUT = WordLists.of("trailing/brought-out");

    // «في حديث | لقناة النادي»
    private static final Set<String> TALKS = Set.of("تصريح", "تصريحات", "مقابله", "حديث", "اتصال", "مداخله");
    private static final Set<String> TO = Set.of("ل", "مع", "الي");

    private static final Pattern TOLD = Pattern.compile(
            "[يتن](?:حدد|وضح|ذكر|سم|كشف|شير|شر|حمل|قدم|ورد|عط|فصح|دل|تهم|ستبعد|علق|فسر|بين|ضيف|ضف|خوض|تطرق|شرح|نسب|جزم|وكد|علن)");
    private static final Pattern CONFIRMED = Pattern.compile("[يت](?:وكد|تاكد|ثبت|تسن|علن|عترف|نف|تحقق)");
    private static final Set<String> WHEN = WordLists.of("trailing/when");

    // «، في إشارة إلى», «، خلافا لما قاله غيره»: what the report says of it
    private static final Set<String> MEANT = WordLists.of("trailing/meant");
    private static final Set<String> UNLIKE = WordLists.of("trailing/unlike");

    private Trailing() {}

    /** Whether such words begin at {@code i}, behind content that began at {@code from}. */
    static boolean at(Sentence s, ArabicLexicon lexicon, int from, int i) {
        return without(s, lexicon, i) || told(s, from, i);
    }

    /** Whether behind the comma of a clause stands what its teller did not say, or when all that was: «، من دون أن تسمي أحدا», «، وذلك بعد قطيعة». */
    static boolean behind(Sentence s, int comma) {
        int that = s.is(comma + 1, "دون") ? comma + 2 : s.is(comma + 2, "دون") ? comma + 3 : -1;
        if (that > 0 && s.is(that, "ان")) {
            return tells(s.word(that + 1));
        }
        int since = s.is(comma + 1, "و") ? comma + 2 : comma + 1;
        boolean said = s.is(since, "ذلك") || s.is(since, "وذلك");
        boolean in = s.is(since + 1, "في") && PAPERS.contains(s.word(since + 2));
        return (said && (in || WHEN.contains(s.word(since + 1))))
                || unconfirmed(s, since)
                || (s.is(comma + 1, "في") && MEANT.contains(s.word(comma + 2)))
                || UNLIKE.contains(s.word(comma + 1));
    }

    /** «يسم», «تحدد»: whether the word is a verb of telling in the imperfect. */
    static boolean tells(String word) {
        return TOLD.matcher(word).lookingAt();
    }

    // «، وهي حصيلة لم تؤكدها أي جهة»
    private static boolean unconfirmed(Sentence s, int i) {
        boolean which = s.is(i, "هو") || s.is(i, "هي") || s.is(i, "وهو") || s.is(i, "وهي");
        boolean not = s.is(i + 2, "لم") || s.is(i + 3, "لم");
        int verb = s.is(i + 2, "لم") ? i + 3 : i + 4;
        return which && not && CONFIRMED.matcher(s.word(verb)).lookingAt();
    }

    // «أكدت الوزارة العرض | في بيان مقتضب»: where it was told
    private static boolean told(Sentence s, int from, int i) {
        return s.is(i, "في")
                && PAPERS.contains(s.word(i + 1))
                && !s.is(from, "ما")
                && (s.is(i + 2, Kind.STOP)
                        || s.is(i + 2, Kind.COMMA)
                        || i + 2 >= s.size()
                        || lastWord(s, i + 2)
                        || BROUGHT_OUT.contains(s.word(i + 2))
                        || s.word(i + 2).endsWith("البريد")
                        || s.is(i + 3, "البريد")
                        || (TALKS.contains(s.word(i + 1)) && TO.contains(s.word(i + 2)))
                        || called(s, i + 1));
    }

    // «أعلنت مسؤوليتها عن الهجوم | في اتصال هاتفي بوكالة أنباء»
    private static boolean called(Sentence s, int i) {
        String how = s.word(i + 1);
        return (s.is(i, "اتصال") && how.startsWith("هاتفي"))
                || ((s.is(i, "تسجيل") || s.is(i, "شريط") || s.is(i, "كلمه") || s.is(i, "خطاب"))
                        && (how.startsWith("مصور") || how.startsWith("صوتي") || how.startsWith("متلفز")));
    }

    private static boolean lastWord(Sentence s, int i) {
        return s.is(i, Kind.WORD)
                && !Article.on(s.word(i))
                && (i + 1 >= s.size() || s.is(i + 1, Kind.STOP) || s.is(i + 1, Kind.COMMA));
    }

    // «أكدت وقوع الهجوم | من دون إعطاء حصيلة»
    private static boolean without(Sentence s, ArabicLexicon lexicon, int i) {
        return silently(s, lexicon, i) || s.is(behindWithout(s, i), "ان");
    }

    /** «، من دون إعطاء مزيد من التفاصيل»: what the teller did not tell. */
    static boolean silently(Sentence s, ArabicLexicon lexicon, int i) {
        return lexicon.is(s, behindWithout(s, i), Closed.DECLINING);
    }

    private static int behindWithout(Sentence s, int i) {
        return s.is(i, "دون") ? i + 1 : s.is(i, "من") && s.is(i + 1, "دون") ? i + 2 : -1;
    }
}
