package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where what is attributed ends. */
final class EnglishEnds {
    private static final int SHORT = 5;
    private static final int LONGEST_RELATIVE = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Interruption interruption;
    private final Dashes dashes;
    private final NextTelling next;
    private final JudgedClaims claims;
    private final int mainComma;

    EnglishEnds(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.interruption = syntax.interruption;
        this.dashes = new Dashes(s, syntax);
        this.next = new NextTelling(s, syntax, lexicon);
        this.claims = new JudgedClaims(s, syntax, lexicon);
        this.mainComma = MainComma.of(s, syntax, lexicon);
    }

    /** Index after the words quoted from there, and after the clause around them if it goes on behind the quotation. */
    int ofQuote(int open) {
        int close = s.closing(open);
        if (close < 0) {
            return s.size();
        }
        boolean whole = s.is(close - 1, Kind.STOP) || s.is(close - 1, Kind.COMMA);
        int next = close + 1;
        boolean goesOn = !whole
                && s.is(next, Kind.WORD)
                && !syntax.is(next, "timing")
                && !syntax.is(next, "occasion")
                && !syntax.subordinates(next)
                && !(syntax.is(next, "conjunction") && !s.is(next + 1, Kind.OPEN));
        return goesOn ? clauseFrom(open, next) : next;
    }

    /** Index after the clause that begins there. */
    int ofClause(int from) {
        return clauseFrom(from, behindAside(from));
    }

    // "that, | under the old rules|, no such payment was allowed"
    private int behindAside(int from) {
        boolean aside = s.is(from, "that") && s.is(from + 1, Kind.COMMA);
        int comma = from + 2;
        while (aside && comma < s.size() && s.is(comma, Kind.WORD) && !syntax.finite(comma)) {
            comma++;
        }
        return aside && s.is(comma, Kind.COMMA) && comma > from + 2 ? comma + 1 : from;
    }

    private int clauseFrom(int from, int at) {
        int i = at;
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
                boolean turns = s.is(i - 2, Kind.COMMA)
                        && (syntax.is(i, "upshot")
                                || next.saidBy(i)
                                || (s.is(i, "according") && !syntax.is(i + 2, "possessive"))
                                || (syntax.is(i, "conjunction") && (syntax.subject(i + 1) || syntax.clause(i + 1))));
                if ((s.is(i - 2, Kind.STOP) && !s.is(i, Kind.WORD)) || turns || claims.judged(i - 1)) {
                    return i;
                }
            } else if (i > from + 1
                    && (stop(i)
                            || main(i, from)
                            || behindRelative(i, from)
                            || (next.at(i) && !interruption.parts(from, i) && !joinsSubject(i, from))
                            || dashes.aside(i, from)
                            || claims.judged(i)
                            || next.behindSemicolon(i)
                            || (s.is(i, Kind.CLOSE) && s.opening(i) < from))) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    // "that Amnesty International | and | Human Rights Watch had said": no verb stands before it
    private boolean joinsSubject(int and, int from) {
        return s.is(and, "and") && !syntax.finiteWithin(from, and) && !s.is(from, "to") && !syntax.gerund(and + 1);
    }

    // "If he says that …, | she will", "Having said that …, | he left": the clause after which all this was
    private boolean main(int i, int from) {
        return i == mainComma && from < i;
    }

    /** Whether it stands in what someone is asked before the main clause: "Asked whether he | would back | her, he". */
    boolean asked(int i) {
        int wh = 1;
        while (wh < i && s.is(wh, Kind.WORD) && !syntax.is(wh, "wh") && (wh > 1 || s.is(1, "by"))) {
            wh++;
        }
        return (i < mainComma && syntax.is(0, "quizzed") && syntax.is(wh, "wh") && wh < i) || askedAside(i);
    }

    // "The senator, | asked if he would back her|, declined", "She was asked whether she | regretted it"
    private boolean askedAside(int i) {
        int wh = i - 1;
        while (wh > 0 && i - wh < LONGEST_RELATIVE && s.is(wh, Kind.WORD) && !syntax.is(wh, "wh")) {
            wh--;
        }
        return syntax.is(wh, "wh") && syntax.is(wh - 1, "quizzed");
    }

    // "aides, who insist that the race is close|, | acknowledged": the clause whose subject tells amid it
    private boolean behindRelative(int comma, int from) {
        int verb = syntax.adverb(comma + 1) ? comma + 2 : comma + 1;
        if (!s.is(comma, Kind.COMMA) || !syntax.finite(verb) || syntax.finiteWithin(comma + 1, verb)) {
            return false;
        }
        int i = from - 1;
        while (i > from - LONGEST_RELATIVE && s.is(i, Kind.WORD)) {
            i--;
        }
        return s.is(i, Kind.COMMA)
                && (s.is(i + 1, "who") || s.is(i + 1, "which") || s.is(i + 1, "whose"))
                && syntax.finiteWithin(from, comma);
    }

    private boolean stop(int i) {
        return (s.is(i, Kind.STOP)
                        && s.is(i + 1, Kind.WORD)
                        && syntax.capital(i + 1)
                        && s.word(i - 1).length() > 4)
                || (s.is(i, Kind.COMMA) && s.original(i).equals(";"))
                // "at 4 a.m. "They were shouting""
                || (s.is(i, Kind.STOP)
                        && s.is(i + 1, Kind.OPEN)
                        && s.word(i - 1).endsWith(".m"));
    }

    /** Index after a clause that is a subject itself: "his claim that it was stolen | has been debunked". */
    int ofSubjectClause(int from) {
        int end = ofClause(from);
        boolean seen = false;
        for (int i = from + 1; i < end; i++) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i);
                continue;
            }
            if (syntax.subordinates(i) || syntax.is(i, "conjunction") || s.is(i, Kind.COMMA) || s.is(i, Kind.DASH)) {
                return seen && s.is(i, Kind.COMMA) ? i : end;
            }
            // "that he had told aides | he would not run"
            boolean inner = seen && syntax.subject(i - 1);
            if (syntax.finite(i) && !inner && !syntax.auxiliary(i - 1) && !syntax.adverb(i - 1)) {
                if (seen) {
                    return i;
                }
                seen = true;
            }
        }
        return end;
    }

    /** Index after a phrase that belongs to a subject: up to the verb. */
    int ofSubjectPhrase(int from) {
        int end = ofPhrase(from);
        for (int i = from + 1; i < end; i++) {
            if (syntax.subordinates(i) && !s.is(i, "as") && !s.is(i, "than")) {
                return end;
            }
            if (syntax.finite(i) && (i > from + 1 || syntax.capital(from))) {
                return i;
            }
        }
        return end;
    }

    /** Index after the infinitive or noun phrase that begins there. */
    int ofPhrase(int from) {
        int i = from;
        boolean clause = false;
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
                if (s.is(i - 2, Kind.STOP) || s.is(i - 2, Kind.COMMA)) {
                    return i;
                }
                continue;
            }
            // "that Tokyo had proposed | a summit | and that Seoul had refused it"
            boolean more = s.is(i, "and") && s.is(i + 1, "that") && !clause && syntax.clause(i + 2);
            if (i > from
                    && (stop(i)
                            || more
                            || s.is(i, Kind.CLOSE)
                            || next.behindSemicolon(i)
                            || claims.judged(i)
                            || next.at(i)
                            || main(i, from)
                            || ((s.is(i, Kind.WORD) && clause) ? false : turns(i, from)))) {
                return i;
            }
            clause |= s.is(i, "that") || syntax.is(i, "wh");
            i++;
        }
        return i;
    }

    // "Tariq Oyelowo, 22|, of Peckham"
    private boolean aged(int comma) {
        return s.is(comma + 1, "of")
                && s.is(comma - 2, Kind.COMMA)
                && s.word(comma - 1).chars().allMatch(Character::isDigit);
    }

    // another clause begins, which is told of no one
    private boolean turns(int i, int from) {
        if (s.is(i, Kind.COMMA)) {
            int k = i + 1;
            return syntax.subordinates(k)
                    || (syntax.adverb(k) && !s.is(k + 1, "known") && !syntax.is(k, "hedging"))
                    || syntax.auxiliary(k)
                    || (syntax.is(k, "preposition") && !s.is(k, "including") && !s.is(k + 1, "them") && !aged(i))
                    || (s.word(k).endsWith("ing") && !s.is(k, "including"))
                    || syntax.is(k, "subject")
                    || s.is(k, Kind.OPEN)
                    || (syntax.is(k, "conjunction") && (verbal(k + 1) || syntax.clause(k + 1)))
                    || syntax.finiteWithin(k, Math.min(s.size(), k + 4));
        }
        if (s.is(i, Kind.DASH)) {
            return dashes.dashed(i);
        }
        // "cautioned them against | promising cuts before the vote"
        boolean deed = syntax.gerund(from) || (syntax.is(from, "preposition") && syntax.gerund(from + 1));
        boolean led = deed || s.is(from, "to") || s.is(from - 1, "to") || s.is(from + 1, "to");
        boolean promised = led
                && (s.is(i, "if")
                        || s.is(i, "unless")
                        || s.is(i, "until")
                        || ((s.is(i, "before") || s.is(i, "after")) && plainPhrase(i + 1)));
        // "only minutes | before it began"
        promised |= (s.is(i, "before") || s.is(i, "after")) && syntax.is(i - 1, "span-plural");
        boolean lasting = (s.is(i, "until") || s.is(i, "since")) && plainPhrase(i + 1);
        boolean subordinate = !promised
                && !lasting
                && (s.is(i, "because")
                        || s.is(i, "while")
                        || s.is(i, "although")
                        || s.is(i, "when")
                        || s.is(i, "after")
                        || s.is(i, "before")
                        || s.is(i, "since")
                        || s.is(i, "if")
                        || s.is(i, "unless")
                        || s.is(i, "until")
                        || (s.is(i, "as") && !s.is(i + 1, Kind.OPEN) && syntax.clause(i + 1)))
                && i > from + 1;
        boolean timed = ((s.is(i, "on") || s.is(i, "during") || s.is(i, "in"))
                        && (syntax.is(i + 1, "occasion")
                                || (s.is(i, "on") && syntax.is(i + 1, "month"))
                                || s.is(i, "during")))
                || (syntax.is(i, "occasion") && !syntax.is(i - 1, "preposition") && !s.is(i + 1, "'s") && i > from + 1);
        // "reported the inquiry | last month"
        timed |= i > from + 1
                && i < from + SHORT
                && syntax.is(i, "period-lead")
                && syntax.is(i + 1, "span")
                && !Shapes.toCome(s, i)
                && !syntax.is(i - 1, "preposition")
                && (i + 2 >= s.size() || s.is(i + 2, Kind.STOP));
        // "denied it | at the time", "confirmed the deaths | in a statement"
        timed |= s.is(i, "at") && s.is(i + 1, "the") && s.is(i + 2, "time") && !s.is(i + 3, "of");
        timed |= s.is(i, "in")
                && i > from + 1
                && syntax.is(i + 1, "determiner")
                && (syntax.is(i + 2, "said-in") || syntax.is(i + 3, "said-in"));
        boolean infinitive = s.is(from, "to") || s.is(from, "not");
        boolean joined = (s.is(i, "and") || s.is(i, "but"))
                && ((verbal(i + 1)
                                && syntax.finite(head(i + 1))
                                && !(infinitive && MainComma.plain(lexicon, s.word(head(i + 1)))))
                        || (syntax.clause(i + 1) && !infinitive));
        timed &= !syntax.finiteWithin(from + 1, i) && !infinitive && !s.is(from + 1, "to");
        return subordinate || timed || joined;
    }

    // "to vote before | the summer recess", "to weaken before | making landfall", not "before he left"
    private boolean plainPhrase(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.is(i, "subordinate")) {
            i++;
        }
        boolean over = i >= s.size() || s.is(i, Kind.STOP) || s.is(i, Kind.COMMA) || syntax.is(i, "subordinate");
        return i > from && over;
    }

    private boolean verbal(int i) {
        return syntax.auxiliary(i) || syntax.verb(head(i));
    }

    private int head(int i) {
        int timed = s.is(i, "on") && syntax.is(i + 1, "occasion") ? i + 2 : i;
        return syntax.adverb(timed) && s.is(timed + 1, Kind.WORD) ? timed + 1 : timed;
    }
}
