package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Which words of a verb are its cue: those written together with it belong to it, «أبلغه», «نقلتها». */
final class CueSpans {
    private CueSpans() {}

    /** The same with whole cues. */
    static Told whole(Sentence s, ArabicLexicon lexicon, Told told) {
        return new Told(
                told.content(),
                told.tellers().stream().map(teller -> whole(s, lexicon, teller)).toList(),
                told.rule());
    }

    private static Teller whole(Sentence s, ArabicLexicon lexicon, Teller teller) {
        Span cue = teller.cue();
        for (int i = 0; i < s.size() - 1 && s.get(i).span().start() < cue.end(); i++) {
            if (s.get(i).span().end() == cue.end()) {
                Span pronoun = s.get(i + 1).span();
                boolean written = pronoun.start() == cue.end()
                        && lexicon.is(s, i + 1, Closed.PRONOUN)
                        && lexicon.verb(s, i).isPresent();
                return written ? saying(teller, new Span(cue.start(), pronoun.end())) : teller;
            }
        }
        return teller;
    }

    // who is left out stands where the cue does
    private static Teller saying(Teller teller, Span cue) {
        Teller same = teller.source().span().equals(teller.cue())
                ? teller.being(teller.source().but().span(cue).build())
                : teller;
        return same.saying(cue, teller.manner());
    }
}
