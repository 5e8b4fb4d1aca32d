package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Finds the media somebody spoke to: «قال لوكالة رويترز», «في مقابلة مع قناة …», «اطلعت عليه رويترز». */
final class Hearers {
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final SourceTypes types;
    private final WordMemo<Boolean> mediaBehind = new WordMemo<>(this::mediaBehind);

    Hearers(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
        this.types = new SourceTypes(lexicon);
    }

    /** Whether a word, with or without what is written together with it, may be one of the media; cheap. */
    boolean mayBeIn(Sentence unsplit) {
        for (Token token : unsplit.tokens()) {
            if (mediaBehind.of(token.folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean mediaBehind(String word) {
        for (int i = 0; i < Math.min(3, word.length() - 1); i++) {
            if (media(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean media(String word) {
        return lexicon.beginsOutlet(word)
                || lexicon.noun(word)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent();
    }

    List<Teller> of(Sentence s, Names names) {
        List<Teller> heard = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            boolean spokenTo = s.is(i - 1, "ل") || s.is(i - 1, "مع") || s.is(i - 1, "عليها") || s.is(i - 1, "عليه");
            if (named(s, i) && (spokenTo || lexicon.outletAt(s, i).isEmpty())) {
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

    private boolean named(Sentence s, int i) {
        boolean media = lexicon.noun(s.word(i))
                .filter(noun -> !noun.definite() && AccordingPhrases.media(noun.kind()))
                .isPresent();
        return lexicon.outletAt(s, i).isPresent() || (media && (s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.OPEN)));
    }
}
