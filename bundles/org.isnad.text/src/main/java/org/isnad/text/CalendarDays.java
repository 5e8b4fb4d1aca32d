package org.isnad.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Days of other calendars in ours. */
public final class CalendarDays {
    private static final ULocale SOLAR = new ULocale("@calendar=persian");
    private static final int FIRST_SOLAR_YEAR = 1300;
    private static final int LAST_SOLAR_YEAR = 1500;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private CalendarDays() {}

    /** A day of the solar calendar of Iran and Afghanistan, months from 1 on; empty if there is none such. */
    static Optional<LocalDate> solar(int year, int month, int day) {
        return year >= FIRST_SOLAR_YEAR && year <= LAST_SOLAR_YEAR
                ? day(Calendar.getInstance(TimeZone.GMT_ZONE, SOLAR), year, month - 1, day)
                : Optional.empty();
    }

    /**
     * A day of the Hebrew calendar; empty if there is none such.
     *
     * @param month from 0 on, Tishri; 5 is the first Adar of leap years, 6 the only or second one
     */
    public static Optional<LocalDate> hebrew(int year, int month, int day) {
        boolean leap = (7 * year + 1) % 19 < 7;
        return leap || month != HebrewCalendar.ADAR_1
                ? day(new HebrewCalendar(TimeZone.GMT_ZONE), year, month, day)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Calendar calendar, int year, int month, int day) {
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
