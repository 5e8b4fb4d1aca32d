package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Where what is attributed ends. */
final class EnglishEnds {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Interruption interruption;
    private final Dashes dashes;
    private final Afterthoughts afterthoughts;
    private final JudgedClaims claims;
    private final int mainComma;

    EnglishEnds(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.interruption = new Interruption(s, syntax);
        this.dashes = new Dashes(s, syntax);
        this.afterthoughts = new Afterthoughts(s, syntax);
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
        return clauseFrom(from, from);
    }

    private int clauseFrom(int from, int at) {
        int i = at;
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
                if ((s.is(i - 2, Kind.STOP) && !s.is(i, Kind.WORD)) || claims.judged(i - 1)) {
                    return i;
                }
            } else if (i > from + 1
                    && (stop(i)
                            || main(i, from)
                            || (breaks(i) && !interruption.parts(from, i))
                            || dashes.aside(i, from)
                            || claims.judged(i)
                            || otherSpeaks(i)
                            || (s.is(i, Kind.CLOSE) && s.opening(i) < from))) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    // "; a spokesperson denied …"
    private boolean otherSpeaks(int i) {
        boolean semicolon = i < s.size() && s.original(i).equals(";");
        for (int k = i + 2; semicolon && k < i + 8 && s.is(k, Kind.WORD); k++) {
            if (syntax.finite(k) && syntax.verb(k)) {
                return !lexicon.verbsAt(s, k).isEmpty() && !syntax.is(i + 1, "conjunction");
            }
        }
        return false;
    }

    // "If he says that …, | she will", "Having said that …, | he left": the clause after which all this was
    private boolean main(int i, int from) {
        return i == mainComma && from < i;
    }

    private boolean stop(int i) {
        return (s.is(i, Kind.STOP)
                        && s.is(i + 1, Kind.WORD)
                        && syntax.capital(i + 1)
                        && s.word(i - 1).length() > 4)
                || (s.is(i, Kind.COMMA) && s.original(i).equals(";"));
    }

    // ", adding that", ", according to", "and said that": another telling begins
    private boolean breaks(int i) {
        boolean comma = s.is(i, Kind.COMMA);
        int k = comma ? i + 1 : i;
        if (comma && (s.is(k, "according") || afterthoughts.at(k))) {
            return true;
        }
        if (comma && s.word(k).endsWith("ing") && (telling(k) || syntax.is(k, "rating"))) {
            return true;
        }
        if (s.is(k, "without") && syntax.is(k + 1, "unsaid")) {
            return true;
        }
        // "and | accusing the army of", ", though | he acknowledged"
        boolean rates = s.is(k, "and") && s.word(k + 1).endsWith("ing") && syntax.gerund(k + 1) && accuses(k + 1);
        boolean though = comma && (s.is(k, "though") || s.is(k, "although"));
        boolean joins = comma && (s.is(k, "and") || s.is(k, "but") || s.is(k, "while") || though);
        if (rates || (though && tells(k + 1)) || (joins && syntax.is(k + 1, "subject") && accuses(k + 2))) {
            return true;
        }
        // "that the ship was seized | and that elders had been asked": both are told
        if (s.is(k, "and") && s.is(k + 1, "that")) {
            return false;
        }
        // ", | while the other described the system as"
        if (comma && s.is(k, "while") && syntax.nounPhrase(k + 1) && (accuses(k + 2) || accuses(k + 3))) {
            return true;
        }
        // ", | though its chief executive, Rowena Stark, admitted"
        if (comma
                && (though || s.is(k, "while"))
                && interruption.verb(k + 1) > 0
                && telling(interruption.verb(k + 1))) {
            return true;
        }
        if (s.is(k, "and") || s.is(k, "but") || s.is(k, "while")) {
            return (comma || !s.is(k, "while")) && (tells(k + 1) || (!s.is(k, "while") && goesOnTelling(k + 1)));
        }
        return comma && (saidLast(k) || saidFirst(k));
    }

    // a verb whose object tells: "accused the prosecution of", "praised the deal"
    private boolean accuses(int i) {
        List<Cue> cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
        int behind = cues.isEmpty() ? i : i + cues.getFirst().length();
        return Complements.has(cues, "np")
                && Complements.has(cues, "aloud")
                && !syntax.is(i, "deed")
                && (syntax.is(behind, "determiner") || syntax.capital(behind));
    }

    // ", said Hall"
    private boolean saidFirst(int i) {
        List<Cue> cues = syntax.verb(i) && syntax.nounPhrase(i + 1) ? lexicon.verbsAt(s, i) : List.of();
        return Complements.has(cues, "plain") && !s.word(i).endsWith("ing");
    }

    // ", he said" at the end or in the middle
    private boolean saidLast(int from) {
        // ", as part of a plan announced last year"
        if (s.is(from, "as") && s.is(from + 2, "of")) {
            return false;
        }
        for (int i = from; i < Math.min(s.size(), from + 8); i++) {
            List<Cue> cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
            if (!cues.isEmpty() && Complements.has(cues, "plain") && i > from) {
                boolean over = i + 1 >= s.size()
                        || !s.is(i + 1, Kind.WORD)
                        || syntax.is(i + 1, "timing")
                        || syntax.is(i + 1, "occasion");
                return over && syntax.finite(i);
            }
            if (!s.is(i, Kind.WORD)) {
                return false;
            }
        }
        return false;
    }

    // a verb of saying with a clause or quotation behind, soon
    private boolean tells(int from) {
        for (int i = from; i < Math.min(s.size(), from + 7); i++) {
            if (!s.is(i, Kind.WORD)) {
                return false;
            }
            if (syntax.verb(i) && syntax.finite(i)) {
                return telling(i);
            }
        }
        return false;
    }

    // "wrote that his district had suffered and | pleaded for help": who wrote does
    private boolean goesOnTelling(int from) {
        int start = asideOver(syntax.adverb(from) ? from + 1 : from);
        int i = syntax.adverb(start) ? start + 1 : start;
        Set<Inflection.Form> forms = lexicon.forms(s.word(i));
        boolean finite = syntax.verb(i)
                && syntax.finite(i)
                && (forms.contains(Inflection.Form.PAST) || forms.contains(Inflection.Form.THIRD))
                && !syntax.participle(i);
        List<Cue> cues = finite ? lexicon.verbsAt(s, i) : List.of();
        int behind = cues.isEmpty() ? i : i + cues.getFirst().length();
        boolean speech = Complements.has(cues, "quote") || Complements.has(cues, "np");
        return speech
                && (Complements.has(cues, "aloud") || Complements.has(cues, "wh"))
                && !syntax.is(i, "deed")
                && !s.is(behind, "by")
                && behind < s.size()
                && !s.is(behind, Kind.STOP);
    }

    // "and once|, in a letter to this newspaper,| upbraided"
    private int asideOver(int from) {
        if (!s.is(from, Kind.COMMA)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + 10); i++) {
            if (syntax.finite(i)) {
                return from;
            }
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean telling(int i) {
        List<Cue> cues = lexicon.verbsAt(s, i);
        if (syntax.is(i, "quoting-verb") && syntax.finite(i)) {
            return true;
        }
        if (cues.isEmpty()) {
            return false;
        }
        int behind = i + cues.getFirst().length();
        boolean clause = s.is(behind, "that")
                || s.is(behind, Kind.OPEN)
                || s.is(behind, Kind.COLON)
                || (s.is(behind, Kind.COMMA) && s.is(behind + 1, Kind.OPEN));
        boolean bare = Complements.has(cues, "bare") && (syntax.clause(behind) || syntax.is(behind, "pronoun"));
        clause |= s.is(behind, "to") && Complements.has(cues, "to");
        boolean whom = Complements.has(cues, "who") && Complements.has(cues, "quote");
        boolean gerund = s.word(i).endsWith("ing");
        return (clause && Complements.has(cues, "that"))
                || bare
                || whom
                || s.is(behind - 1, "citing")
                || s.is(behind - 1, "quoting")
                || (gerund && Complements.has(cues, "quote") && behind < s.size() && !syntax.is(behind, "preposition"));
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
            if (syntax.finite(i) && !syntax.auxiliary(i - 1) && !syntax.adverb(i - 1)) {
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
            if (syntax.subordinates(i)) {
                return end;
            }
            if (syntax.finite(i) && i > from + 1) {
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
            if (i > from
                    && (stop(i)
                            || s.is(i, Kind.CLOSE)
                            || otherSpeaks(i)
                            || claims.judged(i)
                            || breaks(i)
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
                    || (syntax.is(k, "preposition") && !s.is(k, "including") && !aged(i))
                    || (s.word(k).endsWith("ing") && !s.is(k, "including"))
                    || syntax.is(k, "subject")
                    || s.is(k, Kind.OPEN)
                    || (syntax.is(k, "conjunction") && (verbal(k + 1) || syntax.clause(k + 1)))
                    || syntax.finiteWithin(k, Math.min(s.size(), k + 4));
        }
        if (s.is(i, Kind.DASH)) {
            return dashes.dashed(i);
        }
        boolean led = s.is(from, "to") || s.is(from - 1, "to") || s.is(from + 1, "to");
        boolean promised = led
                && (s.is(i, "if")
                        || s.is(i, "unless")
                        || s.is(i, "until")
                        || ((s.is(i, "before") || s.is(i, "after")) && plainPhrase(i + 1)));
        boolean subordinate = !promised
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
                || (syntax.is(i, "occasion") && !s.is(i - 1, "on") && !s.is(i + 1, "'s") && i > from + 1);
        // "confirmed the deaths | in a statement"
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
        timed &= !syntax.finiteWithin(from + 1, i) && !infinitive;
        return subordinate || timed || joined;
    }

    // "to vote before | the summer recess", not "before he left"
    private boolean plainPhrase(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.gerund(i)) {
            i++;
        }
        return i > from && (i >= s.size() || s.is(i, Kind.STOP) || s.is(i, Kind.COMMA));
    }

    private boolean verbal(int i) {
        return syntax.auxiliary(i) || syntax.verb(head(i));
    }

    private int head(int i) {
        int timed = s.is(i, "on") && syntax.is(i + 1, "occasion") ? i + 2 : i;
        return syntax.adverb(timed) && s.is(timed + 1, Kind.WORD) ? timed + 1 : timed;
    }
}
