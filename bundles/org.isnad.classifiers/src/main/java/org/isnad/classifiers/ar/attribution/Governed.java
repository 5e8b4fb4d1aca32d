package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.MANNER;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells the prepositions a verb governs before what is said from others: «دعا | إلى الهدوء», but not «في حديثه | إلى الصحيفة». */
final class Governed {
    private static final Set<String> CALLED = WordLists.of("governed/called");
    // «أقر المتهم | بما نسب إليه»
    private static final Set<String> ASCRIBED = Set.of("نسب", "اسند", "ورد", "جاء", "قيل");
    // «من بين المتهمين»: of whom, not from what
    private static final Set<String> AMONG = Set.of("بين", "اصل", "ضمن", "جمله", "مجموع");
    private static final Set<String> PRICE = WordLists.of("governed/price");
    private static final Set<String> AT_LEAST = WordLists.of("figures/bounds");
    private static final Set<String> KEEPING = Set.of("تمسك", "تشبث");
    private static final Set<String> SPOKEN = WordLists.of("governed/spoken");
    // «باحترام الهدنة», «باستمرار الدعم» say what, «باحترام», «باستمرار» how
    private static final Set<String> DEEDS = WordLists.of("governed/deeds");
    private static final Set<String> THREATENS = Set.of("توعد", "هدد", "لوح", "تعهد");
    private static final int LONGEST_PLACE = 6;
    private static final Set<String> AMOUNT = Set.of("قيمه", "كلفه", "تكلفه", "سعر", "ثمن", "مبلغ");

    private final ArabicLexicon lexicon;
    private final Addressees hearers;

    Governed(ArabicLexicon lexicon, Addressees hearers) {
        this.lexicon = lexicon;
        this.hearers = hearers;
    }

    /** Whether the preposition the verb governs stands there, before a noun that is content. */
    boolean framed(Sentence s, VerbForm form, int i) {
        if (lexicon.is(s, i + 1, PRONOUN) || s.is(i + 1, "ذلك")) {
            return false;
        }
        return switch (s.word(i)) {
            case "الي" -> form.has("ila") && !spokenTo(s, i);
            case "علي" -> form.has("ala");
            // «برأت ثمانية | من بين 38 متهما»
            case "من" -> form.has("min") && !since(s, i) && !AMONG.contains(s.word(i + 1)) && !s.is(i - 1, "كل");
            // «حذرت مما وصفته ب"الكارثة"»
            case "مما" -> form.has("min") && CALLED.contains(s.word(i + 1));
            // «استنكرت الرابطة | ما سمته "محاكمات الهاتف"»
            case "ما" -> form.has("obj") && (CALLED.contains(s.word(i + 1)) || told(s, form, i + 1));
            // «نددت بما سمته "حملة ترهيب"», «قدرت عددهم بما لا يقل عن مئة»
            case "بما" ->
                (form.has("bi") && (CALLED.contains(s.word(i + 1)) || ASCRIBED.contains(s.word(i + 1))))
                        || (form.has("obj-bi") && AT_LEAST.contains(s.word(i + 1)));
            // «سألت | عن ابنها»: whom she looked for
            case "عن" ->
                form.has("np-only")
                        || (form.has("np-an")
                                && !(form.lemma().equals("سأل")
                                        && lexicon.noun(s, i + 1)
                                                .filter(Noun::human)
                                                .isPresent()));
            case "في" -> form.has("fi") && Doubts.at(s, lexicon, i) && Doubts.assails(s, form, i);
            case "ب" ->
                !price(s, form, i)
                        && !(form.has("to") && where(s, i))
                        // «أحاط المجلس علما | بنيته»
                        && (!form.lemma().equals("أحاط") || s.is(i - 1, "علما"))
                        && !keeps(s, form, i)
                        && Doubts.assails(s, form, i)
                        && (form.has("bi") || form.has("obj-bi"))
                        && (governed(s, i)
                                || quotedAs(s, form, i)
                                || answered(s, form, i)
                                // «توعد | برد ساحق»
                                || (THREATENS.contains(form.lemma()) && (s.is(i + 1, "رد") || s.is(i + 1, "الرد"))));
            default -> false;
        };
    }

    // «أكد الناطق | ما نشرته الصحيفة»
    private boolean told(Sentence s, VerbForm form, int verb) {
        boolean judges = form.manner() == Manner.CONFIRMED && !lexicon.accords(s.word(verb - 2));
        boolean onIt = SourceStart.TO_WHOM.contains(s.word(verb + 1));
        return judges
                && (onIt || lexicon.is(s, verb + 1, PRONOUN))
                && lexicon.verb(s, verb)
                        .filter(said -> onIt || said.relays() || said.has("that"))
                        .isPresent();
    }

    // «حذر بعد ساعات | من الهجوم»
    private boolean since(Sentence s, int i) {
        return lexicon.is(s, i - 1, Closed.SPAN) && !s.is(i + 1, "ان");
    }

    // «أشار في حديثه | إلى الصحيفة»
    private boolean spokenTo(Sentence s, int i) {
        int occasion = lexicon.is(s, i - 1, PRONOUN) ? i - 2 : i - 1;
        return lexicon.is(s, occasion, Closed.OCCASION) && (hearers.media(s, i + 1) || s.is(i + 1, Kind.OPEN));
    }

    // «طالب النادي | بمليون جنيه»: a price
    private static boolean price(Sentence s, VerbForm form, int bi) {
        return form.has("call") && PRICE.contains(s.word(bi + 1));
    }

    // «تمسكت العائلة | بروايتها»: no word of hers
    private boolean keeps(Sentence s, VerbForm form, int bi) {
        return KEEPING.contains(form.lemma())
                && (lexicon.is(s, bi + 2, PRONOUN)
                        || (owned(s.word(bi + 1)) && !s.original(bi + 1).endsWith("ة")));
    }

    // «أبلغ العاملين | بالمصنع | بأن»: where they are
    private boolean where(Sentence s, int bi) {
        int i = bi + 2;
        while (i < bi + LONGEST_PLACE && s.is(i, Kind.WORD) && !s.is(i, "ب")) {
            i++;
        }
        return Article.on(s.word(bi + 1))
                && !lexicon.event(s, bi + 1)
                && s.is(i, "ب")
                && (s.is(i + 1, "ان") || lexicon.event(s, i + 1));
    }

    private static boolean owned(String word) {
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هما");
    }

    /** «رحبت | بإعلان الأمم المتحدة», «ندد | بتصريحات الوزير»: whether it is what others said that is rated. */
    boolean answered(Sentence s, VerbForm form, int bi) {
        return form.has("call") && lexicon.is(s, bi + 1, Closed.SAYING) && !Article.on(s.word(bi + 1));
    }

    // «واصفا وضعه ب"المقلق"»
    private static boolean quotedAs(Sentence s, VerbForm form, int bi) {
        return form.has("obj-bi") && s.is(bi + 1, Kind.OPEN);
    }

    // «طالب بكشف الحقيقة», «أبلغه برفض بلاده أي تدخل»: a deed and whose or what, where «بقول الوزير» is speech
    private boolean done(Sentence s, int noun) {
        boolean whose = Article.on(s.word(noun + 1))
                || lexicon.is(s, noun + 1, PRONOUN)
                || owned(s.word(noun + 1))
                || s.is(noun + 1, "اي");
        return lexicon.event(s, noun) && !Article.on(s.word(noun)) && whose && !SPOKEN.contains(s.word(noun));
    }

    /** Whether «ب» brings in what is said: «بشدة», «بالقول» say how it was told. */
    boolean governed(Sentence s, int bi) {
        // «صفقة بقيمة مليار دولار»
        boolean worth = AMOUNT.contains(s.word(bi + 1)) && !Article.on(s.word(bi + 2));
        return (s.is(bi + 1, Kind.OPEN) || s.is(bi + 1, Kind.WORD))
                && !worth
                && (!lexicon.is(s, bi + 1, MANNER) || (DEEDS.contains(s.word(bi + 1)) && Article.on(s.word(bi + 2))))
                && (!lexicon.is(s, bi + 1, Closed.SAYING) || done(s, bi + 1));
    }
}
