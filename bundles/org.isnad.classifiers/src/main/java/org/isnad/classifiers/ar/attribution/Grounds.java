package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Tells on what something was done from whom it is told by: «بناء على مذكرة» gives a reason, «بناء على إفادات» has it from somebody. */
final class Grounds {
    private static final Set<String> DONE = WordLists.of("grounds/done");
    private static final Set<String> RESTED = Set.of("استنادا", "بالاستناد", "مستندا", "مستنده", "مستندين");
    // what orders, asks or is known, and tells nothing
    private static final Set<String> REASONS = WordLists.of("grounds/reasons");
    private static final Set<String> OBTAINED = WordLists.of("grounds/obtained");
    private static final Set<String> PASSED = WordLists.of("look-alikes/passed");
    private static final int LONGEST_ROOT = 4;
    private static final int LONGEST_TELLER = 8;

    private Grounds() {}

    /** Whether such a phrase, whose source would begin at {@code after}, names whom it is told by. */
    static boolean tells(Sentence s, ArabicLexicon lexicon, ArabicLexicon.According phrase, int after) {
        // «مشروط بإقرار القانون»: what is passed, and nobody who owns it
        if (phrase.manner() == Manner.REVEALED) {
            String what = s.word(after);
            return !PASSED.contains(Article.on(what) ? what.substring(2) : what);
        }
        String first = phrase.words().getFirst();
        if (phrase.manner() != Manner.QUOTED) {
            return true;
        }
        boolean done = DONE.contains(first);
        if (!done && !RESTED.contains(first)) {
            return true;
        }
        int i = after;
        while (lexicon.is(s, i, Closed.QUANTITY)
                || lexicon.is(s, i, Closed.DEMONSTRATIVE)
                || Parts.number(s.word(i)) > 0) {
            i++;
        }
        String word = s.word(i);
        if (REASONS.contains(Article.on(word) ? word.substring(2) : word)) {
            return obtained(s.word(i + 1))
                    || ofMedia(s, lexicon, after - phrase.words().size() - 1);
        }
        return !done
                || s.is(i, "ما")
                || lexicon.is(s, i, Closed.PRONOUN)
                || lexicon.outletAt(s, i).isPresent()
                || lexicon.is(s, i, Closed.SAYING)
                || lexicon.is(s, i, Closed.OBJECT)
                || lexicon.speechNoun(word).isPresent()
                || lexicon.noun(s, i)
                        .filter(noun -> noun.human() || noun.unnamed() || noun.kind() != SourceKind.ORGANISATION)
                        .isPresent();
    }

    // «كشفت الصحيفة، | استنادا إلى مذكرة، عن»: whoever tells has it from there
    private static boolean ofMedia(Sentence s, ArabicLexicon lexicon, int phrase) {
        return s.is(phrase - 1, Kind.COMMA)
                && IntStream.range(Math.max(0, phrase - LONGEST_TELLER), phrase)
                        .anyMatch(k -> lexicon.outletAt(s, k).isPresent()
                                || lexicon.noun(s, k)
                                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                                        .isPresent());
    }

    // «معلومات | استقتها الصحيفة من مصدر»
    private static boolean obtained(String word) {
        return word.length() > LONGEST_ROOT && OBTAINED.stream().anyMatch(word::startsWith);
    }
}
