package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.DECLINING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Objects that are content of verbs of rating, asking and blaming, and the nouns they are told by. */
final class Objects {
    private static final char FATHA = '\u064E';
    private static final int LONGEST_OBJECT = 12;
    private static final int LONGEST_TOLD = 6;
    private static final Set<String> LOADED =
            Set.of("اللايمه", "لايمه", "اللوم", "التبعه", "المسووليه", "مسووليه", "الملامه", "الكره");
    private static final Set<String> WHOM = Set.of("منه", "منها", "منهم", "منهما", "اليه", "اليها", "اليهم");

    private static final Set<String> MEASURES = Set.of(
            "عدد",
            "اعداد",
            "حجم",
            "قيمه",
            "كلفه",
            "تكلفه",
            "تكاليف",
            "نسبه",
            "معدل",
            "خساير",
            "حصيله",
            "مساحه",
            "سعر",
            "ثروه",
            "عايدات",
            "ارباح",
            "ايرادات",
            "احتياطي",
            "احتياطيات",
            "مخزون",
            "مدي",
            "طول",
            "وزن",
            "عمر",
            "اضرار");

    private final ArabicLexicon lexicon;

    Objects(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «طلب الوزير | تأجيله», «طلبت القاهرة من إثيوبيا | تأجيله»: index of what is asked for, or -1. */
    int asked(Sentence s, int i) {
        if (event(s, i)) {
            return lexicon.is(s, i, DECLINING) || Refusal.naming(s.word(i)) ? -1 : i;
        }
        boolean whom = s.is(i, "من") || s.is(i, "الي") || WHOM.contains(s.word(i));
        for (int k = i + 1; whom && k < i + LONGEST_TOLD && s.is(k, Kind.WORD); k++) {
            if (event(s, k) && (k > i + 1 || WHOM.contains(s.word(i)))) {
                return k;
            }
            if (lexicon.verb(s, k).isPresent() || s.is(k, "ان")) {
                return -1;
            }
        }
        return -1;
    }

    /** «ألقى | باللائمة على», «ألقى | اللوم على»: whether the words for blame stand there. */
    static boolean blaming(Sentence s, int i) {
        return LOADED.contains(s.word(s.is(i, "ب") ? i + 1 : i));
    }

    /** «اعتبر الوزير | القرار تصعيدا», «اعتبره | خطأ»: index of what is rated, of as what alone behind a pronoun; or -1. */
    int rated(Sentence s, int i) {
        if (lexicon.is(s, i - 1, PRONOUN)) {
            return indefinite(s, i) || adjective(s, i) ? i : -1;
        }
        boolean definite = Article.on(s.word(i)) && s.original(i).startsWith("ا");
        if (!definite && !lexicon.is(s, i, Closed.DEMONSTRATIVE)) {
            return -1;
        }
        for (int k = i + 1; k < i + LONGEST_OBJECT && (s.is(k, Kind.WORD) || s.is(k, Kind.OPEN)); k++) {
            if (s.is(k, "ان")
                    || (s.is(k, "ب") && s.is(k + 1, "ان"))
                    || lexicon.verb(s, k).isPresent()) {
                return -1;
            }
            boolean quoted = s.is(k, Kind.OPEN) && !preposed(s, k - 1) && !s.is(k - 1, "في") && s.closing(k) > k;
            if (quoted || indefinite(s, k)) {
                return quoted && s.is(s.closing(k) + 1, "ان") ? -1 : i;
            }
        }
        return -1;
    }

    /** «تصعيدا», «خطأ»: whether it may say as what something is rated. */
    boolean indefinite(Sentence s, int i) {
        String word = s.original(i);
        return s.is(i, Kind.WORD)
                && word.length() > 2
                && !Article.on(s.word(i))
                && (word.endsWith("ا") || word.endsWith("اً") || word.endsWith("أ"))
                && !word.endsWith("يا")
                && !lexicon.is(s, i, ADVERB)
                && !lexicon.is(s, i, Closed.COUNTRY)
                && lexicon.noun(s, i).isEmpty();
    }

    // «تعتبرها | موثوقة»: an adjective alone, nothing but when behind it
    private boolean adjective(Sentence s, int i) {
        String word = s.word(i);
        boolean alone = i + 1 >= s.size() || !s.is(i + 1, Kind.WORD) || s.is(i + 1, "و") || preposed(s, i + 1);
        return s.is(i, Kind.WORD)
                && word.length() > 4
                && word.endsWith("ه")
                && s.original(i).endsWith("ة")
                && !Article.on(word)
                && alone
                && lexicon.noun(s, i).isEmpty();
    }

    /** «وصف محاميه | الحكم بأنه»: whether what is called something stands right before how it is called. */
    boolean called(Sentence s, int i) {
        String word = s.word(i);
        boolean how = s.is(i + 1, "ب") && (s.is(i + 2, "ان") || s.is(i + 2, Kind.OPEN));
        return how
                && Article.on(word)
                && lexicon.country(s, i).isEmpty()
                && !word.endsWith("ي")
                && lexicon.noun(s, i).filter(Noun::human).isEmpty()
                && !lexicon.is(s, i, Closed.DESCRIBING)
                && !lexicon.is(s, i, Closed.TIME_ADJECTIVE);
    }

    /** Whether what happened or was done stands there; «أسامة» has the shape of «إقالة», but not its first letter. */
    boolean event(Sentence s, int i) {
        String word = s.word(i);
        // «عبد السلام» is a name
        boolean name = s.is(i - 1, "عبد") && Article.on(word);
        return !name && lexicon.event(word) && (!s.original(i).startsWith("أ") || !VerbalShape.fits(word));
    }

    /** «حملت النقابة | وزيرَ الداخلية»: whether its last vowel says that the word is an object. */
    boolean accusative(Sentence s, int i) {
        String word = s.original(i);
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return last == FATHA && s.is(i, Kind.WORD);
    }

    /** Whether a preposition or «و» stands there. */
    static boolean preposed(Sentence s, int i) {
        return switch (s.word(i)) {
            case "ب", "الي", "علي", "عن", "من", "ل", "و" -> true;
            default -> false;
        };
    }

    /** «يقدر معدو التقرير | عدد المقاتلين بنحو»: whether the verb estimates and the word says what. */
    static boolean measured(VerbForm form, String word) {
        return (form.lemma().equals("قدر") || form.lemma().equals("خمن")) && MEASURES.contains(word);
    }
}
