package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.HEARSAY;
import static org.isnad.classifiers.ar.attribution.Closed.RUMOURED;
import static org.isnad.classifiers.ar.attribution.Closed.UNTRUE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** What goes round and nobody is named for: «أنباء عن», «ما تردد عن»; and what is called untrue: «لا صحة ل», «عار عن الصحة». */
final class Hearsay {
    private static final Set<String> RATING = WordLists.of("hearsay/rating");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;

    Hearsay(Sentence s, ArabicLexicon lexicon, Clauses clauses) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    Optional<Reading.Found> at(int i, List<Told> before) {
        if (s.is(i + 1, "عن") && i + 2 < s.size()) {
            if (lexicon.is(s, i, RUMOURED) && s.is(i - 1, "ما")) {
                int end = judged(i, clauses.endsNoun(s, i + 1));
                return Optional.of(found(s.span(i, i + 1), i + 1, end, Manner.UNATTRIBUTED, "what-told"));
            }
            if (lexicon.is(s, i, HEARSAY)) {
                return Optional.of(found(s.span(i, i + 1), i + 1, clauses.endsNoun(s, i + 1), Manner.UNATTRIBUTED));
            }
            // somebody's own words are his denial, not the report's
            if (lexicon.is(s, i, UNTRUE) && s.is(i + 2, "الصحه") && !told(i, before)) {
                return Optional.of(found(s.span(i, i + 3), start(i), i, Manner.DENIED));
            }
        }
        // «سرت شائعات بأن»
        int clause = lexicon.is(s, i, HEARSAY) && lexicon.verb(s, i - 1).isEmpty() ? clauses.opens(s, i + 1) : -1;
        if (clause > i && !s.is(clause, Kind.OPEN)) {
            return Optional.of(found(s.span(i, i + 1), clause, clauses.ends(s, clause), Manner.UNATTRIBUTED));
        }
        boolean untrue = (s.is(i, "صحه") || s.is(i, "اساس"))
                && s.is(i - 1, "لا")
                && s.word(i + 1).startsWith("ل")
                && i + 2 < s.size()
                && !s.is(i + 2, Kind.STOP);
        return untrue && !told(i, before)
                ? Optional.of(found(s.span(i - 1, i + 1), i + 1, clauses.endsNoun(s, i + 1), Manner.DENIED))
                : Optional.empty();
    }

    // «أن ما يشاع عن استقالته | "سابق لأوانه"»
    private int judged(int verb, int end) {
        boolean subject = verb < 3 || s.is(verb - 2, "ان");
        return subject
                ? IntStream.range(verb + 3, end)
                        .filter(k -> s.is(k, Kind.OPEN) || RATING.contains(s.word(k)))
                        .findFirst()
                        .orElse(end)
                : end;
    }

    private boolean told(int i, List<Told> before) {
        return before.stream().anyMatch(told -> told.content().contains(s.get(i).span()));
    }

    private int start(int end) {
        int from = end - 1;
        while (from > 0 && s.is(from - 1, Kind.WORD) && !s.is(from - 1, "ان")) {
            from--;
        }
        return Math.max(0, from);
    }

    private Reading.Found found(Span cue, int from, int to, Manner manner) {
        return found(cue, from, to, manner, "hearsay");
    }

    private Reading.Found found(Span cue, int from, int to, Manner manner, String rule) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Teller teller = new Teller(source, cue, manner, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
        return new Reading.Found(new Told(s.trimmed(from, to), List.of(teller), "ar.attribution." + rule), to);
    }
}
