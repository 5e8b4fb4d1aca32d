package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads what got into a paper: «bekçinin ifadesi tutanağa şöyle yansıdı: …», «… dedi; basına böyle yansıdı». */
record InPrint(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        AccordingReading according,
        SentenceStart starts) {
    private static final int LONGEST = 8;

    /** What the paper gives; empty if the word there is none that gets into one. */
    Optional<Told> at(int i) {
        boolean so = s.is(i - 1, "böyle") || s.is(i - 1, "öyle");
        boolean thus = s.is(i - 1, "şöyle") && s.is(i + 1, Kind.COLON) && i + 2 < s.size();
        return lexicon.holds(s, i, "in-print") && toward(i - 2)
                ? thus ? thus(i) : so ? so(i) : Optional.empty()
                : Optional.empty();
    }

    // «…; | Le Soir'ın sütunlarına | böyle yansıdı»: what the sentence before tells
    private Optional<Told> so(int i) {
        int from = i - 2;
        while (from > 0 && i - from < LONGEST && (s.is(from - 1, Kind.WORD) || s.is(from - 1, Kind.OTHER))) {
            from--;
        }
        int last = from - 2;
        boolean parted =
                from > 2 && (s.is(from - 1, Kind.COMMA) || s.original(from - 1).equals(";"));
        return parted
                ? Optional.of(new Told(
                        s.trimmed(starts.of(last), last + 1),
                        List.of(paper(from, i)),
                        TurkishGrammar.PREFIX + ".clause"))
                : Optional.empty();
    }

    // «bekçinin | ifadesi | tutanağa | şöyle yansıdı: …»
    private Optional<Told> thus(int i) {
        int start = starts.of(i);
        for (int k = start + 1; k < i - 2; k++) {
            if (cues.saying(s, k) && according.owner(k - 1)) {
                Teller owner = sources.read(s, start, k).saying(s.get(k).span(), Manner.SAID);
                return Optional.of(new Told(
                        s.trimmed(i + 2, s.size()), List.of(paper(k + 1, i), owner), TurkishGrammar.PREFIX + ".quote"));
            }
        }
        return Optional.empty();
    }

    private Teller paper(int from, int cue) {
        return sources.read(s, from, cue - 1).saying(s.get(cue).span(), Manner.RELAYED);
    }

    // «tutanağa», «Kayıt'a»
    private boolean toward(int i) {
        String word = s.is(i, Kind.OTHER) ? s.get(i).folded() : s.word(i);
        return word.length() > 1 && (word.endsWith("a") || word.endsWith("e"));
    }
}
