package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.GOVERNING;
import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Tells reporting verbs that tell nothing where they stand by the words right beside them. */
final class NoTelling {
    private static final Set<String> OPINION = WordLists.of("no-telling/opinion");

    private static final int NEAR = 6;
    private static final Set<String> HEARD = Set.of("سمع", "فهم");
    private static final Set<String> LIMBS = WordLists.of("no-telling/limbs");
    private static final Set<String> CONDITION = Set.of("اذا", "لو", "لولا", "ريثما", "طالما", "سواء");
    private static final Set<String> NO_LONGER = Set.of("يعد", "تعد", "نعد", "يعودا", "تعودا", "يعودوا", "يعدن");
    private static final char SHADDA = '\u0651';
    private static final Set<String> SIDES = WordLists.of("no-telling/sides");
    private static final List<String> TIGHTENED = List.of(
            "قبض", "حصار", "خناق", "اجراء", "حراس", "رقاب", "عقوب", "تدابير", "ضغط", "ضغوط", "لهج", "امن", "طوق",
            "قيود");
    // frames of verbs that may have whom or what they are about written on them
    private static final List<String> OWNED = List.of("to", "obj-bi", "addr", "two", "cause", "blame");

    private static final Set<String> VEHICLES = WordLists.of("no-telling/vehicles");
    private static final Set<String> IT = WordLists.of("no-telling/it");
    private static final Set<String> FORCES = WordLists.of("no-telling/forces");
    private static final int LONGEST_EITHER = 8;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;

    NoTelling(Sentence s, ArabicLexicon lexicon, Clauses clauses) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** «لم تؤكد الوزارة ولم تنف ما نشر»: whether a denied verb is joined to one that is neither, so that nothing is said. */
    boolean either(int verb) {
        return IntStream.range(Math.max(1, verb - LONGEST_EITHER), Math.min(s.size(), verb + LONGEST_EITHER))
                .anyMatch(k -> k != verb
                        && lexicon.is(s, k - 1, NEGATION)
                        && lexicon.verb(s, k)
                                .filter(form -> form.manner() == Manner.CONFIRMED)
                                .isPresent()
                        && s.is(Math.max(k, verb) - 2, "و"));
    }

    // «هاجمت طائرة القاعدة», «يهدد الإضراب بشل الحركة», «دعت الحاجة إلى»: things tell nothing, unless they may be told
    // of
    private boolean byThing(int i, VerbForm form) {
        String word = s.word(i);
        String bare = Article.on(word) ? word.substring(2) : word;
        return VEHICLES.contains(bare) || (FORCES.contains(bare) && Article.on(word) && !form.has("obj"));
    }

    /** Whether the verb there is none, has not happened, or governs somebody instead of what is said. */
    boolean at(int i, VerbForm form) {
        return (preposition(i - 1) && !Preposed.someone(s, i - 1))
                || byThing(i + 1, form)
                || NameStart.ofFather(s, i)
                // «رفض كشف اسمه», «لم تشأ كشف هويتها»
                || (Refusal.naming(s.word(i)) && Refusal.unsaid(s, i + 1))
                || (form.perfect() && lexicon.is(s, i - 1, Closed.ANONYMITY) && !s.is(i - 1, "لم"))
                || s.is(i, "ردا")
                || between(i)
                // «ولما سألته الصحيفة عن السبب»
                || (form.lemma().equals("سأل") && (s.is(i - 1, "لما") || s.is(i - 1, "عندما") || s.is(i - 1, "حين")))
                // «تلقى القاضي تهديدات»: «تلقي» would give them
                || s.original(i).equals("تلقى")
                // «هنا، حيث»
                || s.original(i).equals("هنا")
                // «كتب - أحمد الجوهري:»: a byline
                || (form.lemma().equals("كتب") && (s.is(i + 1, Kind.DASH) || s.is(i + 1, Kind.COLON)) && i < 2)
                || s.is(i, "علما")
                // «كان يدافع عن نفسه»
                || (form.has("np-only") && s.is(i + 1, "عن") && s.word(i + 2).startsWith("نفس"))
                // «دون أن», but «دوّن أن»
                || (s.is(i, "دون") && s.original(i).equals("دون"))
                // «مقال رأي نشره الموقع»
                || (s.original(i).equals("رأي") && OPINION.contains(s.word(i - 1)))
                // «نقلوا إلى المستشفى»
                || (form.lemma().equals("نقل") && s.is(i + 1, "الي"))
                // «بلغ أدنى مستوى»
                || reaches(i, form)
                || (form.lemma().equals("قدر") && lexicon.is(s, i + 1, PRONOUN) && number(i + 2))
                // «سمع الانفجار», but «سمع من زملائه أن»
                || (HEARD.contains(form.lemma()) && !fromSomebody(i))
                || (form.has("only-negated") && !lexicon.is(s, i - 1, NEGATION))
                || (lexicon.is(s, i, GOVERNING)
                        && !s.is(i, "حسب")
                        && s.original(i).indexOf(SHADDA) < 0
                        && !somebody(i + 1))
                || asks(i, form)
                // «عرف المتصل نفسه بأنه»
                || (form.lemma().equals("عرف")
                        && IntStream.range(i + 1, i + NEAR - 2)
                                .anyMatch(k -> s.word(k).startsWith("نفس")))
                || (form.has("obj-bi") && inWords(i, form))
                // «هذا كذب صريح»
                || (form.perfect() && (s.is(i - 1, "هذا") || s.is(i - 1, "هذه")))
                || sides(i, form)
                || happensNot(i)
                || (form.has("call") && !form.perfect() && maybe(i))
                || (!form.perfect() && s.is(i - 1, "ان") && lexicon.event(s, i))
                || upholds(i, form)
                || sees(i)
                || comesOf(i, form)
                || keepsQuiet(i, form)
                || objectFollows(i, form)
                || gesture(i, form)
                || Refusal.at(s, i, lexicon)
                || lexicon.is(s, i + 1, Closed.IDIOM);
    }

    // «فهم المراسل | من مسؤول أن»
    private boolean fromSomebody(int verb) {
        int from = verb + 1;
        while (from < verb + NEAR && !s.is(from, Kind.COMMA) && !s.is(from, "من") && !s.is(from, "ان")) {
            from++;
        }
        return s.is(from, "من");
    }

    // «ثمانون شخصا، | بين عسكري ومدني», not «بيّن مسؤول وخبير أن»
    private boolean between(int i) {
        int other = s.is(i + 2, "و") ? i + 3 : i + 2;
        return s.is(i, "بين")
                && s.original(i).indexOf(SHADDA) < 0
                && !Article.on(s.word(i + 1))
                && (other == i + 3 || s.word(other).startsWith("و"))
                && !Article.on(s.word(other))
                && !s.is(other + 1, "ان");
    }

    // «بلغ عدد القتلى», «تبلغ مساحتها»: reached; who is told is written on the verb
    private boolean reaches(int i, VerbForm form) {
        boolean told = Cues.object(s, lexicon, i + 1)
                || s.word(i).endsWith("نا")
                || s.word(i).endsWith("ني");
        if (form.lemma().equals("بلغ")) {
            return !told
                    && !somebody(i + 1)
                    && !s.is(i + 1, "مسامع")
                    && !s.is(i + 1, "علم")
                    && !(s.is(i + 1, "ان") && Passives.spelled(s, i));
        }
        boolean now = s.is(i, "يبلغ") || s.is(i, "تبلغ") || s.is(i, "يبلغون") || s.is(i, "سيبلغ") || s.is(i, "ستبلغ");
        return now && !told && !somebody(i + 1) && !lexicon.is(s, i + 1, Closed.COUNTRY) && clauses.opens(s, i + 1) < 0;
    }

    // «ما وصفها بمصادر ملاحية»: in whose words, no more; but «وهو ما وصفه تجار الحي بأنه»
    private boolean inWords(int i, VerbForm form) {
        return form.perfect()
                && s.is(i - 1, "ما")
                && lexicon.is(s, i + 1, PRONOUN)
                && !(form.has("figure") && somebody(i + 2))
                && (s.is(i + 2, "ب") || !(s.is(i - 2, "هو") || s.is(i - 2, "وهو")));
    }

    // «لم يعودوا يسألون», «دون أن يبلغهم أحد», «إذا التزمت الخرطوم»
    private boolean happensNot(int i) {
        if (CONDITION.contains(s.word(i - 1))) {
            return true;
        }
        boolean noLonger = s.is(i - 2, "لم") && NO_LONGER.contains(s.word(i - 1));
        return noLonger || (s.is(i - 1, "ان") && s.is(i - 2, "دون"));
    }

    // «الجنود الذين طلبوا الإعفاء»: who they are
    private boolean asks(int i, VerbForm form) {
        return form.has("call")
                && lexicon.is(s, i - 1, Closed.RELATIVE)
                && s.is(i - 2, Kind.WORD)
                && Article.on(s.word(i - 2))
                && clauses.opens(s, i + 1) < 0;
    }

    // «قالوا إنهم | يؤيدون إبرام الصفقة»: a side taken by who says so, told already
    private boolean sides(int i, VerbForm form) {
        // «إن المنظمة | وثقت مقتل ثمانية»: what it did
        boolean keeps = form.lemma().equals("تمسك") || form.lemma().equals("تشبث");
        boolean did = form.has("count") || keeps || (SIDES.contains(form.lemma()) && !form.perfect());
        return did && !clauses.nouns.judged.at(s, form, i + 1) && withinThat(i) && clauses.opens(s, i + 1) < 0;
    }

    // «إن الصين | تعارض بيع الأسلحة»: nothing but its subject between «إن» and the verb
    private boolean withinThat(int verb) {
        if (lexicon.is(s, verb - 1, PRONOUN) && s.is(verb - 2, "ان")) {
            return true;
        }
        for (int i = verb - 1; i > Math.max(0, verb - NEAR) && s.is(i, Kind.WORD); i--) {
            if (s.is(i, "ان")) {
                return true;
            }
        }
        return false;
    }

    // «، وقدرها 137 ألف برميل»: how much it is
    private boolean number(int i) {
        return s.is(i, Kind.WORD) && (Character.isDigit(s.original(i).charAt(0)) || Parts.number(s.word(i)) > 0);
    }

    /** «وعقب المتحدث», not «عقب النطق بالحكم», «عبر بيان»: whether somebody stands there. */
    boolean somebody(int i) {
        return lexicon.noun(s, i)
                        .filter(noun -> noun.kind() != SourceKind.DOCUMENT)
                        .isPresent()
                || lexicon.outletAt(s, i).isPresent();
    }

    // «ربما تعارض القرار», «سيدعو إلى», «أن تطلب»: has not happened
    private boolean maybe(int verb) {
        return (s.is(verb - 1, "ان") && s.original(verb - 1).startsWith("أ"))
                || s.is(verb - 1, "ربما")
                || s.is(verb - 1, "قد")
                || s.is(verb - 1, "لعل")
                || s.is(verb - 1, "س")
                || s.word(verb).startsWith("س");
    }

    // «تلتزم الحكومة الصمت»
    private boolean keepsQuiet(int verb, VerbForm form) {
        return form.lemma().equals("التزم")
                && IntStream.range(verb + 1, verb + LONGEST_EITHER)
                        .anyMatch(i -> s.is(i, "الصمت") || s.is(i, "الحياد"));
    }

    // «، يرجع ذلك إلى نقص الأدوية»: it comes of that; nobody puts it down to it
    private boolean comesOf(int verb, VerbForm form) {
        boolean first = verb == 0 || !s.is(verb - 1, Kind.WORD) || s.is(verb - 1, "و");
        return form.lemma().equals("أرجع") && !form.perfect() && first && IT.contains(s.word(verb + 1));
    }

    // «أيدت المحكمة | الحكم»: a ruling, no word on it
    private boolean upholds(int verb, VerbForm form) {
        return form.lemma().equals("أيد")
                && IntStream.range(verb + 1, verb + NEAR + 2)
                        .anyMatch(i -> s.is(i, "الحكم") || s.is(i, "حكم") || s.is(i, "حكما") || s.is(i, "الاحكام"));
    }

    // «اطلعت عليه», «اطلعت الصحيفة على وثيقة»: saw it; «أطلعت» lets others know
    private boolean sees(int verb) {
        if (!s.word(verb).startsWith("اطلع")) {
            return false;
        }
        int on = verb + 1;
        while (on < verb + NEAR && !s.is(on, "ان") && !s.is(on, "علي") && !s.is(on, Kind.STOP)) {
            on++;
        }
        boolean plain = s.original(verb).startsWith("ا") && s.is(on, "علي") && !s.is(on + 1, "ان");
        return s.word(verb + 1).startsWith("علي") || plain;
    }

    // «سجله» is no telling, «أبلغه أن», «ذكّرها الرئيس بأن» are
    private boolean objectFollows(int verb, VerbForm form) {
        return lexicon.is(s, verb + 1, PRONOUN)
                && !(form.lemma().equals("ذكر") && Objects.reminded(s, verb + 2))
                && !owned(form)
                && !(form.has("that") && clauses.opens(s, verb + 2) >= 0 && !s.is(verb + 2, Kind.OPEN));
    }

    private static boolean owned(VerbForm form) {
        for (String frame : OWNED) {
            if (form.has(frame)) {
                return true;
            }
        }
        return false;
    }

    // «أشار بيده إلى», «شددت القوات قبضتها على»
    private boolean gesture(int verb, VerbForm form) {
        if (form.lemma().equals("أشار")) {
            return LIMBS.contains(s.word(verb + 1)) || (s.is(verb + 1, "ب") && LIMBS.contains("ب" + s.word(verb + 2)));
        }
        for (int i = verb + 1; form.lemma().equals("شدد") && i < verb + NEAR && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "علي")) {
                return false;
            }
            String word = s.word(i).startsWith("ال") ? s.word(i).substring(2) : s.word(i);
            if (TIGHTENED.stream().anyMatch(word::startsWith)
                    && Sectors.of(s.word(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    // «في ذكر», «عن قول»: a noun, not a verb
    private boolean preposition(int i) {
        return s.is(i, "في")
                || s.is(i, "عن")
                || (s.is(i, "من") && !s.is(i - 1, "اول"))
                || s.is(i, "ب")
                || s.is(i, "ل")
                || s.is(i, "علي")
                || s.is(i, "بين")
                || (lexicon.is(s, i, GOVERNING) && !s.word(i).endsWith("ما") && !s.is(i, "حين"));
    }
}
