package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with their unit in one word: "45mm", "$3.5m". */
final class Glued {
    /** How much, and of what; an amount of money has its sign before it. */
    record Measure(BigDecimal value, String code) {}

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)([a-z]{1,3}[23]?)");
    private static final Map<String, String> MONEY = Map.of("$", "usd", "€", "eur", "£", "gbp", "₪", "ils");
    private static final Set<String> DEGREES = Set.of("c", "f");
    private static final String MILLION = "m";

    private final WordLine line;
    private final QuantityWords lists;

    Glued(WordLine line, QuantityWords lists) {
        this.line = line;
        this.lists = lists;
    }

    static boolean mayBe(String folded) {
        return Character.isDigit(folded.charAt(0)) && NUMBER.matcher(folded).matches();
    }

    /** What a word measures; empty if it is no number with its unit. */
    Optional<Measure> at(int i) {
        Matcher word = NUMBER.matcher(line.folded(i));
        if (!word.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(word.group(1).replace(",", ""));
        String unit = word.group(2);
        String money = MONEY.getOrDefault(before(i), "");
        if (!money.isEmpty()) {
            return unit.equals(MILLION) ? Optional.of(new Measure(value.movePointRight(6), money)) : Optional.empty();
        }
        return DEGREES.contains(unit)
                ? Optional.of(new Measure(value, "degree"))
                : Optional.ofNullable(lists.nouns.get(unit)).map(known -> new Measure(value, known.code()));
    }

    private String before(int i) {
        int start = line.span(i).start();
        return start > 0 ? line.text().text().substring(start - 1, start) : "";
    }
}
