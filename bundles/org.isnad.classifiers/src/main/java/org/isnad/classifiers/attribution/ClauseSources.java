package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Says what the words of a source tell of it, in languages of the clause grammar. */
public final class ClauseSources {
    private static final Set<SourceKind> MANY = Set.of(SourceKind.ORGANISATION, SourceKind.GROUP);

    private static final int LONGEST_NAME = 6;

    private final ClauseLexicon lexicon;
    private final ClauseHeads heads;
    private final Names names;
    private final ClauseCounts counts;
    private final ClauseSectors sectors;
    private final ClauseOffices offices;
    private final ClauseHouses houses;
    private final ClauseCalled called;

    public ClauseSources(ClauseLexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.heads = new ClauseHeads(lexicon);
        this.names = names;
        this.counts = new ClauseCounts(lexicon);
        this.sectors = new ClauseSectors(lexicon);
        this.offices = new ClauseOffices(lexicon, names);
        this.houses = new ClauseHouses(lexicon, names);
        this.called = new ClauseCalled(lexicon, names);
    }

    /** The names it looks sources up in. */
    public Names names() {
        return names;
    }

    /** Whether somebody's name begins in the token there. */
    boolean person(Sentence s, int i) {
        return offices.person(s, i);
    }

    /** Whether a name begins in the token there behind its first letters: «מחמאס», «בישראל». */
    boolean named(Sentence s, int i, int behind) {
        Span word = s.get(i).span();
        Span name = new Span(
                word.start() + behind,
                s.get(Math.min(s.size(), i + LONGEST_NAME) - 1).span().end());
        return names.any(
                name,
                mention -> mention.span().start() == name.start()
                        && !mention.kind().equals("person"));
    }

    /** The source in those tokens whose first word carries a preposition: «בהודעה», «מהמשטרה». */
    Teller readUnprefixed(Sentence s, int from, int to) {
        return readUnprefixed(s, from, to, 1);
    }

    /** The same whose first word carries several of them: «ובלשכת השר». */
    Teller readUnprefixed(Sentence s, int from, int to, int letters) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        Token word = s.get(from);
        Span noun = new Span(word.span().start() + letters, word.span().end());
        tokens.set(from, new Token(noun, word.folded().substring(letters), Token.Kind.WORD));
        return read(s.with(tokens), from, to);
    }

    /** The source in the tokens {@code from} up to {@code to}; cue and manner are still to be told. */
    public Teller read(Sentence s, int from, int to) {
        if (s.strayMark(from, to)) {
            return read(s, from, to - 1);
        }
        Teller first = one(s, from, to);
        for (int i = from + 1; i < to - 1; i++) {
            if (lexicon.is(s, i, "and") && adds(s, from, i)) {
                Teller more = read(s, i + 1, to);
                Source both = one(s, from, i).source();
                // «שני גורמים ודובר המשטרה»: an office that nobody names
                boolean office = more.source()
                        .role()
                        .filter(more.source().name()::equals)
                        .isPresent();
                boolean counted = !both.named()
                        && (office || !more.source().named())
                        && more.pointing() == Teller.Pointing.NOWHERE
                        && both.count().isPresent()
                        && more.source().count().isPresent()
                        && !more.head().isEmpty();
                // «hem bir yetkili hem de odadan bir hekim»
                boolean paired = lexicon.is(s, from, "both");
                boolean begins = lexicon.headFirst() || office || paired || counts.begins(s, i + 1);
                if (begins && !both.named() && counts.several(s, from, heads.head(s, from, i))) {
                    return first.being(
                            first.source().but().count(OptionalInt.empty()).build());
                }
                return counted && begins
                        ? first.being(first.source()
                                        .but()
                                        .count(both.count().getAsInt()
                                                + more.source().count().getAsInt())
                                        .build())
                                .with(Agreement.MANY.or(Agreement.TWO))
                        : first;
            }
        }
        return first;
    }

    // what stands before "and" heads a source itself: "two officials | and | a diplomat"
    private boolean adds(Sentence s, int from, int and) {
        for (int i = from; i < and; i++) {
            if (!s.is(i, Token.Kind.WORD) || lexicon.is(s, i, "preposition")) {
                return false;
            }
        }
        return heads.head(s, from, and) >= 0;
    }

    private Teller one(Sentence s, int from, int to) {
        Span span = s.span(from, to);
        Optional<Agreement> pronoun = to == from + 1
                ? lexicon.pronoun(s, from).or(() -> ClauseHimQuoted.him(s, lexicon, from))
                : Optional.empty();
        if (pronoun.isPresent()) {
            Source source = Source.unnamed(span, span.in(s.text()), SourceKind.UNKNOWN);
            return teller(source, Teller.Pointing.ELIDED, pronoun.get(), "");
        }
        Optional<Teller> those = counts.those(s, from, to).or(() -> counts.among(s, from, to));
        if (those.isPresent()) {
            return those.get();
        }
        if (lexicon.is(s, from, "one-of") && lexicon.is(s, from + 1, "of-them")) {
            Source source = Source.unnamed(span, span.in(s.text()), SourceKind.PERSON);
            return teller(source, Teller.Pointing.BACK, Agreement.MANY.or(Agreement.TWO), "source");
        }
        Optional<Teller> part = lexicon.headFirst() && to > from + 1 ? counts.part(s, from, to) : Optional.empty();
        if (part.isPresent()) {
            return part.get();
        }
        for (int i = from; i < to; i++) {
            Optional<ClauseLexicon.Outlet> outlet = lexicon.outletAt(s, i);
            // «דיווח בניו יורק טיימס», but «סקר ש|פורסם בחדשות 12»
            int place = i;
            boolean printed = lexicon.headFirst()
                    && i > from
                    && document(s, from)
                    && IntStream.range(from, place).noneMatch(k -> s.is(k, "ש"));
            if (outlet.isPresent()
                    && (printed || i - from <= 2)
                    && i + outlet.get().words().size() >= to - 1) {
                Teller teller = outlet(s, i, span, outlet.get());
                Source.Builder source = teller.source().but();
                called.nationality(s, from, to).ifPresent(source::nationality);
                return teller.being(source.build());
            }
        }
        if (heads.deed(s, from)) {
            Source deed = Source.named(span, span.in(s.text()), SourceKind.DOCUMENT);
            return teller(deed, Teller.Pointing.NOWHERE, Agreement.ONE, "document");
        }
        int head = heads.head(s, from, to);
        return head < 0 ? bare(s, from, to) : headed(s, from, head, to);
    }

    // «דיווח בניו יורק טיימס»: whoever printed it
    private boolean document(Sentence s, int i) {
        return lexicon.noun(s.word(i))
                .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                .isPresent();
    }

    private static Teller outlet(Sentence s, int at, Span span, ClauseLexicon.Outlet outlet) {
        String name = s.span(at, at + outlet.words().size()).in(s.text());
        Source.Builder source = Source.named(span, name, outlet.kind()).but().entity(outlet.entity());
        String key = outlet.kind() == SourceKind.AGENCY ? "agency" : "outlet";
        return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.ONE, key);
    }

    private Teller bare(Sentence s, int from, int to) {
        Span span = s.span(from, to);
        int end = from;
        while (end < to && (s.is(end, Token.Kind.WORD) || s.is(end, Token.Kind.STOP))) {
            end++;
        }
        Source.Builder source = new Source.Builder(
                        span, s.trimmed(from, Math.max(end, from + 1)).in(s.text()), SourceKind.PERSON)
                .named(true);
        for (int i = from; i < end; i++) {
            lexicon.country(s.word(i)).ifPresent(source::nationality);
        }
        // «ישראל ארד, סמנכ"ל הביטוח הלאומי»: the name stands first
        boolean apposed = lexicon.headFirst() && end < to && s.is(end, Token.Kind.COMMA);
        Span first = apposed ? s.span(from, end) : span;
        Optional<Mention> body =
                offices.body(first).filter(mention -> !apposed || mention.span().equals(first));
        names.longest(span, "person").or(() -> body).ifPresent(mention -> {
            source.name(mention.name()).kind(kind(mention));
            mention.entity().ifPresent(source::entity);
        });
        boolean nameless = !names.any(span) || counts.leads(s, from, to);
        Optional<OptionalInt> some = nameless ? counts.some(s, from, end) : Optional.empty();
        if (some.isPresent()) {
            // «İki yaralıdan biri»
            boolean one = !lexicon.headFirst() && lexicon.is(s, to - 1, "one-of");
            OptionalInt count = one ? OptionalInt.of(1) : some.get();
            boolean single = count.equals(OptionalInt.of(1));
            source.named(false)
                    .kind(single ? SourceKind.PERSON : SourceKind.GROUP)
                    .count(count);
            return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.MANY.or(Agreement.TWO), "");
        }
        return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.ONE, "");
    }

    private static SourceKind kind(Mention mention) {
        return switch (mention.kind()) {
            case "person" -> SourceKind.PERSON;
            case "agency" -> SourceKind.AGENCY;
            case "outlet" -> SourceKind.OUTLET;
            default -> SourceKind.ORGANISATION;
        };
    }

    private Teller headed(Sentence s, int from, int head, int to) {
        ClauseLexicon.Noun noun = lexicon.noun(s.word(head)).orElseThrow();
        Span span = s.span(from, to);
        int nameAt = lexicon.headFirst() && noun.human()
                ? offices.behind(s, head, to)
                : offices.after(s, head, to, noun.role());
        boolean single = !noun.plural()
                && noun.human()
                && noun.kind() != SourceKind.UNKNOWN
                && !noun.key().equals("journalist");
        nameAt = nameAt < 0 && single ? offices.apposed(s, head, to) : nameAt;
        boolean office = noun.role() && !noun.unnamed() && !noun.plural() && !some(s, from, head);
        // "a colonel", "a local paper"
        boolean some = nameAt < 0 && (lexicon.is(s, from, "indefinite") || any(s, from, head, to, noun));
        boolean named = nameAt >= 0 || (!some && (office || (!noun.unnamed() && !noun.role())));
        // "the disaster agency", «סוכנות הביון»: no news agency
        boolean stateOwned = noun.kind() == SourceKind.AGENCY
                && IntStream.range(from, to).anyMatch(i -> lexicon.is(s, i, "state-agency"));
        // «חברת | נמל אשדוד» is no member
        boolean firm = s.is(head, "חברת") && head + 1 < to && !lexicon.is(s, head + 1, "member-of");
        SourceKind kind = stateOwned || firm ? SourceKind.ORGANISATION : noun.kind();
        // "Rachid Boualem, head of the authority", «Sendikası Genel Başkanı | Hasan Tekeoğlu»: somebody, no body
        int somebody =
                MANY.contains(kind) ? offices.somebody(s, Math.max(nameAt, from), nameAt < 0 ? from + 1 : to) : -1;
        nameAt = somebody > from ? somebody : nameAt;
        kind = somebody >= 0 ? SourceKind.PERSON : kind;
        Source.Builder source = new Source.Builder(span, span.in(s.text()), kind).named(named);
        source.count(oneOf(s, from, head, to) ? counts.partCount(s, head, to) : counts.count(s, from, head, noun));
        sectors.of(s, from, head, nameAt >= 0 ? nameAt : to).ifPresent(source::sector);
        if (noun.human() && !firm) {
            offices.affiliation(s, head, nameAt > head ? nameAt : to, noun).ifPresent(source::affiliation);
        }
        if (!lexicon.headFirst() && !noun.body()) {
            houses.of(s, Math.max(from, 0), head, to, noun).ifPresent(source::affiliation);
        }
        called.nationality(s, from, to, noun).ifPresent(source::nationality);
        if (somebody == from) {
            names.first(span, mention -> true).ifPresent(mention -> source.name(mention.name()));
        } else if (nameAt >= 0) {
            int nameTo = ClauseHeads.suffix(s, to - 1) ? to - 1 : ClauseOffices.apart(s, nameAt, to);
            source.name(s.trimmed(nameAt, nameTo).in(s.text()));
            source.role(s.trimmed(from, nameAt).in(s.text()));
        } else if (noun.role() && !firm) {
            source.role(span.in(s.text()));
        }
        if (nameAt < 0 && somebody != from) {
            called.name(s, from, head, to, kind).ifPresent(source::name);
        }
        part(s, head, to, "access").or(() -> accessBefore(s, from, head)).ifPresent(source::access);
        part(s, head, to, "scope").ifPresent(source::scope);
        if (named) {
            // «İdris Kamara'nın menajeri Paulo Ferreira»: of the name, not of whom it speaks for
            Span who = nameAt >= 0 ? s.span(nameAt, to) : span;
            names.first(who, mention -> true)
                    .or(() -> names.first(span, mention -> true))
                    .flatMap(Mention::entity)
                    .ifPresent(source::entity);
        }
        boolean part = oneOf(s, from, head, to);
        Agreement agreement = noun.plural() || part ? Agreement.MANY.or(Agreement.TWO) : Agreement.ONE;
        Teller.Pointing pointing =
                !part ? pointing(s, from, head, to) : itself(s, head) ? Teller.Pointing.PERHAPS : Teller.Pointing.BACK;
        return teller(source.build(), pointing, agreement, noun.key());
    }

    // «yerel bir gazete», «sendikalar»: no name in it
    private boolean any(Sentence s, int from, int head, int to, ClauseLexicon.Noun noun) {
        return counts.any(s, from, head, noun) && !names.any(s.span(from, to));
    }

    // «bir doktor»: nobody in particular
    private boolean some(Sentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            if (lexicon.is(s, i, "some") || counts.number(s.word(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Teller.Pointing pointing(Sentence s, int from, int head, int to) {
        boolean same = lexicon.is(s, from, "same") && head == from + 1;
        boolean these = to == head + 2 && lexicon.is(s, head + 1, "these");
        boolean definite = lexicon.is(s, from, "pointing") || prefixed(s, from) || same || these;
        boolean again = head == from + 2 && lexicon.is(s, from + 1, "again");
        boolean who = s.is(head + 1, Token.Kind.COMMA)
                && (lexicon.is(s, head + 2, "relative") || lexicon.is(s, head + 2, "anonymous"));
        boolean alone = (head <= from + 1 || again) && (to == head + 1 || who || these);
        if (!definite || !alone) {
            return Teller.Pointing.NOWHERE;
        }
        return itself(s, head) ? Teller.Pointing.PERHAPS : Teller.Pointing.BACK;
    }

    // «המשטרה», «השוער», «אחת הדיירות»: they may be meant though nobody named them before
    private boolean itself(Sentence s, int head) {
        return lexicon.headFirst()
                && lexicon.noun(s.word(head))
                        .filter(noun -> noun.body() || noun.kind() == SourceKind.GROUP)
                        .isPresent();
    }

    // «אחד הגורמים», «הגורם השני»: one of several named before
    private boolean oneOf(Sentence s, int from, int head, int to) {
        boolean partitive = head == from + 1 && lexicon.is(s, from, "one-of") && prefixed(s, head);
        boolean ordinal = head == from && to == head + 2 && lexicon.is(s, head + 1, "ordinal") && prefixed(s, head);
        // «yetkililerden biri»
        boolean last = !lexicon.headFirst()
                && ((to == head + 2 && lexicon.is(s, head + 1, "one-of")) || counts.partOf(s, head, to));
        boolean who = partitive && s.is(head + 1, Token.Kind.COMMA);
        // «אחד הגורמים | הישראליים»
        boolean described = partitive
                && to == head + 2
                && prefixed(s, head + 1)
                && lexicon.noun(s.word(head))
                        .filter(ClauseLexicon.Noun::unnamed)
                        .isPresent();
        return last || (lexicon.headFirst() && (who || ordinal || described || (partitive && to == head + 1)));
    }

    // «המקור»: the article is written on the noun
    private static boolean prefixed(Sentence s, int from) {
        return s.word(from).startsWith("ה") && s.word(from).length() > 3;
    }

    // whom someone belongs to: the first body named behind what he is
    private Optional<String> part(Sentence s, int head, int to, String group) {
        for (int i = head + 1; i < to; i++) {
            if (lexicon.is(s, i, group)) {
                return Optional.of(s.trimmed(i, to).in(s.text()));
            }
        }
        return Optional.empty();
    }

    // «konuya yakın üç kaynak»
    private Optional<String> accessBefore(Sentence s, int from, int head) {
        for (int i = head - 1; i > from; i--) {
            if (lexicon.is(s, i, "access")) {
                return Optional.of(s.trimmed(from, i + 1).in(s.text()));
            }
        }
        return Optional.empty();
    }

    static Teller teller(Source source, Teller.Pointing pointing, Agreement agreement, String head) {
        return new Teller(source, source.span(), Manner.SAID, pointing, agreement, head, false);
    }
}
