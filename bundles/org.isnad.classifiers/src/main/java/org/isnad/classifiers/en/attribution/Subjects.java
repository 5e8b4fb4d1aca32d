package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds the noun phrase before a verb that does what the verb says, and the one behind it. */
final class Subjects {
    private static final int LONGEST = 40;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Series series;
    private final SubjectEdges edges;
    private final SourceBehind behind;

    Subjects(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
        this.series = new Series(s, syntax);
        this.edges = new SubjectEdges(s, syntax);
        this.behind = new SourceBehind(s, syntax, this);
    }

    /** The subject that ends right before the verb group that begins there. */
    Optional<Part> before(int group) {
        int end = untimed(group);
        int last = end - 1;
        if (last < 0) {
            return Optional.empty();
        }
        if (s.is(last, Kind.COMMA)) {
            return apposition(last);
        }
        // "Three officials, speaking separately, | each"
        if (syntax.is(last, "floating") && s.is(last - 1, Kind.COMMA)) {
            return apposition(last - 1);
        }
        int named = edges.quotedAside(last);
        if (named > 0 && syntax.is(named + 1, "appearing")) {
            return s.is(start(named - 1) - 1, Kind.COMMA) ? apposition(named) : before(named);
        }
        if (named > 0) {
            return phrase(start(named - 1), end);
        }
        if (s.is(last, Kind.DASH)) {
            return dashed(last);
        }
        if (syntax.is(last, "subject") || s.is(last, "he") || s.is(last, "it") || Shapes.existential(s, syntax, last)) {
            return Optional.of(coordinated(new Part(last, end)));
        }
        if (s.is(last, "who") && edges.cleft(last) > 0) {
            return Optional.of(new Part(edges.cleft(last), last));
        }
        if (syntax.is(last, "relative") && !s.is(last, "whom")) {
            return Optional.of(new Part(last, end)).filter(who -> !syntax.is(last - 1, "preposition"));
        }
        // "Cruz and Rubio | both"
        boolean floats = syntax.is(last, "floating") && last > 0 && s.is(last - 1, Kind.WORD);
        int to = floats ? end - 1 : end;
        // "Ali Karimi, | a diplomat | said, had": told of him
        int from = edges.inserted(to - 1) ? start(to - 1) : edges.titled(start(to - 1));
        return from < to ? phrase(from, to) : Optional.empty();
    }

    // "Trump on Thursday | accused", "Obama late Monday | said"
    private int untimed(int group) {
        int end = group;
        while (end > 1 && syntax.is(end - 1, "occasion")) {
            end--;
        }
        boolean timed = end < group
                && end > 1
                && (s.is(end - 1, "on") || s.is(end - 1, "late") || s.is(end - 1, "early") || s.is(end - 1, "this"));
        int untimed = timed ? end - 1 : end;
        // "a poll released Tuesday"
        return untimed > 0 && syntax.passiveForm(untimed - 1) && syntax.verb(untimed - 1) ? group : untimed;
    }

    // "he and Brafman" is handled from the right; "Brafman and he" from here
    private Part coordinated(Part pronoun) {
        boolean and = s.is(pronoun.from() - 1, "and") && syntax.capital(pronoun.from() - 2);
        return and && pronoun.from() - 2 >= 0 ? new Part(pronoun.from() - 2, pronoun.to()) : pronoun;
    }

    // "Corey Lewandowski, the campaign's manager, | said"
    private Optional<Part> apposition(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
            // ", written in May and marked "secret","
            if (i == comma - 1 && s.is(i, Kind.CLOSE) && s.opening(i) > 0 && s.is(s.opening(i) - 1, Kind.WORD)) {
                i = s.opening(i) - 1;
            }
            if ((s.is(i, Kind.STOP) && !abbreviated(i)) || s.is(i, Kind.CLOSE) || s.is(i, Kind.COLON)) {
                return Optional.empty();
            }
            boolean scope = s.is(i, Kind.COMMA) && syntax.is(i + 1, "scope") && i > 0;
            if (scope) {
                int from = start(i - 1);
                return from < i ? phrase(from, comma) : Optional.empty();
            }
            boolean short_ = comma - i < 6
                    && !edges.from(i)
                    && (syntax.is(i + 1, "preposition") || syntax.adverb(i + 1) || syntax.is(i + 1, "insertion"));
            boolean adjunct = syntax.is(i + 1, "adjunct") && comma - i < 16;
            boolean speaking = syntax.is(i + 1, "appearing") && !edges.unnamed(i + 1, comma);
            boolean ascribed = s.is(i + 1, "according") || (s.is(i + 1, "citing") && !syntax.is(i + 2, "wh"));
            if (s.is(i, Kind.COMMA) && (short_ || adjunct || speaking || ascribed)) {
                return before(i);
            }
            // "The minister, | as quoted by the Daily, | said"
            boolean asQuoted = s.is(i + 1, "as") && syntax.is(i + 2, "handing-on");
            if (s.is(i, Kind.COMMA) && asQuoted) {
                return before(i);
            }
            boolean quizzed = syntax.is(i + 1, "quizzed") && syntax.is(i + 2, "quizzed-on");
            if (s.is(i, Kind.COMMA) && (quizzed || edges.told(i + 1, comma))) {
                return before(i);
            }
            if (s.is(i, Kind.COMMA) && edges.reduced(s.is(i + 1, "and") ? i + 2 : i + 1, comma)) {
                int from = start(i - 1);
                if (from < i && !syntax.finiteWithin(from, i)) {
                    return phrase(from, comma);
                }
            }
            // "an editor who attended, | and who asked not to be named,"
            boolean more = s.is(i, Kind.COMMA) && s.is(i + 1, "and") && syntax.is(i + 2, "relative");
            if (more && start(i - 1) < i) {
                return phrase(start(i - 1), comma);
            }
            boolean called = syntax.is(i + 1, "naming") || s.is(i + 1, "known") || s.is(i + 1, "described");
            if (s.is(i, Kind.COMMA) && ((called && !syntax.finiteWithin(i + 2, comma)) || edges.dated(i + 1, comma))) {
                int from = start(i - 1);
                return from < i ? phrase(from, comma) : Optional.empty();
            }
            int told = s.is(i, Kind.COMMA) ? edges.toldFirst(i, start(i - 1) - 1, comma) : -1;
            if (told > 0) {
                return before(told);
            }
            if (s.is(i, Kind.COMMA) && i < comma - 1 && syntax.finite(i + 1)) {
                return Optional.empty(); // "the minister, who is abroad, | would return, said"
            }
            Optional<Part> member = s.is(i, Kind.COMMA) && edges.party(i) ? apposition(i) : Optional.empty();
            if (member.filter(who -> syntax.is(who.from(), "determiner")).isPresent()) {
                return Optional.of(new Part(member.get().from(), comma));
            }
            if (s.is(i, Kind.COMMA) && apposes(i + 1)) {
                int name = edges.titled(start(edges.aged(i) - 1));
                int from = edges.named(name, s.is(name - 1, Kind.COMMA) ? start(name - 2) : name);
                // ", speaking in Dayton, Ohio," stands between commas itself
                boolean inserted =
                        (syntax.is(from, "preposition") && (s.is(from - 1, Kind.COMMA) || edges.place(i, comma)))
                                || (syntax.gerund(Math.max(0, from - 1)) && s.is(from - 2, Kind.COMMA));
                if (!inserted) {
                    int begin = edges.described(from, i) ? from + 1 : from;
                    return from < i && !syntax.finiteWithin(begin, i) ? phrase(from, comma) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    // "Kasich — who has long argued it — | said"
    private Optional<Part> dashed(int dash) {
        for (int i = dash - 1; i > Math.max(0, dash - LONGEST); i--) {
            if (s.is(i, Kind.DASH)) {
                int from = start(i - 1);
                // "the Post—even the devil can quote figures—| observed": a sentence of its own
                boolean apart = !syntax.subordinates(i + 1)
                        && !syntax.verb(i + 1)
                        && !syntax.is(i + 1, "wh")
                        && syntax.finiteWithin(i + 2, dash);
                return from < i ? phrase(from, apart ? i : dash) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // what stands between commas belongs to the name before if it is a noun phrase or says who
    private boolean apposes(int comma) {
        // "Pete Lomax, | now | a pundit,"
        int i = syntax.is(comma, "once") && syntax.is(comma + 1, "determiner") ? comma + 1 : comma;
        return s.is(i, Kind.WORD)
                && (syntax.nounPhrase(i)
                        || syntax.gerund(i)
                        || s.is(i, "who")
                        || s.is(i, "which")
                        || s.is(i, "whose")
                        || s.is(i, "where")
                        || s.is(i, "of"))
                && !syntax.is(i, "subject");
    }

    // the first token of the phrase that ends there
    private int start(int last) {
        int i = last;
        while (i >= 0 && last - i < LONGEST) {
            int bracket = edges.bracket(i);
            if (bracket >= 0) {
                i = bracket;
            } else if (!edges.described(i, last) && (syntax.finite(i) || syntax.verb(i))) {
                int group = syntax.groupStart(i);
                int relative = s.is(group - 1, "to") && group > 1
                        ? group - 1
                        : IntStream.of(
                                        relative(i),
                                        Silence.nameless(s, syntax, i),
                                        edges.unnamedBecause(i),
                                        edges.knownAs(i))
                                .max()
                                .orElse(-1);
                if (relative < 0) {
                    return cut(i + 1, last);
                }
                i = relative;
            } else if (s.is(i, Kind.COMMA)
                    && syntax.is(i - 2, "determiner")
                    && s.is(i - 1, Kind.WORD)
                    && (i == 2 || !s.is(i - 3, Kind.WORD) || syntax.is(i - 3, "conjunction") || s.is(i - 3, "that"))
                    && i < last - 1
                    && !syntax.capital(i + 1)
                    && !syntax.is(i + 1, "determiner")
                    && !syntax.is(i + 1, "count")
                    && !edges.inserted(last)) {
                return i - 2;
            } else if (!part(i, last)) {
                return series.lists(i, last) ? series.listStart(i) : i + 1;
            } else if (i > 0 && newPhrase(i, last)) {
                return i;
            }
            i--;
        }
        return i + 1;
    }

    // "the amendment | the founders", "refugees | Obama": one phrase ends, the next begins
    private boolean newPhrase(int i, int last) {
        boolean noun = s.is(i - 1, Kind.WORD)
                && !syntax.is(i - 1, "preposition")
                && !syntax.is(i - 1, "conjunction")
                && !syntax.is(i - 1, "determiner")
                && !syntax.verb(i - 1)
                && !(s.word(i - 1).endsWith("ing") && s.word(i - 2).endsWith("s"))
                && !syntax.adverb(i - 1)
                && !syntax.auxiliary(i - 1)
                && !syntax.subordinates(i - 1)
                && !s.is(i - 1, "'s")
                && !s.is(i - 1, "half")
                && !s.is(i - 1, "to");
        // "the technology site The Relay"
        boolean titled = i > 0 && s.is(i, "the") && syntax.capital(i) && syntax.capital(i + 1);
        boolean article = (s.is(i, "the") && !titled) || s.is(i, "a") || s.is(i, "an") || syntax.is(i, "possessive");
        boolean name = i == last
                && syntax.capital(i)
                && !syntax.capital(i - 1)
                && s.word(i - 1).endsWith("s")
                && !s.word(i - 1).endsWith("ss");
        // "an allegation | Tehran called "ridiculous""
        boolean called = syntax.capital(i)
                && syntax.is(i - 1, "told-noun")
                && !syntax.capital(i - 1)
                && syntax.is(i - 2, "article")
                && s.is(i - 3, Kind.COMMA);
        return noun && (article || name || called);
    }

    // behind a verb only the last of what is joined can be the subject
    private int cut(int from, int last) {
        for (int k = last - 1; k > from; k--) {
            if (syntax.is(k, "conjunction")) {
                return k + 1;
            }
        }
        return from;
    }

    // "people who lost their insurance", "a man accused of theft": the verb belongs to the phrase
    int relative(int verb) {
        int group = syntax.groupStart(verb);
        if (syntax.is(group - 1, "relative") && group >= 2 && s.is(group - 2, Kind.WORD)) {
            return group - 1;
        }
        // "parents | whose children were on board"
        for (int k = group - 1; k > Math.max(0, group - 5); k--) {
            if (s.is(k, "whose") && s.is(k - 1, Kind.WORD)) {
                return k;
            }
        }
        boolean participle = s.word(verb).endsWith("ed")
                || s.word(verb).endsWith("n")
                || (s.is(verb + 1, "by") && syntax.passiveForm(verb) && !syntax.is(verb, "moved"));
        // "cardiologists | not involved in the work"
        boolean bare = group == verb || (!syntax.auxiliary(group) && syntax.adverb(group) && group == verb - 1);
        boolean reduced = participle
                && bare
                && (syntax.is(verb + 1, "preposition")
                        || syntax.is(verb + 1, "occasion")
                        || syntax.is(verb + 1, "anonymity")
                        || syntax.is(verb + 1, "period-lead")
                        || Shapes.datedBy(s, syntax, verb + 1))
                && group > 0
                && s.is(group - 1, Kind.WORD)
                && !syntax.is(group - 1, "subject");
        boolean gerund = s.word(verb).endsWith("ing") && verb > 0 && s.is(verb - 1, Kind.WORD) && !s.is(verb - 1, "as");
        return reduced || edges.issued(verb) || (gerund && !syntax.is(verb - 1, "conjunction")) ? group : -1;
    }

    private boolean part(int i, int last) {
        return switch (s.get(i).kind()) {
            case WORD ->
                (!syntax.subordinates(i)
                                || more(i)
                                || whoever(i, last)
                                || edges.knownAs(i - 1) > 0
                                || edges.issued(i - 1)
                                || (s.is(i, "as") && syntax.capital(i + 1) && s.is(i - 1, Kind.WORD)))
                        && !(syntax.is(i, "conjunction")
                                && (i == last || (!s.is(i - 1, Kind.WORD) && !series.listed(i))))
                        && (i == last || !syntax.is(i, "subject") || s.is(i + 1, "and"))
                        && !(syntax.is(i, "conjunction") && s.is(i, "but"))
                        && !(s.is(i, "whom") && !s.is(i - 1, "of"));
            case STOP -> abbreviated(i) && i < last;
            case OTHER -> "()&/’'‘#@$%".contains(s.original(i));
            case OPEN, CLOSE -> scare(i);
            case COMMA -> series.series(i, last);
            case DASH, COLON -> false;
        };
    }

    // "scientists | who study primaries": by a verb no list has
    private boolean whoever(int who, int last) {
        return s.is(who, "who") && who < last - 1 && s.is(who - 1, Kind.WORD) && !syntax.is(who + 1, "preposition");
    }

    // "a study of more | than 18,000 people"
    private boolean more(int than) {
        return s.is(than, "than") && syntax.is(than - 1, "bound");
    }

    // a word or two in quotation marks inside a phrase
    boolean scare(int i) {
        if (s.is(i, Kind.CLOSE)) {
            int open = s.opening(i);
            return open >= 0 && i - open < 6 && s.is(i - 1, Kind.WORD) && open > 0 && s.is(open - 1, Kind.WORD);
        }
        int close = s.closing(i);
        return close > 0 && close - i < 6;
    }

    boolean abbreviated(int stop) {
        return s.original(stop).equals(".")
                && stop > 0
                && s.is(stop - 1, Kind.WORD)
                && (s.word(stop - 1).length() <= 4 || s.word(stop - 1).indexOf('.') > 0 || edges.party(stop - 2))
                && stop + 1 < s.size()
                && s.get(stop).span().start() == s.get(stop - 1).span().end()
                && (syntax.capital(stop - 1) || s.word(stop - 1).length() <= 1);
    }

    // without what only leads up to it: "In a statement | McCain", "Reluctantly | Brafman"
    private Optional<Part> phrase(int from, int to) {
        int start = edges.marked(from, to);
        while (start < to
                && ((!s.is(start, Kind.WORD) && !s.is(start, Kind.OPEN) && !s.is(start, Kind.OTHER))
                        || syntax.is(start, "conjunction")
                        || (syntax.adverb(start) && !syntax.is(start, "pronoun") && !syntax.is(start, "determiner"))
                        || syntax.is(start, "subordinate"))) {
            start++;
        }
        boolean bounded = syntax.boundedNumber(start) > start;
        if ((syntax.is(start, "preposition") && !bounded) || (syntax.is(start, "occasion") && start + 1 < to)) {
            start = afterLead(start, to);
        }
        return start < to && !s.is(start, "to") && !(to - start == 1 && !s.is(start, Kind.WORD))
                ? Optional.of(new Part(edges.bounded(start), to))
                : Optional.empty();
    }

    private int afterLead(int from, int to) {
        int name = to - 1;
        while (name > from && syntax.capital(name)) {
            name--;
        }
        if (syntax.capital(to - 1) && name + 1 < to) {
            return name + 1 - (syntax.is(name, "determiner") ? 1 : 0);
        }
        for (int i = to - 1; i > from; i--) {
            if (syntax.is(i, "determiner") || syntax.is(i, "pronoun")) {
                return i;
            }
        }
        return to - 1;
    }

    /** The source behind its verb or "according to": up to where the phrase or its apposition ends. */
    int after(int from) {
        return behind.end(from);
    }
}
