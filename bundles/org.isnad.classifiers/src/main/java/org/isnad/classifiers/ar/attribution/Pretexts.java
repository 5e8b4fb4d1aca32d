package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** What somebody gives as the reason of what he does: «رفضت الحكومة الحوار | بحجة أن الوقت ضيق». */
final class Pretexts {
    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    Pretexts(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** Index of «أن» if the words for a reason given begin there, or -1. */
    static int that(Sentence s, ArabicLexicon lexicon, int i) {
        boolean apart = s.is(i, "ب");
        int that = apart ? i + 2 : i + 1;
        return s.is(that, "ان") && (apart ? lexicon.is(s, i + 1, Closed.PRETEXT) : whole(s.word(i), lexicon))
                ? that
                : -1;
    }

    /** «بحجة»: whether the word is a pretext with its preposition. */
    static boolean whole(String word, ArabicLexicon lexicon) {
        return word.startsWith("ب") && lexicon.words(Closed.PRETEXT).contains(word.substring(1));
    }

    Optional<Reading.Found> at(int i, List<Told> before) {
        int that = that(s, lexicon, i);
        if (that < 0 || within(i, before)) {
            return Optional.empty();
        }
        Span cue = s.span(i, that);
        Teller says = (before.isEmpty() ? doing(i) : Optional.<Teller>empty())
                .orElseGet(() -> left(i, cue, before))
                .saying(cue, Manner.CLAIMED);
        return Optional.of(new Reading.Found(
                new Told(s.trimmed(that, clauses.ends(s, that)), List.of(says), "ar.attribution.pretext"), that));
    }

    // «قال إن البلدية أوقفته بحجة أن»: of what another tells
    private boolean within(int i, List<Told> before) {
        return before.stream().anyMatch(told -> told.content().contains(s.get(i).span()));
    }

    // «أوقفت | البلدية | المشروع»: who does what is excused
    private Optional<Teller> doing(int i) {
        int first = s.is(0, "و") ? 1 : 0;
        return subjects.ofSentence(i)
                .or(() -> subjects.knownAfter(first)
                        .filter(who -> who.end() <= i && !lexicon.knows(s, first))
                        .map(Subjects.Subject::teller));
    }

    private Teller left(int i, Span cue, List<Told> before) {
        Agreement last = before.isEmpty()
                ? Agreement.ANY
                : before.getLast().tellers().getLast().agreement();
        Teller who = subjects.elided(i, last);
        return who.being(who.source().but().span(cue).build());
    }
}
