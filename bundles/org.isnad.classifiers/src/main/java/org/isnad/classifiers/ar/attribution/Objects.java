package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.DECLINING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Objects that are content of verbs of rating, asking and blaming, and the nouns they are told by. */
final class Objects {
    private static final char FATHA = '\u064E';
    private static final int LONGEST_OBJECT = 12;
    private static final int LONGEST_TOLD = 6;
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_UNSAID = 3;
    private static final Set<String> LOADED = WordLists.of("objects/loaded");
    private static final Set<String> RATES = WordLists.of("objects/rates");
    // «طلب من الوسطاء | مهلة»
    private static final Set<String> WANTED = WordLists.of("objects/wanted");
    private static final Set<String> WHOM = WordLists.of("objects/whom");

    private static final Set<String> MEASURES = WordLists.of("objects/measures");

    private final ArabicLexicon lexicon;

    Objects(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «طلب الوزير | تأجيله», «طلبت القاهرة من إثيوبيا | تأجيله»: index of what is asked for, or -1. */
    int asked(Sentence s, int i) {
        // «طلب الادعاء | أقصى العقوبة»
        if (event(s, i) || (s.is(i, "اقصي") && Article.on(s.word(i + 1)))) {
            int named = s.is(i, "عدم") ? i + 1 : i;
            boolean unnamed = Refusal.naming(s.word(named))
                    && IntStream.rangeClosed(named + 1, named + LONGEST_UNSAID).anyMatch(k -> Refusal.unsaid(s, k));
            return lexicon.is(s, i, DECLINING) || unnamed ? -1 : i;
        }
        // «طلبت الجهة المنظمة | بيانات إضافية»
        if ((WANTED.contains(s.word(i)) || written(s, i)) && !lexicon.is(s, i - 2, PRONOUN)) {
            return i;
        }
        boolean whom = s.is(i, "من") || s.is(i, "الي") || s.is(i, "علي") || WHOM.contains(s.word(i));
        for (int k = i + 1; whom && k < i + LONGEST_TOLD; k++) {
            // «من الدول الأعضاء، في مذكرة، | تجميد»
            int behind = s.is(k, Kind.COMMA) && s.is(k + 1, "في") ? behindAside(s, k) : 0;
            if (behind > 0 || !s.is(k, Kind.WORD)) {
                return behind > 0 && event(s, behind) ? behind : -1;
            }
            if ((event(s, k) || s.is(k, "عدم") || written(s, k) || WANTED.contains(s.word(k)))
                    && (k > i + 1 || WHOM.contains(s.word(i)))) {
                return k;
            }
            if (lexicon.verb(s, k).isPresent() || s.is(k, "ان")) {
                return -1;
            }
        }
        return -1;
    }

    // «طلبت من الهيئة | تقريرا عن الطريق»
    private boolean written(Sentence s, int i) {
        return (s.original(i).endsWith("ا")
                        || s.original(i).endsWith("ات")
                        || s.original(i).endsWith("اً"))
                && lexicon.noun(s, i)
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT && !noun.definite())
                        .isPresent();
    }

    /** «الخبير فضل | البوعينين»: whether a family stands there, behind a title and a name no list knows. */
    boolean family(Sentence s, int from, int i) {
        String word = s.word(i);
        return i > from + 1
                && Article.on(word)
                && !lexicon.event(s, i)
                && lexicon.noun(s, i).isEmpty()
                && !Article.on(s.word(i - 1))
                && lexicon.noun(s, i - 1).isEmpty()
                && !lexicon.event(s, i - 1)
                && Article.on(s.word(i - 2));
    }

    private static int behindAside(Sentence s, int comma) {
        for (int i = comma + 1; i < Math.min(s.size(), comma + LONGEST_ASIDE); i++) {
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** «أحصت | 35 قتيلا», «وثقت | ما لا يقل عن 217 حالة», «أكثر من مئة»: whether a number begins there. */
    static boolean counted(Sentence s, int i) {
        boolean bound = s.is(i, "ما") && (s.is(i + 1, "لا") || s.is(i + 1, "يزيد") || s.is(i + 1, "يقرب"));
        boolean more = (s.is(i, "اكثر") || s.is(i, "اقل")) && s.is(i + 1, "من");
        boolean about = s.is(i, "نحو") || s.is(i, "حوالي") || s.is(i, "قرابه") || s.is(i, "مقتل") || s.is(i, "زهاء");
        boolean figures = s.is(i, Kind.WORD) && Character.isDigit(s.original(i).charAt(0));
        return bound || more || about || figures || Parts.number(s.word(i)) > 0;
    }

    /** «جدد البيان | عزم القوات على»: whether the verb says once more what was promised or wanted. */
    static boolean anew(VerbForm form) {
        return form.lemma().equals("جدد") || form.lemma().equals("كرر");
    }

    /** «ألقى | باللائمة على», «ألقى | اللوم على»: whether the words for blame stand there. */
    static boolean blaming(Sentence s, int i) {
        return LOADED.contains(s.word(s.is(i, "ب") ? i + 1 : i));
    }

    /** «اعتبر الوزير القرار | تصعيدا», «اعتبره | خطأ»: index of as what it is rated, if what is rated stands at {@code i}; or -1. */
    int rated(Sentence s, int i) {
        if (lexicon.is(s, i - 1, PRONOUN)) {
            return indefinite(s, i) || adjective(s, i) ? i : -1;
        }
        boolean definite = Article.on(s.word(i)) && s.original(i).startsWith("ا");
        // «قرار | رفع الأسعار»
        boolean deed = event(s, i)
                && !(Article.on(s.word(i)) && s.original(i).startsWith("ا"))
                && (Article.on(s.word(i + 1)) || event(s, i + 1));
        boolean words = s.is(i, "تصريحات") || s.is(i, "كلام") || s.is(i, "مواقف") || s.is(i, "اقوال");
        if (!definite && !deed && !words && !construct(s, i) && !lexicon.is(s, i, Closed.DEMONSTRATIVE)) {
            return -1;
        }
        String bare = Article.on(s.word(i)) ? s.word(i).substring(2) : s.word(i);
        if (lexicon.words(Closed.DESCRIBING).contains(bare)
                || lexicon.country(s, i).isPresent()
                || Sectors.of(s.word(i)).isPresent()) {
            return -1;
        }
        for (int k = i + 1; k < i + LONGEST_OBJECT && (s.is(k, Kind.WORD) || s.is(k, Kind.OPEN)); k++) {
            boolean verb = lexicon.verb(s, k).isPresent() && !(k == i + 1 && event(s, k));
            if (s.is(k, "ان") || (s.is(k, "ب") && s.is(k + 1, "ان")) || verb) {
                return -1;
            }
            boolean quoted = s.is(k, Kind.OPEN) && !preposed(s, k - 1) && !s.is(k - 1, "في") && s.closing(k) > k;
            if (quoted || indefinite(s, k) || predicate(s, k)) {
                return quoted && s.is(s.closing(k) + 1, "ان") ? -1 : k;
            }
        }
        return -1;
    }

    // «محللو «جيفريز» | رد الفعل», «خبراء المعهد | موقف الوزارة»: behind one that is whole, a thing and whose it is
    private boolean construct(Sentence s, int i) {
        boolean whole = Article.on(s.word(i - 1)) || s.is(i - 1, Kind.CLOSE) || lexicon.is(s, i - 1, PRONOUN);
        return whole
                && s.is(i, Kind.WORD)
                && !Article.on(s.word(i))
                && Article.on(s.word(i + 1))
                && lexicon.noun(s, i).isEmpty()
                && !preposed(s, i)
                && !s.is(i, "في")
                && !s.is(i, "ان")
                && !lexicon.is(s, i, ADVERB);
    }

    // «الحكم | سابقة خطيرة», «هذه التهديدات | غير مقبولة», «القرار | جزءا من»: without the article behind what has it
    private boolean predicate(Sentence s, int k) {
        boolean behind = Article.on(s.word(k - 1)) || lexicon.is(s, k - 1, PRONOUN) || s.is(k, "غير");
        boolean bare = s.original(k).endsWith("ة")
                && !Article.on(s.word(k))
                && lexicon.country(s, k).isEmpty();
        return behind
                && (s.is(k, "غير")
                        || RATES.contains(s.word(k))
                        || (bare && lexicon.noun(s, k).isEmpty()));
    }

    /** «تصعيدا», «خطأ»: whether it may say as what something is rated. */
    boolean indefinite(Sentence s, int i) {
        if (!s.is(i, Kind.WORD)) {
            return false;
        }
        String word = s.original(i);
        return word.length() > 2
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
        boolean how = calls(s, i + 1) || (event(s, i) && callsSoon(s, i + 1));
        return how
                && Article.on(word)
                && lexicon.country(s, i).isEmpty()
                && !word.endsWith("ي")
                && lexicon.noun(s, i).filter(Noun::human).isEmpty()
                && !lexicon.is(s, i, Closed.DESCRIBING)
                && !lexicon.is(s, i, Closed.TIME_ADJECTIVE);
    }

    private static boolean calls(Sentence s, int bi) {
        return s.is(bi, "ب") && (s.is(bi + 1, "ان") || s.is(bi + 1, Kind.OPEN));
    }

    // «وصف خامنئي التفاوض | مع واشنطن بأنه»
    private boolean callsSoon(Sentence s, int from) {
        for (int k = from;
                k < from + LONGEST_TOLD
                        && s.is(k, Kind.WORD)
                        && lexicon.verb(s, k).isEmpty();
                k++) {
            if (calls(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what happened or was done stands there; «أسامة» has the shape of «إقالة», but not its first letter. */
    boolean event(Sentence s, int i) {
        // «أكد مصدر | قرب إعلان الحكومة»
        if (s.is(i, "قرب") && lexicon.event(s, i + 1) && !Article.on(s.word(i + 1))) {
            return true;
        }
        if (!lexicon.event(s, i)) {
            return false;
        }
        String word = s.word(i);
        // «عبد السلام», «قدرت الله» are names
        boolean name = (s.is(i - 1, "عبد") && Article.on(word)) || s.is(i + 1, "الله");
        return !name && !held(s, i) && (!s.original(i).startsWith("أ") || !VerbalShape.fits(word));
    }

    // «في مؤتمر صحفي | عقده في القاهرة»
    private boolean held(Sentence s, int i) {
        String word = s.word(i);
        int pronoun = word.endsWith("ها") ? 2 : word.endsWith("ه") ? 1 : 0;
        boolean it = lexicon.is(s, i, Closed.HELD) && lexicon.is(s, i + 1, Closed.PRONOUN);
        boolean clause =
                it || (pronoun > 0 && lexicon.words(Closed.HELD).contains(word.substring(0, word.length() - pronoun)));
        int occasion = i - 1;
        while (clause && occasion > i - 3 && !lexicon.is(s, occasion, Closed.OCCASION)) {
            occasion--;
        }
        return clause && lexicon.is(s, occasion, Closed.OCCASION) && !Article.on(s.word(i - 1));
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

    /** «أعلنت الوزارة | "تحييد" سبعة مسلحين»: whether what was done stands there, in words kept at a distance. */
    boolean quoted(Sentence s, int i) {
        int close = s.is(i, Kind.OPEN) ? s.closing(i) : -1;
        return close == i + 2
                && event(s, i + 1)
                && !Article.on(s.word(i + 1))
                && s.is(close + 1, Kind.WORD)
                && !preposed(s, close + 1)
                && !s.is(close + 1, "في")
                && !s.is(close + 1, "ان");
    }

    /** «وصف التقرير | ، عبر منصته، بأنه»: whether what follows the aside is how it is called. */
    static boolean aside(Sentence s, VerbForm form, int comma) {
        for (int i = comma + 2; form.has("obj-bi") && i < comma + LONGEST_TOLD + 2; i++) {
            if (s.is(i, Kind.COMMA)) {
                return s.is(i + 1, "ب");
            }
        }
        return false;
    }

    /** «ذكرت النائبة | زملاءها بأن»: who mentions says «أن», who reminds «بأن». */
    static boolean reminded(Sentence s, int from) {
        for (int i = from; i < from + LONGEST_TOLD && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "ب") && s.is(i + 1, "ان")) {
                return true;
            }
        }
        return false;
    }
}
