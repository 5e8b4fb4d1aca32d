package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Makes one chain of a telling and the one it is all about: «הרב הורה להתנגד, כך אמרו שני מקורות». */
public final class ClauseNesting {
    // "that ", «כי », «ש»
    private static final int CONJUNCTION = 5;
    private static final int CLOSING_MARK = 1;

    // "that | worshippers | had been warned by"
    private static final int LONGEST_WHOM = 20;

    // «אמר לי לחכות|,"|»: a closing mark and what stands before it
    private static final int CLOSING_MARKS = 2;
    private static final int NEAR = 15;
    private static final int LONGEST_HEARER = 5;
    private static final int LONGEST_TIME = 6;

    // what says when, where and how stands between a conjunction and who tells
    private static final List<String> WHEN = List.of(
            "occasion",
            "length",
            "lasting",
            "while",
            "also",
            "adverb",
            "day",
            "preposition",
            "connector",
            "afterwards");

    /** How the rule ends by which somebody said what was told before: «את הדברים אמר השר». */
    static final String THOSE = ".said-before";

    private ClauseNesting() {}

    /** The same tellings, those that tell of others first. */
    static List<Told> chained(List<Told> all, Sentence s, ClauseLexicon lexicon) {
        List<Told> told = saidBefore(all);
        if (told.size() < 2) {
            return told;
        }
        List<Told> others = told.stream()
                .filter(inner ->
                        told.stream().noneMatch(outer -> himself(outer, inner, s) || pronoun(outer, inner, s, lexicon)))
                .toList();
        BiPredicate<Told, Told> whole = (outer, inner) -> fills(outer, inner)
                || fills(outer, upTo(outer, inner, s))
                || passes(outer, inner, s)
                || opens(outer, inner, s)
                || heard(outer, inner, s)
                || follows(outer, inner, s)
                || led(outer, inner, s, lexicon)
                || within(outer, inner)
                || brought(outer, inner);
        List<Told> chains = joined(others, outer -> true, whole);
        // «סיפרה כי ראש הממשלה אמר שוושינגטון הבהירה לו ש»
        for (int tellings = others.size(); chains.size() < tellings; ) {
            tellings = chains.size();
            chains = joined(chains, outer -> true, whole);
        }
        chains = quotedOn(chains, s, lexicon);
        chains.sort((a, b) -> Boolean.compare(holds(b, a), holds(a, b)));
        return chains;
    }

    // «אמר שיורש העצר הודיע על כך | לנשיא בשיחת טלפון»: the same with whom it was told to and where
    private static Told upTo(Told outer, Told inner, Sentence s) {
        int from = s.at(inner.content().end());
        int to = s.at(outer.content().end());
        boolean words = to > from
                && to - from <= NEAR
                && !s.word(from).startsWith("ו")
                && !s.word(from).startsWith("ש")
                && IntStream.range(from, to).allMatch(k -> s.is(k, Token.Kind.WORD) || s.is(k, Token.Kind.OTHER));
        return words ? new Told(inner.content().union(outer.content()), inner.tellers(), inner.rule()) : inner;
    }

    // «אומר כי ראש העיר ידע: | "הוא אמר לי שאין תקציב"»: who tells goes on in his own words
    private static List<Told> quotedOn(List<Told> told, Sentence s, ClauseLexicon lexicon) {
        List<Told> all = new ArrayList<>();
        for (Told inner : told) {
            Optional<Told> speaker = told.stream()
                    .filter(outer -> !outer.equals(inner) && goesOn(outer, inner, s, lexicon))
                    .findFirst();
            List<Teller> tellers = new ArrayList<>();
            speaker.ifPresent(outer -> tellers.addAll(outer.tellers()));
            tellers.addAll(inner.tellers());
            all.add(speaker.isEmpty() ? inner : new Told(inner.content(), tellers, inner.rule() + "-relayed"));
        }
        return all;
    }

    private static boolean goesOn(Told outer, Told inner, Sentence s, ClauseLexicon lexicon) {
        Span source = inner.tellers().getFirst().source().span();
        int open =
                s.at(Math.min(source.start(), inner.tellers().getFirst().cue().start())) - 1;
        int from = s.at(outer.content().start());
        return holds(outer, inner)
                && s.is(open, Token.Kind.OPEN)
                && s.is(open - 1, Token.Kind.COLON)
                && from < open - 1
                && IntStream.range(from, open - 1)
                        .noneMatch(k -> lexicon.verb(s.word(k)).isPresent()
                                && lexicon.noun(s.word(k)).isEmpty());
    }

    // «מצרים הזהירה כי המעבר ייסגר; את הדברים מסר בכיר»: he tells what was told just before
    private static List<Told> saidBefore(List<Told> told) {
        List<Told> all = new ArrayList<>();
        for (Told each : told) {
            if (!each.rule().endsWith(THOSE) || all.isEmpty()) {
                all.add(each);
            } else {
                Told last = all.removeLast();
                List<Teller> tellers = new ArrayList<>(each.tellers());
                tellers.addAll(last.tellers());
                all.add(new Told(last.content(), tellers, last.rule() + "-relayed"));
            }
        }
        return all;
    }

    /** The same tellings, of each of the outer ones that may and the one it is all about one chain. */
    public static List<Told> joined(List<Told> told, Predicate<Told> may) {
        return joined(told, may, ClauseNesting::fills);
    }

    private static List<Told> joined(List<Told> told, Predicate<Told> may, BiPredicate<Told, Told> whole) {
        List<Told> all = new ArrayList<>(told);
        for (Told outer : told) {
            Optional<Told> inner = told.size() > 1 && all.contains(outer) && may.test(outer)
                    ? told.stream()
                            .filter(each -> !each.equals(outer)
                                    && all.contains(each)
                                    && whole.test(outer, each)
                                    && !toldBy(outer, each)
                                    && !joins(each, told))
                            .findFirst()
                    : Optional.empty();
            inner.ifPresent(found -> {
                boolean read = readBy(found, outer);
                List<Teller> tellers = new ArrayList<>(read ? found.tellers() : outer.tellers());
                // "said | he | had been assured by the ministry": who was assured is who says so
                boolean himself = found.tellers().size() > 1
                        && !found.rule().endsWith("-relayed")
                        && found.tellers().getFirst().pointing() != Teller.Pointing.NOWHERE;
                tellers.addAll(
                        read
                                ? outer.tellers()
                                : himself
                                        ? found.tellers()
                                                .subList(1, found.tellers().size())
                                        : found.tellers());
                // «סיפר כי המאמן נפרד מהסגל | ואמר: "…"»: of more than what he said
                if (!found.rule().endsWith("verb-coordinated")) {
                    all.remove(outer);
                }
                all.set(all.indexOf(found), new Told(found.content(), tellers, found.rule() + "-relayed"));
            });
        }
        return all;
    }

    private static boolean toldBy(Told outer, Told inner) {
        return inner.tellers().stream().anyMatch(each -> each.cue().equals(outer.cue()));
    }

    // «"אני סבור שטעתה", אמר», «אמר כי הוא מעריך ש…»: who speaks means himself
    private static boolean pronoun(Told outer, Told inner, Sentence s, ClauseLexicon lexicon) {
        Teller teller = inner.tellers().getFirst();
        Teller speaker = outer.tellers().getLast();
        Span source = teller.source().span();
        int at = s.at(source.start());
        boolean alone = at < s.size() && s.get(at).span().equals(source);
        boolean self = alone && lexicon.is(s, at, "self");
        boolean same = alone
                && lexicon.pronoun(s, at).isPresent()
                && !lexicon.is(s, at, "another")
                // «האלמנה גילתה כי | הוא | אמר לה»
                && lexicon.verb(s.word(s.at(speaker.cue().end() - 1)))
                        .map(ClauseLexicon.Verb::agreement)
                        .orElse(Agreement.ANY)
                        .fits(teller.agreement())
                && !relays(outer)
                // «"הוא אמר לי …", הוסיף»: another
                && !s.is(s.at(outer.content().start()), Token.Kind.OPEN)
                && speaker.agreement().fits(teller.agreement())
                && source.start() - outer.content().start() <= CONJUNCTION;
        // «כתבה כי הוא התקשר ואמר»: another
        boolean afar = teller.cue().start() - source.end() > NEAR;
        return !outer.equals(inner) && !afar && inner.tellers().size() == 1 && (self || same) && holds(outer, inner);
    }

    // «סיפר כי הזהיר את שר האוצר»: of himself, who adds no teller
    private static boolean himself(Told outer, Told inner, Sentence s) {
        Teller teller = inner.tellers().getFirst();
        return !outer.equals(inner)
                && inner.tellers().size() == 1
                && teller.pointing() == Teller.Pointing.ELIDED
                && teller.source().span().equals(teller.cue())
                // «השרה סיפרה כי לדבריו»: another's words
                && (!inner.rule().endsWith("pronoun")
                        || outer.tellers().getLast().agreement().fits(teller.agreement()))
                // «"דורשת מאיתנו לחתוך"»: words in marks may tell of another
                && (teller.cue().start() - outer.content().start() > CLOSING_MARK
                        || s.text().charAt(outer.content().start()) == 'ש')
                && holds(outer, inner);
    }

    /** Whether it is a paper or an agency that tells, which has it from others: "The daily reported that two officials confirmed". */
    public static boolean relays(Told told) {
        SourceKind kind = told.tellers().getLast().source().kind();
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET || kind == SourceKind.DOCUMENT;
    }

    // «העיתון דיווח כי …, כך עולה ממסמך»: the paper has it from what it read
    private static boolean readBy(Told inner, Told outer) {
        return inner.tellers().size() == 1
                && prints(inner.tellers().getLast())
                && outer.tellers().getFirst().source().kind() == SourceKind.DOCUMENT
                && outer.cue().start() > inner.content().end();
    }

    static boolean prints(Teller teller) {
        SourceKind kind = teller.source().kind();
        return kind == SourceKind.OUTLET || kind == SourceKind.AGENCY;
    }

    // "that the leader inspected a ship and | called for more": he does more than tell
    private static boolean joins(Told inner, List<Told> told) {
        Span source = inner.tellers().getFirst().source().span();
        return inner.rule().endsWith("verb-joined")
                && told.stream()
                        .noneMatch(each -> !each.equals(inner)
                                && each.tellers().getFirst().source().span().equals(source));
    }

    private static boolean holds(Told outer, Told inner) {
        return outer.content().contains(inner.cue()) && !inner.content().contains(outer.cue());
    }

    // «על פי העיתון, | באחד המכתבים כתב המנהל ש»: nothing but when and where stands before the verb
    private static boolean opens(Told outer, Told inner, Sentence s) {
        Teller teller = inner.tellers().getFirst();
        return (outer.rule().endsWith("according") || says(outer))
                && inner.rule().endsWith("verb-subject")
                && teller.cue().end() <= teller.source().span().start()
                && holds(outer, inner)
                && outer.content().end() == inner.content().end()
                && s.tokens().stream()
                        .filter(token -> token.span().start() >= outer.content().start()
                                && token.span().end() <= teller.cue().start())
                        .allMatch(token -> token.is(Token.Kind.WORD));
    }

    private static boolean prefixed(Sentence s, int i, ClauseLexicon lexicon) {
        String word = s.word(i);
        String led = word.startsWith("ש") && word.length() > 3 ? word.substring(1) : word;
        return (led.length() > 2 && "בלמכ".indexOf(led.charAt(0)) >= 0)
                || WHEN.stream().anyMatch(group -> lexicon.words(group).contains(led));
    }

    // «אמרה: "שבוע לפני שנהרג | הוא סיפר לי ש"»: nothing but when stands before who tells
    private static boolean led(Told outer, Told inner, Sentence s, ClauseLexicon lexicon) {
        Span source = inner.tellers().getFirst().source().span();
        int to = s.at(Math.min(source.start(), inner.tellers().getFirst().cue().start()));
        int opens = s.at(outer.content().start());
        int from = s.is(opens, Token.Kind.OPEN) || lexicon.is(s, opens, "that") ? opens + 1 : opens;
        boolean when = WHEN.stream().anyMatch(group -> lexicon.is(s, from, group))
                // «כי | בשלב מסוים | השר אמר», «שלאחר האירוע השר אמר»
                || prefixed(s, from, lexicon);
        return when
                && says(outer)
                && holds(outer, inner)
                && to > from
                && to - from <= LONGEST_TIME
                && outer.content().end() - inner.content().end() <= CLOSING_MARK
                && outer.content().end() >= inner.content().end()
                && IntStream.range(from, to)
                        .allMatch(k -> s.is(k, Token.Kind.WORD)
                                && lexicon.verb(s.word(k)).isEmpty());
    }

    // «ציין כי | גם לוועדה | נאמר ש»: nothing but whom it was told to stands before
    private static boolean passes(Told outer, Told inner, Sentence s) {
        Teller nobody = inner.tellers().getFirst();
        int from = s.at(outer.content().start());
        int cue = s.at(nobody.cue().start());
        return inner.rule().endsWith("impersonal")
                && nobody.source().span().equals(nobody.cue())
                && holds(outer, inner)
                && outer.content().end() == inner.content().end()
                && cue - from <= LONGEST_HEARER
                && s.word(cue - 1).startsWith("ל")
                && !s.is(cue - 1, "לא");
    }

    // «אמרה כי | באספה הבטיח ראש העיר ש», not «אישרה כי», «הכחישה כי»
    private static boolean says(Told outer) {
        Manner manner = outer.tellers().getLast().manner();
        return manner == Manner.SAID || manner == Manner.REVEALED || manner == Manner.CLAIMED;
    }

    // «סיפר כי | שמע את השר אומר ש»: nothing but that he heard it stands before
    private static boolean heard(Told outer, Told inner, Sentence s) {
        int left = outer.content().end() - inner.content().end();
        return inner.rule().endsWith("heard")
                && holds(outer, inner)
                && (left == 0 || left == CLOSING_MARK)
                && s.tokens().stream()
                        .filter(token -> token.span().start() >= outer.content().start()
                                && token.span().end() <= inner.cue().start())
                        .allMatch(token -> token.is(Token.Kind.WORD) || token.is(Token.Kind.OPEN));
    }

    // «הודיע כי המחבלים, | כך עולה מהחקירה, | הגיעו»: who says it stands amid all of it
    private static boolean within(Told outer, Told inner) {
        return holds(outer, inner) && outer.content().equals(inner.content());
    }

    // «לפי הדו"ח, | הונחה על שולחן השר | התרעה של המנכ"לית: "…"»: whose words it tells of
    private static boolean brought(Told outer, Told inner) {
        return outer.rule().endsWith("according")
                && inner.rule().endsWith("stance")
                && holds(outer, inner)
                && outer.content().end() - inner.content().end() <= CLOSING_MARK;
    }

    // «"…", אמר השר בישיבה, | כך סיפרו שניים»: a quotation with who says it, and where, is all that is told
    private static boolean follows(Told outer, Told inner, Sentence s) {
        Teller teller = inner.tellers().getFirst();
        Span told = inner.content().union(teller.cue()).union(teller.source().span());
        return inner.content().end() <= teller.cue().start()
                && holds(outer, inner)
                && outer.content().start() == told.start()
                && outer.content().end() >= told.end()
                && s.tokens().stream()
                        .filter(token -> token.span().start() >= told.end()
                                && token.span().end() <= outer.content().end())
                        .allMatch(token -> token.is(Token.Kind.WORD));
    }

    // whether the words of the outer one are those of who is told of, his telling and what he tells
    private static boolean fills(Told outer, Told inner) {
        Span source = inner.tellers().getFirst().source().span();
        int from = Math.min(source.start(), inner.tellers().getFirst().cue().start());
        int gap = from - outer.content().start();
        // «לטענת המשטרה, …; המארגנים מכחישים»: two speak of the same
        boolean denies = outer.tellers().getLast().manner() == Manner.DENIED;
        // "that they had been told | the same thing | by their directors"
        // "that they had heard | the same | from nurses"
        boolean passive = inner.rule().endsWith("told-by")
                || inner.rule().endsWith("passive-by-to")
                || inner.rule().endsWith("heard-same");
        Span last = inner.tellers().getLast().source().span();
        int end = passive
                ? Math.max(inner.content().end(), last.end())
                : inner.content().end();
        return !denies
                && holds(outer, inner)
                && (gap == 0 || (gap > 0 && gap <= (passive ? LONGEST_WHOM : CONJUNCTION)))
                && outer.content().end() - end <= CLOSING_MARKS
                && outer.content().end() >= inner.content().end();
    }
}
