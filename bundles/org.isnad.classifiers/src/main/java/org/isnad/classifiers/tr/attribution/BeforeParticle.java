package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds the subject that a particle ends: «Bakanlık sözcüsü | ise», «Obalı | da». */
record BeforeParticle(Sentence s, ClauseLexicon lexicon, TurkishSources subjects) {
    private static final int LONGEST = 6;

    /** The subject from there to a particle before {@code limit}; empty if none ends one. */
    Part subject(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (s.is(i, Kind.COMMA) || s.is(i, Kind.OPEN) || s.is(from, Kind.OPEN)) {
                break;
            }
            if (lexicon.holds(s, i, "particle")
                    && !s.is(i - 1, "hem")
                    && !subjects.upper(i)
                    && (subjects.phrase(from, i) || indefinite(from, i) || contrasted(from, i))) {
                return new Part(from, i);
            }
        }
        return new Part(from, from);
    }

    // «ifade veren eski bir gardiyan | ise»: one of whom no list knows
    private boolean indefinite(int from, int to) {
        return to - from > 1
                && s.is(to - 2, "bir")
                && s.is(to, "ise")
                && s.is(to - 1, Kind.WORD)
                && !Endings.genitive(s.word(to - 1))
                && !Endings.oblique(s.word(to - 1))
                && !Endings.finite(s.word(to - 1));
    }

    // «rejim | ise»
    private boolean contrasted(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = s.is(i, Kind.WORD) && !Endings.oblique(s.word(i));
            if (!word || lexicon.holds(s, i, "adverb") || lexicon.holds(s, i, "adverb-tail")) {
                return false;
            }
        }
        return s.is(to, "ise") && to - from <= LONGEST && subjects.nominative(to - 1) && !plainCase(to - 1);
    }

    private boolean plainCase(int i) {
        String word = s.word(i);
        return Endings.genitive(word) || word.endsWith("a") || word.endsWith("e") || Endings.subjectClause(word);
    }
}
