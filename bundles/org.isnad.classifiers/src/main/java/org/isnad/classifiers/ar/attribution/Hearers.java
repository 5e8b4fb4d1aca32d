package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds the media somebody spoke to: «قال لوكالة رويترز», «في مقابلة مع قناة …», «اطلعت عليه رويترز». */
final class Hearers {
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final SourceTypes types;

    Hearers(ArabicLexicon lexicon, Stretches stretches) {
        this.lexicon = lexicon;
        this.phrases = stretches.phrases();
        this.types = stretches.types();
    }

    List<Teller> of(Sentence s, Names names) {
        List<Teller> heard = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (named(s, i) && (spokenTo(s, i) || lexicon.outletAt(s, i).isEmpty())) {
                int end = phrases.end(s, i);
                Teller teller = end > i ? types.read(s, i, end, names) : null;
                if (teller != null
                        && AccordingPhrases.media(teller)
                        && teller.source().named()) {
                    heard.add(teller);
                }
            }
        }
        return heard;
    }

    private static boolean spokenTo(Sentence s, int i) {
        return s.is(i - 1, "ل") || s.is(i - 1, "مع") || s.is(i - 1, "عليها") || s.is(i - 1, "عليه");
    }

    private boolean named(Sentence s, int i) {
        boolean media = lexicon.noun(s, i)
                .filter(noun -> !noun.definite() && AccordingPhrases.media(noun.kind()))
                .isPresent();
        return lexicon.outletAt(s, i).isPresent() || (media && (s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.OPEN)));
    }
}
