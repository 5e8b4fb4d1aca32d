package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Bound;
import org.isnad.report.Span;
import org.isnad.text.NumberWords;
import org.isnad.text.Phrases;
import org.isnad.text.WordMemo;
import org.jspecify.annotations.Nullable;

/** Reads how much: a number, a vague one, a part, a range, a sum. */
final class Amounts {
    /** How much, and the word after it; {@code particles} stand before it in its first word. */
    record Amount(BigDecimal low, BigDecimal high, Bound bound, int next, boolean digits, int particles, String rule) {
        boolean vague() {
            return rule.equals("vague");
        }

        boolean part() {
            return rule.equals("part");
        }

        boolean range() {
            return rule.equals("range");
        }
    }

    private static final Set<String> TO = Set.of("الي", "to", "ile", "ila", "עד");
    private static final Set<String> BETWEEN = Set.of("بين", "between", "בין");
    static final String PERCENT_TR = "yüzde";
    private static final WordMemo<Boolean> FROM_TR = WordMemo.matching(".*[dt][ae]n");

    private final WordLine line;
    private final QuantityWords lists;
    private final ByWord<Phrases.Match<BigDecimal>> vague;

    Amounts(WordLine line, Span passage, QuantityWords lists) {
        this.line = line;
        this.lists = lists;
        vague = new ByWord<>(line.size());
        // «كميات» are no hundreds
        for (Phrases.Match<BigDecimal> match : lists.vague.find(line.text(), passage)) {
            if (!match.prefix().endsWith("ك")) {
                vague.put(line.after(match.span().start() + 1) - 1, match);
            }
        }
    }

    /** The amount that begins at a word, if one does. */
    Optional<Amount> at(int i) {
        Phrases.Match<BigDecimal> some = some(i);
        if (some == null) {
            Optional<NumberWords.Read> first = lists.numbers.at(line.words(), i);
            return first.map(read -> closed(read).orElseGet(() -> joined(i, read)));
        }
        int end = line.after(some.span().end());
        boolean part = isPart(some);
        Optional<NumberWords.Read> number = part
                ? lists.numbers
                        .at(line.words(), i)
                        .filter(read -> read.next() >= end)
                        .or(() -> partOf(some.value(), end))
                : Optional.empty();
        return number.map(first -> joined(i, first)).or(() -> Optional.of(listed(i, some, part, end)));
    }

    private Amount listed(int i, Phrases.Match<BigDecimal> some, boolean part, int next) {
        return new Amount(
                some.value(),
                some.value(),
                part ? Bound.EXACT : Bound.AT_LEAST,
                next,
                false,
                Math.max(0, some.span().start() - line.span(i).start()),
                part ? "part" : "vague");
    }

    private static boolean isPart(Phrases.Match<BigDecimal> some) {
        return some.value().compareTo(BigDecimal.ONE) < 0;
    }

    // "a quarter of a million"
    private Optional<NumberWords.Read> partOf(BigDecimal part, int end) {
        int k = line.folded(end).equals("a") ? end + 1 : end;
        return (k < line.size() ? lists.numbers.at(line.words(), k) : Optional.<NumberWords.Read>empty())
                .filter(read -> read.value().compareTo(BigDecimal.valueOf(1000)) >= 0)
                .map(read -> new NumberWords.Read(part.multiply(read.value()), read.next(), false, 0));
    }

    // «الربع الأول» is no part, «מספר ההרוגים» is their number, «كميات» no «مئات»
    private Phrases.@Nullable Match<BigDecimal> some(int i) {
        Phrases.Match<BigDecimal> match = vague.get(i);
        if (match == null) {
            return null;
        }
        boolean part = isPart(match);
        boolean few = match.value().compareTo(BigDecimal.TEN) < 0;
        int next = line.after(match.span().end());
        boolean number = few && !part && line.folded(next).startsWith("ה");
        boolean like = match.prefix().endsWith("ك");
        return number || like || (part && match.prefix().endsWith("ال")) ? null : match;
    }

    /** The word with which a range begins whose first number stands at a word: «[ما بين] 5 و9»; that word if none does. */
    int between(int i) {
        boolean led = line.follows(i) && BETWEEN.contains(line.folded(i - 1));
        return !led ? i : line.follows(i - 1) && line.folded(i - 2).equals("ما") ? i - 2 : i - 1;
    }

    static Amount alone(NumberWords.Read read) {
        return new Amount(
                read.value(), read.value(), Bound.EXACT, read.next(), read.digits(), read.particles(), "number");
    }

    // «30 + 2», 10-20, «10 إلى 20», "between 10 and 20"
    private Amount joined(int i, NumberWords.Read first) {
        int n = first.next();
        if (n >= line.size()) {
            return alone(first);
        }
        String gap = line.gap(n).strip();
        boolean and = gap.isEmpty() && BETWEEN.contains(line.folded(i - 1));
        boolean word = gap.isEmpty()
                && (TO.contains(line.folded(n)) || (and && line.folded(n).equals("and")));
        boolean sign = gap.equals("+") || gap.equals("-") || gap.equals("–");
        boolean linked = !word && gap.isEmpty() && line.folded(n).equals("ל") && and;
        int s = word || linked ? n + 1 : n;
        if ((!sign && !word && !and) || s >= line.size() || (word && !linked(s))) {
            return alone(first);
        }
        return lists.numbers
                .at(line.words(), s)
                .filter(read -> !and || word || linked || read.particles() > 0)
                .map(second -> together(first, second, gap.equals("+")))
                .orElse(alone(first));
    }

    // «yüzde 34 ile yüzde 36 arasında», «9 yıldan 24 yıla kadar»: the unit may be told twice, what closes it tells a
    // range
    private Optional<Amount> closed(NumberWords.Read first) {
        for (int joint = first.next(); !lists.closing.isEmpty() && joint <= first.next() + 1; joint++) {
            int from = TO.contains(line.folded(joint))
                    ? joint + 1
                    : FROM_TR.of(line.folded(joint - 1)) ? joint : line.size();
            int second = line.folded(from).equals(PERCENT_TR) ? from + 1 : from;
            Optional<Amount> range = (second < line.size()
                            ? lists.numbers.at(line.words(), second)
                            : Optional.<NumberWords.Read>empty())
                    .filter(read ->
                            closes(read.next()) && together(first, read, false).range())
                    .map(read -> together(first, read, false));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private boolean closes(int next) {
        return line.follows(next)
                && (lists.closing.contains(line.folded(next))
                        || (line.follows(next + 1) && lists.closing.contains(line.folded(next + 1))));
    }

    // "2018 ל-2020"
    private boolean linked(int s) {
        return line.gap(s).strip().replace("-", "").isEmpty();
    }

    private static Amount together(NumberWords.Read first, NumberWords.Read second, boolean plus) {
        BigDecimal value = second.value();
        if (plus) {
            BigDecimal sum = first.value().add(value);
            return new Amount(sum, sum, Bound.EXACT, second.next(), true, first.particles(), "sum");
        }
        // "3 to 5 million" means three million as well
        boolean scaled = first.value().compareTo(BigDecimal.valueOf(100)) < 0
                && value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        BigDecimal low = scaled ? first.value().multiply(scale(value)) : first.value();
        return value.compareTo(low) > 0
                ? new Amount(low, value, Bound.RANGE, second.next(), true, first.particles(), "range")
                : alone(first);
    }

    private static BigDecimal scale(BigDecimal value) {
        return BigDecimal.ONE.movePointRight(value.precision() - value.scale() > 9 ? 9 : 6);
    }
}
