package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.SourceKind;

/** Tells «وردت الوزارة بأن», and answered, from «وردت أنباء», «ورد في البيان», arrived. */
final class Replies {
    private static final int LONGEST_ANSWER = 12;

    private final ArabicLexicon lexicon;

    Replies(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether «ورد» there is an «و» and an answer. */
    boolean at(Sentence s, int i) {
        if (!s.is(i, "ورد") && !s.is(i, "وردت")) {
            return false;
        }
        // «ورد عليه الوزير قائلا»
        boolean him = s.word(i + 1).startsWith("عليه")
                && (answers(s, i + 2)
                        || lexicon.noun(s, i + 2)
                                .filter(noun -> noun.kind() != SourceKind.DOCUMENT)
                                .isPresent());
        boolean country = him || (lexicon.is(s, i + 1, Closed.COUNTRY) && answers(s, i + 2));
        return country
                || s.word(i + 2).startsWith("بان")
                || (s.is(i + 2, Token.Kind.COMMA) && answers(s, i + 3))
                || lexicon.noun(s, i + 1)
                        .filter(noun -> noun.kind() != SourceKind.DOCUMENT
                                && (!noun.key().equals("source") || answers(s, i + 2)))
                        .isPresent();
    }

    // «ورد مصدر في الاتحاد | بأن»
    private static boolean answers(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_ANSWER); i++) {
            if (s.word(i).startsWith("بان") || s.is(i, "بالقول") || s.is(i, Token.Kind.STOP)) {
                return !s.is(i, Token.Kind.STOP);
            }
        }
        return false;
    }
}
