package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Reads nouns of speech before what is said: «بتأكيده أن», «لم يتردد في القول إن», «مزاعم الجيش بأن», «رسالة مفادها أن». */
final class NounReading {
    private static final int LONGEST_PREPOSITION = 5;
    private static final int SHORTEST_QUOTE = 3;
    private static final int LONGEST_CLAUSE = 14;
    private static final Set<String> LEADING = Set.of("", "عن ", "على ", "من ", "في ", "إلى ", "ب", "ل");
    private static final Set<String> GOVERNS = WordLists.of("noun-reading/governs");
    private static final Set<String> LEADS = WordLists.of("noun-reading/leads");
    private static final Set<String> FOR_IT = WordLists.of("noun-reading/for-it");
    private static final Set<String> AMONG = WordLists.of("noun-reading/among");
    // «تلقت السفارة | إشارة فحواها أن»
    private static final Set<String> SIGNALS = WordLists.of("noun-reading/signals");
    private static final Set<String> UNSAID = WordLists.of("noun-reading/unsaid");

    private static final Pattern WHOSE = Pattern.compile("(?:ه|ها|هم|هما)$");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final BroughtWords brought;
    private final GivenWord givenWord;

    NounReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.brought = new BroughtWords(s, lexicon, subjects);
        this.givenWord = new GivenWord(s, lexicon, clauses, subjects, brought);
    }

    Optional<Reading.Found> at(int i, List<Told> before) {
        if (lexicon.is(s, i, Closed.GIST)) {
            return gist(i, before);
        }
        Optional<VerbForm> form = lexicon.speechNoun(s, i);
        if (form.isEmpty() || UNSAID.contains(s.word(i - 1)) || UNSAID.contains(s.word(i - 2))) {
            return Optional.empty();
        }
        Optional<GivenWord.Given> given = givenWord.at(i, form.get());
        if (given.isPresent()) {
            return found(
                    given.get().content(), given.get().content(), given.get().tellers(), before);
        }
        Manner manner = form.get().manner();
        if (lexicon.is(s, i + 1, PRONOUN)) {
            Teller pointing = subjects.pronoun(i + 1).saying(s.span(i, i + 2), manner);
            return found(i + 2, clauses.opens(s, i + 2), pointing, before);
        }
        int opens = clauses.opens(s, i + 1);
        if (opens >= 0) {
            // «لم يتردد في القول إن»: said by whoever does it
            boolean done = Article.on(s.word(i)) && s.is(opens, Kind.WORD) && governed(i - 1);
            return done ? found(i + 1, opens, doing(i).saying(s.get(i).span(), manner), before) : Optional.empty();
        }
        // «اعتقاد | بين الأهالي بأن», «قناعة | لدى الدبلوماسيين بأن»
        if (Article.on(s.word(i)) || (AMONG.contains(s.word(i + 1)) && !s.is(i + 1, "في"))) {
            return held(i, manner, before);
        }
        // «تحذير | أطلقته المنظمة»
        boolean uttered = lexicon.verb(s, i + 1).isPresent() && lexicon.is(s, i + 2, PRONOUN);
        if (!s.is(i + 1, Kind.WORD) || uttered) {
            return Optional.empty();
        }
        if (subjects.knownAfter(i).isEmpty()) {
            return Optional.empty();
        }
        boolean deed = form.get().has("obj") && !form.get().has("call");
        Optional<Subjects.Subject> owner = subjects.at(
                        i + 1,
                        k -> clauses.opens(s, k) >= 0
                                || lexicon.is(s, k, Closed.GIST)
                                || FOR_IT.contains(s.word(k))
                                || (deed && (clauses.nouns.expressed(s, k) || done(k))))
                .filter(whose -> s.is(content(whose.end(), deed), Kind.WORD) && tells(whose.teller()));
        if (owner.isEmpty()) {
            return broughtUp(i, form.get(), before);
        }
        return found(
                owner.get().end(),
                content(owner.get().end(), deed),
                brought.brought(i, owner.get().teller().saying(s.get(i).span(), manner)),
                before);
    }

    // «استحضرت معلمة | شكوى تلميذتين من رائحة غاز»: what the noun governs, where somebody brings it up
    private Optional<Reading.Found> broughtUp(int noun, VerbForm form, List<Told> before) {
        Optional<Subjects.Subject> owner = subjects.at(noun + 1, k -> clauses.nouns.framed(s, form, k))
                .filter(whose -> clauses.nouns.framed(s, form, whose.end()));
        return owner.map(whose ->
                        brought.brought(noun, whose.teller().saying(s.get(noun).span(), form.manner())))
                .filter(tellers ->
                        tellers.size() > 1 || before.stream().anyMatch(told -> spokenOf(told, tellers.getLast())))
                .flatMap(tellers -> found(owner.get().end(), owner.get().end(), tellers, before));
    }

    // «تحدثت القناة عن | اعتراض مسؤولين على»: what others said, where «عبرت عن رفضها», «عن رفض بلادها» are her own
    // words
    private boolean spokenOf(Told told, Teller owner) {
        String whose = owner.source().span().in(s.text()).split(" ", 2)[0];
        boolean another = owner.pointing() != Teller.Pointing.ELIDED
                && !WHOSE.matcher(whose).find();
        return another
                && told.content().in(s.text()).startsWith("عن ")
                && begins(told, owner.cue())
                && lexicon.verb(FoldedText.fold(told.cue().in(s.text())))
                        .filter(verb -> !verb.has("np-only") && !verb.has("call") && verb.manner() != Manner.DENIED)
                        .isPresent();
    }

    // «اعتراف الوزير | بأن الخطة فشلت», «إعلان الحكومة | عزمها رفع الدعم»
    private int content(int behind, boolean deed) {
        boolean paper = lexicon.noun(s, behind - 1)
                .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                .isPresent();
        boolean either = s.is(behind - 1, "او");
        return deed && !paper && !either && (clauses.nouns.expressed(s, behind) || done(behind))
                ? behind
                : clauses.opens(s, behindIt(behind));
    }

    // «إعلان الجيش | مقتل ثلاثة», «نفي الوزارة | وجود إصابات»
    private boolean done(int i) {
        return lexicon.event(s, i)
                && !Article.on(s.word(i))
                && (Article.on(s.word(i - 1)) || s.is(i - 1, Kind.CLOSE))
                && s.is(i + 1, Kind.WORD);
    }

    // «تفسير الخبراء لذلك | أن», «اعتراف الحارس ل«ماركا» | بأنه»
    private int behindIt(int i) {
        int told = ToldTo.behind(s, lexicon, i);
        return told > i || FOR_IT.contains(s.word(i))
                ? Math.max(told, i + 1)
                : s.is(i, "ل") && s.is(i + 1, "ذلك") ? i + 2 : i;
    }

    // «الاعتقاد السائد لدى المحققين | أن», «التقدير في المؤسسة الأمنية هو | أن»
    private Optional<Reading.Found> held(int noun, Manner manner, List<Told> before) {
        int by = noun + 1;
        while (by < noun + LONGEST_PREPOSITION && Article.on(s.word(by))) {
            by++;
        }
        Optional<Subjects.Subject> owner = AMONG.contains(s.word(by)) ? subjects.at(by + 1) : Optional.empty();
        int end = owner.map(Subjects.Subject::end).orElse(0);
        int that = s.is(end, "هو") ? end + 1 : end;
        boolean by1 = s.is(that, "ب") && s.is(that + 1, "ان");
        return owner.isPresent() && (s.is(that, "ان") || by1)
                ? found(that, that, owner.get().teller().saying(s.get(noun).span(), manner), before)
                : Optional.empty();
    }

    // «في القول إن», «أعادت التذكير بأن», but «وصف الادعاء بأنه»
    private boolean governed(int i) {
        // «لا شيء يدعو للاعتقاد بأن»
        if (LEADS.contains(s.word(i - 1))) {
            return false;
        }
        return GOVERNS.contains(s.word(i))
                || lexicon.verb(s, i).filter(VerbForm::continues).isPresent();
    }

    private boolean tells(Teller teller) {
        return !teller.head().isEmpty()
                || subjects.names(teller)
                || teller.source().role().isPresent();
    }

    // who does what the clause says is done by speaking
    private Teller doing(int noun) {
        // «حدا الغموض بالنائبة سلوى مراد | إلى القول»
        for (int i = noun - 3; s.is(noun - 1, "الي") && i > Math.max(0, noun - LONGEST_CLAUSE); i--) {
            Optional<Subjects.Subject> driven = s.is(i, "ب") ? subjects.at(i + 1) : Optional.empty();
            if (driven.filter(who -> who.end() == noun - 1).isPresent()) {
                return driven.get().teller();
            }
        }
        for (int i = noun - 1; i > Math.max(0, noun - LONGEST_CLAUSE); i--) {
            if (s.is(i, Kind.STOP) || s.is(i, Kind.COMMA) || lexicon.is(s, i, Closed.CONJUNCTION)) {
                Optional<Subjects.Subject> subject = subjects.knownAfter(i + 1).filter(who -> who.end() <= noun);
                if (subject.isPresent()) {
                    return subject.get().teller();
                }
                break;
            }
        }
        return subjects.ofSentence(noun).orElseGet(() -> subjects.elided(noun, Agreement.ANY));
    }

    // «تلقت السفارة إشعارا | مضمونه أن»
    private Optional<Reading.Found> gist(int i, List<Told> before) {
        // «بلاغا مفاده | وقوع حادث»
        boolean happened = lexicon.event(s, i + 1) && !Article.on(s.word(i + 1)) && !s.is(i - 1, "و");
        int content = happened ? i + 1 : clauses.opens(s, i + 1);
        if (content < 0 || !(happened || s.is(content, "ان"))) {
            return Optional.empty();
        }
        Span cue = s.get(i).span();
        Optional<List<Teller>> ascribed = brought.ascribed(i);
        if (ascribed.isPresent()) {
            Span span = s.trimmed(content, clauses.ends(s, content));
            return Optional.of(new Reading.Found(new Told(span, ascribed.get(), "ar.attribution.what-told"), i + 1));
        }
        Optional<List<Teller>> tellers = brought.ofGist(i);
        if (tellers.isPresent()) {
            return found(i + 1, content, tellers.get(), before);
        }
        if (inside(i, before)) {
            return Optional.empty();
        }
        return found(i + 1, content, paper(i).orElseGet(() -> nobody(cue)).saying(cue, Manner.SAID), before);
    }

    private Optional<Teller> paper(int gist) {
        int end = s.is(gist - 1, "و") ? gist - 1 : gist;
        for (int i = end - 1; i > Math.max(0, end - LONGEST_CLAUSE) && s.is(i, Kind.WORD); i--) {
            boolean paper = lexicon.is(s, i, Closed.OBJECT)
                    || SIGNALS.contains(s.word(i))
                    || lexicon.noun(s, i)
                            .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                            .isPresent();
            if (paper) {
                return lexicon.is(s, i + 1, PRONOUN)
                        ? Optional.of(subjects.pronoun(i + 1))
                        : subjects.at(i, k -> k >= end).map(Subjects.Subject::teller);
            }
        }
        return Optional.empty();
    }

    private static Teller nobody(Span cue) {
        Source source = Source.unnamed(cue, "", SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.SAID, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    private boolean begins(Told told, Span cue) {
        int before = cue.start() - told.content().start();
        return before >= 0
                && before <= LONGEST_PREPOSITION
                && told.content().end() > cue.end()
                && LEADING.contains(s.text().substring(told.content().start(), cue.start()));
    }

    private boolean inside(int i, List<Told> before) {
        return before.stream().anyMatch(told -> told.content().contains(s.get(i).span()));
    }

    private Optional<Reading.Found> found(int next, int content, Teller teller, List<Told> before) {
        return found(next, content, List.of(teller), before);
    }

    private Optional<Reading.Found> found(int next, int content, List<Teller> tellers, List<Told> before) {
        boolean word = s.is(content, Kind.OPEN) && s.closing(content) - content <= SHORTEST_QUOTE;
        if (content < 0 || word) {
            return Optional.empty();
        }
        boolean clause = clauses.clause(s, content);
        Span span = s.trimmed(content, clause ? clauses.ends(s, content) : clauses.endsNoun(s, content));
        // «عبر | عن اعتقاده بأن»: the verb's own noun
        boolean known = before.stream()
                .anyMatch(told -> told.content().start() == span.start()
                        || (begins(told, tellers.getLast().cue()) && !spokenOf(told, tellers.getLast())));
        return known
                ? Optional.empty()
                : Optional.of(new Reading.Found(new Told(span, tellers, "ar.attribution.noun"), next));
    }
}
