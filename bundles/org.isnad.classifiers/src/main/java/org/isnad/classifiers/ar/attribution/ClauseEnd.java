package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether nothing but where, when and how is left of a clause: «كما قال الوزير | عقب الاجتماع.». */
final class ClauseEnd {
    private static final int LONGEST_PLACE = 10;

    private final Sentence s;
    private final ArabicLexicon lexicon;

    ClauseEnd(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Whether the clause ends there or behind such words. */
    boolean at(int from) {
        int i = from;
        // «كما تورد الصحيفة | في عددها الصادر اليوم، أن», «كما قال الوزير | عقب الاجتماع.»
        boolean led = Objects.preposed(s, from)
                || s.is(from, "في")
                || s.is(from, "دون")
                || lexicon.is(s, from, Closed.GOVERNING)
                || lexicon.is(s, from + 1, Closed.TIME_ADJECTIVE);
        while (led && i < from + LONGEST_PLACE && s.is(i, Kind.WORD) && !s.is(i, "ان")) {
            i++;
        }
        // «وهو ما تنفيه عائلته | جملة وتفصيلا», «وهو ما نفاه الوزير | نفيا قاطعا»
        while (i == from
                && accusative(i)
                && lexicon.speechNoun(s.word(i).substring(0, s.word(i).length() - 1))
                        .isPresent()) {
            i += accusative(i + 1) ? 2 : 1;
        }
        while (lexicon.is(s, i, Closed.ADVERB) || (s.is(i, "و") && lexicon.is(s, i + 1, Closed.ADVERB))) {
            i++;
        }
        return i >= s.size() || s.is(i, Kind.COMMA) || s.is(i, Kind.STOP) || s.is(i, Kind.DASH);
    }

    private boolean accusative(int i) {
        return s.is(i, Kind.WORD) && s.original(i).endsWith("ا") && s.word(i).length() > 2;
    }
}
