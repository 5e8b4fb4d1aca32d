package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseNesting;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Keeps of what stands inside other words told only what is speech of someone else: no "I think" inside a quotation. */
final class Nesting {
    private final Sentence s;
    private final EnglishLexicon lexicon;
    private final EnglishSyntax syntax;
    private int at;
    private int quote = -1;

    Nesting(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** The same with what stands inside other words told behind these. */
    static List<Told> outerFirst(List<Told> told) {
        List<Told> ordered = new ArrayList<>();
        for (Told each : told) {
            int at = 0;
            while (at < ordered.size()
                    && !each.content().contains(ordered.get(at).cue())) {
                at++;
            }
            ordered.add(at, each);
        }
        return ordered;
    }

    boolean speaks(Told found, List<Told> told) {
        Span cue = found.cue();
        boolean inside = quoted(cue) || syntax.ends.asked(s.at(cue.start()));
        Optional<Told> nearest = Optional.empty();
        for (Told each : told) {
            Span outer = each.content();
            if (outer.contains(cue) && !outer.equals(found.content())) {
                nearest = Optional.of(each);
            }
        }
        return (!inside && nearest.isEmpty()) || speech(found, nearest);
    }

    /** The same without what stands inside words told behind it and is no speech. */
    List<Told> without(List<Told> told) {
        List<Told> without = new ArrayList<>(told.size());
        for (Told each : told) {
            Optional<Told> outer = around(each, told);
            if (outer.isEmpty() || speech(each, outer)) {
                without.add(each);
            }
        }
        return without;
    }

    private static Optional<Told> around(Told each, List<Told> told) {
        for (Told outer : told) {
            if (outer.content().contains(each.cue())
                    && !outer.content().equals(each.content())
                    && !outer.cue().equals(each.cue())) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    private boolean speech(Told found, Optional<Told> outer) {
        // "insisted that ministers remained | committed to": how others feel
        if (firstPerson(found) || found.rule().endsWith(".adjective")) {
            return false;
        }
        // "that the master had radioed him | to report a leak"
        boolean led = found.rule().endsWith("verb-purpose") && !himself(found, outer);
        if (led || found.rule().endsWith(WordFrom.RULE)) {
            return true;
        }
        // "Cairo "welcomed the plan"": the marks are those of who says so
        if (s.is(s.at(found.cue().start()) - 1, Kind.OPEN) && !found.rule().contains("noun")) {
            return false;
        }
        boolean through = found.tellers().size() > 1 || found.rule().endsWith("noun-held");
        boolean owned = found.rule().endsWith(".noun")
                && s.is(s.at(found.content().start()), "that")
                && found.tellers().getLast().pointing() != Teller.Pointing.ELIDED;
        Teller teller = found.tellers().getLast();
        boolean someone = !teller.head().isEmpty() || teller.source().entity().isPresent();
        if (owned || (through && someone)) {
            return true;
        }
        int first = s.at(found.content().start());
        boolean clause = !found.rule().endsWith("passive-by")
                && (s.is(first, "that")
                        || s.is(first, Kind.OPEN)
                        || lexicon.is(s, first, "subject")
                        || (syntax.clause(first) && !described(first)));
        // "officials had promised to", "the general had rejected": who is known to tell
        boolean told = !teller.head().isEmpty();
        int who = s.at(teller.source().span().start());
        boolean himself = himself(found, outer);
        boolean amid = amidQuote(who);
        boolean another = !found.rule().endsWith("noun")
                && !himself
                && !amid
                && !syntax.ends.asked(who + 1)
                && (syntax.is(who, "subject")
                        || syntax.name(who)
                        || demonym(who, found)
                        || opens(who, found, outer)
                        || teller.source()
                                .entity()
                                .filter(id -> !id.startsWith("country:"))
                                .isPresent());
        boolean own = words(first) && syntax.is(first, "possessive") && !syntax.is(first + 1, "determiner");
        boolean relayed = outer.filter(ClauseNesting::relays).isPresent();
        // "that a commander ordered them to leave": whoever bids tells
        boolean us = s.is(who - 1, Kind.OPEN)
                && syntax.is(who, "subject")
                && lexicon.is(s, s.at(found.cue().end() - 1) + 1, "us");
        boolean bids = (us || teller.source().kind() != SourceKind.UNKNOWN) && s.is(first, "to");
        for (int i = s.at(found.cue().start());
                i < s.size() && s.get(i).span().start() < found.cue().end();
                i++) {
            List<EnglishLexicon.Cue> cues = lexicon.verbsAt(s, i);
            // "said he | believes | it is over": who says so tells no more by it
            boolean thinks = (himself || (amid && syntax.is(who, "subject"))) && syntax.is(i, "thinking");
            boolean saying = clause
                    && !thinks
                    && cues.stream().anyMatch(cue -> cue.has("that") && (cue.has("quote") || cue.has("knowing")));
            // "had shared the figure with them", "gunmen attacked a convoy", "could recommend changes": nothing is told
            boolean does =
                    lexicon.is(s, i, "deed") && cues.stream().allMatch(cue -> cue.length() == 1) && !words(first);
            boolean deed = !clause && (lexicon.is(s, i, "shared") || does || decides(i));
            boolean may = lexicon.is(s, i - 1, "modal") && !lexicon.is(s, i - 1, "did");
            boolean bidden = bids
                    && (told || another || !may)
                    && cues.stream().anyMatch(cue -> cue.has("who") && cue.has("aloud"));
            // "that he had urged": by such a verb anyone tells; "KCNA said Kim had praised": by any, if a paper has it
            boolean aloud = cues.stream().anyMatch(cue -> cue.has("aloud"));
            boolean called = s.is(first, Kind.OPEN) && cues.stream().anyMatch(cue -> cue.has("np-called"));
            // "said some governments | feared | that": an opinion of others
            boolean opines = clause
                    && !himself
                    && !may
                    && (told || (syntax.capital(who) && !syntax.is(who, "subject")))
                    && syntax.is(i, "thinking");
            // "that each side | accuses | the other of stalling"
            boolean accuses =
                    !may && !himself && s.is(first, "of") && cues.stream().anyMatch(cue -> cue.has("np-of"));
            if (opines || accuses) {
                return true;
            }
            boolean speaks = another
                    && (!does || called)
                    && !decides(i)
                    && !may
                    && (cues.stream().anyMatch(Nesting::spoken)
                            || (aloud && cues.stream().anyMatch(cue -> cue.has("np-as")))
                            || (relayed && aloud));
            // "that both sides had signalled | their readiness"
            boolean voices =
                    own && !may && !himself && cues.stream().anyMatch(cue -> cue.has("np") && cue.has("quote"));
            // "said records | showed that he had called"
            boolean shows = clause
                    && !may
                    && teller.source().kind() == SourceKind.DOCUMENT
                    && cues.stream().anyMatch(cue -> cue.has("that"));
            // "said the ministry hopes | to reopen it", "wants | the talks to resume"
            boolean willing = syntax.is(i, "hoping") && (told || another) && !himself && !may && deedAhead(first);
            if (willing || shows || saying || bidden || speaks || voices || (told && !deed && !may && aloud)) {
                return true;
            }
        }
        return lexicon.is(s, s.at(found.cue().start()), "telling-phrase");
    }

    // "| Sisi warned against it, his office said"
    private boolean opens(int who, Told found, Optional<Told> outer) {
        return who == 0
                && syntax.capital(0)
                && !syntax.is(0, "determiner")
                && found.tellers().getLast().source().kind() != SourceKind.ORGANISATION
                && found.tellers().getLast().source().entity().isEmpty()
                && outer.filter(each -> each.cue().start() > found.cue().end()).isPresent();
    }

    // "the Qataris", "the Houthis"
    private boolean demonym(int who, Told found) {
        boolean clause = false;
        for (int i = s.at(found.content().start());
                i < s.size() && s.get(i).span().start() < found.content().end();
                i++) {
            clause |= s.is(i, "that");
        }
        return clause
                && s.is(who, "the")
                && syntax.name(who + 1)
                && s.word(who + 1).endsWith("s")
                && s.get(who + 1).span().end()
                        == found.tellers().getLast().source().span().end();
    }

    // "had conveyed | its regret", "relayed | the family's thanks": words, no goods; "an Israeli threat": not its own
    private boolean words(int first) {
        boolean another = (s.is(first, "a") || s.is(first, "an"))
                && lexicon.noun(s.word(first + 1)).isEmpty();
        for (int i = first; !another && i < first + 5 && s.is(i, Kind.WORD) && !syntax.is(i, "preposition"); i++) {
            if (lexicon.noun(s.word(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean deedAhead(int first) {
        int to = first;
        while (to < first + 6 && s.is(to, Kind.WORD) && !s.is(to, "to") && !syntax.finite(to)) {
            to++;
        }
        return s.is(to, "to") && !syntax.is(to + 1, "determiner") && !syntax.capital(to + 1);
    }

    // "would veto | any bill that weakens it": a thing, no clause
    private boolean described(int first) {
        int i = first;
        while (i < first + 6 && s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.is(i, "relative")) {
            i++;
        }
        return i > first && syntax.is(i, "relative") && !s.is(i - 1, "all");
    }

    private static boolean spoken(EnglishLexicon.Cue cue) {
        boolean clause = cue.has("quote") && (cue.has("who") || cue.has("that") || cue.has("to"));
        boolean judges = cue.has("np-called") || cue.has("np-as") || cue.has("np-of");
        boolean rates = cue.has("unto") || (cue.has("quote") && (cue.has("np") || cue.has("for")));
        return cue.has("aloud") && (clause || judges || rates || (cue.length() > 1 && cue.has("np")));
    }

    private boolean himself(Told found, Optional<Told> outer) {
        return outer.filter(each -> himself(each, found.tellers().getLast())).isPresent();
    }

    // "the envoy said | he | had urged": the envoy did
    private boolean himself(Told outer, Teller teller) {
        Teller speaker = outer.tellers().getLast();
        return !ClauseNesting.relays(outer)
                && syntax.is(s.at(teller.source().span().start()), "subject")
                && speaker.agreement().fits(teller.agreement());
    }

    private boolean amidQuote(int source) {
        int mark = source - 1;
        while (mark >= 0 && !s.is(mark, Kind.OPEN) && !s.is(mark, Kind.CLOSE)) {
            mark--;
        }
        return s.is(mark, Kind.OPEN);
    }

    // "that the bank had rejected | the offer"
    private boolean decides(int verb) {
        boolean ruling = lexicon.is(s, verb, "ruling-verb");
        int i = verb + 1;
        while (ruling && i < verb + 6 && s.is(i, Kind.WORD) && !lexicon.is(s, i, "offered")) {
            i++;
        }
        return ruling && lexicon.is(s, i, "offered");
    }

    private boolean firstPerson(Told found) {
        Span words = found.tellers().getLast().source().span();
        int source = s.at(words.start());
        // "my boss": another
        boolean alone = s.get(source).span().end() >= words.end() || !syntax.is(source, "possessive");
        return alone && lexicon.is(s, source, "speaker");
    }

    // cues come from left to right, so that the marks are walked over once
    private boolean quoted(Span cue) {
        while (at < s.size() && s.get(at).span().start() < cue.start()) {
            if (s.is(at, Kind.OPEN) && quote < 0) {
                quote = at;
            } else if (s.is(at, Kind.CLOSE)) {
                quote = -1;
            }
            at++;
        }
        return quote >= 0;
    }
}
