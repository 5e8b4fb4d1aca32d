package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.text.WordMemo;

/** Finds the paper, broadcast or statement in which something is told: «raporda», «Bakanlıktan yapılan açıklamada». */
record Papers(Sentence s, ClauseLexicon lexicon, Cues cues, AccordingReading according, IntUnaryOperator start) {
    private static final int LONGEST = 12;
    private static final int REACH = 4;
    private static final Pattern PRINTED =
            Pattern.compile("(?:al|çik|bulun|yayi[mn]lan|paylaşil|verilen|dolaş|geç|yapil|düş|gelen)[ae]?n?");
    private static final WordMemo<Boolean> IN = WordMemo.matching(".*[dt][ae]");

    /** Whether a paper stands there that something is told in: «haberde», «gazetede». */
    boolean at(int i) {
        String word = s.word(i);
        // «sosyal medya | hesaplarında»
        boolean account = s.is(i - 1, "medya") && (word.startsWith("hesap") || word.startsWith("hesab"));
        // «suç | duyurusunda | bulunulduğu»: something done, no paper
        boolean done = s.word(i + 1).startsWith("bulun") && !s.is(i + 1, "bulunan");
        // «ankete (katılanlar)»: to it, not in it
        boolean toward = word.length() > 1 && lexicon.document(word.substring(0, word.length() - 1));
        return IN.of(word)
                && !done
                && !toward
                && !lexicon.heads(word)
                && (account || lexicon.document(word) || lexicon.prints(word));
    }

    /** Index of the noun of the paper that stands first and says what follows; -1 if none does. */
    int first(int from, int last) {
        for (int k = from; k < Math.min(last, from + LONGEST); k++) {
            // «gazetenin, | bir kaynağa dayandırdığı haberinde»: a comma behind the carrier parts nothing
            if (s.is(k, Kind.COMMA) && !according.owner(k - 1)) {
                return -1;
            }
            if (at(k)) {
                return printedIn(k, last);
            }
        }
        return -1;
    }

    /** The paper of the passive before, which goes on: «Raporda … belirtildi ve | …»; empty if none does. */
    Optional<Part> shared(int begin) {
        boolean joined = lexicon.holds(s, begin - 1, "and") || s.is(begin - 1, Kind.COMMA);
        int cue = joined ? passive(begin - 2) : -1;
        if (cue < 1) {
            return Optional.empty();
        }
        int from = start.applyAsInt(cue - 1);
        int paper = first(from, cue - 1);
        return paper < 0 ? shared(from) : Optional.of(new Part(from, paper + 1));
    }

    // index where the passive begins that ends there; -1 if none does
    private int passive(int verb) {
        for (int length = 1; length <= 2; length++) {
            int words = length;
            if (cues.at(s, verb - length + 1)
                    .filter(cue -> cue.length() == words && cue.has("passive") && !cue.participle())
                    .isPresent()) {
                return verb - length + 1;
            }
        }
        return -1;
    }

    // «İsrail basınında | yer alan haberlerde»: the paper that stands in the other
    private int printedIn(int paper, int last) {
        for (int k = paper + 2; k < Math.min(last, paper + REACH); k++) {
            // «medyada dolaşan bir | videoda»
            int printed = lexicon.counts(s, k - 1) ? k - 2 : k - 1;
            if (PRINTED.matcher(s.word(printed)).matches() && at(k)) {
                return k;
            }
        }
        return paper;
    }
}
