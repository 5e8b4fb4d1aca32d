package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.DEMONSTRATIVE;
import static org.isnad.classifiers.ar.attribution.Closed.QUANTITY;
import static org.isnad.classifiers.ar.attribution.Closed.SAME;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Says what the words of a source tell of it. */
final class SourceTypes {
    private static final Set<String> BODIES = Set.of("organisation", "armed-group", "party", "service");
    private static final Set<String> CLITICS = Set.of("و", "ل", "ب");

    private final ArabicLexicon lexicon;
    private final NameStart nameStart;
    private final Belonging belonging;
    private final HeadCount counts;
    private final Bearers bearers;

    SourceTypes(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.nameStart = new NameStart(lexicon);
        this.belonging = new Belonging(lexicon);
        this.counts = new HeadCount(lexicon);
        this.bearers = new Bearers(lexicon);
    }

    /** The source in the tokens {@code from} up to {@code to}; cue and manner are still to be told. */
    Teller read(Sentence s, int from, int to, Names names) {
        Span span = s.span(from, to);
        if (s.is(from, Kind.OPEN) && s.closing(from) > from + 1 && s.closing(from) < to) {
            return lexicon.noun(s, from + 1).filter(Noun::unnamed).isPresent()
                    ? spanning(read(s, from + 1, s.closing(from), names), span)
                    : quoted(s, new Words(from, s.closing(from), to));
        }
        // «أمين فارس … وتوقع فارس»: a man, no agency
        Optional<ArabicLexicon.Outlet> outlet = lexicon.outletAt(s, from)
                .filter(known -> known.words().size() > 1
                        || names.longest(s.span(from, from + 1), "person").isEmpty());
        int head = head(s, from, to);
        Optional<Noun> noun = head < 0 ? Optional.empty() : lexicon.noun(s, head);
        Optional<ArabicLexicon.Outlet> inside = outletIn(s, from, to);
        boolean body = noun.filter(n -> n.kind() == SourceKind.ORGANISATION).isPresent();
        if (outlet.isPresent() && (noun.isEmpty() || head != from || body)) {
            return outlet(s, new Words(from, from, to), outlet.get());
        }
        boolean media = noun.filter(n -> n.kind() == SourceKind.AGENCY || n.kind() == SourceKind.OUTLET)
                .isPresent();
        if (media && inside.isPresent()) {
            return outlet(s, new Words(from, from, to), inside.get());
        }
        Teller teller =
                noun.isPresent() ? headed(s, new Words(from, head, to), noun.get(), names) : bare(s, from, to, names);
        // «وكالة الفضاء»: no news is her trade
        boolean bureau = (teller.source().kind() == SourceKind.AGENCY && lexicon.is(s, head + 1, Closed.BUREAU))
                // «شبكة أطباء دارفور» puts nothing on the air
                || (teller.source().kind() == SourceKind.OUTLET && lexicon.is(s, head + 1, Closed.NETWORK));
        Source.Builder source = teller.source().but();
        return bureau ? teller.being(source.kind(SourceKind.ORGANISATION).build()) : teller;
    }

    // «عن "مصادر وزارية مطلعة"»
    private static Teller spanning(Teller teller, Span span) {
        return teller.being(teller.source().but().span(span).build());
    }

    // «علمت "المدار" أن»: who is called by a name in quotation marks alone brings out news
    private Teller quoted(Sentence s, Words w) {
        return lexicon.outletAt(s, w.from() + 1)
                .map(known -> outlet(s, w, known))
                .orElseGet(() -> {
                    Source.Builder source = new Source.Builder(
                                    s.span(w.from(), w.to()), name(s, w.from() + 1, w.head()), SourceKind.OUTLET)
                            .named(true);
                    belonging.nationality(s, w).ifPresent(source::nationality);
                    return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.ONE, "outlet");
                });
    }

    record Words(int from, int head, int to) {}

    private int head(Sentence s, int from, int to) {
        int i = from;
        while (i < to
                && (lexicon.is(s, i, QUANTITY)
                        || lexicon.is(s, i, DEMONSTRATIVE)
                        || Parts.number(s.word(i)) > 0
                        || (s.is(i, "من") && i > from))) {
            i++;
        }
        return i < to && lexicon.noun(s, i).isPresent() ? i : -1;
    }

    private Optional<ArabicLexicon.Outlet> outletIn(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<ArabicLexicon.Outlet> outlet = lexicon.outletAt(s, i);
            if (outlet.isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    private Teller outlet(Sentence s, Words w, ArabicLexicon.Outlet outlet) {
        Source.Builder source = Source.named(s.span(w.from(), w.to()), outlet.name(), outlet.kind())
                .but()
                .entity(outlet.entity());
        belonging.nationality(s, w).ifPresent(source::nationality);
        String key = outlet.kind() == SourceKind.AGENCY ? "agency" : "outlet";
        return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.ONE, key);
    }

    private Teller bare(Sentence s, int from, int to, Names names) {
        Span span = s.span(from, to);
        OptionalInt part = Parts.of(s, from, to);
        if (part.isPresent()) {
            Source some = Source.unnamed(span, span.in(s.text()), SourceKind.UNKNOWN)
                    .but()
                    .count(part.getAsInt() == 0 ? OptionalInt.empty() : part)
                    .build();
            return Parts.pointBack(s.word(from))
                    ? teller(some, Teller.Pointing.PERHAPS, Agreement.ANY, "those")
                    : teller(some, Teller.Pointing.NOWHERE, Agreement.ANY, "source");
        }
        // «عصام بوراوي، المتحدث باسم وزير الصحة نجيب الحامدي»
        Optional<Mention> person = names.first(
                        span,
                        mention -> mention.kind().equals("person")
                                && mention.span().start() == span.start())
                .or(() -> names.longest(span, "person"));
        boolean article = Article.on(s.word(from)) && s.word(from).length() > 4;
        Optional<Mention> first = names.first(span, mention -> mention.span().start() == span.start());
        boolean organisation = person.isEmpty() && (first.isPresent() || lexicon.is(s, from, Closed.COUNTRY));
        SourceKind kind =
                person.isPresent() || (!article && !organisation) ? SourceKind.PERSON : SourceKind.ORGANISATION;
        int nameEnd = nameEnd(s, from, to);
        Source.Builder source = new Source.Builder(span, name(s, from, nameEnd), kind).named(true);
        person.ifPresent(mention -> named(source, mention));
        if (person.isEmpty()) {
            first.flatMap(Mention::entity).ifPresent(source::entity);
        } else {
            apposed(s, nameEnd, to, names, source);
        }
        return teller(source.build(), Teller.Pointing.NOWHERE, Agreement.ONE, "");
    }

    // «فادي منصور، | رئيس جمعية المستهلك», «سارة الحاج | المحللة لدى المركز»
    private void apposed(Sentence s, int nameEnd, int to, Names names, Source.Builder source) {
        int at = s.is(nameEnd, Kind.COMMA) ? nameEnd + 1 : nameEnd;
        Optional<Noun> noun = at < to ? lexicon.noun(s, at).filter(n -> n.role() && n.count() == 1) : Optional.empty();
        if (noun.isEmpty()) {
            return;
        }
        Source office = headed(s, new Words(at, at, to), noun.get(), names).source();
        boolean holds = office.kind() == SourceKind.OFFICIAL || office.kind() == SourceKind.SPOKESPERSON;
        source.kind(holds ? office.kind() : SourceKind.PERSON);
        source.role(office.role().orElse(office.name()));
        office.sector().ifPresent(source::sector);
        office.affiliation().ifPresent(source::affiliation);
        office.nationality().ifPresent(source::nationality);
    }

    private static void named(Source.Builder source, Mention mention) {
        source.name(mention.name());
        mention.entity().ifPresent(source::entity);
    }

    // a bare name ends before what is said of it: «كيلي البالغة …», «أكار، وزير الدفاع»
    private int nameEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean role = lexicon.noun(s, i).isPresent();
            boolean relative = lexicon.is(s, i, Closed.RELATIVE);
            if (!s.is(i, Kind.WORD)
                    || relative
                    || ((role || s.is(i, "من") || s.is(i, "في")) && i > from + 1 && !s.is(i - 1, "ب"))
                    || (i > from + 1
                            && (s.is(i, "ل")
                                    || s.original(i).startsWith("لل")
                                    || Character.isDigit(s.word(i).charAt(0))))
                    || s.word(i).startsWith("البالغ")) {
                // «كبار السن و|الأطفال», «تحديث ل|لهيئة»
                return i > from + 1 && CLITICS.contains(s.word(i - 1)) ? i - 1 : i;
            }
        }
        return to;
    }

    private Teller headed(Sentence s, Words w, Noun noun, Names names) {
        Span span = s.span(w.from(), w.to());
        // «ضابطين متقاعدين شاركا»: several whom nothing makes definite have no name
        boolean several = noun.count() != 1 && !noun.definite();
        boolean mayBeNamed = (noun.role() && !several) || (noun.human() && noun.definite() && noun.count() == 1);
        int nameAt = mayBeNamed ? nameStart.find(s, w.head(), clauseOf(s, w), names) : -1;
        nameAt = SourceStart.TO_WHOM.contains(s.word(nameAt)) ? -1 : nameAt;
        nameAt = mayBeNamed || several ? nameAt : bearers.ofTrade(s, w, noun, names);
        nameAt = noun.human() && nameAt < 0 ? Called.at(s, w.head() + 1, w.to()) : nameAt;
        nameAt = noun.human() && nameAt < 0 && !several ? bearers.at(s, w, noun, names) : nameAt;
        boolean named = nameAt >= 0
                || (!noun.unnamed() && !noun.role() && !anyPaper(s, w, noun) && !media(noun))
                || (noun.role() && office(s, w, noun, names));
        OptionalInt count = counts.of(s, w, noun);
        // one of them is no group
        boolean one = noun.kind() == SourceKind.GROUP && noun.human() && count.equals(OptionalInt.of(1));
        SourceKind kind = one ? SourceKind.PERSON : noun.kind();
        Source.Builder source = new Source.Builder(span, name(s, w.from(), described(s, w)), kind).named(named);
        source.count(count);
        belonging.sector(s, w, noun).ifPresent(source::sector);
        belonging.nationality(s, w, noun, names).ifPresent(source::nationality);
        if (nameAt >= 0) {
            source.name(name(s, nameAt, nameEnd(s, nameAt, w.to()))).role(name(s, w.head(), Called.before(s, nameAt)));
            Span called = s.span(nameAt, nameEnd(s, nameAt, w.to()));
            // not «وكيل | حسان قبلان» behind the name
            names.longest(s.span(nameAt, w.to()), "person")
                    .filter(mention -> mention.span().end() >= called.end()
                            && mention.span().overlaps(called))
                    .ifPresent(mention -> named(source, mention));
        } else if (noun.role() && quotedName(s, w) > 0) {
            int open = quotedName(s, w);
            source.named(true).name(name(s, open + 1, s.closing(open))).role(name(s, w.head(), open));
        } else if (noun.role()) {
            source.role(name(s, w.head(), described(s, w)));
        }
        belonging
                .affiliation(s, w, noun, nameAt >= 0 ? nameAt : unexplained(s, w), names)
                .ifPresent(source::affiliation);
        belonging.access(s, w, described(s, w)).ifPresent(source::access);
        belonging.scope(s, w).ifPresent(source::scope);
        if (!noun.human() && !noun.unnamed()) {
            nameOf(s, w, noun).ifPresent(source::name);
            names.longest(span, mention -> ofKind(noun.kind(), mention))
                    .flatMap(Mention::entity)
                    .ifPresent(source::entity);
        }
        return teller(source.build(), pointing(s, w, noun, nameAt), agreement(s, w, noun), noun.key());
    }

    // «أحد المفاوضين» is spoken of as he, «عدد من النواب» as he or they
    private Agreement agreement(Sentence s, Words w, Noun noun) {
        if (w.head() == w.from() || !lexicon.is(s, w.from(), QUANTITY)) {
            return noun.agreement();
        }
        boolean she = s.is(w.from(), "احدي") || s.word(w.from()).endsWith("ه");
        Agreement word = she ? Agreement.SHE : Agreement.HE;
        return s.word(w.from()).startsWith("احد") ? word : noun.agreement().or(word);
    }

    // «وسائل إعلام محلية», «صحف عبرية»: none of them is named
    private static boolean media(Noun noun) {
        return noun.kind() == SourceKind.OUTLET && noun.count() == 0;
    }

    // «وثيقة مسربة» is any, «وثيقة للوزارة» and «البيان» are one
    private boolean anyPaper(Sentence s, Words w, Noun noun) {
        boolean owned = noun.definite() || w.from() != w.head();
        for (int i = w.head() + 1; i < w.to() && !owned; i++) {
            owned = Article.on(s.word(i))
                    || s.is(i, "ل")
                    || lexicon.is(s, i, Closed.PRONOUN)
                    || lexicon.outletAt(s, i).isPresent();
        }
        return noun.kind() == SourceKind.DOCUMENT && !owned;
    }

    // «المتحدث باسم الوزارة "أنيل ساكسين"»
    private static int quotedName(Sentence s, Words w) {
        for (int i = w.head() + 1; i < w.to(); i++) {
            if (s.is(i, Kind.OPEN)) {
                return s.closing(i) == w.to() - 1 && w.to() - i > 3 ? i : -1;
            }
        }
        return -1;
    }

    // «المتهم | ، وهو محاسب سابق»: no name stands in a clause of who somebody is
    private static int clauseOf(Sentence s, Words w) {
        for (int i = w.head() + 1; i < w.to() - 1; i++) {
            if (s.is(i, Kind.COMMA) && (s.is(i + 1, "و") || s.word(i + 1).startsWith("وه"))) {
                return i;
            }
        }
        return w.to();
    }

    // why it is not named is no part of what it is called
    private int described(Sentence s, Words w) {
        int end = w.head() + 1;
        while (end < w.to()
                && !s.is(end, Kind.COMMA)
                && !lexicon.is(s, end, Closed.RELATIVE)
                && !lexicon.is(s, end, Closed.ANONYMITY)) {
            end++;
        }
        return end;
    }

    // «غير مخولين بالحديث» says why he is not named, not where he belongs
    private int unexplained(Sentence s, Words w) {
        int end = w.head() + 1;
        while (end < w.to() && !lexicon.is(s, end, Closed.ANONYMITY)) {
            end++;
        }
        return end;
    }

    private static boolean ofKind(SourceKind kind, Mention mention) {
        boolean media = kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
        return media ? kind.name().equalsIgnoreCase(mention.kind()) : BODIES.contains(mention.kind());
    }

    // «صحيفة "رأي اليوم" القطرية» is looked up as رأي اليوم
    private Optional<String> nameOf(Sentence s, Words w, Noun noun) {
        boolean media = noun.kind() == SourceKind.AGENCY || noun.kind() == SourceKind.OUTLET;
        int open = w.head() + 1;
        if (media && s.is(open, Kind.OPEN) && s.closing(open) > open + 1 && s.closing(open) < w.to()) {
            return Optional.of(name(s, open + 1, s.closing(open)));
        }
        return Optional.empty();
    }

    // «وزير الدفاع التركي» says whom; «الوزير» or «وزير» does not
    private boolean office(Sentence s, Words w, Noun noun, Names names) {
        return w.to() > w.head() + 1
                && (noun.definite() || belonging.definite(s, w.head() + 1, described(s, w), names))
                && noun.count() == 1
                && noun.kind() == SourceKind.OFFICIAL;
    }

    private Teller.Pointing pointing(Sentence s, Words w, Noun noun, int nameAt) {
        // «سموه», «فضيلته»
        if (noun.key().equals("honorific") && lexicon.is(s, w.head() + 1, Closed.PRONOUN)) {
            return Teller.Pointing.BACK;
        }
        boolean demonstrative = w.head() > w.from() && lexicon.is(s, w.head() - 1, DEMONSTRATIVE);
        boolean same = w.to() > w.head() + 1 && lexicon.is(s, w.head() + 1, SAME);
        if (demonstrative || same) {
            return Teller.Pointing.BACK;
        }
        boolean part = lexicon.is(s, w.from(), QUANTITY) && w.head() > w.from();
        // «أحد المسؤولين»: of those spoken of before, if any were
        if (part && noun.definite() && nameAt < 0 && s.word(w.from()).startsWith("احد")) {
            return Teller.Pointing.PERHAPS;
        }
        if (part || !noun.definite() || nameAt >= 0) {
            return Teller.Pointing.NOWHERE;
        }
        boolean alone = described(s, w) == w.head() + 1;
        boolean sourceLike = (noun.unnamed() && noun.kind() == SourceKind.UNKNOWN)
                || noun.key().equals("official");
        if (sourceLike) {
            return noun.count() == 0 && !alone ? Teller.Pointing.PERHAPS : Teller.Pointing.BACK;
        }
        if (!alone) {
            return Teller.Pointing.NOWHERE;
        }
        boolean papers = noun.kind() == SourceKind.DOCUMENT
                && (noun.count() == 0 || s.word(w.head()).endsWith("ات"));
        return papers || noun.kind() == SourceKind.ORGANISATION || noun.kind() == SourceKind.GROUP
                ? Teller.Pointing.PERHAPS
                : Teller.Pointing.BACK;
    }

    static String name(Sentence s, int from, int to) {
        String name = s.trimmed(from, to).in(s.text());
        // «للمصادر» has its article without alef
        boolean shortArticle = Article.on(s.word(from)) && name.startsWith("ل");
        return shortArticle ? "ال" + name.substring(1) : name;
    }

    private static Teller teller(Source source, Teller.Pointing pointing, Agreement agreement, String head) {
        return new Teller(source, source.span(), Manner.SAID, pointing, agreement, head, false);
    }
}
