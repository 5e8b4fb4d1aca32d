package org.isnad.classifiers.en.attribution;

import java.util.Locale;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds what is told before it is said who tells: "…," X said, and what goes on behind. */
final class Before {
    private static final int LONGEST_DATE_LINE = 8;
    private static final int UNKNOWN_CLAUSE = 7;
    private static final int SHORTEST_HEADLINE = 3;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;

    Before(Sentence s, EnglishSyntax syntax, EnglishEnds ends) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
    }

    /** Index of the mark that closes a quotation right there or before a comma, or -1. */
    int closes(int i) {
        if (s.is(i, Kind.COMMA) && s.original(i).equals(";")) {
            return -1;
        }
        int close = s.is(i, Kind.COMMA) || s.is(i, Kind.DASH) ? i - 1 : i;
        int last = s.is(close - 1, Kind.CLOSE) ? close - 2 : close - 1;
        boolean spoken = s.is(i, Kind.COMMA)
                || s.is(last, Kind.COMMA)
                || s.is(last, Kind.STOP)
                || s.is(i, Kind.DASH)
                || s.is(close - 1, Kind.DASH);
        int open = s.is(close, Kind.CLOSE) && spoken ? s.opening(close) : -1;
        boolean named = open > 0 && s.is(open - 1, Kind.WORD) && close - open < 7 && title(open, close);
        return open >= 0 && !named ? close : -1;
    }

    /** The quotation that ends there, with the clause it ends and with its second half behind the cue. */
    Optional<Part> quoted(int end, int cueTo) {
        int close = closes(end);
        int open = s.opening(close);
        int from = open;
        int start = overLead(start(open), open);
        // "The union, whose members walked out, has told the airline that it is "open," a letter shows"
        boolean whole = syntax.nounPhrase(start) && syntax.finiteWithin(start, open);
        boolean clause = start < open && s.is(open - 1, Kind.WORD) && (whole || syntax.clause(start));
        if (clause) {
            from = start;
        }
        return Optional.of(new Part(from, secondHalf(cueTo, close + 1)));
    }

    // "In her memoir, | she portrays him as "bored," the Post reported"
    private int overLead(int start, int open) {
        int comma = start;
        while (syntax.is(start, "preposition") && comma < open && s.is(comma, Kind.WORD) && !syntax.finite(comma)) {
            comma++;
        }
        return comma > start && s.is(comma, Kind.COMMA) ? comma + 1 : start;
    }

    // "…," he said, "…" · "…," he said, would go on
    private int secondHalf(int cueTo, int end) {
        int i = cueTo;
        while (i < s.size() && i - cueTo < 30) {
            if (s.is(i, Kind.OPEN)) {
                boolean apart = s.is(i - 1, Kind.COMMA)
                        || s.is(i - 1, Kind.STOP)
                        || s.is(i - 1, Kind.COLON)
                        || s.is(i - 1, Kind.DASH);
                int close = s.closing(i);
                boolean title = i > cueTo + 1 && title(i, close);
                return apart && close > 0 && !title && !tellsAgain(cueTo, i) ? close + 1 : end;
            }
            if (s.is(i, Kind.COMMA)
                    && i == cueTo
                    && (syntax.auxiliary(i + 1)
                            || (syntax.verb(i + 1) && !s.word(i + 1).endsWith("ing")))) {
                return ends.ofClause(i + 1);
            }
            i++;
        }
        return end;
    }

    // wrote in “The Art of the Deal”
    private boolean title(int open, int close) {
        int capitals = 0;
        int words = 0;
        for (int i = open + 1; i < close; i++) {
            if (s.is(i, Kind.WORD) && s.word(i).length() > 3 && !syntax.capital(i)) {
                return false;
            }
            words += s.is(i, Kind.WORD) ? 1 : 0;
            capitals += syntax.capital(i) ? 1 : 0;
        }
        return 2 * capitals >= words;
    }

    private boolean tellsAgain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (syntax.tells(i) && (i > from + 1 || s.word(i).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    /** The clause before ", X said", and what goes on behind it; the clause behind "as X said,". */
    Optional<Part> clause(Part subject, int cueTo) {
        int last = subject.from() - 1;
        if (s.is(last, "as")) {
            return asSaid(last, cueTo);
        }
        if (!s.is(last, Kind.COMMA) && !s.is(last, Kind.DASH)) {
            return Optional.empty();
        }
        boolean over = cueTo >= s.size()
                || !s.is(cueTo, Kind.WORD)
                || syntax.is(cueTo, "timing")
                || syntax.is(cueTo, "occasion")
                || syntax.adverb(cueTo);
        int from = start(last);
        if (!over
                || last - from < 1
                || (s.is(last, Kind.COMMA) && s.original(last).equals(";"))) {
            return semicolon(last, from, over);
        }
        // "Asked whether he would back her, | he demurred": what was asked
        int asked = s.is(from, "when") ? from + 1 : from;
        if (syntax.is(asked, "quizzed") && (syntax.is(asked + 1, "wh") || syntax.is(asked + 1, "preposition"))) {
            return Optional.empty();
        }
        boolean between = (s.is(cueTo, Kind.COMMA) && s.original(cueTo).equals(";") && !tellsAgain(cueTo, s.size()))
                || (s.is(cueTo, Kind.COMMA)
                        && !s.original(cueTo).equals(";")
                        && s.is(cueTo + 1, Kind.WORD)
                        && !syntax.is(cueTo + 1, "conjunction")
                        && !s.word(cueTo + 1).endsWith("ing")
                        // ", two officials said, | granted anonymity to describe private talks"
                        && !syntax.is(cueTo + 2, "anonymity")
                        && !syntax.subordinates(cueTo + 1)
                        && !s.is(cueTo + 1, "without")
                        && !syntax.is(cueTo + 1, "timing"));
        if (between && !(syntax.finiteWithin(from, last) && apposed(cueTo + 1, last))) {
            return Optional.of(new Part(related(from, last), ends.ofClause(cueTo + 1)));
        }
        // a verb no list has: the sentence ends with who says it
        boolean headline = cueTo >= s.size() && last - from >= SHORTEST_HEADLINE;
        boolean ended = headline || (last - from >= UNKNOWN_CLAUSE && s.is(cueTo, Kind.STOP));
        return ended || (syntax.finiteWithin(from, last) && last - from > 1)
                ? Optional.of(new Part(from, last))
                : Optional.empty();
    }

    // "…, officials said, | a move that would end the talks": said of what was told, not told
    private boolean apposed(int from, int said) {
        // "It was, | many agreed, | her strongest debate"
        if (syntax.auxiliary(said - 1)) {
            return false;
        }
        boolean noun = syntax.is(from, "determiner") || syntax.is(from, "count");
        int i = from + 1;
        while (noun && s.is(i, Kind.WORD) && !syntax.is(i, "relative") && !syntax.finite(i)) {
            i++;
        }
        return noun && !syntax.finite(i);
    }

    // "would say only "no", | a formula that, | two officers said, was chosen with care"
    private int related(int from, int comma) {
        int noun = comma - 1;
        while (syntax.is(comma - 1, "relative") && noun > from && !s.is(noun - 1, Kind.COMMA)) {
            noun--;
        }
        return noun < comma - 1 && noun > from && syntax.is(noun, "determiner") ? noun : from;
    }

    // "These were no omissions, he noted; they …"
    private Optional<Part> semicolon(int last, int from, boolean over) {
        return over && last - from >= 2 && syntax.finiteWithin(from, last)
                ? Optional.of(new Part(from, last))
                : Optional.empty();
    }

    private Optional<Part> asSaid(int as, int cueTo) {
        // "The victor, as Hall observed, | was not there": the subject stands before
        int start = start(as);
        boolean parted = s.is(cueTo, Kind.COMMA)
                && s.is(as - 1, Kind.COMMA)
                && syntax.nounPhrase(start)
                && !syntax.is(start, "insertion")
                && syntax.finite(cueTo + 1)
                && !syntax.finiteWithin(start, as - 1);
        if (parted) {
            return Optional.of(new Part(start, ends.ofClause(cueTo + 1)));
        }
        // "The bank left its rate alone, as analysts had predicted, | and hinted at a cut"
        boolean joined = s.is(cueTo, Kind.COMMA) && s.is(as - 1, Kind.COMMA) && syntax.is(cueTo + 1, "conjunction");
        if (joined) {
            return Optional.of(new Part(start, as - 1));
        }
        // "Fans were left "gutted", as he put it, | when the band cancelled"
        boolean after =
                s.is(as - 1, Kind.COMMA) && syntax.is(cueTo + 1, "subordinate") && syntax.finiteWithin(start, as);
        if (s.is(cueTo, Kind.COMMA) && cueTo + 1 < s.size() && !after) {
            return Optional.of(new Part(cueTo + 1, ends.ofClause(cueTo + 1)));
        }
        boolean end = after || cueTo >= s.size() || s.is(cueTo, Kind.STOP);
        boolean quoted = s.is(as - 1, Kind.CLOSE) && s.is(as - 2, Kind.COMMA);
        return end && as - start > 2 && (quoted || s.is(as - 1, Kind.COMMA))
                ? Optional.of(new Part(start, quoted ? as : as - 1))
                : Optional.empty();
    }

    // "LIMA: A landslide"
    private boolean placed(int i) {
        String word = s.is(i, Kind.WORD) ? s.original(i) : "";
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    // "PORTLAND, Maine — Two men": index of the dash; -1 if there is none
    private int dateLine(int limit) {
        int i = 0;
        while (i < Math.min(limit, LONGEST_DATE_LINE) && !s.is(i, Kind.DASH)) {
            i++;
        }
        return placed(0) && s.is(i, Kind.DASH) && i + 2 < limit ? i : -1;
    }

    // where the sentence begins in which that stands
    int start(int i) {
        int k = i;
        while (k > 0
                && !(s.is(k - 1, Kind.STOP)
                        && syntax.capital(k)
                        && s.word(k - 2).length() > 4)
                && !(s.is(k - 1, Kind.CLOSE) && s.is(k - 2, Kind.STOP))) {
            k--;
        }
        // "…," said Amal; | her husband, she added, had gone"
        for (int m = i - 1; m > k; m--) {
            if (s.is(m, Kind.COMMA) && s.original(m).equals(";") && syntax.nounPhrase(m + 1)) {
                return m + 1;
            }
        }
        int dash = k == 0 ? dateLine(i) : -1;
        if (dash > 0) {
            k = dash + 1;
        }
        int place = s.is(k, Kind.DASH) ? k + 1 : k;
        if (place + 2 < i && s.is(place + 1, Kind.COLON) && placed(place)) {
            k = place + 2;
        }
        while (k < i && (s.is(k, "but") || s.is(k, "and")) && k + 1 < i) {
            k++;
        }
        return k;
    }
}
