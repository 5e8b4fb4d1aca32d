package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;

/** Reads who tells from a noun phrase, without where and to whom he speaks and, in his name, without its case. */
final class Voices {
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final PlainCase plain;

    Voices(ClauseLexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.sources = new ClauseSources(lexicon, names);
        this.plain = new PlainCase(lexicon);
    }

    Teller read(Sentence s, int from, int to) {
        return plain.of(sources.read(s, behindSpeaking(s, from, to), to));
    }

    // «Reuters'a konuşan | iki kaynak»; but «Reuters'a konuşan ve adını vermek istemeyen iki kaynak»
    private int behindSpeaking(Sentence s, int from, int to) {
        int begin = from;
        for (int k = from; k < to - 1 && !lexicon.holds(s, k, "anonymous"); k++) {
            boolean speaks = lexicon.holds(s, k, "speaks")
                    || (lexicon.holds(s, k - 1, "speaks-with") && lexicon.holds(s, k, "light-participle"));
            if (speaks && s.is(k + 1, Kind.WORD) && !lexicon.holds(s, k + 1, "and")) {
                begin = k + 1;
            }
        }
        return begin;
    }
}
