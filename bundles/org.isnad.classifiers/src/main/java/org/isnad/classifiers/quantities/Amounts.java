package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Bound;
import org.isnad.text.FoldedText;
import org.isnad.text.NumberWords;
import org.isnad.text.Phrases;
import org.isnad.text.Word;

/** Reads how much: a number, a vague one, a range, a sum. */
final class Amounts {
    /** How much, and the word after it; {@code particles} stand before it in its first word. */
    record Amount(BigDecimal low, BigDecimal high, Bound bound, int next, boolean digits, int particles, String rule) {}

    private static final Set<String> TO = Set.of("الي", "to", "ile", "ila", "עד");
    private static final Set<String> BETWEEN = Set.of("بين", "between", "בין");

    private final FoldedText text;
    private final List<Word> words;
    private final QuantityWords lists;
    private final Map<Integer, Phrases.Match<BigDecimal>> vague;

    Amounts(FoldedText text, List<Word> words, QuantityWords lists, Map<Integer, Phrases.Match<BigDecimal>> vague) {
        this.text = text;
        this.words = words;
        this.lists = lists;
        this.vague = vague;
    }

    /** The amount that begins at a word, if one does. */
    Optional<Amount> at(int i) {
        Phrases.Match<BigDecimal> some = vague.get(i);
        if (some != null && some.span().start() < words.get(i).span().end()) {
            return Optional.of(new Amount(
                    some.value(),
                    some.value(),
                    Bound.AT_LEAST,
                    after(i, some.span().end()),
                    false,
                    some.span().start() - words.get(i).span().start(),
                    "vague"));
        }
        return lists.numbers.at(words, i).map(first -> joined(i, first));
    }

    private int after(int i, int end) {
        int next = i;
        while (next < words.size() && words.get(next).span().start() < end) {
            next++;
        }
        return next;
    }

    // «30 + 2», 10-20, «10 إلى 20», "between 10 and 20"
    private Amount joined(int i, NumberWords.Read first) {
        Amount alone = new Amount(
                first.value(), first.value(), Bound.EXACT, first.next(), first.digits(), first.particles(), "number");
        int n = first.next();
        if (n >= words.size()) {
            return alone;
        }
        String between = between(n - 1, n).strip();
        boolean and = i > 0 && BETWEEN.contains(words.get(i - 1).folded()) && between.isEmpty();
        boolean word = between.isEmpty()
                && (TO.contains(words.get(n).folded())
                        || (and && words.get(n).folded().equals("and")));
        int s = word ? n + 1 : n;
        boolean sign = between.equals("+") || between.equals("-") || between.equals("–");
        if ((!sign && !word && !and) || s >= words.size() || (word && !linked(s))) {
            return alone;
        }
        Optional<NumberWords.Read> second = lists.numbers.at(words, s).filter(r -> !and || word || r.particles() > 0);
        return second.map(r -> together(first, r, between.equals("+"))).orElse(alone);
    }

    // "2018 ל-2020"
    private boolean linked(int s) {
        return between(s - 1, s).strip().replace("-", "").isEmpty();
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
                : new Amount(
                        first.value(),
                        first.value(),
                        Bound.EXACT,
                        first.next(),
                        first.digits(),
                        first.particles(),
                        "number");
    }

    private static BigDecimal scale(BigDecimal value) {
        return BigDecimal.ONE.movePointRight(value.precision() - value.scale() > 9 ? 9 : 6);
    }

    private String between(int before, int after) {
        return text.text()
                .substring(
                        words.get(before).span().end(), words.get(after).span().start());
    }
}
