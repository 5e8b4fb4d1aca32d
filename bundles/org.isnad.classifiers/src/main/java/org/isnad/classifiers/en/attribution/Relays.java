package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.RelayPhrases.Phrase;
import org.isnad.classifiers.en.attribution.RelayPhrases.Use;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/**
 * Lengthens chains by whom a teller cites and by who carried its words: "Reuters, citing two officials, said", "said a
 * colonel quoted by the Observer", "an aide who was told by the minister".
 */
final class Relays {
    private static final int LONGEST_LEAD = 6;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final RelayPhrases phrases;
    private final Subjects subjects;
    private final Tellers tellers;
    private final Statements statements;
    private final List<Told> told;

    Relays(Sentence s, EnglishSyntax syntax, RelayPhrases phrases, Tellers tellers, List<Told> told) {
        this.s = s;
        this.syntax = syntax;
        this.phrases = phrases;
        this.subjects = syntax.subjects;
        this.tellers = tellers;
        this.statements = new Statements(s, syntax);
        this.told = new ArrayList<>(told);
    }

    List<Told> read() {
        int i = 0;
        while (i < s.size() && !told.isEmpty()) {
            int at = i;
            Optional<Phrase> phrase = phrases.at(s, i);
            i = phrase.map(found -> relay(at, found)).orElse(at) + 1;
        }
        return told;
    }

    // the last token read
    private int relay(int at, Phrase phrase) {
        int from = at + phrase.words().size();
        if (from >= s.size() || (phrase.use() == Use.CITES && !apart(at))) {
            return at;
        }
        int called = called(from);
        boolean marked = s.is(called, Kind.OPEN) && s.closing(called) > 0;
        int to = marked ? s.closing(called) + 1 : subjects.after(called);
        // "aired on | Sunday night", "published in | March": no carrier
        if (to <= from || syntax.is(from, "occasion") || syntax.is(from, "month")) {
            return at;
        }
        Part cue = new Part(at, from);
        Part who = new Part(from, to);
        // ", which quoted a contractor as saying": that is read already
        Span words = s.span(at, from);
        if (told.stream()
                .anyMatch(each -> each.tellers().size() > 1
                        && words.contains(each.tellers().getFirst().cue()))) {
            return at;
        }
        if (phrase.use() == Use.HEARD) {
            return heard(cue, who);
        }
        int which = phrase.use() == Use.CITES ? citer(at, to) : carried(at, to);
        if (which < 0 || amid(told.get(which).content(), at, to)) {
            return at;
        }
        return phrase.use() == Use.CITES ? cite(which, cue, who) : carry(which, cue, who);
    }

    // "quoting | what it described as | informed sources": where the words begin that say who they are
    private int called(int from) {
        int verb = from + 2;
        boolean what = s.is(from, "what") && syntax.is(from + 1, "pronoun") && syntax.verb(verb);
        // "what it said were | three diplomats"
        boolean behind = s.is(verb + 1, "as") || s.is(verb + 1, "were") || s.is(verb + 1, "was");
        int as = behind ? verb + 2 : verb + 1;
        return what && syntax.is(verb, "retelling") && as < s.size() ? as : from;
    }

    // "Danforth|, who heard it from | his barber, told the committee"; who spoke to somebody or was briefed need not
    private int heard(Part cue, Part who) {
        Teller origin = tellers.teller(who, words(cue), Manner.QUOTED);
        Span place = s.get(cue.from()).span();
        String verb = s.word(cue.to() - 2);
        if (media(origin) || verb.startsWith("spoke") || verb.equals("briefed")) {
            return cue.from();
        }
        told.replaceAll(each -> {
            boolean his = source(each).contains(place)
                    && source(each).start() < place.start()
                    && each.tellers().size() == 1;
            return his
                    ? new Told(
                            each.content(),
                            List.of(cut(last(each), cue.from()), origin),
                            EnglishGrammar.PREFIX + ".citing")
                    : each;
        });
        return who.to() - 1;
    }

    private boolean apart(int at) {
        return at == 0
                || !s.is(at - 1, Kind.WORD)
                || ((syntax.is(at, "citing-phrase") || syntax.is(at, "relative") || s.is(at, "that"))
                        && syntax.is(at - 1, "report"))
                || s.word(at).equals("on")
                || s.word(at).equals("based");
    }

    // the teller in whose words or behind whose cue it stands; at the begin the one that follows
    private int citer(int at, int behind) {
        int start = s.get(at).span().start();
        int before = -1;
        for (int k = 0; k < told.size(); k++) {
            Told each = told.get(k);
            boolean own = each.cue().start() >= start
                    && each.cue().end() <= s.get(behind - 1).span().end();
            // "The mayor, | citing two engineers, | said"
            int comma = opening(at);
            boolean aside = comma >= 0
                    && source(each).end() == s.get(comma).span().start()
                    && each.cue().start() > start;
            if (!own && (aside || source(each).contains(s.get(at).span()))) {
                return k;
            }
            if (!own && each.cue().end() <= start && (before < 0 || nearer(each, told.get(before), start))) {
                before = k;
            }
            if (!own
                    && at == 0
                    && each.cue().start() >= s.get(behind - 1).span().end()) {
                return k;
            }
        }
        return before;
    }

    // "The paper|, in an article | based on": index of the comma, or -1
    private int opening(int at) {
        int i = at - 1;
        while (i > 0 && at - i < LONGEST_LEAD && s.is(i, Kind.WORD) && !syntax.finite(i)) {
            i--;
        }
        return s.is(i, Kind.COMMA) ? i : -1;
    }

    // words told go on behind it: it belongs to them
    private boolean amid(Span content, int at, int to) {
        return content.start() < s.get(at).span().start()
                && content.end() > s.get(to - 1).span().end() + 2;
    }

    // of two tellers before it the one whose words end there, else the later
    private static boolean nearer(Told one, Told other, int start) {
        boolean inside = other.content().contains(one.cue());
        return !inside && (other.content().end() + 2 < start || one.content().end() + 2 >= start);
    }

    private static Teller last(Told each) {
        return each.tellers().getLast();
    }

    private static Span source(Told each) {
        return last(each).source().span();
    }

    private int carried(int at, int to) {
        Span place = s.get(at).span();
        boolean leads = s.is(0, "in") && s.is(untimed(to), Kind.COMMA);
        for (int k = 0; k < told.size(); k++) {
            Told each = told.get(k);
            boolean inserted = each.cue().end() <= place.start()
                    && place.end() <= each.content().start();
            // "The spokesman|, in remarks | carried by | IRNA, said"
            int comma = opening(at);
            inserted |= comma >= 0
                    && source(each).end() == s.get(comma).span().start()
                    && each.cue().start() > place.start();
            inserted |= statements.tells(each, at, to);
            // "according to Haaretz|, | as cited by | the daily"
            inserted |= s.is(at - 1, Kind.COMMA)
                    && s.is(at, "as")
                    && source(each).end() == s.get(at - 1).span().start();
            boolean led = leads && source(each).start() > place.start() && told.indexOf(each) == 0;
            if ((source(each).contains(place) && source(each).start() < place.start()) || inserted || led) {
                return k;
            }
        }
        return -1;
    }

    // "carried by the agency | on Wednesday |, the minister said"
    private int untimed(int to) {
        int i = s.is(to, "on") ? to + 1 : to;
        while (syntax.is(i, "occasion")) {
            i++;
        }
        return i;
    }

    private int cite(int which, Part cue, Part who) {
        Told carrier = told.get(which);
        List<Teller> chain = new ArrayList<>(carrier.tellers());
        Teller last = cut(chain.removeLast(), cue.from());
        List<Teller> origins = new ArrayList<>();
        int end = origins(cue, who, origins);
        if (!(cites(last) || (hasItFrom(cue, origins.getFirst()) && !crowd(who.from())))
                || !(someone(origins.getFirst())
                        || described(who)
                        || called(who.from()) > who.from()
                        || (aside(cue) && origins.getFirst().source().count().isPresent()))) {
            return cue.from();
        }
        chain.add(last.saying(last.cue(), Manner.RELAYED));
        chain.addAll(origins);
        told.set(which, new Told(without(carrier.content(), cue.from()), chain, EnglishGrammar.PREFIX + ".citing"));
        Span read = s.span(cue.from(), end);
        Told whole = told.get(which);
        told.removeIf(each -> !each.equals(whole) && read.contains(each.cue()));
        return end - 1;
    }

    private int carry(int which, Part cue, Part who) {
        Told each = told.get(which);
        Teller carrier = tellers.teller(who, cue, Manner.RELAYED);
        // a study stands in a journal, which tells nothing
        if (last(told.get(which)).source().kind() == SourceKind.DOCUMENT && s.is(cue.to() - 1, "in")) {
            return cue.from();
        }
        boolean spread = syntax.is(cue.from(), "spreading") && syntax.capital(who.to() - 1);
        int in = statements.in(cue.from());
        boolean handedOn = in > 0 && syntax.is(cue.from(), "handing-on") && tellers.someone(who.from(), who.to());
        // "managers | quoted in | the audit"
        boolean stands = (s.is(cue.to() - 2, "quoted") || s.is(cue.to() - 2, "cited"))
                && s.is(cue.to() - 1, "in")
                && carrier.source().kind() == SourceKind.DOCUMENT;
        // "the bank's warning|, relayed by two traders,| that", "a study|, quoted by the minister,| puts"
        int comma = cue.from() - 1;
        boolean noun = s.is(comma, Kind.COMMA)
                && s.is(who.to(), Kind.COMMA)
                && who.to() + 1 < s.size()
                && each.cue().end() == s.get(comma).span().start()
                && each.content().start() == s.get(who.to() + 1).span().start();
        boolean paper = last(each).source().kind() == SourceKind.DOCUMENT && s.is(comma, Kind.COMMA);
        boolean aside = (noun || paper)
                && syntax.is(cue.from(), "handing-on")
                && (tellers.someone(who.from(), who.to()) || syntax.capital(who.from()));
        // "Residents|, quoted by the health ministry,| said", "Witnesses quoted by Meduza said"
        boolean quotes = (s.is(cue.to() - 2, "quoted") || s.is(cue.to() - 2, "cited"))
                && s.is(cue.to() - 1, "by")
                && (syntax.capital(who.to() - 1) || tellers.someone(who.from(), who.to()))
                && last(each).source().kind() != SourceKind.DOCUMENT;
        if (!media(carrier) && !spread && !handedOn && !stands && !aside && !quotes) {
            return cue.from();
        }
        told.replaceAll(other ->
                source(other).equals(source(each)) ? behind(carrier, statements.told(other, in), cue.from()) : other);
        return who.to() - 1;
    }

    private Told behind(Teller carrier, Told each, int at) {
        List<Teller> chain = new ArrayList<>(each.tellers());
        Teller last = cut(chain.removeLast(), at);
        chain.add(carrier);
        chain.add(last);
        return new Told(each.content(), chain, EnglishGrammar.PREFIX + ".carried");
    }

    // puts into the chain "an aide to the prince | who was told by the minister", "the daily Al-Nadwa, | which quoted
    // an official";
    // where it ends
    private int origins(Part cue, Part who, List<Teller> chain) {
        for (int i = who.from() + 1; i < Math.min(s.size(), who.to() + 2); i++) {
            int at = i;
            Optional<Phrase> further = phrases.at(s, i).filter(found -> found.use() != Use.CARRIED);
            int from = further.map(found -> at + found.words().size()).orElse(s.size());
            int to = from < s.size() ? subjects.after(from) : from;
            if (to > from) {
                chain.add(tellers.teller(new Part(who.from(), trim(at)), words(cue), Manner.QUOTED));
                return origins(new Part(at, from), new Part(from, to), chain);
            }
        }
        // "quoting | the president | as telling ministers"
        int as = who.to() + 1;
        boolean telling = s.is(who.to(), "as") && syntax.gerund(as) && syntax.tells(as);
        chain.add(tellers.teller(who, telling ? new Part(who.to(), as + 1) : words(cue), Manner.QUOTED));
        return who.to();
    }

    // "which | drew on", "all of which | rely on": the words without the relative
    private Part words(Part cue) {
        int which = s.is(cue.from() + 1, "of") ? cue.from() + 2 : cue.from();
        boolean relative = s.is(which, "which") || (which == cue.from() && s.is(which, "who"));
        return relative ? new Part(which + 1, cue.to()) : cue;
    }

    private int trim(int end) {
        return s.is(end - 1, Kind.COMMA) || s.is(end - 1, Kind.DASH) ? end - 1 : end;
    }

    // its words without those from the phrase on
    private Teller cut(Teller teller, int at) {
        Span span = teller.source().span();
        if (!span.contains(s.get(at).span())) {
            return teller;
        }
        int from = at;
        while (from > 0 && s.get(from - 1).span().start() >= span.start()) {
            from--;
        }
        return from == at
                ? teller
                : tellers.teller(new Part(from, trim(at)), new Part(from, at), teller.manner())
                        .saying(teller.cue(), teller.manner());
    }

    private Span without(Span content, int at) {
        int start = s.get(at).span().start();
        boolean ends = content.start() < start && content.end() > start && at > 0;
        return ends ? new Span(content.start(), s.get(trim(at) - 1).span().end()) : content;
    }

    private static boolean media(Teller teller) {
        SourceKind kind = teller.source().kind();
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
    }

    private static boolean cites(Teller teller) {
        return switch (teller.source().kind()) {
            case AGENCY, OUTLET, DOCUMENT, ORGANISATION, GROUP -> true;
            case UNKNOWN -> teller.agreement().equals(Agreement.THING);
            case PERSON, SPOKESPERSON, OFFICIAL -> false;
        };
    }

    // "he said, | citing a relative": not "citing the many who had given up"
    private boolean hasItFrom(Part cue, Teller origin) {
        Source source = origin.source();
        return (aside(cue) || syntax.is(cue.from(), "citing-phrase"))
                && switch (source.kind()) {
                    case AGENCY, OUTLET, DOCUMENT, OFFICIAL, SPOKESPERSON -> true;
                    case PERSON, GROUP, ORGANISATION, UNKNOWN ->
                        source.named()
                                || source.count().isPresent()
                                || !origin.head().isEmpty();
                };
    }

    // "believe, | on the word of | two deckhands, that"
    private boolean aside(Part cue) {
        return s.is(cue.from(), "on") && s.is(cue.from() - 1, Kind.COMMA);
    }

    // "citing | the many voters who stayed home": a fact, not who told it
    private boolean crowd(int from) {
        return s.is(from, "the") && syntax.is(from + 1, "crowd");
    }

    // "Suna Gokce, | a professor": what he is says that he may tell
    private boolean described(Part who) {
        for (int i = who.from() + 1; i < who.to() - 1; i++) {
            if (s.is(i, Kind.COMMA)) {
                return syntax.capital(who.from()) && tellers.known(i + 1, who.to());
            }
        }
        return false;
    }

    private static boolean someone(Teller origin) {
        return !origin.head().isEmpty() || origin.source().entity().isPresent();
    }
}
