package org.isnad.core.collate;

import java.util.OptionalLong;
import java.util.TreeMap;

/** How many reports were published about when a report was: the more, the more of them are alike by chance. */
final class Crowd {
    private final TreeMap<Long, Integer> days = new TreeMap<>();
    private int undated;
    private int all;

    void add(OptionalLong day) {
        all++;
        if (day.isPresent()) {
            days.merge(day.getAsLong(), 1, Integer::sum);
        } else {
            undated++;
        }
    }

    /** Those a report of this day may be of one event with. */
    int around(OptionalLong day) {
        return day.isEmpty()
                ? all
                : undated
                        + days
                                .subMap(day.getAsLong() - Topic.DAYS, true, day.getAsLong() + Topic.DAYS, true)
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum();
    }
}
