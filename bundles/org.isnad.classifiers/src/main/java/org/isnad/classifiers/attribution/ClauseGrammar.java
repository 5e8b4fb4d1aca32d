package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Role;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** The grammar of languages that word attributions as subject, verb, content, with verbs in few forms: Hebrew. */
public final class ClauseGrammar implements Grammar {
    private static final int HEADLINE_SOURCE = 10;
    private static final int DATE_LINE = 14;
    private static final int LONGEST_PAPER = 10;
    private static final int LONGEST_SPEAKER = 4;

    private final String prefix;
    private final ClauseLexicon lexicon;
    private final HeadlineColon colons;

    public ClauseGrammar(String prefix, ClauseLexicon lexicon, HeadlineColon colons) {
        this.prefix = prefix;
        this.lexicon = lexicon;
        this.colons = colons;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public List<Told> read(Sentence sentence, Names names) {
        ClauseTokens tokens = new ClauseTokens(lexicon);
        Sentence s = lexicon.looked(tokens.marked(tokens.of(sentence), names));
        ClauseRelays relays = new ClauseRelays(s, lexicon, new ClauseSources(lexicon, names));
        List<Told> told = relays.any()
                ? relays.putBack(told(relays.rest(), names)).orElseGet(() -> told(s, names))
                : told(s, names);
        told = new ArrayList<>(told);
        // «לבנון: העיתון כתב כי»: a rubric, where others tell
        boolean rubric = !told.isEmpty() && names.within(s.span(0, 1)).stream().anyMatch(this::place);
        if (s.role() != Role.HEADLINE && !rubric) {
            List<Told> read = told;
            paper(s, names)
                    .filter(colon ->
                            read.stream().noneMatch(each -> each.content().equals(colon.content())))
                    .ifPresent(told::add);
        }
        told = new ArrayList<>(ClauseNesting.chained(told, s, lexicon));
        // a report of one sentence is no headline, whatever its parser calls it
        boolean stopped = s.is(s.size() - 1, Token.Kind.STOP);
        if (s.role() == Role.HEADLINE && told.isEmpty() && !stopped) {
            headline(s, names).ifPresent(told::add);
        }
        return told;
    }

    @Override
    public Optional<Teller> doer(Sentence sentence, Names names) {
        ClauseTokens tokens = new ClauseTokens(lexicon);
        Sentence s = lexicon.looked(tokens.marked(tokens.of(sentence), names));
        return lexicon.headFirst() ? new ClauseDoers(s, lexicon, names).first() : Optional.empty();
    }

    @Override
    public Optional<Told> cited(Sentence sentence, Names names) {
        return quotes(sentence)
                ? new ClauseCited(new ClauseTokens(lexicon).of(sentence), lexicon, names, prefix).first()
                : Optional.empty();
    }

    private boolean quotes(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<ClauseLexicon.Verb> verb = lexicon.verb(sentence.get(i).folded());
            if (verb.isPresent() && verb.get().has("relay")) {
                return true;
            }
        }
        return false;
    }

    private List<Told> told(Sentence whole, Names names) {
        Sentence s = lexicon.looked(ClauseAsides.lifted(whole, lexicon, names));
        ClauseReading reading = new ClauseReading(s, lexicon, names, prefix);
        ClauseCarried carried = new ClauseCarried(s, lexicon, new ClauseSources(lexicon, names));
        ClauseCarried within = new ClauseCarried(whole, lexicon, new ClauseSources(lexicon, names));
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Token.Kind.WORD)) {
                Optional<Told> found = reading.at(i, told);
                // what tells within something another brings was read with it
                boolean read = found.filter(now -> told.stream().anyMatch(each -> known(each, now)))
                        .isPresent();
                if (found.isPresent() && !read) {
                    told.add(within.within(carried.of(found.get())));
                }
            }
        }
        return told;
    }

    private static boolean known(Told before, Told now) {
        boolean whole = now.rule().endsWith(".by-it")
                && before.content().start() == now.content().start();
        return whole || before.cue().equals(now.cue());
    }

    // «ה"טלגרף" הבריטי: …»: nothing but a paper stands before the colon
    private Optional<Told> paper(Sentence s, Names names) {
        int colon = 1;
        while (colon < Math.min(s.size(), LONGEST_PAPER)
                && (s.is(colon, Token.Kind.WORD) || s.is(colon, Token.Kind.OTHER))) {
            colon++;
        }
        if (!s.is(colon, Token.Kind.COLON) || colon + 1 >= s.size()) {
            return Optional.empty();
        }
        int end = speaker(s, colon);
        if (end < colon && !s.is(colon + 1, Token.Kind.OPEN)) {
            return Optional.empty();
        }
        boolean only = IntStream.range(1, end)
                .noneMatch(i -> lexicon.is(s, i, "got")
                        || (lexicon.verb(s.word(i)).isPresent()
                                && lexicon.noun(s.word(i)).isEmpty()));
        int name = s.is(0, "ה") || s.is(0, Token.Kind.OTHER) ? s.is(1, Token.Kind.OTHER) ? 2 : 1 : 0;
        // «ה"טלגרף" הבריטי: …»
        boolean national = s.is(0, "ה")
                && s.is(1, Token.Kind.OTHER)
                && lexicon.country(s.word(end - 1)).isPresent();
        boolean prints = national
                || lexicon.outletAt(s, name).isPresent()
                || lexicon.noun(s.word(0))
                        .filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                        .isPresent();
        // «העירייה: "לא התקבלה פנייה"»
        // «חברת הניהול: "הטענה שקרית"», «בכיר באוצר: "אין כסף"»
        boolean body = end <= LONGEST_SPEAKER
                && (end > 1 || s.word(0).startsWith("ה"))
                && IntStream.range(1, end)
                        .noneMatch(i -> lexicon.verb(s.word(i)).isPresent())
                && s.is(colon + 1, Token.Kind.OPEN)
                && (lexicon.is(s, 0, "people")
                        || lexicon.noun(s.word(0))
                                .filter(noun -> noun.body() || noun.role() || noun.unnamed())
                                .filter(noun -> noun.kind() != SourceKind.DOCUMENT)
                                .isPresent());
        boolean named = only && (body || named(s, end, names));
        if (!only || !(prints || named)) {
            return Optional.empty();
        }
        Teller teller = new ClauseSources(lexicon, names).read(s, name == 0 ? 0 : s.is(0, "ה") ? 1 : 0, end);
        Span content = s.trimmed(colon + 1, s.size());
        return Optional.of(new Told(
                content,
                List.of(teller.saying(s.get(colon).span(), prints ? Manner.RELAYED : Manner.SAID)),
                prefix + ".paper-colon"));
    }

    // «שר האוצר | ל"כלכליסט": "…"», «השחקנית ליאת רון | על ביטול ההצגה: "…"»: index behind who speaks
    private int speaker(Sentence s, int colon) {
        return IntStream.range(1, colon)
                .filter(k -> s.is(k, "על")
                        || (s.is(k, "ל") && s.quotes(k + 1))
                        || (s.word(k).startsWith("ל") && lexicon.outletAt(s, k).isPresent()))
                .findFirst()
                .orElse(colon);
    }

    // «חמאס: …», «שר האוצר דן לוי: …»
    private boolean named(Sentence s, int colon, Names names) {
        Span before = s.span(0, colon);
        return names.within(before).stream()
                .map(Mention::span)
                .anyMatch(name -> name.end() == before.end() && (name.start() == before.start() || titled(s, colon)));
    }

    private boolean titled(Sentence s, int colon) {
        boolean office =
                lexicon.noun(s.word(0)).filter(ClauseLexicon.Noun::role).isPresent();
        for (int i = 1; office && i < colon; i++) {
            office =
                    lexicon.verb(s.word(i)).isEmpty() || lexicon.noun(s.word(i)).isPresent();
        }
        return office;
    }

    /** "McCain: …": who stands before the colon of a headline. */
    public Optional<Told> headline(Sentence s, Names names) {
        for (int i = 1; i < Math.min(s.size() - 2, HEADLINE_SOURCE); i++) {
            if (s.is(i, Token.Kind.COLON)) {
                if (lexicon.headFirst() && !speaks(s, i, names)) {
                    return Optional.empty();
                }
                Teller teller = new ClauseSources(lexicon, names).read(s, 0, i);
                if (!colons.tells(s, i, names, !teller.head().isEmpty())) {
                    return Optional.empty();
                }
                Span content = s.span(i + 1, s.size());
                return Optional.of(new Told(
                        content, List.of(teller.saying(s.get(i).span(), Manner.SAID)), prefix + ".headline-colon"));
            }
            if (!s.is(i, Token.Kind.WORD) || i > 5) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // «גורמים בקבוצה: …», «דן לוי: …», not «שריפה במפעל בחדרה: …»
    private boolean speaks(Sentence s, int colon, Names names) {
        Span before = s.span(0, colon);
        return lexicon.noun(s.word(0)).isPresent()
                || lexicon.outletAt(s, 0).isPresent()
                || (colon <= 2 && !s.word(1).startsWith("ה") && !names.any(before, this::place))
                || s.is(colon + 1, Token.Kind.OPEN)
                || names.any(
                        before,
                        name -> name.span().end() == before.end()
                                && (name.kind().equals("person")
                                        || (name.span().start() == before.start() && !place(name))));
    }

    // «לבנון: ארבעה הרוגים»: where it was
    private boolean place(Mention name) {
        return name.kind().equals("city")
                || name.kind().equals("country")
                || name.kind().equals("region");
    }

    @Override
    public Optional<Teller> agency(Sentence first, Names names) {
        Sentence s = lexicon.headFirst() ? new ClauseTokens(lexicon).of(first) : first;
        for (int i = 1; i < Math.min(s.size() - 1, DATE_LINE); i++) {
            Optional<ClauseLexicon.Outlet> outlet = lexicon.outletAt(s, i);
            if (outlet.isPresent() && outlet.get().kind() == SourceKind.AGENCY) {
                int end = i + outlet.get().words().size();
                boolean bracketed = s.original(i - 1).equals("(")
                        && end < s.size()
                        && s.original(end).equals(")");
                boolean dashed = s.is(i - 1, Token.Kind.DASH) && s.is(end, Token.Kind.DASH);
                return bracketed || dashed
                        ? Optional.of(new ClauseSources(lexicon, names)
                                .read(s, i, end)
                                .saying(s.span(i, end), Manner.RELAYED))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean goesOnWithWhoTellsOfOthers() {
        return true;
    }

    @Override
    public boolean speaksForHimself(Sentence sentence, Told told) {
        return new ClauseOccasions(new ClauseTokens(lexicon).of(sentence), lexicon).of(told);
    }

    @Override
    public boolean answers(Teller pointing, Teller named) {
        Source before = named.source();
        boolean oneOf = pointing.source().count().orElse(0) == 1
                && pointing.agreement().fits(Agreement.MANY)
                && before.count().orElse(2) > 1;
        int own = pointing.source().count().orElse(0);
        // «שניים מהגורמים»
        boolean fewer = own > 0 && own < before.count().orElse(0);
        boolean number = oneOf
                || fewer
                || pointing.source().count().equals(before.count())
                || (pointing.source().count().isEmpty() && before.count().orElse(0) > 1);
        return number
                && switch (pointing.head()) {
                    case "source" ->
                        !before.named()
                                && before.kind() != SourceKind.DOCUMENT
                                && before.kind() != SourceKind.OUTLET
                                && before.kind() != SourceKind.ORGANISATION;
                    case "official" -> before.kind() == SourceKind.OFFICIAL || before.kind() == SourceKind.SPOKESPERSON;
                    // «לפי הדיווח»: the paper's that was named
                    case "document" -> before.kind() == SourceKind.DOCUMENT || before.kind() == SourceKind.OUTLET;
                    case "agency" ->
                        before.kind() == SourceKind.AGENCY || named.head().equals("agency");
                    case "outlet" -> before.kind() == SourceKind.OUTLET;
                    default -> pointing.head().equals(named.head());
                };
    }
}
