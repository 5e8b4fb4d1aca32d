package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.SPEECH;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Tells where a subject ends because behind it begins what its verb governs: «نفى الوزير | وجود خلاف», «اتهم الوزير | خصمه». */
final class SubjectEnds {
    private static final int LONGEST_OBJECT = 12;
    private static final int LONGEST_PLACE = 3;
    // «قلل | من شأن»: verbs nothing but «من» goes with
    private static final Set<String> LESSENED = Set.of("قلل", "هون", "سخر", "تنصل", "تبرأ", "تذمر");

    private static final Set<String> SUMS_UP = Set.of("لخص", "اختصر", "أوجز", "شرح");
    private static final Set<String> SUMMED = WordLists.of("subject-ends/summed");

    private final ArabicLexicon lexicon;
    private final NounContent nouns;
    private final Addressees hearers;
    private final Governed prepositions;
    private final Objects objects;
    private final Appeals appeals;
    private final Blamed blamed;
    private final SeenIn seen;

    SubjectEnds(ArabicLexicon lexicon, NounContent nouns, Addressees hearers, Governed prepositions, Objects objects) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.hearers = hearers;
        this.prepositions = prepositions;
        this.objects = objects;
        this.appeals = new Appeals(lexicon);
        this.blamed = new Blamed(lexicon);
        this.seen = new SeenIn(lexicon, objects);
    }

    /** Whether a subject that began at {@code from} ends before {@code i}, because there begins what the verb governs. */
    boolean at(Sentence s, VerbForm form, int from, int i) {
        if (form.has("obj") && (s.is(i, "ذلك") || nouns.judged.at(s, form, i))) {
            return true;
        }
        if (i > from && form.has("li") && Subordinate.because(s, lexicon, i)) {
            return true;
        }
        boolean fromAnother = form.relays()
                && s.is(i, "عن")
                && lexicon.noun(s, i + 1).filter(Noun::human).isPresent();
        if (i > from && fromAnother) {
            return true;
        }
        // «لخص السفير | موقف حكومته بالقول»
        if (i > from && SUMS_UP.contains(form.lemma()) && SUMMED.contains(s.word(i))) {
            return hearers.closed(s, from, i - 1);
        }
        boolean doubt = s.is(i, "الشك") && form.lemma().equals("قطع");
        if (i > from && (doubt || nouns.cognates.behind(s, form, i) > i)) {
            return true;
        }
        if (i > from && ((form.has("sees") && seen.at(s, i) > 0) || seen.ahead(s, form, i))) {
            return true;
        }
        if (form.has("figure") && i > from && (nouns.figures.at(s, form, i) || nouns.figures.by(s, i))) {
            return hearers.closed(s, from, i - 1);
        }
        if (form.has("how") && i > from && lexicon.is(s, i, Closed.QUESTION)) {
            return true;
        }
        if (form.has("obj") && objects.quoted(s, i)) {
            return hearers.closed(s, from, i - 1);
        }
        if (Objects.anew(form) && objects.event(s, i)) {
            return hearers.closed(s, from, i - 1);
        }
        if (form.has("bi") && s.is(i, "بما")) {
            return prepositions.framed(s, form, i);
        }
        if (form.has("obj-bi") && s.is(i, "ب") && s.is(i + 1, Kind.OPEN)) {
            return true;
        }
        if (form.has("bi") && s.is(i, "ب")) {
            return (prepositions.governed(s, i) || prepositions.answered(s, form, i))
                    && !lexicon.is(s, i - 1, Closed.BELONGING)
                    && !(where(s, i) && (saysSoon(s, i + 2) || goesOn(s, i + 2)));
        }
        // «اكتفى المتحدث | بالقول»
        boolean saying = form.has("only-saying")
                && Objects.preposed(s, i)
                && lexicon.speechNoun(s, i + 1).isPresent();
        boolean cites = form.has("bi-source")
                && s.is(i, "ب")
                && (lexicon.noun(s, i + 1)
                                .filter(noun -> noun.human() || noun.kind() == SourceKind.DOCUMENT)
                                .isPresent()
                        || nouns.saidBy(s, i + 1));
        if (saying || cites || (form.relays() && broughtOut(s, from, i))) {
            return true;
        }
        if (form.has("min-source") && s.is(i, "من")) {
            return lexicon.noun(s, i + 1).isPresent();
        }
        if (form.has("min") && s.is(i, "من")) {
            boolean only = (LESSENED.contains(form.lemma()) || alone(s, i)) && hearers.closed(s, from, i - 1);
            return only
                    || Article.on(s.word(i - 1))
                    || s.is(i - 1, Kind.CLOSE)
                    || s.is(i + 1, "ان")
                    || s.is(i + 1, Kind.OPEN)
                    || lexicon.event(s, i + 1);
        }
        if ((form.has("fi") && s.is(i, "في")) || s.is(i, "ما")) {
            return prepositions.framed(s, form, i);
        }
        if (form.has("speech")) {
            boolean again = form.has("that")
                    && Article.on(s.word(i))
                    && lexicon.speechNoun(s, i).isPresent();
            return again || lexicon.is(s, i, SPEECH) || (form.has("blame-on") && Objects.blaming(s, i));
        }
        if (form.has("count") && i > from && Objects.counted(s, i)) {
            return true;
        }
        if (lexicon.is(s, i, Closed.ANONYMITY)
                && lexicon.noun(s, from).filter(Noun::unnamed).isPresent()) {
            return false;
        }
        if (form.has("appeal") && appeals.begins(s, i)) {
            return hearers.closed(s, from, i - 1);
        }
        if (form.has("ask")) {
            boolean whom = (s.is(i, "من") || s.is(i, "علي")) && Article.on(s.word(i - 1));
            return hearers.closed(s, from, i - 1) && (whom || objects.asked(s, i) >= 0);
        }
        if (form.has("two")
                && i > from
                && lexicon.country(s, i).isEmpty()
                && !objects.family(s, from, i)
                && (objects.rated(s, i) >= 0
                        || objects.indefinite(s, i)
                        || (lexicon.is(s, from - 1, Closed.PRONOUN) && SeenIn.bare(s, i)))) {
            return hearers.closed(s, from, i - 1);
        }
        if (form.has("obj-bi") && i > from && (objects.called(s, i) || Objects.measured(form, s.word(i)))) {
            return hearers.closed(s, from, i - 1);
        }
        if (i > from && FromWhom.ascribed(s, form, i)) {
            return hearers.closed(s, from, i - 1);
        }
        boolean takes =
                form.has("addr") || form.has("blame") || form.has("obj-bi") || form.has("to") || form.has("obj");
        if (takes && i > from && objects.accusative(s, i)) {
            return true;
        }
        return toldMedia(s, form, i) || blamed.calledUpon(s, form, from, i) || object(s, form, from, i);
    }

    // «أفردت مجلة "المدار" | ملفا»: what an outlet brought out, by its ending
    private boolean broughtOut(Sentence s, int from, int i) {
        String word = s.word(i);
        return i > from
                && word.length() > 3
                && s.original(i).endsWith("ا")
                && !word.endsWith("يا")
                && !Article.on(word)
                && !lexicon.is(s, i, Closed.COUNTRY)
                && lexicon.noun(s, from)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent()
                && hearers.closed(s, from, i - 1);
    }

    private boolean object(Sentence s, VerbForm form, int from, int i) {
        boolean met = (form.has("to") || form.has("addr")) && hearers.met(s, i);
        // «عزت الرشق أن»: a family's name
        boolean deed = (form.has("obj") || form.has("obj-bi"))
                && objects.event(s, i)
                && !(Article.on(s.word(i)) && thatFollows(s, i + 1))
                && !ofBody(s, form, from, i);
        boolean other = deed || told(s, form, from, i) || (form.has("obj") && hearers.clashes(s, from, i));
        return met || (other && hearers.closed(s, from, i - 1));
    }

    private boolean told(Sentence s, VerbForm form, int from, int i) {
        boolean some = form.has("addr") || form.has("blame") || form.has("obj-bi") || form.has("to");
        boolean reminds = form.lemma().equals("ذكر") && Objects.reminded(s, i + 1);
        return ((some || form.has("cause") || reminds) && hearers.told(s, from, i))
                || (form.has("to") && hearers.media(s, i));
    }

    // «أبلغ الوزير | الصحيفة أن», «أبلغ محاميه | "المرفأ" أن»
    private boolean toldMedia(Sentence s, VerbForm form, int i) {
        // «وزير | الإعلام»
        boolean office = lexicon.noun(s, i - 1)
                .filter(noun -> noun.role() && !noun.definite())
                .isPresent();
        boolean outlet = !office && hearers.media(s, i) && Article.on(s.word(i)) && thatFollows(s, i + 1);
        boolean called = s.is(i, Kind.OPEN)
                && lexicon.noun(s, i - 1).filter(noun -> !noun.human()).isEmpty()
                && thatFollows(s, s.closing(i) + 1);
        return form.has("to") && (outlet || called);
    }

    // «مصدر مسؤول | بالعمالة»: a place or body, where what is said follows
    private boolean where(Sentence s, int bi) {
        return !lexicon.event(s, bi + 1) && !s.is(bi + 1, Kind.OPEN);
    }

    // «حذر خبراء | من طول الانتظار»: the verb calls for it, and no other follows
    private static boolean alone(Sentence s, int preposition) {
        for (int i = preposition + 1; i < s.size() && s.is(i, Kind.WORD); i++) {
            if (s.is(i, s.word(preposition)) || s.is(i, "ان")) {
                return false;
            }
        }
        return true;
    }

    // «الجامعة الوطنية بتاونات | بصرف التعويضات»: behind the place what the verb governs
    private boolean goesOn(Sentence s, int from) {
        int i = from;
        while (i < from + LONGEST_PLACE
                && s.is(i, Kind.WORD)
                && !s.is(i, "ب")
                && lexicon.verb(s, i).isEmpty()) {
            i++;
        }
        return s.is(i, "ب") && lexicon.event(s, i + 1) && !lexicon.is(s, i + 1, Closed.MANNER);
    }

    // «مصالح | الحماية المدنية أنها»: what a body is for
    private boolean ofBody(Sentence s, VerbForm form, int from, int i) {
        return form.has("that")
                && i == from + 1
                && Article.on(s.word(i))
                && !Article.on(s.word(from))
                && saysSoon(s, i + 1);
    }

    // nothing but words, and no other verb, before «أن»
    private boolean saysSoon(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_OBJECT); i++) {
            boolean that = s.is(i, "ان") || (s.is(i, "ب") && s.is(i + 1, "ان"));
            if (that) {
                return !s.is(i - 1, "و") && !lexicon.is(s, i - 1, Closed.MODAL) && !lexicon.event(s, i - 1);
            }
            // «لـ«القبس»»: who was told
            if (s.is(i, Kind.OPEN) && s.is(i - 1, "ل") && s.closing(i) > i) {
                i = s.closing(i);
                continue;
            }
            // «بالأبيض، تحدثت بشرط إغفال هويتها، بأن»
            if (s.is(i, Kind.COMMA) && lexicon.is(s, i + 1, Closed.ANONYMITY)) {
                i = behindAside(s, i);
                continue;
            }
            boolean aside = s.is(i, Kind.COMMA) && s.is(i + 1, "في");
            boolean closes = s.is(i, Kind.COMMA) && (s.is(i + 1, "ان") || (s.is(i + 1, "ب") && s.is(i + 2, "ان")));
            boolean mark = !s.is(i, Kind.WORD) && !aside && !closes;
            if (mark || lexicon.verb(s, i).filter(VerbForm::perfect).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static int behindAside(Sentence s, int comma) {
        int i = comma + 1;
        while (i < Math.min(s.size() - 1, comma + LONGEST_OBJECT) && !s.is(i, Kind.COMMA)) {
            i++;
        }
        return i;
    }

    private static boolean thatFollows(Sentence s, int i) {
        return s.is(i, "ان") || (s.is(i, "ب") && s.is(i + 1, "ان"));
    }
}
