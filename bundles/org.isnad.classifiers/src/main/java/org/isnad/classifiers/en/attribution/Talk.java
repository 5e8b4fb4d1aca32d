package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads what is told by nouns alone: "the word in Brussels is that", "cries of "Shame!" from the benches", "amid claims that". */
final class Talk {
    private static final int REACH = 14;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;
    private final Tellers tellers;
    private final Subjects subjects;

    Talk(Sentence s, EnglishSyntax syntax, EnglishEnds ends, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
        this.tellers = tellers;
        this.subjects = syntax.subjects;
    }

    /** What the noun tells that ends a phrase; whose it is, if that is known. */
    Optional<Told> at(Part phrase, Optional<Part> owner) {
        int noun = phrase.to() - 1;
        if (syntax.is(noun, "outcry") && s.is(noun + 1, "of") && s.is(noun + 2, Kind.OPEN)) {
            return Optional.of(cried(noun));
        }
        return isThat(phrase, owner).or(() -> owner.isEmpty() ? unowned(noun) : Optional.empty());
    }

    // "cries | of "Shame!" from | the opposition benches"
    private Told cried(int noun) {
        int open = noun + 2;
        int close = s.closing(open);
        int from = close + 2;
        Part words = new Part(open, close < 0 ? s.size() : close + 1);
        Part cue = new Part(noun, noun + 1);
        boolean whose = close > 0 && (s.is(close + 1, "from") || s.is(close + 1, "by")) && from < s.size();
        int to = whose ? untimed(from, subjects.after(from)) : from;
        return whose && to > from
                ? tellers.told(new Part(from, to), cue, Manner.SAID, words, "outcry")
                : tellers.nobody(cue, words, Manner.UNATTRIBUTED, "outcry");
    }

    // "the benches | when the vote was read out"
    private int untimed(int from, int to) {
        int i = from;
        while (i < to && !syntax.subordinates(i)) {
            i++;
        }
        return i;
    }

    // "the owners' line, repeated daily, is that", "the word in Brussels is that", "the fear among farmers is that"
    private Optional<Told> isThat(Part phrase, Optional<Part> owner) {
        int noun = phrase.to() - 1;
        int is = copula(noun + 1);
        // "the message from the White House was | clear|: no negotiations"
        int colon = s.is(is + 2, Kind.COLON) ? is + 2 : is + 1;
        boolean that = s.is(is + 1, "that") || s.is(colon, Kind.COLON);
        if (is <= noun + 1 || !that || colon + 1 >= s.size()) {
            return Optional.empty();
        }
        int from = s.is(is + 1, "that") ? is + 1 : colon + 1;
        Part words = new Part(from, ends.ofClause(from));
        boolean whose =
                s.is(noun + 1, "from") || s.is(noun + 1, "of") || s.is(noun + 1, "by") || s.is(noun + 1, "among");
        Optional<Part> who =
                owner.isEmpty() && whose && tellers.someone(noun + 2, is) ? Optional.of(new Part(noun + 2, is)) : owner;
        boolean behind = who.isPresent() && owner.isEmpty();
        Part cue = new Part(phrase.from(), behind ? noun + 2 : noun + 1);
        return Optional.of(who.map(part -> tellers.told(part, cue, Manner.SAID, words, "noun-held"))
                .orElseGet(() -> tellers.nobody(cue, words, Manner.UNATTRIBUTED, "noun-is")));
    }

    // index of the "is" whose subject the noun is, behind a phrase or between commas; -1 if none
    private int copula(int from) {
        boolean aside = s.is(from, Kind.COMMA);
        if (!aside && !syntax.is(from, "preposition")) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + REACH); i++) {
            if (s.is(i, "is") || s.is(i, "was") || s.is(i, "remains")) {
                return !aside || s.is(i - 1, Kind.COMMA) ? i : -1;
            }
            if (s.is(i, Kind.STOP) || (!aside && (s.is(i, Kind.COMMA) || syntax.finite(i)))) {
                return -1;
            }
        }
        return -1;
    }

    // "Claims circulating on Telegram | that a frigate was struck", "amid reports | that"
    private Optional<Told> unowned(int noun) {
        if (!syntax.is(noun, "rumoured-noun") || object(noun)) {
            return Optional.empty();
        }
        int that = noun + 1;
        boolean spread = syntax.is(that, "spread");
        while (spread && that < noun + REACH && s.is(that, Kind.WORD) && !s.is(that, "that")) {
            that++;
        }
        if (!s.is(that, "that") || !syntax.clause(that + 1)) {
            return Optional.empty();
        }
        return Optional.of(tellers.nobody(
                new Part(noun, noun + 1), new Part(that, ends.ofSubjectClause(that)), Manner.UNATTRIBUTED, "rumour"));
    }

    // "denied | claims that": the one who denies tells
    private boolean object(int noun) {
        int before = noun - 1;
        while (before > noun - 4
                && s.is(before, Kind.WORD)
                && !syntax.is(before, "preposition")
                && !syntax.verb(before)) {
            before--;
        }
        boolean verb = syntax.verb(before) && !syntax.is(before, "be");
        return verb || (syntax.is(before, "preposition") && !syntax.is(before, "amidst"));
    }
}
