package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/**
 * Lifts out of a sentence what says whom a teller has it from («…, בהסתמך על שני גורמים, …») or where the teller's words
 * were read, so that the rest can be read as if it did not stand there, and puts it back into the chains.
 */
final class ClauseRelays {
    // how many characters may lie between a teller's cue and whom he has it from
    private static final int REACH = 120;

    // a comma and a blank, a conjunction
    private static final int MARK = 3;
    private static final int NEAR = 8;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseRelayOpenings openings;
    private final List<Relay> relays = new ArrayList<>();
    private final List<Token> rest = new ArrayList<>();

    ClauseRelays(Sentence s, ClauseLexicon lexicon, ClauseSources sources) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.ends = new ClauseEnds(s, lexicon);
        this.openings = new ClauseRelayOpenings(s, lexicon, sources, ends);
        lift();
    }

    private record Relay(Teller teller, RelayWords words, Span span) {}

    /** Whether there is anything to put back. */
    boolean any() {
        return !relays.isEmpty();
    }

    /** The sentence without them. */
    Sentence rest() {
        return s.with(rest);
    }

    private void lift() {
        int i = 0;
        while (i < s.size()) {
            Optional<ClauseRelayOpenings.Opening> opening = openings.at(i);
            int from = opening.map(ClauseRelayOpenings.Opening::to).orElse(i);
            boolean he = opening.filter(each -> each.words().equals(ClauseRelayOpenings.HE_SAYS))
                    .isPresent();
            int to = opening.isEmpty() ? i : he ? comma(from) : openings.end(from);
            // «סיפר, כך נודע|, כי»: nobody stands behind
            boolean alone = opening.filter(each -> each.words().equals(ClauseRelayOpenings.KNOWN))
                            .isPresent()
                    && s.is(from, Kind.COMMA);
            if (opening.isEmpty()
                    || (to <= from && !alone)
                    || !plausible(i, to, opening.get().words())) {
                rest.add(s.get(i));
                i++;
            } else {
                lift(i, from, to, opening.get());
                i = behind(to);
            }
        }
    }

    private int comma(int from) {
        int k = from;
        while (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) {
            k++;
        }
        return k;
    }

    private void lift(int i, int from, int end, ClauseRelayOpenings.Opening opening) {
        RelayWords words = opening.words();
        if (words.equals(ClauseRelayOpenings.HE_SAYS)) {
            Teller he = sources.read(s, i + 1, i + 2).saying(s.get(i + 2).span(), Manner.SAID);
            relays.add(new Relay(he, words, s.span(i, end)));
            return;
        }
        int whom = words.equals(ClauseRelayOpenings.SO) ? openings.addressed(from, end) : end;
        // «כך אמר הנשיא | בריאיון לפוקס»
        int to = IntStream.range(from + 1, whom)
                .filter(k -> words.equals(ClauseRelayOpenings.SO)
                        && s.word(k).startsWith("ב")
                        && lexicon.is(s, k, "occasion"))
                .findFirst()
                .orElse(whom);
        Span cue = words.equals(ClauseRelayOpenings.READ) ? s.get(i + 1).span() : parted(led(i, from), from);
        // «בשם "גורם המעורה בפרטים"»
        boolean marked = s.quotes(from) && s.quotes(to - 1) && to > from + 2;
        Teller source = opening.joined()
                ? sources.readUnprefixed(s, from, to)
                : marked ? sources.read(s, from + 1, to - 1).over(s.span(from, to)) : sources.read(s, from, to);
        Teller teller = words.equals(ClauseRelayOpenings.KNOWN)
                ? nobody(s.get(from - 1).span())
                : source.saying(cue, words.joined() ? Manner.RELAYED : words.manner());
        relays.add(new Relay(teller, words, s.span(i, to)));
    }

    // «תוך שהוא | מצטט», «כשהוא | נשען על», «כך | על פי»: index of the cue behind what leads up to it
    private int led(int i, int from) {
        int cue = i;
        while (cue < from - 1 && lexicon.is(s, cue, "relay-led")) {
            cue++;
        }
        return cue;
    }

    // «ש|הסתמכה על», «ה|מפנה ל»: the cue without what joins it
    private Span parted(int i, int from) {
        // «מפיו של»: a possessive has the source for its own
        if ((s.word(i).startsWith("ששמע") && s.is(from - 1, "מפי"))
                || s.word(i).startsWith("שדבר")
                || s.word(i).contains("שתוכנ")) {
            return s.get(from - 1).span();
        }
        // «בצטטה | את»
        boolean own = from > i + 1 && (s.is(from - 1, "את") || (s.is(from - 1, "של") && possessive(s.word(from - 2))));
        Span cue = s.span(i, own ? from - 1 : from);
        String word = s.word(i);
        boolean joined = word.length() > 3
                && (word.startsWith("ש") || word.startsWith("המ") || word.startsWith("הנ"))
                && !word.equals("הסתמכות");
        return joined ? new Span(cue.start() + 1, cue.end()) : cue;
    }

    private static boolean possessive(String word) {
        return word.endsWith("ו") || word.endsWith("ה") || word.endsWith("ם") || word.endsWith("ן");
    }

    // «אמר השר (לפי שני נוכחים) כי»
    private boolean bracketed(int open, int close) {
        return s.is(open, Kind.OTHER)
                && s.original(open).equals("(")
                && s.is(close, Kind.OTHER)
                && s.original(close).equals(")");
    }

    // the commas around it go with it
    private int behind(int to) {
        if (!rest.isEmpty()
                && rest.getLast().span().in(s.text()).equals("(")
                && s.original(to).equals(")")) {
            rest.removeLast();
            return to + 1;
        }
        if (!rest.isEmpty() && rest.getLast().is(Kind.DASH) && s.is(to, Kind.DASH)) {
            rest.removeLast();
            return to + 1;
        }
        // «דיווחה אמש, ו|ציינה כמקור …, ש…»
        if (!rest.isEmpty() && rest.getLast().is("ו")) {
            rest.removeLast();
        }
        boolean comma = !rest.isEmpty() && rest.getLast().is(Kind.COMMA);
        int next = to;
        // «מפי דיפלומט שאמר כי»: his own verb
        if (s.is(next, "ש") && lexicon.verb(s.word(next + 1)).isPresent() && ends.that(next + 2)) {
            next += 2;
        }
        // «מאשימה את המועמד, על סמך הקלטה, | בתכנון הפיכה»: what he is charged with
        if (comma && s.is(next, Kind.COMMA) && s.word(next + 1).startsWith("ב") && charges()) {
            rest.removeLast();
            return next + 1;
        }
        boolean verb = lexicon.verb(s.word(next + 1)).isPresent();
        if (s.is(next, Kind.COMMA) && (comma || verb || rest.isEmpty() || openings.clause(next + 1))) {
            next++;
        }
        // «לפי ערוץ 12, שציטט את רויטרס, שני …»: one comma stays
        boolean clause = next > to
                && !openings.clause(next)
                && lexicon.verb(s.word(next)).isEmpty();
        if (comma && !clause && (next > to || openings.clause(next) || !s.is(next, Kind.WORD))) {
            rest.removeLast();
        }
        return next;
    }

    private Teller nobody(Span cue) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    private boolean charges() {
        return rest.stream()
                .skip(Math.max(0, rest.size() - NEAR))
                .anyMatch(token -> lexicon.verb(token.folded())
                        .filter(verb -> verb.has("in"))
                        .isPresent());
    }

    private boolean plausible(int i, int to, RelayWords words) {
        // «דוחות – כך אמר הנשיא – לימדו כי»
        if (words.equals(ClauseRelayOpenings.SO) && s.is(i - 1, Kind.DASH)) {
            return s.is(to, Kind.DASH);
        }
        if (words.equals(ClauseRelayOpenings.SO)) {
            boolean clause = openings.clause(to + 1) || s.is(to + 1, Kind.OPEN);
            // «העבירה טיוטה, כך דיווח אתר אקסיוס, | שציטט מקור»: he says all of it
            return s.is(to, Kind.COMMA)
                    && openings.at(to + 1).isEmpty()
                    && (openings.toldBefore(i)
                            ? clause
                            : hisWords(i - 1) || lexicon.verb(s.word(i + 1)).isEmpty());
        }
        if (words.inserted()) {
            boolean commas = ((s.is(i - 1, Kind.COMMA) && s.is(to, Kind.COMMA)) || bracketed(i - 1, to))
                    && (openings.clause(to + 1) || s.is(to + 1, Kind.OPEN));
            // «סיפר | לדברי שני נוכחים | כי»
            boolean amid = lexicon.verb(s.word(i - 1)).isPresent() && lexicon.is(s, to, "that");
            // «"…", אמר | לדברי מקורביו | השר לשעבר»
            boolean behind = lexicon.verb(s.word(i - 1)).isPresent()
                    && ends.closes(i - 2) >= 0
                    && ClauseRelaySources.office(lexicon, s.word(to));
            return amidst(i, to) || ((commas || amid || behind) && openings.toldBefore(i));
        }
        // «נוסעת בשם רבקה שטרן»: it is how she is called
        boolean quoted = lexicon.is(s, i, "quoted-as") && !lexicon.is(s, to, "as-saying");
        boolean called = s.is(i, "בשם")
                && (sources.person(s, i + 1) || (s.is(i + 1, Kind.OTHER) && s.quotes(i + 1)))
                && lexicon.noun(s.word(i - 1)).filter(ClauseLexicon.Noun::human).isPresent();
        boolean thing = words.behind().contains("סמך")
                || words.behind().contains("בסיס")
                || words.behind().contains("יסוד");
        // «לא נקב בשמו של», «העיתון מצטט את»: a name that is told or not, a verb
        // «קרא בשם הפטריארך "לחדול"», «פנה בשם הוועד לעצור»: for whom he speaks
        boolean speaks = s.is(to, Kind.OPEN) || s.is(to, Kind.COLON) || openings.clause(to) || ends.asks(i - 1, to);
        boolean naming = lexicon.is(s, i - 1, "calling") && !s.is(i, "מפי") && !speaks;
        boolean cites = i > 0
                && !s.is(i - 1, Kind.COMMA)
                && !words.behind().contains("כמקור")
                && lexicon.verb(s.word(i)).isPresent();
        return !called
                && !naming
                && !cites
                && !quoted
                && !received(i)
                && (!words.told()
                        || openings.toldBefore(i)
                        || amidst(i, to)
                        || (fronted(i, to) && !words.behind().isEmpty()))
                && (!words.paper() || prints(i + 1))
                && (!thing || tells(i + 1 + words.behind().size(), to));
    }

    // «לדבריו|, כך הוסיף העיתון, "…"»: nothing but whose words they are stands before
    private boolean hisWords(int comma) {
        int start = ends.sentenceStart(comma);
        boolean his = lexicon.owner(s.word(start)).isPresent() && start == comma - 1;
        return his
                || (lexicon.accordingAt(s, start).isPresent()
                        && IntStream.range(start, comma).allMatch(k -> s.is(k, Kind.WORD)));
    }

    // «בעקבות | העיתון היווני קתימריני», «בעקבות | רויטרס»
    private boolean prints(int i) {
        int name = s.is(i, Kind.OTHER) ? i + 1 : i;
        return lexicon.outletAt(s, name).isPresent() || lexicon.prints(s.word(i));
    }

    // «הרשת|, מפי שני בכירים, | דיווחה כי»: between who tells and the verb
    private boolean amidst(int i, int to) {
        int verb = to + 1;
        while (lexicon.is(s, verb, "auxiliary") || lexicon.is(s, verb, "adverb") || lexicon.is(s, verb, "occasion")) {
            verb++;
        }
        return s.is(i - 1, Kind.COMMA)
                && s.is(to, Kind.COMMA)
                && lexicon.verb(s.word(verb)).isPresent()
                && (openings.clause(verb + 1)
                        || s.is(verb + 1, Kind.COLON)
                        || s.is(verb + 1, Kind.OPEN)
                        // «המאמן, לפי דיווח, הודיע לשחקניו | שיעזוב»
                        || (ends.opens(verb + 1) > verb && ends.opens(verb + 1) <= verb + NEAR)
                        // «השר, לפי מקורביו, מתנגד | למהלך»
                        || ends.object(verb + 1, lexicon.verb(s.word(verb)).get()));
    }

    // «על סמך דיווחי הממשלה | קבע הארגון כי»: who tells stands behind
    private boolean fronted(int i, int to) {
        int verb = s.is(to, Kind.COMMA) ? to + 1 : to;
        return ends.sentenceStart(i) == i
                && lexicon.verb(s.word(verb)).filter(each -> each.has("clause")).isPresent();
    }

    // «כתב כי ההורים שמעו על כך | מפי שכן»: they, not who tells it, have it from him
    private boolean received(int i) {
        int k = i - 1;
        while (s.is(i, "מפי") && s.is(k, Kind.WORD) && !lexicon.is(s, k, "received")) {
            k--;
        }
        boolean heard = s.is(i, "מפי") && s.is(k, Kind.WORD);
        return heard && IntStream.range(0, k).anyMatch(that -> lexicon.is(s, that, "that"));
    }

    // «על סמך ניסויים»: nobody's words
    private boolean tells(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.noun(s.word(i)).isPresent() || lexicon.outletAt(s, i).isPresent() || sources.person(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** The attributions read from the rest with those they are relayed from; empty if one finds no teller. */
    Optional<List<Told>> putBack(List<Told> read) {
        List<Told> all = new ArrayList<>(read);
        for (Relay relay : relays) {
            int at = -1;
            for (int i = 0; i < all.size(); i++) {
                boolean nearer = distance(all.get(i), relay) <= REACH
                        && (at < 0 || distance(all.get(i), relay) < distance(all.get(at), relay));
                at = nearer ? i : at;
            }
            if (at < 0) {
                return Optional.empty();
            }
            at = around(all, at, relay);
            all.set(at, put(all.get(at), relay));
        }
        return Optional.of(all);
    }

    // «כתב בסוף השבוע, | בהסתמך על גורמים, | שישראל מסרה כי»: he who speaks before it, not whom he tells of
    private static int around(List<Told> all, int nearest, Relay relay) {
        Span inner = all.get(nearest).tellers().getFirst().cue();
        return IntStream.range(0, all.size())
                .filter(i -> inner.start() > relay.span().end()
                        && all.get(i).content().contains(inner)
                        && all.get(i).tellers().getFirst().cue().end()
                                <= relay.span().start()
                        && distance(all.get(i), relay) <= REACH)
                .findFirst()
                .orElse(nearest);
    }

    private static int distance(Told told, Relay relay) {
        Span cue = told.tellers().getFirst().cue();
        // «לפי דיווח ברשת, | שהסתמך על שני בכירים»: said of whom it stands right behind
        int behind =
                relay.span().start() - told.tellers().getFirst().source().span().end();
        if (behind > 0 && behind <= MARK) {
            return 0;
        }
        boolean inside = told.content().contains(relay.span());
        int gap = relay.span().start() >= cue.end()
                ? relay.span().start() - cue.end()
                : cue.start() - relay.span().end();
        return inside ? Integer.MAX_VALUE : gap;
    }

    // «מביא, | בהסתמך על הסוכנות, | את דברי השר»: index behind the tellers who stand before it, at least the first
    private static int behind(List<Teller> tellers, Relay relay) {
        int at = tellers.size();
        while (at > 1 && tellers.get(at - 1).cue().start() >= relay.span().end()) {
            at--;
        }
        return at;
    }

    private static Told put(Told told, Relay relay) {
        List<Teller> tellers = new ArrayList<>(told.tellers());
        // «אמר השר, לפי מקורביו, כי»: they tell it of him; a paper has it from them
        // «נמסר מפי גורם מדיני כי», «נמסר בשם המשפחה כי»: nobody else tells
        boolean nobody = tellers.size() == 1
                && tellers.getFirst().manner() == Manner.UNATTRIBUTED
                && relay.words().told()
                && relay.words().behind().isEmpty();
        if (nobody) {
            Teller himself = relay.teller().saying(tellers.getFirst().cue(), Manner.SAID);
            return new Told(told.content(), List.of(himself), told.rule());
        }
        boolean reported = relay.words().inserted() && !ClauseNesting.prints(tellers.getLast());
        if (relay.words().carrier() || reported) {
            tellers.addFirst(relay.teller());
        } else {
            int at = behind(tellers, relay);
            Teller before = tellers.get(at - 1);
            boolean said = before.manner() == Manner.SAID;
            tellers.set(at - 1, said ? before.saying(before.cue(), Manner.RELAYED) : before);
            tellers.add(at, relay.teller());
        }
        return new Told(told.content(), tellers, told.rule() + "-relayed");
    }
}
