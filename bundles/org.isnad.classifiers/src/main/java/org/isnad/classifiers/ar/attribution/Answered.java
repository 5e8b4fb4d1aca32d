package org.isnad.classifiers.ar.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells what somebody answers from the words it answers: «رد على قول نظيره إن الملف طوي | بأن الصفحة لم تقرأ». */
final class Answered {
    private static final int LONGEST = 40;
    private static final int LONGEST_OWNER = 10;
    private static final int LONGEST_TELLER = 8;

    private final ArabicLexicon lexicon;
    private final NounContent nouns;

    Answered(ArabicLexicon lexicon, NounContent nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Whether others' words to be answered stand there: «على قول نظيره». */
    boolean begins(Sentence s, int on) {
        return s.is(on, "علي") && nouns.saidBy(s, on + 1);
    }

    /** Index where the answer to them begins, or -1. */
    static int answer(Sentence s, int on) {
        int i = on;
        while (i < on + LONGEST && !s.is(i, Kind.STOP)) {
            if (s.is(i, "ب") && s.is(i + 1, "ان")) {
                return i;
            }
            i++;
        }
        return -1;
    }

    /** Whether others' words that began at {@code from} end before {@code i}, where the answer begins. */
    boolean ends(Sentence s, int from, int i) {
        return s.is(i, "ب")
                && s.is(i + 1, "ان")
                && IntStream.range(Math.max(1, from - LONGEST_OWNER), from)
                        .anyMatch(on -> begins(s, on) && to(s, lexicon, on));
    }

    /** Whether a verb before «على» takes it for what is answered, so that nobody is told according to. */
    static boolean to(Sentence s, ArabicLexicon lexicon, int on) {
        return IntStream.range(Math.max(0, on - LONGEST_TELLER), on)
                .anyMatch(verb -> lexicon.verb(s, verb)
                        .filter(form -> form.has("by-saying"))
                        .isPresent());
    }
}
