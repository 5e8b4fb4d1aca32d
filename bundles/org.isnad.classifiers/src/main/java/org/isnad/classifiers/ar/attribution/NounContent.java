package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.DECLINING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.SAYING;
import static org.isnad.classifiers.ar.attribution.Closed.SPEECH;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Content that is a noun, not a clause: «نفى الوزير | وجود خلاف», «دعا أنصاره | إلى الهدوء», «اتهم | خصمه بالكذب». */
final class NounContent {
    private static final int LONGEST_OBJECT = 12;
    private static final int LONGEST_TOLD = 5;

    private final ArabicLexicon lexicon;
    private final Addressees hearers;
    private final Governed prepositions;
    private final Objects objects;
    private final Appeals appeals;
    final Judged judged;
    final Figures figures;
    private final SeenIn seen;
    private final ToldOf toldOf;
    final Cognates cognates;
    private final SubjectEnds ends;

    NounContent(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.hearers = new Addressees(lexicon);
        this.prepositions = new Governed(lexicon, hearers);
        this.objects = new Objects(lexicon);
        this.appeals = new Appeals(lexicon);
        this.judged = new Judged(lexicon, objects);
        this.figures = new Figures(lexicon);
        this.seen = new SeenIn(lexicon, objects);
        this.toldOf = new ToldOf(lexicon);
        this.cognates = new Cognates(lexicon);
        this.ends = new SubjectEnds(lexicon, this, hearers, prepositions, objects);
    }

    /** Whether a subject that began at {@code from} ends before {@code i}, because there begins what the verb governs. */
    boolean ends(Sentence s, VerbForm form, int from, int i) {
        return ends.at(s, form, from, i);
    }

    /** «أبرزت الصحيفة | قول الوزير إن»: whether a noun of saying stands there and who said it behind. */
    boolean saidBy(Sentence s, int i) {
        return lexicon.is(s, i, SAYING)
                && !Article.on(s.word(i))
                && lexicon.noun(s, i + 1)
                        .filter(noun -> noun.human() || noun.unnamed() || noun.kind() == SourceKind.ORGANISATION)
                        .isPresent();
    }

    /** Whether behind whom it is told of stands a noun for it: «عن مسؤولين | شعورهم بالقلق», «عن النائبة | تحذيرها من». */
    boolean expressed(Sentence s, int i) {
        if (!s.is(i, Kind.WORD)) {
            return false;
        }
        boolean apart = lexicon.is(s, i + 1, PRONOUN) && (lexicon.is(s, i, SAYING) || objects.event(s, i));
        String original = s.original(i);
        boolean owned = original.endsWith("ه") || original.endsWith("ها") || original.endsWith("هم");
        return apart || (owned && lexicon.ownedEvent(s.word(i)));
    }

    /** Index where the noun that is content begins, if the verb governs what stands there; else -1. */
    int at(Sentence s, VerbForm form, int i) {
        if (form.has("obj") && objects.quoted(s, i)) {
            return i;
        }
        if (seen.ahead(s, form, i) || (form.has("sees") && seen.at(s, i) > 0)) {
            return seen.ahead(s, form, i) ? i : seen.at(s, i);
        }
        if (!s.is(i, Kind.WORD) || declines(s, form, i) || Clauses.cites(s, lexicon, i)) {
            return -1;
        }
        if (form.has("obj") && (s.is(i, "ذلك") || judged.at(s, form, i))) {
            return i;
        }
        if (FromWhom.ascribed(s, form, i)) {
            return i;
        }
        // «أبدى النادي اهتمامه بضم اللاعب»
        if (form.has("obj") && lexicon.is(s, i, Closed.IDIOM)) {
            return -1;
        }
        if (((form.has("obj") || Objects.anew(form)) && objects.event(s, i))
                || (form.has("speech") && lexicon.is(s, i, SPEECH))) {
            return i;
        }
        if ((form.has("blame-on") && Objects.blaming(s, i)) || ordered(s, form, i)) {
            return i;
        }
        if (figures.at(s, form, i) || (form.has("count") && Objects.counted(s, i))) {
            return i;
        }
        if (form.has("figure-only")) {
            return -1;
        }
        if (form.has("appeal")) {
            return appeals.at(s, i);
        }
        if (form.has("ask")) {
            return objects.asked(s, i);
        }
        if (form.has("two")) {
            return objects.rated(s, i);
        }
        if (form.has("cause") && object(s, i) && (causedBy(s, form, i + 1) || !form.has("bi-cause"))) {
            return causedBy(s, form, i + 1) ? i : -1;
        }
        if (form.has("to-obj")) {
            return toldOf.at(s, i);
        }
        if (form.has("obj-bi") && s.is(i, "ب") && lexicon.is(s, i - 1, PRONOUN)) {
            return prepositions.governed(s, i) ? i : -1;
        }
        if (form.has("obj-bi")) {
            return object(s, i) && preposition(s, form, i + 1) > 0 ? i : -1;
        }
        if (form.has("blame")) {
            return object(s, i) && Blamed.behind(s, i) ? i : -1;
        }
        if (form.has("addr") && object(s, i)) {
            return preposition(s, form, i + 1) > 0 || (form.has("plea") && asked(s, i + 1)) ? i : -1;
        }
        return prepositions.framed(s, form, i) ? i : -1;
    }

    // «أمرهم | بحذف الرسائل»: a deed somebody is ordered
    private boolean ordered(Sentence s, VerbForm form, int i) {
        return form.has("orders")
                && s.is(i, "ب")
                && lexicon.is(s, i - 1, PRONOUN)
                && lexicon.event(s, i + 1)
                && !Article.on(s.word(i + 1))
                && !lexicon.is(s, i + 1, Closed.MANNER);
    }

    // «أرجع الوزير | الازدحام إلى الشائعات»
    private static boolean causedBy(Sentence s, VerbForm form, int from) {
        String by = form.has("bi-cause") ? "ب" : "الي";
        for (int i = from; i < Math.min(s.size(), from + LONGEST_OBJECT) && s.is(i, Kind.WORD); i++) {
            if (s.is(i, by)) {
                // «سوغ إطلاق النار | بأن السائق لم يتوقف»: the clause alone is said
                return !(form.has("bi-cause") && s.is(i + 1, "ان"));
            }
        }
        return false;
    }

    // «ناشد الأهالي | الحكومة صرف التعويضات»
    private boolean asked(Sentence s, int from) {
        for (int i = from; i < from + LONGEST_TOLD && s.is(i, Kind.WORD); i++) {
            if (lexicon.event(s, i) || s.is(i, "عدم")) {
                return true;
            }
        }
        return false;
    }

    /** Whether behind whom it is told of begins what is passed on. */
    boolean passedOn(Sentence s, VerbForm form, int from, int i) {
        return expressed(s, i) || happened(s, form, from, i);
    }

    /** «عن مصادر طبية | وفاة ثلاثة», where no «أن» and no «قوله» follows: whether what is passed on is what happened. */
    boolean happened(Sentence s, VerbForm form, int from, int i) {
        boolean event = form.relays()
                && i > from
                && objects.event(s, i)
                && !Article.on(s.word(i))
                // «عن شخصين | طلبا عدم نشر اسميهما»
                && !(lexicon.is(s, i, Closed.ANONYMITY) && Refusal.naming(s.word(i + 1)))
                && hearers.closed(s, from, i - 1);
        for (int k = i; event && k < i + LONGEST_OBJECT && !s.is(k, Kind.STOP); k++) {
            if (s.is(k, "ان") || expressed(s, k) || lexicon.is(s, k, SAYING)) {
                return false;
            }
        }
        return event && s.is(i + 1, Kind.WORD);
    }

    /** «محاولة للتهدئة», «"مزايدة"»: whether it may say as what something is seen. */
    boolean seen(Sentence s, int i) {
        return s.is(i, Kind.OPEN) || objects.indefinite(s, i) || SeenIn.bare(s, i);
    }

    /** «تصعيدا», «خطأ»: whether it may say as what something is rated. */
    boolean indefinite(Sentence s, int i) {
        return objects.indefinite(s, i);
    }

    // «رفض التعليق»: nothing is said
    private boolean declines(Sentence s, VerbForm form, int i) {
        return form.has("call") && lexicon.is(s, i, DECLINING);
    }

    private boolean object(Sentence s, int i) {
        return !lexicon.is(s, i, ADVERB)
                && !lexicon.is(s, i + 1, Closed.TIME_ADJECTIVE)
                && !s.is(i, "في")
                && !s.is(i, "ان")
                && !Objects.preposed(s, i);
    }

    /** Index of the preposition that brings in what the one accused or called upon is told, or of the comma before an aside, or -1. */
    int preposition(Sentence s, VerbForm form, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_OBJECT); i++) {
            boolean ordered = form.has("orders") && s.is(i, "ب") && lexicon.event(s, i + 1);
            if (ordered || prepositions.framed(s, form, i)) {
                return i;
            }
            if (s.is(i, Kind.COMMA) && Objects.aside(s, form, i)) {
                return i;
            }
            if (s.is(i, Kind.COMMA) || s.is(i, Kind.STOP) || s.is(i, Kind.COLON) || s.is(i, "ان")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the preposition the verb governs stands there, before a noun that is content. */
    boolean framed(Sentence s, VerbForm form, int i) {
        return prepositions.framed(s, form, i);
    }
}
