package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Reads «X'e göre» and «X'e dayandırdığı haberinde»: the source stands before its cue in the dative. */
final class AccordingReading {
    private static final int LONGEST_SOURCE = 12;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final IntUnaryOperator start;

    AccordingReading(Sentence s, ClauseLexicon lexicon, ClauseSources sources, IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.start = start;
    }

    // «Reuters'in aktardığına göre», «yetkililere göre», «Reuters'in iki kaynağa dayandırdığı habere göre»
    Optional<Told> at(int i) {
        int to = i;
        int from = from(i);
        String last = s.word(i - 1);
        boolean telling = Endings.dative(last)
                && (last.contains("diğin")
                        || last.contains("tiğin")
                        || last.contains("duğun")
                        || last.contains("tuğun")
                        || last.contains("düğün")
                        || last.contains("tüğün")
                        || last.contains("dikler")
                        || last.contains("diklar")
                        || last.contains("tikler")
                        || last.contains("duklar"));
        if (telling) {
            to--;
        }
        boolean dative = s.is(i - 1, Kind.OTHER) || last.endsWith("a") || last.endsWith("e");
        int content = s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.COLON) ? i + 2 : i + 1;
        if (!dative
                || from >= to
                || to - from > LONGEST_SOURCE
                || content >= s.size()
                || lexicon.holds(s, i - 1, "nosource")
                || (telling && !owner(to - 1))) {
            return Optional.empty();
        }
        Teller source = sources.read(s, from, to);
        SourceKind kind = source.source().kind();
        boolean relays = kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
        Teller teller = source.saying(s.get(i).span(), relays ? Manner.RELAYED : Manner.SAID);
        List<Teller> tellers = chain(from, to, i).orElse(List.of(teller));
        return Optional.of(new Told(s.trimmed(content, s.size()), tellers, TurkishGrammar.PREFIX + ".according"));
    }

    // «Anadolu'nun Reuters'a dayandırdığı habere göre»
    private Optional<List<Teller>> chain(int from, int to, int cue) {
        for (int k = from + 1; k < to; k++) {
            if (lexicon.holds(s, k, "based")) {
                int split = from;
                while (split < k && !s.is(split, Kind.OTHER) && !Endings.genitive(s.word(split))) {
                    split++;
                }
                int origin = s.is(split + 1, Kind.COMMA) ? split + 2 : split + 1;
                if (origin < k) {
                    return Optional.of(List.of(
                            sources.read(s, from, Math.max(split, from + 1))
                                    .saying(s.get(cue).span(), Manner.RELAYED),
                            sources.read(s, origin, k).saying(s.get(k).span(), Manner.SAID)));
                }
            }
        }
        return Optional.empty();
    }

    // somebody's telling, not "since": «Reuters'in», «yetkililerin»
    private boolean owner(int last) {
        return s.is(last, Kind.OTHER) || Endings.genitive(s.word(last));
    }

    private int from(int cue) {
        int begin = start.applyAsInt(cue - 1);
        int i = cue - 1;
        while (i > begin
                && cue - i <= LONGEST_SOURCE
                && (!s.is(i - 1, Kind.COMMA) || carrier(i - 1, cue))
                && !s.is(i - 1, Kind.CLOSE)
                && !(Endings.finite(s.word(i - 1)) && s.word(i - 1).length() > 4)) {
            i--;
        }
        return i;
    }

    // «Anadolu'nun, adını vermek istemeyen bir yetkiliye dayandırdığı habere göre»: the comma parts carrier and source
    private boolean carrier(int comma, int cue) {
        boolean based = false;
        for (int k = comma + 1; k < cue; k++) {
            based |= lexicon.holds(s, k, "based");
        }
        return based && comma > 0 && owner(comma - 1);
    }

    /** Whom the words told are based on: «Reuters, iki kaynağa dayandırdığı haberinde …». */
    Optional<Teller> based(Part content) {
        int at = basedAt(content);
        return at > content.from()
                ? Optional.of(
                        sources.read(s, content.from(), at).saying(s.get(at).span(), Manner.SAID))
                : Optional.empty();
    }

    private int basedAt(Part content) {
        for (int k = content.from(); k < Math.min(content.to(), content.from() + LONGEST_SOURCE); k++) {
            if (lexicon.holds(s, k, "based")) {
                return k;
            }
        }
        return -1;
    }

    /** Index where the words told begin behind whom they are based on. */
    int basedEnd(Part content) {
        int at = basedAt(content);
        int next = s.word(at + 1).startsWith("haber") || s.is(at + 1, "bulunarak") ? at + 2 : at + 1;
        int behind = s.is(next, Kind.COMMA) ? next + 1 : next;
        return Math.min(behind, content.to() - 1);
    }
}
