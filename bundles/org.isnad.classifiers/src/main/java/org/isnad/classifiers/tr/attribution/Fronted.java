package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;

/**
 * Reads what is told first, apart from who tells it and whom he has it from: «Affın ertelendiğini, bir bakana dayandırarak gazete
 * duyurdu», «"…": bakanın yalanlamasını ajans geçti».
 */
record Fronted(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        TurkishSources subjects,
        AccordingReading according,
        SentenceStart starts) {
    private static final int LONGEST = 16;

    /** What is told with the verb there; empty if nothing stands apart before it. */
    Optional<Told> at(int i, Cues.Match cue) {
        for (int k = i - 2; k > 1 && i - k <= LONGEST; k--) {
            boolean fact = s.is(k, Kind.COMMA) && cue.has("fact") && Endings.fact(s.word(k - 1));
            boolean quote = s.is(k, Kind.COLON) && cue.has("quote") && s.is(k - 1, Kind.CLOSE) && s.opening(k - 1) >= 0;
            if (fact || quote) {
                int from = quote ? s.opening(k - 1) : starts.of(k - 1);
                return told(i, cue, new Part(from, k), k + 1);
            }
            if (s.is(k, Kind.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Told> told(int i, Cues.Match cue, Part content, int from) {
        int origin = from;
        int who = from;
        for (int k = from + 1; k < i - 1; k++) {
            boolean relies = lexicon.holds(s, k, "based") || lexicon.holds(s, k, "heard");
            boolean words = cues.speech(s, k) && according.owner(k - 1);
            if (relies
                    || words
                    || (lexicon.holds(s, k, "basis") && s.word(k + 1).endsWith("rek"))) {
                origin = k;
                who = k + (relies || words ? 1 : 2);
                who = s.is(who, Kind.COMMA) ? who + 1 : who;
            }
        }
        if (origin == from || who >= i || !subjects.phrase(who, i)) {
            return Optional.empty();
        }
        Teller first = sources.read(s, who, i).saying(s.span(i + cue.lead(), i + cue.length()), Manner.RELAYED);
        boolean words = cues.speech(s, origin);
        Teller last = sources.read(s, from, origin)
                .saying(words ? s.get(origin).span() : according.basis().cue(origin), Manner.SAID);
        return Optional.of(new Told(
                s.trimmed(content.from(), content.to()), List.of(first, last), TurkishGrammar.PREFIX + ".clause"));
    }
}
