package org.isnad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.isnad.report.Grain;

/**
 * A time read from the tokens {@code first} to {@code next}, exclusive.
 *
 * @param from first moment; {@link LocalDateTime#MIN} if the words name no day
 * @param to first moment after it; {@link LocalDateTime#MAX} if the words name no day
 * @param value a time of day, a length or what repeats, in ISO 8601; else empty
 * @param relative whether it depends on the date of publication
 */
record Time(
        int first,
        int next,
        LocalDateTime from,
        LocalDateTime to,
        Grain grain,
        String value,
        boolean relative,
        String rule) {

    static Time days(int first, int next, LocalDate from, LocalDate to, Grain grain, boolean relative, String rule) {
        return new Time(first, next, from.atStartOfDay(), to.atStartOfDay(), grain, "", relative, rule);
    }

    static Time day(int first, int next, LocalDate day, boolean relative, String rule) {
        return days(first, next, day, day.plusDays(1), Grain.DAY, relative, rule);
    }

    static Time month(int first, int next, LocalDate inMonth, boolean relative, String rule) {
        LocalDate from = inMonth.withDayOfMonth(1);
        return days(first, next, from, from.plusMonths(1), Grain.MONTH, relative, rule);
    }

    static Time year(int first, int next, int year, boolean relative, String rule) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return days(first, next, from, from.plusYears(1), Grain.YEAR, relative, rule);
    }

    /** What names no day. */
    static Time open(int first, int next, Grain grain, String value, String rule) {
        return new Time(first, next, LocalDateTime.MIN, LocalDateTime.MAX, grain, value, false, rule);
    }

    /** So many units of a grain from a day on: the whole unit the day falls into, moved. */
    static Time unit(int first, int next, Grain grain, LocalDate today, int turn, String rule) {
        LocalDate from = start(grain, today, turn);
        return days(first, next, from, plus(from, grain, 1), grain, true, rule);
    }

    /** The first day of the unit a day falls into, so many units on. */
    static LocalDate start(Grain grain, LocalDate day, int turn) {
        LocalDate moved = plus(day, grain, turn);
        return switch (grain) {
            case WEEK -> moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> moved.withDayOfMonth(1);
            case YEAR -> moved.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(moved.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(moved.getYear() - 1, 100) * 100 + 1, 1, 1);
            default -> moved;
        };
    }

    static LocalDate plus(LocalDate day, Grain grain, int count) {
        return switch (grain) {
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            default -> day.plusDays(count);
        };
    }

    /** Whether this is a time or part of a day, of a day not told. */
    static boolean isOfDay(Time time) {
        return time.value().startsWith("T");
    }

    boolean resolved() {
        return !from.equals(LocalDateTime.MIN);
    }

    boolean isDay() {
        return grain == Grain.DAY && resolved();
    }

    Time at(int newFirst, int newNext) {
        return new Time(newFirst, newNext, from, to, grain, value, relative, rule);
    }

    /** A time of day on this day. */
    Time at(Time clock, int newFirst, int newNext) {
        if (clock.value().length() < 3) {
            return at(newFirst, newNext);
        }
        if (clock.grain() == Grain.DAY) {
            return new Time(newFirst, newNext, from, to, grain, "", relative, rule);
        }
        LocalTime time = LocalTime.parse(clock.value().substring(1));
        LocalDateTime start = from.toLocalDate().atTime(time);
        ChronoUnit unit = switch (clock.grain()) {
            case HOUR -> ChronoUnit.HOURS;
            case MINUTE -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
        return new Time(newFirst, newNext, start, start.plus(1, unit), clock.grain(), "", relative, rule + "-clock");
    }

    /** Some hours of this day. */
    Time hours(int fromHour, int toHour, int newFirst, int newNext) {
        LocalDateTime midnight = from.toLocalDate().atStartOfDay();
        return new Time(
                newFirst,
                newNext,
                midnight.plusHours(fromHour),
                midnight.plusHours(toHour),
                Grain.HOUR,
                "",
                relative,
                rule + "-part");
    }
}
