package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;

/** Reads words told without a verb: «haberi şöyle: …», «bu sözler Kaya'ya ait». */
final class Announced {
    private static final int LONGEST_BETWEEN = 9;
    private static final Pattern DIRECTION =
            Pattern.compile("(?:yönünde|şeklinde|doğrultusunda|yolunda)(?:y?[dt][iuü](?:r)?)?");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Voices sources;
    private final TurkishSources subjects;
    private final IntUnaryOperator start;

    Announced(Sentence s, ClauseLexicon lexicon, Voices sources, TurkishSources subjects, IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.subjects = subjects;
        this.start = start;
    }

    // «haberi şöyle: …»
    Optional<Told> thus(int i) {
        int from = start.applyAsInt(i);
        Part who = i - from <= LONGEST_BETWEEN && subjects.phrase(from, i) ? new Part(from, i) : new Part(i, i);
        if (who.empty() || i + 2 >= s.size()) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, i).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(s.trimmed(i + 2, s.size()), List.of(teller), TurkishGrammar.PREFIX + ".quote"));
    }

    // «ekonomistlerin beklentisi | yüzde 38,5 | yönündeydi»
    Optional<Told> held(int i) {
        int from = start.applyAsInt(i - 1);
        boolean owned = i - from >= 1 && i - from <= LONGEST_BETWEEN && owner(i - 1);
        int end = i + 1;
        while (owned && end < s.size() && !DIRECTION.matcher(s.word(end)).matches()) {
            end++;
        }
        int content = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        boolean over = end + 1 >= s.size() || !s.is(end + 1, Kind.WORD);
        if (!owned || end >= s.size() || content >= end || !over) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, i).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(s.trimmed(content, end), List.of(teller), TurkishGrammar.PREFIX + ".clause"));
    }

    private boolean owner(int i) {
        String word = s.is(i, Kind.OTHER) ? s.word(i - 1) + s.get(i).folded().substring(1) : s.word(i);
        return Endings.genitive(word);
    }

    // «"…": bu sözler müteahhit Kaya'ya ait»
    Optional<Told> belongs(int i) {
        int close = s.is(0, Kind.OPEN) ? s.closing(0) : -1;
        int from = i;
        while (from - 1 > close
                && i - from < LONGEST_BETWEEN
                && !s.is(from - 1, Kind.COMMA)
                && !lexicon.holds(s, from - 1, "word")) {
            from--;
        }
        boolean dative = s.word(i - 1).endsWith("a") || s.word(i - 1).endsWith("e") || s.is(i - 1, Kind.OTHER);
        if (close < 0 || from >= i || !dative) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, i).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(s.trimmed(0, close + 1), List.of(teller), TurkishGrammar.PREFIX + ".quote"));
    }
}
