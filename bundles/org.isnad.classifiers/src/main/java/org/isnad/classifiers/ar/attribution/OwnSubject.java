package org.isnad.classifiers.ar.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** The subject right behind «أن», when it is many: «أن الوزراء اتفقوا على لجنة، ودعوا إلى الهدوء» goes on with them. */
final class OwnSubject {
    private static final int LONGEST = 14;

    private final ArabicLexicon lexicon;

    OwnSubject(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the verb behind «و» there is theirs who are the subject of the clause that begins at {@code from}. */
    boolean goesOn(Sentence s, int from, int and) {
        int subject = s.is(from, "ان") ? from + 1 : s.is(from + 1, "ان") ? from + 2 : -1;
        boolean many = subject > 0 && s.is(and, "و") && many(s, subject) && ofMany(s, and + 1);
        return many || (subject > 0 && s.is(and, "و") && ofOne(s, and + 1) == subject);
    }

    // «قال إن أخاه هاتفه منتصف الليل | وأخبره أن»: without a comma whoever the clause is about goes on
    private int ofOne(Sentence s, int verb) {
        boolean told = s.is(verb - 1, "و")
                && s.is(verb - 2, Kind.WORD)
                && (lexicon.is(s, verb + 1, Closed.PRONOUN) || SourceStart.TO_WHOM.contains(s.word(verb + 1)))
                && lexicon.verb(s, verb)
                        .filter(form -> form.perfect() && !form.continues())
                        .isPresent();
        for (int i = verb - 2; told && i > Math.max(0, verb - LONGEST) && s.is(i, Kind.WORD); i--) {
            if (s.is(i, "ان")) {
                return lexicon.noun(s, i + 1)
                                .filter(noun -> noun.human() && noun.count() == 1 && fits(s, verb, noun))
                                .isPresent()
                        ? i + 1
                        : -1;
            }
        }
        return -1;
    }

    private boolean fits(Sentence s, int verb, Noun noun) {
        return lexicon.verb(s, verb)
                .filter(form -> form.agreement().fits(noun.agreement()))
                .isPresent();
    }

    /** Index of the subject that goes on with the verb there, or -1. */
    int of(Sentence s, int verb) {
        int one = ofOne(s, verb);
        if (one > 0) {
            return one;
        }
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
