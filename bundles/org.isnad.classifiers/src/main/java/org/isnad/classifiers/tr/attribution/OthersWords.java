package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Knows whether words told belong to another who tells them, whom what stands before them names. */
record OthersWords(Sentence s, ClauseLexicon lexicon, Cues cues) {
    private static final int REACH = 5;
    private static final Pattern OWNER = Pattern.compile("['’]n?[iuü]n");

    // «saldırganın sorgusunda | "…" dediğini», «bir teknisyenin gönderdiği mesajda | "…" dediğini»: he told it there
    boolean between(int from, int told, int last) {
        boolean telling = cues.told(s, last)
                .or(() -> cues.told(s, last - 1).filter(match -> match.length() == 2))
                .filter(match -> !match.has("mind") && !match.has("thought"))
                .isPresent();
        int owner = telling ? somebodysOwn(from, told) : -1;
        return owner >= 0 && somebodysOwn(told, last) < 0;
    }

    // index of the first owner's ending on somebody; -1 if there is none
    private int somebodysOwn(int from, int to) {
        for (int k = from; k < to && !s.is(k, Kind.OPEN); k++) {
            boolean name =
                    s.is(k, Kind.OTHER) && OWNER.matcher(s.get(k).folded()).matches();
            boolean noun = s.is(k, Kind.WORD)
                    && Endings.genitive(s.word(k))
                    && !Character.isUpperCase(s.original(k).charAt(0))
                    && (lexicon.holds(s, k, "one-of") || lexicon.holds(s, k, "part-of") || person(k));
            if (name || noun) {
                return k;
            }
        }
        return -1;
    }

    // «(başkan) raporda | imzanın sahte olduğunun yazıldığını»: the paper tells it, it is not told there
    boolean inPaper(int from, int last) {
        boolean one = cues.heard(s, last).or(() -> cues.written(s, last)).isPresent();
        int cue = one ? last : last - 1;
        boolean heard = cues.heard(s, cue)
                        .or(() -> cues.written(s, last))
                        .filter(match -> cue + match.length() == last + 1)
                        .isPresent()
                && (Endings.factOf(s.word(cue - 1)) || s.is(cue - 1, Kind.CLOSE));
        for (int k = from; heard && k < Math.min(cue, from + REACH); k++) {
            boolean own = lexicon.holds(s, k - 1, "made") && !owner(from, k - 1);
            if (lexicon.document(s.word(k)) && Endings.place(s.word(k)) && !own) {
                return true;
            }
        }
        return false;
    }

    // «şüphelinin ifadesinde (suçunu kabul ettiğini)»: he tells it himself
    boolean person(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::person);
    }

    boolean owner(int from, int last) {
        for (int k = from; k < last; k++) {
            if (Endings.genitive(s.word(k)) && !lexicon.holds(s, k, "no-owner")) {
                return true;
            }
        }
        return false;
    }
}
