package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Skips where, to whom and from whom between a participle and what it adds: «مؤكدا | لـ"المرفأ" استمراره». */
final class BehindParticiple {
    private static final int LONGEST_PHRASE = 10;
    private static final int LONGEST_OCCASION = 6;

    private final ArabicLexicon lexicon;
    private final Clauses clauses;

    BehindParticiple(ArabicLexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    // «مؤكدا في تصريحات تلفزيونية | أنه»
    int behindOccasion(Sentence s, int i) {
        int end = s.is(i, "في") && lexicon.is(s, i + 1, Closed.OCCASION) ? i + 2 : i;
        while (end > i && end < i + LONGEST_OCCASION && s.is(end, Kind.WORD) && clauses.opens(s, end) < 0) {
            end++;
        }
        return clauses.opens(s, end) >= 0 ? end : i;
    }

    // «مؤكدا لـ"المرفأ" | استمراره»
    int toldMedia(Sentence s, int i) {
        boolean to = s.is(i, "ل");
        int outlet = to
                ? lexicon.outletAt(s, i + 1).map(known -> known.words().size()).orElse(0)
                : 0;
        int close = to && s.is(i + 1, Kind.OPEN) ? s.closing(i + 1) : -1;
        // «قائلا | للصحفيين إن»
        if (to && lexicon.is(s, i + 1, Closed.ADDRESSEE) && clauses.opens(s, i + 2) >= 0) {
            return i + 2;
        }
        return outlet > 0 ? i + 1 + outlet : close > 0 && close - i < LONGEST_PHRASE ? close + 1 : i;
    }

    // «مشيرا، نقلا عن دبلوماسي، إلى أن»
    int behindAside(Sentence s, int i) {
        if (s.is(i, Kind.COMMA) && lexicon.accordingAt(s, i + 1).isPresent()) {
            for (int close = i + 2; close < Math.min(s.size(), i + LONGEST_PHRASE); close++) {
                if (s.is(close, Kind.COMMA)) {
                    return close + 1;
                }
            }
        }
        return i;
    }
}
