package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.ANONYMITY;
import static org.isnad.classifiers.ar.attribution.Closed.OCCASION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;

/** The words that say somebody stays unnamed, and where they end: «رفض الكشف عن اسمه», «طلب عدم ذكر هويته». */
final class Refusal {
    private static final int NEAR = 6;
    private static final Set<String> NAMING = WordLists.of("refusal/naming");
    private static final Set<String> UNSAID = WordLists.of("refusal/unsaid");
    // «تحدث | شريطة عدم ذكر اسمه»
    private static final Set<String> CONDITION = WordLists.of("refusal/condition");
    private static final int LONGEST_BEFORE_NOT = 4;
    private static final Set<String> COMMENT = WordLists.of("refusal/comment");
    private static final Set<String> NAMELY =
            Set.of("الكامل", "الحقيقي", "الحقيقيه", "الصريح", "الكامله", "الاول", "الثلاثي");

    private static final Set<String> KNOWN = WordLists.of("refusal/known");

    // «لم تسمهم», «لم يكشف عن هويته», «لم يشأ ذكر اسمه»
    private static final Pattern LEFT_UNSAID =
            Pattern.compile("[يتن](?:سم|كشف|ذكر|عرف|فصح|حدد|صرح|شا|رغب|رد|وضح|علن|عط|فضل|قبل|تم(?!ك))\\p{L}*");

    private Refusal() {}

    /** «الكشف», «عدم»: whether it is about a name. */
    static boolean naming(String word) {
        return NAMING.contains(word);
    }

    /** Whether the word there only says that somebody stays unnamed, and tells nothing. */
    static boolean at(Sentence s, int i, ArabicLexicon lexicon) {
        if (!lexicon.is(s, i, ANONYMITY)) {
            return s.is(i - 1, "عدم");
        }
        int what = CONDITION.contains(s.word(i + 1)) ? i + 2 : s.is(i + 1, "ب") ? i + 3 : i + 1;
        boolean unnamed = s.word(what).startsWith("تسميته")
                || s.word(what).startsWith("تسميتها")
                || (naming(s.word(what))
                        && IntStream.range(what + 1, what + NEAR).anyMatch(k -> unsaid(s, k)));
        return unnamed || s.is(i - 1, "عدم");
    }

    /** «بحسب المسؤولين، | لم يتمكن المهاجمون»: whether a negation there denies something else than a name. */
    static boolean otherwise(Sentence s, int i) {
        return s.is(i, "لم") && !LEFT_UNSAID.matcher(s.word(i + 1)).matches();
    }

    /** «اسمه», «هويتها», also with the pronoun apart: what somebody does not say. */
    static boolean unsaid(Sentence s, int i) {
        String word = s.word(i);
        String next = s.word(i + 1);
        return UNSAID.contains(word)
                || (word.isEmpty() ? UNSAID.contains(next) : next.startsWith("ه") && UNSAID.contains(word + next));
    }

    /** «اشترط | ألا يُعرف», «طلب | أن يبقى اسمه طي الكتمان»: what somebody wants who stays unnamed, and no speech. */
    static boolean wished(Sentence s, int that, ArabicLexicon lexicon) {
        return s.is(that, "ان")
                && lexicon.is(s, that - 1, ANONYMITY)
                && (KNOWN.contains(s.word(that + 1))
                        || IntStream.range(that + 1, that + NEAR).anyMatch(k -> unsaid(s, k)));
    }

    /** «إنه ليس بوسعه التعليق», «إنها لا تملك تعليقا»: whether what is said there is that nothing is said. */
    static boolean toComment(Sentence s, int content, ArabicLexicon lexicon) {
        if (!s.is(content, "ان")) {
            return false;
        }
        for (int not = content + 1; not < content + LONGEST_BEFORE_NOT; not++) {
            if (lexicon.is(s, not, Closed.NEGATION) || s.is(not, "ليس") || s.is(not, "ليست")) {
                int from = not + 1;
                return IntStream.range(from, from + NEAR - 2).anyMatch(i -> COMMENT.contains(s.word(i)));
            }
        }
        return false;
    }

    /** Whether the refusal ends before {@code i}: «طلب عدم الكشف عن هويته | عبر المنصة», «رفض ذكر اسمه | بإغلاق المضيق». */
    static boolean endsBefore(Sentence s, int i, ArabicLexicon lexicon) {
        if (!unsaid(s, i - 1) && !(lexicon.is(s, i - 1, PRONOUN) && unsaid(s, i - 2))) {
            return false;
        }
        boolean occasion = s.is(i, "في") && lexicon.is(s, i + 1, OCCASION);
        boolean governed = (s.is(i, "ب") && !s.is(i + 1, "سبب")) || s.is(i, "الي") || s.is(i, "علي");
        boolean another = Article.on(s.word(i)) && !NAMELY.contains(s.word(i));
        boolean media = lexicon.outletAt(s, i).isPresent()
                || lexicon.noun(s, i)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent();
        boolean says = lexicon.verb(s, i).filter(VerbForm::perfect).isPresent();
        return occasion || governed || another || media || says || lexicon.is(s, i, ADVERB);
    }
}
