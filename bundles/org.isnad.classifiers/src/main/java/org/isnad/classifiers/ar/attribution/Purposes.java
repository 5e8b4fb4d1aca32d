package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Reads what somebody comes out to say: «خرج المتحدث إلى الشاشة | ليعلن أن», «عاد الوزير | ليؤكد أن». */
final class Purposes {
    private static final int SHORTEST = 4;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    Purposes(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int i) {
        Optional<VerbForm> form = form(s, lexicon, i);
        int content = form.isPresent() ? clauses.opens(s, i + 1) : -1;
        if (content < 0 || (s.is(content, Kind.OPEN) && !s.is(i + 1, Kind.COLON))) {
            return Optional.empty();
        }
        Teller who = subjects.ofSentence(i)
                .filter(teller -> teller.agreement().fits(form.get().agreement()))
                .orElseGet(() -> subjects.elided(i, form.get().agreement()));
        Span written = s.get(i).span();
        Teller says = who.saying(
                new Span(written.start() + 1, written.end()), form.get().manner());
        Span span = s.trimmed(content, clauses.ends(s, content));
        return Optional.of(new Reading.Found(new Told(span, List.of(says), "ar.attribution.purpose"), content));
    }

    /** «عاد الوزير | ليقول إن»: whether a verb that says what for begins there. */
    static boolean begins(Sentence s, ArabicLexicon lexicon, int i) {
        return form(s, lexicon, i).isPresent();
    }

    private static Optional<VerbForm> form(Sentence s, ArabicLexicon lexicon, int i) {
        String word = s.word(i);
        return word.length() > SHORTEST && word.startsWith("ل") && !lexicon.knows(s, i)
                ? lexicon.verb(word.substring(1)).filter(Purposes::says)
                : Optional.empty();
    }

    private static boolean says(VerbForm form) {
        return !form.perfect() && !form.passive() && !form.relays() && (form.has("that") || form.has("ila"));
    }
}
