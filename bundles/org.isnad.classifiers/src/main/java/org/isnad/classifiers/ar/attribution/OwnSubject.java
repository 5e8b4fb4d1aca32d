package org.isnad.classifiers.ar.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** The subject right behind «أن», when it is many: «أن الوزراء اتفقوا على لجنة، ودعوا إلى الهدوء» goes on with them. */
final class OwnSubject {
    private final ArabicLexicon lexicon;

    OwnSubject(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the verb behind «و» there is theirs who are the subject of the clause that begins at {@code from}. */
    boolean goesOn(Sentence s, int from, int and) {
        int subject = s.is(from, "ان") ? from + 1 : s.is(from + 1, "ان") ? from + 2 : -1;
        return subject > 0 && s.is(and, "و") && many(s, subject) && ofMany(s, and + 1);
    }

    /** Index of the subject that goes on with the verb there, or -1. */
    int of(Sentence s, int verb) {
        for (int i = verb - 2; i > 0 && ofMany(s, verb) && s.is(verb - 1, "و") && !s.is(i, Kind.STOP); i--) {
            if (s.is(i, "ان")) {
                return many(s, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** «قال إن الأطباء أخبروه أن حالته مستقرة، | وإنه سيغادر»: whether who tells all of it goes on there. */
    static boolean again(Sentence s, int from, int i) {
        return s.is(from, "ان")
                && s.is(i, "ان")
                && s.original(i).startsWith("إ")
                && IntStream.range(0, from)
                        .anyMatch(k -> s.is(k, "ان") && s.original(k).startsWith("إ"));
    }

    private boolean many(Sentence s, int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.human() && noun.count() == 0)
                .isPresent();
    }

    private boolean ofMany(Sentence s, int verb) {
        return lexicon.verb(s, verb)
                .filter(form -> form.agreement().fits(Agreement.MANY)
                        && !form.agreement().fits(Agreement.ONE)
                        && !form.continues())
                .isPresent();
    }
}
