package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.BEFORE_VERB;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.report.Span;

/** The words of a verb that are its cue: with auxiliaries right before it, a pronoun written on it and what it was told in. */
final class Cues {
    private static final Set<String> HOW_OFTEN = WordLists.of("cues/how-often");

    private Cues() {}

    /** «سرعان | ما رد», «كثيرا | ما قال»: whether «ما» there neither denies nor means what somebody said. */
    static boolean howOften(Sentence s, int ma) {
        String often = s.word(ma - 1);
        return s.is(ma, "ما") && HOW_OFTEN.contains(often.startsWith("و") ? often.substring(1) : often);
    }

    /** «قال», «نقلته», «كان قد أعلن», «باتت تقدر», «جاء فيه». */
    static Span of(Sentence s, ArabicLexicon lexicon, int verb) {
        return s.span(begin(s, lexicon, verb), end(s, lexicon, verb));
    }

    private static int begin(Sentence s, ArabicLexicon lexicon, int verb) {
        int first = certain(s, verb - 1) ? verb - 1 : verb;
        return lexicon.is(s, first - 1, BEFORE_VERB)
                        && !certain(s, first - 1)
                        && !s.word(first - 1).startsWith("س")
                ? first - 1
                : verb;
    }

    private static boolean certain(Sentence s, int i) {
        return s.is(i, "قد") || s.is(i, "لقد");
    }

    /** «أبلغه», «أخطرتنا»: whether a pronoun stands there. */
    static boolean object(Sentence s, ArabicLexicon lexicon, int i) {
        return lexicon.is(s, i, PRONOUN) || s.is(i, "نا") || s.is(i, "ني");
    }

    private static int end(Sentence s, ArabicLexicon lexicon, int verb) {
        if (s.is(verb + 1, "فيه") || s.is(verb + 1, "فيها")) {
            return verb + 2;
        }
        boolean object = object(s, lexicon, verb + 1)
                && s.get(verb).span().end() == s.get(verb + 1).span().start();
        return object ? verb + 2 : verb + 1;
    }
}
