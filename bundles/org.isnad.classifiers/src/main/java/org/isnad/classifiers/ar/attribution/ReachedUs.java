package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** What came to the paper from somebody: «بلغنا | من جهة موثوقة أن», «وردنا | من مصادر محلية أن». */
final class ReachedUs {
    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    ReachedUs(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int i) {
        boolean us = s.is(i + 1, "نا") && whom(s.word(i), lexicon);
        int from = us ? i + 2 : lexicon.is(s, i, Closed.REACHED) ? i + 1 : -1;
        if (from < 0 || !s.is(from, "من")) {
            return Optional.empty();
        }
        Optional<Subjects.Subject> who = subjects.at(from + 1, k -> clauses.opens(s, k) >= 0);
        return who.filter(found -> s.is(found.end(), "ان")).map(found -> {
            int that = found.end();
            return new Reading.Found(
                    new Told(
                            s.trimmed(that, clauses.ends(s, that)),
                            List.of(found.teller().saying(s.span(i, from), Manner.SAID)),
                            "ar.attribution.reached-us"),
                    that);
        });
    }

    /** «بلغ»: whether the word says with «نا» behind it that something reached us. */
    static boolean whom(String word, ArabicLexicon lexicon) {
        return lexicon.words(Closed.REACHED).contains(word + "نا");
    }
}
