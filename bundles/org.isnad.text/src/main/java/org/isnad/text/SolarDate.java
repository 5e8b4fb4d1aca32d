package org.isnad.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Days of the solar calendar of Iran and Afghanistan. */
final class SolarDate {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1500;
    private static final LocalDate NEW_YEAR = LocalDate.of(1921, 3, 21);
    private static final int CYCLE = 33;
    private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
    // the first half of the year has 31 days a month, the second 30
    private static final int HALF = 6;
    private static final int LONG = 31;

    private SolarDate() {}

    /** The day in our calendar; empty if there is none such. */
    static Optional<LocalDate> of(int year, int month, int day) {
        boolean possible = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        if (!possible || day > length(year, month)) {
            return Optional.empty();
        }
        LocalDate start = NEW_YEAR;
        for (int y = FIRST_YEAR; y < year; y++) {
            start = start.plusDays(isLeap(y) ? 366 : 365);
        }
        int before = (month - 1) * LONG - Math.max(0, month - 1 - HALF);
        return Optional.of(start.plusDays(before + day - 1L));
    }

    private static int length(int year, int month) {
        return month <= HALF ? LONG : month < 12 || isLeap(year) ? LONG - 1 : LONG - 2;
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % CYCLE);
    }
}
