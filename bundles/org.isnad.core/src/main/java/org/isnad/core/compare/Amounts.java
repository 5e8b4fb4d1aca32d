package org.isnad.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;
import org.isnad.text.Stems;

/** How two numbers stand to each other. */
final class Amounts {
    // UTF-16 units between two places of one thing: «30 وفاة في كسلا و18 في القضارف»
    private static final int AND = 40;
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");
    private static final double FAR = .11;
    private static final BigDecimal MOST_ROUGHLY = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String SHARE = "percent";
    private static final Map<String, Set<String>> STATES =
            Map.of("lira", Set.of("try", "syp", "lbp"), "dinar", Set.of("iqd", "jod"));
    private static final Set<String> VALUED = Set.of(
            "percent", "usd", "eur", "egp", "try", "ils", "sar", "gbp", "aed", "iqd", "jod", "dinar", "lira", "syp",
            "lbp", "irr", "rub", "cny");

    private Amounts() {}

    static boolean sameThing(Quantity x, Quantity y) {
        return !x.counted().isEmpty()
                && (x.counted().equals(y.counted())
                        || Stems.of(x.counted()).equals(Stems.of(y.counted()))
                        || oneMoney(x.counted(), y.counted())
                        || oneMoney(y.counted(), x.counted()));
    }

    // «ليرة», «lira» of one state or the other
    private static boolean oneMoney(String general, String state) {
        return STATES.getOrDefault(general, Set.of()).contains(state);
    }

    /** Whether it is a share or money: of several in a report each is of something else. */
    static boolean valued(Quantity quantity) {
        return valued(quantity.counted());
    }

    /** Whether shares or money are counted under a code. */
    static boolean valued(String counted) {
        return VALUED.contains(counted);
    }

    /** Whether it is a share of people, «ثلثا المصابين», and no number of them. */
    static boolean share(Quantity quantity) {
        return quantity.low().signum() > 0
                && quantity.high().compareTo(BigDecimal.ONE) < 0
                && Conflicts.people(quantity);
    }

    /** Whether it is money. */
    static boolean money(Quantity quantity) {
        return valued(quantity) && !quantity.counted().equals(SHARE);
    }

    static boolean equal(Quantity x, Quantity y) {
        return x.low().compareTo(y.low()) == 0 && x.high().compareTo(y.high()) == 0;
    }

    static boolean agree(Quantity x, Quantity y) {
        return x.low().compareTo(y.high()) <= 0 && y.low().compareTo(x.high()) <= 0;
    }

    /** Whether both can be true because one is only a bound or an estimate. */
    static boolean withinBounds(Quantity x, Quantity y) {
        return holds(x, y) || holds(y, x);
    }

    private static boolean holds(Quantity bound, Quantity value) {
        return switch (bound.bound()) {
            case AT_LEAST, MORE_THAN -> value.high().compareTo(bound.low()) >= 0;
            case AT_MOST, LESS_THAN -> value.low().compareTo(bound.high()) <= 0;
            case ABOUT -> apart(bound, value).compareTo(tolerance(bound)) <= 0;
            case RANGE -> agree(bound, value);
            case EXACT -> false;
        };
    }

    // about 20 may be 23: a tenth, or half of what its last digit counts, though not much more; of shares what it
    // counts
    private static BigDecimal tolerance(Quantity about) {
        BigDecimal round = about.low();
        BigDecimal last =
                BigDecimal.ONE.movePointLeft(round.stripTrailingZeros().scale());
        if (about.counted().equals(SHARE)) {
            return last;
        }
        BigDecimal most = round.abs().multiply(MOST_ROUGHLY);
        return last.multiply(HALF).min(most).max(round.abs().multiply(ROUGHLY));
    }

    private static BigDecimal apart(Quantity x, Quantity y) {
        return x.low().subtract(y.low()).abs();
    }

    /** Whether both can be true because one is only an estimate. */
    static boolean about(Quantity x, Quantity y) {
        return (x.bound() == Bound.ABOUT && holds(x, y)) || (y.bound() == Bound.ABOUT && holds(y, x));
    }

    /** Whether they are no further apart than an estimate may be. */
    static boolean near(Quantity x, Quantity y) {
        return apart(x, y).compareTo(x.low().abs().multiply(ROUGHLY)) <= 0;
    }

    /** Whether one is the other cut to fewer digits: 439,000 for 439,491, but not 9 for 14. */
    static boolean rounded(Quantity x, Quantity y) {
        return roundedTo(x.low(), y.low()) || roundedTo(y.low(), x.low());
    }

    /** Whether the first is the second cut to fewer digits. */
    static boolean roundedTo(Quantity round, Quantity exact) {
        return roundedTo(round.low(), exact.low());
    }

    /** The numbers of a report by where they begin. */
    static Map<BigDecimal, List<Quantity>> byValue(Side side) {
        return side.quantities.stream()
                .collect(Collectors.groupingBy(quantity -> quantity.low().stripTrailingZeros()));
    }

    private static boolean roundedTo(BigDecimal round, BigDecimal exact) {
        // nearly all are too far apart at a look
        double value = exact.doubleValue();
        if (Math.abs(round.doubleValue() - value) > FAR * Math.abs(value)) {
            return false;
        }
        // «200 injured» for 173 is no rounding
        boolean near = round.subtract(exact).abs().compareTo(exact.abs().multiply(ROUGHLY)) <= 0;
        return near && (fewerDigits(round, exact) || fewerDecimals(round, exact));
    }

    private static boolean fewerDigits(BigDecimal round, BigDecimal exact) {
        int digits = round.stripTrailingZeros().precision();
        int integer = round.precision() - round.scale();
        return integer >= 3
                && digits < integer
                && (exact.round(new MathContext(digits)).compareTo(round) == 0
                        || exact.round(new MathContext(digits, RoundingMode.DOWN))
                                        .compareTo(round)
                                == 0);
    }

    /** Whether one thing is counted, and one number is the other with two neighbouring digits in each other's place. */
    static boolean transposed(Quantity x, Quantity y) {
        return sameThing(x, y) && Digits.of(x.low()).transposed(Digits.of(y.low()));
    }

    // «41 في المئة», «41.27 في المئة»
    private static boolean fewerDecimals(BigDecimal round, BigDecimal exact) {
        int scale = Math.max(0, round.stripTrailingZeros().scale());
        return scale < exact.stripTrailingZeros().scale()
                && (exact.setScale(scale, RoundingMode.HALF_UP).compareTo(round) == 0
                        || exact.setScale(scale, RoundingMode.DOWN).compareTo(round) == 0);
    }

    // «6 رجال و4 نساء», of whom the same is told, or here and there
    static boolean joined(Quantity one, Quantity other) {
        return one.span().end() <= other.span().start()
                && other.span().start() - one.span().end() <= AND;
    }
}
