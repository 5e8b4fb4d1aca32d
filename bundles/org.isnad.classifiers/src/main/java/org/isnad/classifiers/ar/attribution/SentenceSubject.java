package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.BEFORE_VERB;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds the subject of a sentence's first verb, whether that tells or not. */
final class SentenceSubject {
    private static final int FIRST_VERB = 6;
    private static final int LONGEST_PHRASE = 12;
    private static final Set<String> LED_BY = WordLists.of("sentence-subject/led-by");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;
    private final NounContent nouns;

    SentenceSubject(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.nouns = new NounContent(lexicon);
    }

    // «ومن جانبه، | حذف الموقع»
    private int behindSide(int first) {
        boolean side = s.is(first, "من")
                && (lexicon.is(s, first + 1, Closed.SIDE) || lexicon.is(s, first + 2, Closed.PRONOUN));
        for (int i = first + 2; side && i < first + FIRST_VERB; i++) {
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return first;
    }

    // «وفي تغريدة لاحقة، | تراجع النائب»
    private int behindPhrase(int first, int before) {
        for (int i = first + 1; LED_BY.contains(s.word(first)) && i < Math.min(before, first + LONGEST_PHRASE); i++) {
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return first;
    }

    /** Who it is, if the verb and its subject stand before {@code before}. */
    Optional<Teller> before(int before) {
        int first = 0;
        while (first < before
                && (s.is(first, "و")
                        || s.is(first, "ف")
                        || s.is(first, "لكن")
                        || s.is(first, "اما")
                        || lexicon.is(s, first, BEFORE_VERB)
                        || lexicon.is(s, first, Closed.NEGATION)
                        || !s.is(first, Kind.WORD))) {
            first++;
        }
        // «غير أن | المكتب نفى ذلك، وطلب»
        boolean but = s.is(first, "غير") || s.is(first, "الا") || s.is(first, "بيد");
        first += but && s.is(first + 1, "ان") ? 2 : 0;
        first = behindPhrase(behindSide(first), before);
        for (int i = first; i < Math.min(first + FIRST_VERB, before - 1); i++) {
            Optional<VerbForm> verb = Refusal.at(s, i, lexicon) ? Optional.empty() : lexicon.verb(s, i);
            // «مكتب الرئيس | نفى ذلك، وطلب»
            int begin = first;
            int at = i;
            Optional<Teller> preposed =
                    verb.isPresent() && i > first && lexicon.noun(s, first).isPresent()
                            ? subjects.at(begin).filter(who -> who.end() == at).map(Subjects.Subject::teller)
                            : Optional.empty();
            if (preposed.isPresent()) {
                return preposed;
            }
            if (verb.isPresent()
                    && i > first
                    && (lexicon.noun(s, first).filter(Noun::definite).isPresent()
                            || subjects.person(first).isPresent())) {
                break;
            }
            // «وكان الموقع | ذكر أن»
            Optional<Teller> was =
                    verb.isPresent() && i > first && was(first - 1) ? subjects.before(i) : Optional.empty();
            if (was.isPresent()) {
                return was;
            }
            if (verb.isPresent()) {
                // «ذكر ذلك لـ«المدار» | مدير المرور، موضحا أن»
                int that = s.is(i + 1, "ذلك") ? i + 2 : i + 1;
                int from = ToldTo.behind(s, lexicon, that);
                return subjects.at(from, k -> nouns.ends(s, verb.get(), from, k))
                        .filter(subject -> subject.end() <= before)
                        .map(Subjects.Subject::teller);
            }
        }
        for (int i = first; i <= Math.min(first + 1, before - 1); i++) {
            if (lexicon.is(s, i + 1, Closed.QUANTITY) || s.word(i + 1).endsWith("ون")) {
                // «تجمع عشرات الأهالي»: a verb, though it looks like a body
                continue;
            }
            boolean known = lexicon.is(s, i, Closed.QUANTITY)
                    || lexicon.noun(s, i)
                            .filter(n -> n.human() || n.kind() != SourceKind.UNKNOWN)
                            .isPresent()
                    || lexicon.outletAt(s, i).isPresent();
            Optional<Subjects.Subject> person = known ? Optional.empty() : subjects.person(i);
            if (person.isPresent()) {
                return person.map(Subjects.Subject::teller);
            }
            if (known) {
                return subjects.at(i, k -> done(k) || paper(k))
                        .filter(subject -> subject.end() <= before)
                        .map(Subjects.Subject::teller);
            }
        }
        return behindVerb(first, before);
    }

    private boolean was(int i) {
        return s.is(i, "كان") || s.is(i, "كانت") || s.is(i, "وكان") || s.is(i, "وكانت");
    }

    private boolean paper(int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.definite() && noun.kind() == SourceKind.DOCUMENT)
                .isPresent();
    }

    // «فرضت وزارة الخزانة | عقوبات»: behind what is definite, what was done
    private boolean done(int i) {
        return lexicon.event(s, i) && !Article.on(s.word(i)) && Article.on(s.word(i - 1));
    }

    // «امتنع متحدث باسم الحزب عن التعليق، واكتفى»: somebody right behind a word that begins the clause
    private Optional<Teller> behindVerb(int first, int before) {
        for (int i = first; i < Math.min(first + FIRST_VERB, before - 1); i++) {
            boolean begins = i == first || subjects.mark(i - 1, before);
            boolean human = lexicon.noun(s, i + 1)
                    .filter(noun ->
                            noun.human() || noun.unnamed() || (noun.definite() && AccordingPhrases.media(noun.kind())))
                    .isPresent();
            if (begins && human && s.is(i, Kind.WORD) && !Article.on(s.word(i))) {
                // «حذف الموقع | التقرير»: what was done with
                return subjects.at(i + 1, this::paper)
                        .filter(subject -> subject.end() <= before)
                        .map(Subjects.Subject::teller);
            }
        }
        return Optional.empty();
    }
}
