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

/** Reads tellings that stand before a noun or before «gibi»: «bakanın … olacağını ima ettiği konuşması». */
final class RelativeReading {
    private static final int LONGEST_NOUN = 4;
    private static final Pattern SHOWS =
            Pattern.compile("(?:yayi[mn]la|paylaş|oku|göster|aktar|duyur|ulaş|ele|basina|ortaya|gündeme).*");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Voices sources;
    private final TurkishSources subjects;
    private final AccordingReading according;
    private final NestedReading nested;
    private final IntUnaryOperator start;

    RelativeReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            TurkishSources subjects,
            AccordingReading according,
            NestedReading nested,
            IntUnaryOperator start) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = sources;
        this.subjects = subjects;
        this.according = according;
        this.nested = nested;
        this.start = start;
    }

    /** What is told by the words that begin there. */
    Optional<Told> at(int i) {
        Optional<Cues.Match> match = cues.told(s, i).filter(RelativeReading::bare);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int next = i + match.get().length();
        if (lexicon.holds(s, next, "as")) {
            return according.as(next, i);
        }
        boolean noun = s.is(next, Kind.WORD)
                && !lexicon.holds(s, next, "conjunction")
                && !lexicon.holds(s, next, "and")
                && !lexicon.holds(s, next, "particle")
                && !lexicon.holds(s, next, "told-how")
                && cues.at(s, next).isEmpty();
        if (!noun) {
            return Optional.empty();
        }
        int first = start.applyAsInt(i - 1);
        Part before = new Part(first, next);
        return nested.in(before)
                .map(this::told)
                .or(() -> shown(first, next))
                .or(() -> announced(before, i, match.get()));
    }

    // «Gazeteci, | bir polisin "…" yazdığı mesajı yayımladı»: who shows it has it from him
    private Optional<Told> shown(int first, int paper) {
        Part who = subjects.subject(first, paper, true);
        boolean shows = !who.empty()
                && s.is(who.to(), Kind.COMMA)
                && lexicon.document(s.word(paper))
                && Endings.accusative(s.word(paper))
                && SHOWS.matcher(s.word(paper + 1)).matches();
        return shows
                ? nested.in(new Part(who.to() + 1, paper)).map(inner -> {
                    Teller carrier = sources.read(s, who.from(), who.to())
                            .saying(s.get(paper + 1).span(), Manner.RELAYED);
                    return new Told(
                            s.trimmed(inner.content().from(), inner.content().to()),
                            List.of(carrier, inner.teller()),
                            TurkishGrammar.PREFIX + ".clause");
                })
                : Optional.empty();
    }

    private Told told(NestedReading.Inner inner) {
        return new Told(
                s.trimmed(inner.content().from(), inner.content().to()),
                List.of(inner.teller()),
                TurkishGrammar.PREFIX + ".clause");
    }

    // «Başkanın dilinden düşürmediği söz şuydu: …»
    private Optional<Told> announced(Part before, int cue, Cues.Match match) {
        for (int k = before.to(); k < Math.min(s.size() - 1, before.to() + LONGEST_NOUN); k++) {
            if (s.is(k, Kind.COLON)) {
                Part content = new Part(k + 1, s.size());
                return nested.owned(before.from(), cue, match)
                        .map(teller -> told(new NestedReading.Inner(teller, content)));
            }
        }
        return Optional.empty();
    }

    // «ima ettiği», not «ima ettiğini»
    private static boolean bare(Cues.Match match) {
        return match.ending().endsWith("ği")
                || match.ending().endsWith("ğu")
                || match.ending().endsWith("ğü")
                || match.ending().endsWith("kleri")
                || match.ending().endsWith("klari");
    }
}
