package org.isnad.core.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
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

    /** All they both count is counted differently: bulletins of two days. */
    static boolean byNumbers(Side one, Side other) {
        Map<String, BigDecimal> ones = counts(one);
        Map<String, BigDecimal> others = counts(other);
        int differ = 0;
        for (Map.Entry<String, BigDecimal> count : ones.entrySet()) {
            BigDecimal that = others.get(count.getKey());
            if (that != null) {
                if (that.compareTo(count.getValue()) == 0) {
                    return false;
                }
                differ++;
            }
        }
        return differ >= FEWEST_NUMBERS || (differ >= FEWEST_OF_OTHER_DAYS && disjoint(leading(one), leading(other)));
    }

    // of what it has only one number
    private static Map<String, BigDecimal> counts(Side side) {
        Map<String, Set<BigDecimal>> values = side.bodily().stream()
                .filter(quantity -> !quantity.counted().isEmpty() && Tolls.whole(side, quantity))
                .collect(Collectors.groupingBy(
                        Quantity::counted,
                        Collectors.mapping(quantity -> quantity.low().stripTrailingZeros(), Collectors.toSet())));
        Map<String, BigDecimal> single = new HashMap<>();
        values.forEach((thing, numbers) -> {
            if (numbers.size() == 1) {
                single.put(thing, numbers.iterator().next());
            }
        });
        return single;
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
