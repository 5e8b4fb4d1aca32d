package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Makes tellers and what they told from parts of one English sentence. */
final class Tellers {
    private static final int LONGEST_HEARER = 6;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final ClauseSources sources;
    private final Descriptions descriptions;

    Tellers(Sentence s, EnglishSyntax syntax, ClauseSources sources) {
        this.s = s;
        this.syntax = syntax;
        this.sources = sources;
        this.descriptions = new Descriptions(s, syntax);
    }

    Teller teller(Part who, Part cue, Manner manner) {
        int from = who.from();
        Optional<Part> named = antecedent(who);
        if (named.isPresent()) {
            // "…, who said": the words are "who", the one meant stands before
            Teller before = read(named.get().from(), named.get().to());
            Source source = before.source().but().span(s.span(from, who.to())).build();
            return new Teller(
                    source,
                    s.span(cue.from(), cue.to()),
                    manner,
                    before.pointing(),
                    before.agreement(),
                    before.head(),
                    false);
        }
        return read(from, who.to()).saying(s.span(cue.from(), cue.to()), manner);
    }

    private Teller read(int from, int to) {
        return descriptions.told(sources.read(s, from, to), from, to);
    }

    private Optional<Part> antecedent(Part who) {
        if (who.length() != 1 || !syntax.is(who.from(), "relative") || who.from() == 0) {
            return Optional.empty();
        }
        int end = s.is(who.from() - 1, Kind.COMMA) ? who.from() - 1 : who.from();
        int from = end;
        while (from > 0
                && end - from < 8
                && s.is(from - 1, Kind.WORD)
                && !syntax.verb(from - 1)
                && !syntax.auxiliary(from - 1)
                && !syntax.subordinates(from - 1)
                && !syntax.is(from - 1, "conjunction")) {
            from--;
        }
        while (from < end && syntax.is(from, "preposition")) {
            from++;
        }
        return from < end ? Optional.of(new Part(from, end)) : Optional.empty();
    }

    /** Whether words there name someone a list knows to tell. */
    boolean known(int from, int to) {
        return to > from && !read(from, to).head().isEmpty();
    }

    Names names() {
        return sources.names();
    }

    SourceKind kind(Part who) {
        return read(who.from(), who.to()).source().kind();
    }

    /** Whether words there name someone: by a head a list knows, or a name. */
    boolean someone(int from, int to) {
        return to > from && (known(from, to) || read(from, to).source().kind() != SourceKind.UNKNOWN);
    }

    /** Whether words there name people, who say something elsewhere: "cited | two officials familiar with it". */
    boolean person(Part words) {
        return known(words.from(), words.to())
                && switch (kind(words)) {
                    case PERSON, OFFICIAL, SPOKESPERSON, GROUP -> true;
                    default -> false;
                };
    }

    Told told(Part who, Part cue, Manner manner, Part content, String rule) {
        return new Told(content(content), List.of(teller(who, cue, manner)), EnglishGrammar.PREFIX + "." + rule);
    }

    Told chain(List<Teller> chain, Part content, String rule) {
        return new Told(content(content), chain, EnglishGrammar.PREFIX + "." + rule);
    }

    /** Nobody is named; with any other manner than unattributed someone named before is meant. */
    Told nobody(Part cue, Part content, Manner manner, String rule) {
        Span span = s.span(cue.from(), cue.to());
        Source source = Source.unnamed(span, span.in(s.text()), SourceKind.UNKNOWN);
        Teller.Pointing pointing = manner == Manner.UNATTRIBUTED ? Teller.Pointing.NOWHERE : Teller.Pointing.ELIDED;
        Teller teller = new Teller(source, span, manner, pointing, Agreement.ANY, "", false);
        return new Told(content(content), List.of(teller), EnglishGrammar.PREFIX + "." + rule);
    }

    // "confirmed the report | to Reuters": whom it was told to
    private int unaddressed(Part part) {
        int end = part.to() <= s.size() && s.is(part.to() - 1, Kind.STOP) ? part.to() - 1 : part.to();
        int to = end - 1;
        while (to > part.from() + 1 && end - to < LONGEST_HEARER && s.is(to, Kind.WORD) && !s.is(to, "to")) {
            to--;
        }
        boolean addressed = s.is(to, "to")
                && to > part.from()
                && to + 1 < end
                && !s.is(part.from(), "to")
                && !syntax.finiteWithin(part.from(), part.to());
        int whom = syntax.is(to + 1, "article") && to + 2 < end ? to + 2 : to + 1;
        SourceKind kind = addressed ? kind(new Part(whom, end)) : SourceKind.UNKNOWN;
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET ? to : part.to();
    }

    Span content(Part part) {
        Span words = s.trimmed(part.from(), Math.max(unaddressed(part), part.from() + 1));
        int end = words.end();
        boolean asks = end < s.text().length()
                && (s.text().charAt(end) == '?' || s.text().charAt(end) == '!')
                && !syntax.auxiliary(0)
                && !syntax.is(0, "wh");
        return asks ? new Span(words.start(), end + 1) : words;
    }
}
