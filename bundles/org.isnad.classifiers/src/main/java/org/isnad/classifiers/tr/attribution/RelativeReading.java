package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Reads tellings that stand before a noun or before «gibi»: «bakanın … olacağını ima ettiği konuşması». */
final class RelativeReading {
    private static final int LONGEST_NOUN = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final AccordingReading according;
    private final NestedReading nested;
    private final IntUnaryOperator start;

    RelativeReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            AccordingReading according,
            NestedReading nested,
            IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.according = according;
        this.nested = nested;
        this.start = start;
    }

    /** What is told by the words that begin there. */
    Optional<Told> at(int i) {
        Optional<Cues.Match> match = cues.told(s, i).filter(RelativeReading::bare);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int next = i + match.get().length();
        if (lexicon.holds(s, next, "as")) {
            return according.as(next, i);
        }
        boolean noun = s.is(next, Kind.WORD)
                && !lexicon.holds(s, next, "conjunction")
                && !lexicon.holds(s, next, "and")
                && cues.at(s, next).isEmpty();
        if (!noun) {
            return Optional.empty();
        }
        Part before = new Part(start.applyAsInt(i - 1), next);
        return nested.in(before).map(this::told).or(() -> announced(before, i, match.get()));
    }

    private Told told(NestedReading.Inner inner) {
        return new Told(
                s.trimmed(inner.content().from(), inner.content().to()),
                List.of(inner.teller()),
                TurkishGrammar.PREFIX + ".clause");
    }

    // «Başkanın dilinden düşürmediği söz şuydu: …»
    private Optional<Told> announced(Part before, int cue, Cues.Match match) {
        for (int k = before.to(); k < Math.min(s.size() - 1, before.to() + LONGEST_NOUN); k++) {
            if (s.is(k, Kind.COLON)) {
                Part content = new Part(k + 1, s.size());
                return nested.owned(before.from(), cue, match)
                        .map(teller -> told(new NestedReading.Inner(teller, content)));
            }
        }
        return Optional.empty();
    }

    // «ima ettiği», not «ima ettiğini»
    private static boolean bare(Cues.Match match) {
        return match.ending().endsWith("ği")
                || match.ending().endsWith("ğu")
                || match.ending().endsWith("ğü")
                || match.ending().endsWith("kleri")
                || match.ending().endsWith("klari");
    }
}
