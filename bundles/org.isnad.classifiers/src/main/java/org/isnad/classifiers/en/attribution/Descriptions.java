package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** What English words tell of a source beyond their nouns: capitals, plurals, names papers bear, dozens. */
final class Descriptions {
    private final Sentence s;
    private final EnglishSyntax syntax;

    Descriptions(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** The teller with what its words, from there to there, tell of it. */
    Teller told(Teller teller, int from, int to) {
        OptionalInt some = some(from, to);
        if (some.isPresent()) {
            return some(teller, some.getAsInt());
        }
        boolean unread = teller.head().isEmpty()
                && teller.pointing() == Teller.Pointing.NOWHERE
                && teller.source().kind() == SourceKind.PERSON
                && teller.source().entity().isEmpty();
        boolean titled = teller.pointing() == Teller.Pointing.NOWHERE
                && teller.source().entity().isEmpty()
                && syntax.capital(head(from, to) - 2)
                && syntax.is(head(from, to) - 1, "paper-name");
        if ((unread || titled) && paper(from, to)) {
            return as(teller, teller.source().but().kind(SourceKind.OUTLET), Agreement.THING, "outlet");
        }
        boolean somebody = teller.source().kind() == SourceKind.PERSON
                && teller.source().entity().isEmpty();
        if (somebody && corps(from, to)) {
            Source.Builder body = teller.source()
                    .but()
                    .kind(SourceKind.ORGANISATION)
                    .named(true)
                    .count(OptionalInt.empty());
            return as(teller, body, Agreement.THING.or(Agreement.MANY), "army");
        }
        if (unread && common(from, to)) {
            return unnamed(teller, from, to);
        }
        if (media(from, to) && teller.source().kind() == SourceKind.OUTLET) {
            return as(teller, teller.source().but().named(false).count(OptionalInt.empty()), Agreement.MANY, "outlet");
        }
        Optional<Agreement> pronoun = to - from == 1 ? pronoun(from) : Optional.empty();
        if (pronoun.isPresent()) {
            return pointing(teller, pronoun.get());
        }
        boolean half = s.is(from, "half") && s.is(from + 1, "a") && s.is(from + 2, "dozen");
        Teller counted = half ? as(teller, teller.source().but().count(6), teller.agreement(), teller.head()) : teller;
        // "Dor also said": whoever carried his words before carries these
        boolean shortName =
                to - from == 1 && syntax.capital(from) && counted.source().named();
        Teller going = shortName ? counted.going(true) : counted;
        return thing(going.source().kind()) ? going.with(Agreement.THING.or(Agreement.MANY)) : going;
    }

    // "both", "the two", "two of them", "all three": of those named before
    private OptionalInt some(int from, int to) {
        int of = s.is(to - 2, "of") && s.is(to - 1, "them") ? to - 2 : to;
        // "one of the two"
        of = s.is(to - 3, "of") && s.is(to - 2, "the") && number(s.word(to - 1)).isPresent() ? to - 3 : of;
        int last = of - 1;
        boolean led = last == from || (last == from + 1 && (s.is(from, "the") || s.is(from, "all")));
        boolean whole = s.is(from, "both") || last > from || of < to;
        return led && whole ? number(s.word(last)) : OptionalInt.empty();
    }

    private static OptionalInt number(String word) {
        return switch (word) {
            case "both", "two", "pair", "duo" -> OptionalInt.of(2);
            case "three", "trio" -> OptionalInt.of(3);
            case "four" -> OptionalInt.of(4);
            case "five" -> OptionalInt.of(5);
            case "one", "another", "neither" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    private static Teller some(Teller teller, int count) {
        Source source = Source.unnamed(teller.source().span(), teller.source().name(), SourceKind.PERSON)
                .but()
                .count(count)
                .build();
        return new Teller(
                source,
                teller.cue(),
                teller.manner(),
                Teller.Pointing.BACK,
                Agreement.MANY.or(Agreement.TWO),
                "source",
                teller.continues());
    }

    // "local media", "several newspapers": none of them is named
    private boolean media(int from, int to) {
        int head = head(from, to) - 1;
        return syntax.is(head, "all-media") && !syntax.capital(head);
    }

    // "it" and whose claims are told of: "his claim that"
    private Optional<Agreement> pronoun(int i) {
        return switch (s.word(i)) {
            case "it", "its" -> Optional.of(Agreement.THING);
            case "his" -> Optional.of(Agreement.HE);
            case "her" -> Optional.of(Agreement.SHE);
            case "their" -> Optional.of(Agreement.MANY.or(Agreement.TWO));
            default -> Optional.empty();
        };
    }

    private static Teller pointing(Teller teller, Agreement agreement) {
        Source source = Source.unnamed(teller.source().span(), teller.source().name(), SourceKind.UNKNOWN);
        return new Teller(
                source, teller.cue(), teller.manner(), Teller.Pointing.ELIDED, agreement, "", teller.continues());
    }

    private static boolean thing(SourceKind kind) {
        return switch (kind) {
            case ORGANISATION, AGENCY, OUTLET, DOCUMENT -> true;
            case PERSON, SPOKESPERSON, OFFICIAL, GROUP, UNKNOWN -> false;
        };
    }

    // the Harbour Times, Radio Deram
    private boolean paper(int from, int to) {
        int end = head(from, to);
        boolean bears = syntax.is(end - 1, "paper-name") && end - from > 1;
        boolean led = syntax.is(from, "paper-lead") || (s.is(from, "the") && syntax.is(from + 1, "paper-lead"));
        return syntax.capital(end - 1) && (bears || (led && end - from > 1));
    }

    // up to what is said of it
    private int head(int from, int to) {
        int end = from + 1;
        while (end < to
                && s.is(end, Kind.WORD)
                && !s.is(end, "'s")
                && !syntax.is(end, "preposition")
                && !syntax.subordinates(end)) {
            end++;
        }
        return end;
    }

    // "the coast guard", "the civil defence": no one man
    private boolean corps(int from, int to) {
        int head = head(from, to) - 1;
        return (s.is(from, "the") || syntax.capital(from))
                && syntax.is(head, "corps")
                && syntax.is(head - 1, "corps-of");
    }

    // written small, or a single word that names what people do
    private boolean common(int from, int to) {
        int head = head(from, to) - 1;
        boolean sentence = from == 0 || !s.is(from - 1, Kind.WORD);
        if (head == from) {
            return !syntax.capital(from) ? several(from) : sentence && trade(s.word(from));
        }
        return s.is(head, Kind.WORD) && !syntax.capital(head) && s.word(head).length() > 2;
    }

    private static boolean trade(String word) {
        return (word.endsWith("ers") && word.length() > 6)
                || word.endsWith("ists")
                || word.endsWith("ians")
                || word.endsWith("crats")
                || (word.endsWith("ants") && word.length() > 6);
    }

    private boolean several(int i) {
        return (s.word(i).endsWith("s") && !s.word(i).endsWith("ss")) || syntax.is(i, "plural");
    }

    private Teller unnamed(Teller teller, int from, int to) {
        boolean several = several(head(from, to) - 1) && !s.is(from, "one") && !s.is(from, "another");
        Source.Builder source = teller.source()
                .but()
                .named(false)
                .name(teller.source().span().in(s.text()))
                .count(several ? OptionalInt.empty() : OptionalInt.of(1));
        if (several) {
            source.kind(SourceKind.GROUP);
        }
        return as(teller, source, several ? Agreement.MANY.or(Agreement.TWO) : Agreement.ONE, "");
    }

    private static Teller as(Teller teller, Source.Builder source, Agreement agreement, String head) {
        return new Teller(
                source.build(), teller.cue(), teller.manner(), teller.pointing(), agreement, head, teller.continues());
    }
}
