package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;
import org.isnad.text.DateParts.Clock;
import org.isnad.text.DateParts.Day;
import org.isnad.text.DateTokens.Kind;
import org.isnad.text.DateTokens.Token;

/** Puts the parts of a date line together. */
final class DateReader {
    /** What was read; the range is one of the folded line. */
    record Found(int from, int to, Optional<StatedTime> time, Optional<HijrahDate> hijri, String rule) {}

    private final List<Token> tokens;
    private final List<Day> days = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private final List<Token> weekdays = new ArrayList<>();

    DateReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Optional<Found> read() {
        collect();
        Optional<Day> gregorian =
                preferred(days.stream().filter(d -> !d.islamic()).toList());
        Optional<Day> islamic = days.stream().filter(Day::islamic).findFirst();
        return gregorian.or(() -> islamic).map(day -> together(day, gregorian, islamic));
    }

    private void collect() {
        Kind label = Kind.FILLER;
        DateParts parts = new DateParts(tokens);
        int i = 0;
        while (i < tokens.size()) {
            Optional<Clock> clock = parts.clock(i);
            Optional<Day> day = clock.isPresent() ? Optional.empty() : parts.day(i, label);
            Token token = tokens.get(i);
            clock.ifPresent(clocks::add);
            day.ifPresent(days::add);
            if (token.is(Kind.WEEKDAY)) {
                weekdays.add(token);
            }
            if (token.is(Kind.UPDATED) || token.is(Kind.PUBLISHED)) {
                label = token.kind();
            }
            i = Math.max(
                    i + 1,
                    Math.max(
                            clock.map(Clock::next).orElse(0), day.map(Day::next).orElse(0)));
        }
    }

    // publication before change; a day with a year before one without
    private static Optional<Day> preferred(List<Day> days) {
        return days.stream()
                .filter(d -> d.label() == Kind.PUBLISHED)
                .findFirst()
                .or(() -> days.stream()
                        .filter(d -> d.label() != Kind.UPDATED && d.year() > 0)
                        .findFirst())
                .or(() -> days.stream().filter(d -> d.year() > 0).findFirst())
                .or(() -> days.stream().findFirst());
    }

    private Found together(Day day, Optional<Day> gregorian, Optional<Day> islamic) {
        Optional<HijrahDate> hijri = islamic.flatMap(DateReader::hijrah);
        Optional<LocalDate> date =
                gregorian.isPresent() ? gregorian.flatMap(DateReader::date) : hijri.map(LocalDate::from);
        Optional<Clock> clock = clockOf(day);
        Optional<Token> weekday = weekdayOf(day);
        int from = day.from();
        int to = day.to();
        for (int[] range : ranges(islamic, clock, weekday)) {
            from = Math.min(from, range[0]);
            to = Math.max(to, range[1]);
        }
        Optional<StatedTime> time = date.map(d -> stated(d, day, clock));
        return new Found(from, to, time, hijri, rule(date, gregorian.isPresent(), hijri, weekday));
    }

    private static List<int[]> ranges(Optional<Day> islamic, Optional<Clock> clock, Optional<Token> weekday) {
        List<int[]> ranges = new ArrayList<>();
        islamic.ifPresent(d -> ranges.add(new int[] {d.from(), d.to()}));
        clock.ifPresent(c -> ranges.add(new int[] {c.from(), c.to()}));
        weekday.ifPresent(w -> ranges.add(new int[] {w.from(), w.to()}));
        return ranges;
    }

    private static String rule(
            Optional<LocalDate> date, boolean gregorian, Optional<HijrahDate> hijri, Optional<Token> weekday) {
        String rule = !gregorian ? "date.hijri" : hijri.isPresent() ? "date.hijri-and-gregorian" : "date.gregorian";
        if (date.isEmpty()) {
            return rule;
        }
        // the Hijri month begins when the moon is seen: one day off is no contradiction
        boolean apart = hijri.filter(h -> Math.abs(ChronoUnit.DAYS.between(LocalDate.from(h), date.get())) > 1)
                .isPresent();
        boolean otherDay = weekday.filter(
                        w -> w.value() != date.get().getDayOfWeek().getValue())
                .isPresent();
        return otherDay ? rule + ".weekday-differs" : apart ? rule + ".hijri-differs" : rule;
    }

    private static StatedTime stated(LocalDate date, Day day, Optional<Clock> clock) {
        if (day.day() == 0) {
            return new StatedTime(date.atStartOfDay(), Grain.MONTH);
        }
        LocalTime time = clock.map(Clock::time).orElse(LocalTime.MIDNIGHT);
        Optional<ZoneOffset> zone = clock.flatMap(Clock::zone);
        return new StatedTime(
                LocalDateTime.of(date, time), clock.map(Clock::grain).orElse(Grain.DAY), zone);
    }

    private static Optional<LocalDate> date(Day day) {
        try {
            return day.year() == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(day.year(), day.month(), Math.max(1, day.day())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<HijrahDate> hijrah(Day day) {
        try {
            return day.year() == 0 || day.day() == 0
                    ? Optional.empty()
                    : Optional.of(HijrahDate.of(day.year(), day.month(), day.day()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // the first time after the day and before the next one of its kind, else the one just before it
    private Optional<Clock> clockOf(Day day) {
        int next = days.stream()
                .filter(d -> d.from() > day.from() && d.islamic() == day.islamic())
                .mapToInt(Day::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return clocks.stream()
                .filter(c -> c.from() > day.from() && c.from() < next)
                .findFirst()
                .or(() -> clocks.stream().filter(c -> c.to() <= day.from()).reduce((a, b) -> b));
    }

    private Optional<Token> weekdayOf(Day day) {
        return weekdays.stream()
                .filter(w -> w.to() <= day.from())
                .reduce((a, b) -> b)
                .or(() -> weekdays.stream().filter(w -> w.from() >= day.to()).findFirst());
    }
}
