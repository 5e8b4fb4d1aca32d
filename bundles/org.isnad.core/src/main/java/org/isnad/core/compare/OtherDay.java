package org.isnad.core.compare;

import java.time.LocalDate;
import java.util.List;
import org.isnad.report.Grain;
import org.isnad.report.TimeReference;

/** Whether claims tell of different days. */
final class OtherDay {
    private OtherDay() {}

    /** Whether a claim of the ones is of another day than one of the others. */
    static boolean between(List<Item> ones, List<Item> others) {
        return ones.stream().anyMatch(a -> others.stream().anyMatch(b -> between(a, b)));
    }

    static boolean between(Item a, Item b) {
        return (!a.times.isEmpty()
                        && !b.times.isEmpty()
                        && a.times.stream()
                                .noneMatch(x -> b.times.stream()
                                        .anyMatch(y -> overlap(x, y) || Clock.oneWeekday(a.side, x, b.side, y))))
                || shifted(days(a), days(b));
    }

    // «منذ مساء أمس وحتى صباح اليوم»: a night, and the next
    private static boolean shifted(List<LocalDate> days, List<LocalDate> others) {
        return days.size() > 1
                && days.size() == others.size()
                && !days.getFirst().equals(others.getFirst())
                && !days.getLast().equals(others.getLast());
    }

    private static List<LocalDate> days(Item item) {
        return item.times.stream()
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> time.from().toLocalDate())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean overlap(TimeReference x, TimeReference y) {
        return !x.from().toLocalDate().isAfter(lastDay(y))
                && !y.from().toLocalDate().isAfter(lastDay(x));
    }

    // «to» is the first moment after it
    private static LocalDate lastDay(TimeReference time) {
        return time.to().minusNanos(1).toLocalDate();
    }
}
