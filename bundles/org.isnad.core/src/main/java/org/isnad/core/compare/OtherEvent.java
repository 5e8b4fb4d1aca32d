package org.isnad.core.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Grain;
import org.isnad.report.Quantity;
import org.isnad.report.TimeReference;

/** Whether two reports in like words tell of two events, since they have no number in common. */
final class OtherEvent {
    private static final int FEWEST_NUMBERS = 3;
    private static final int FEWEST_OF_OTHER_DAYS = 2;

    private OtherEvent() {}

    /** All they both count is counted differently: bulletins of two days, results of two companies. */
    static boolean byNumbers(Side one, Side other) {
        Map<String, Set<BigDecimal>> ones = counts(one);
        Map<String, Set<BigDecimal>> others = counts(other);
        ones.keySet().retainAll(others.keySet());
        others.keySet().retainAll(ones.keySet());
        if (ones.entrySet().stream().anyMatch(count -> has(other, count))
                || others.entrySet().stream().anyMatch(count -> has(one, count))) {
            return false;
        }
        int differ = ones.entrySet().stream()
                .mapToInt(count -> Math.min(
                        count.getValue().size(),
                        others.getOrDefault(count.getKey(), Set.of()).size()))
                .sum();
        return (differ >= FEWEST_NUMBERS || (differ >= FEWEST_OF_OTHER_DAYS && disjoint(leading(one), leading(other))))
                && !rises(Clock.order(one, other) < 0 ? other : one);
    }

    // «ارتفعت حصيلة الزلزال إلى ثلاثة قتلى»: another number of what was told before
    private static boolean rises(Side later) {
        return later.quantities.stream()
                .anyMatch(quantity -> Conflicts.toll(quantity)
                        && later.opens(quantity.span())
                        && Changing.told(later, quantity, false));
    }

    // the only number of a thing, and all shares and sums of money
    private static Map<String, Set<BigDecimal>> counts(Side side) {
        Map<String, Set<BigDecimal>> counts = side.bodily().stream()
                .filter(quantity -> !quantity.counted().isEmpty() && Tolls.whole(side, quantity))
                .collect(Collectors.groupingBy(
                        Quantity::counted,
                        Collectors.mapping(quantity -> quantity.low().stripTrailingZeros(), Collectors.toSet())));
        counts.entrySet().removeIf(count -> count.getValue().size() > 1 && !Amounts.valued(count.getKey()));
        return counts;
    }

    // also of an earlier time, or a part
    private static boolean has(Side side, Map.Entry<String, Set<BigDecimal>> count) {
        return side.bodily().stream()
                .anyMatch(quantity -> quantity.counted().equals(count.getKey())
                        && count.getValue().contains(quantity.low().stripTrailingZeros()));
    }

    private static List<TimeReference> leading(Side side) {
        return side.times.stream().filter(time -> side.opens(time.span())).toList();
    }

    // both have days, and none in common
    private static boolean disjoint(List<TimeReference> times, List<TimeReference> others) {
        Set<LocalDate> days = days(times);
        Set<LocalDate> those = days(others);
        return !days.isEmpty() && !those.isEmpty() && Collections.disjoint(days, those);
    }

    private static Set<LocalDate> days(List<TimeReference> times) {
        return times.stream()
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> time.from().toLocalDate())
                .collect(Collectors.toSet());
    }
}
