package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Sentence;

/** How many a source is said to be. */
final class HeadCount {
    private final ArabicLexicon lexicon;

    HeadCount(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Empty if the words tell none. */
    OptionalInt of(Sentence s, SourceTypes.Words w, Noun noun) {
        for (int i = w.from(); i < w.head(); i++) {
            int number = Parts.number(s.word(i));
            if (number > 0) {
                return OptionalInt.of(number + others(s, w, noun));
            }
            if (s.is(i, "احد") || s.is(i, "احدي")) {
                return OptionalInt.of(1);
            }
        }
        if (noun.count() == 0 && s.word(w.head()).endsWith("ين") && saysTwo(s, w)) {
            return OptionalInt.of(2);
        }
        if (noun.count() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(noun.count() + others(s, w, noun));
    }

    // «مسؤول إسرائيلي | ومسؤول أميركي»
    private int others(Sentence s, SourceTypes.Words w, Noun noun) {
        int others = 0;
        for (int i = w.head() + 1; i < w.to() - 1; i++) {
            Optional<Noun> other = s.is(i, "و") ? lexicon.noun(s, i + 1) : Optional.empty();
            others += other.filter(n -> n.unnamed() && !n.definite() && noun.unnamed())
                    .map(Noun::count)
                    .orElse(0);
        }
        return others;
    }

    // «مسؤولين … لم تكشف هويتهما», «مسؤولين اثنين», «مسؤولين تحدثا»
    private static boolean saysTwo(Sentence s, SourceTypes.Words w) {
        for (int i = w.head() + 1; i < w.to(); i++) {
            // «تحدثا», «طلبا عدم ذكر», but not «فضلا عن»
            boolean both = s.is(i, "تحدثا") || Appositions.anonymous(s, i);
            if (both || s.word(i).endsWith("هما") || s.is(i, "اثنين") || s.is(i, "اثنان")) {
                return true;
            }
        }
        return false;
    }
}
