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
import org.isnad.text.ClockReading.Clock;
import org.isnad.text.DayReading.Day;

/** Puts the parts of a date line together. */
final class DateReader {
    /** What was read; the range is one of the text. */
    record Found(int from, int to, Optional<StatedTime> time, Optional<HijrahDate> hijri, String rule) {}

    // a day with what was said before it: published, changed, or nothing
    private record Dated(Day day, TimeKind label, int from, int to) {}

    private final TimeTokens tokens;
    private final List<Dated> days = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private final List<TimeToken> weekdays = new ArrayList<>();

    DateReader(TimeTokens tokens) {
        this.tokens = tokens;
    }

    Optional<Found> read() {
        collect();
        Optional<Dated> gregorian =
                preferred(days.stream().filter(d -> !d.day().islamic()).toList());
        Optional<Dated> islamic = days.stream()
                .filter(d -> d.day().islamic() && d.label() != TimeKind.OTHER)
                .findFirst();
        return gregorian.or(() -> islamic).map(day -> together(day, gregorian, islamic));
    }

    /** Whether a word such as "updated" or "published" stands in it: without one no date is called so. */
    boolean tells(TimeKind label) {
        return tokens.list.stream().anyMatch(token -> token.is(label));
    }

    /** The first day behind such a word. */
    Optional<Found> labelled(TimeKind label) {
        collect();
        return days.stream()
                .filter(d -> d.label() == label && d.day().year() > 0)
                .findFirst()
                .map(day -> together(
                        day,
                        Optional.of(day).filter(d -> !d.day().islamic()),
                        Optional.of(day).filter(d -> d.day().islamic())));
    }

    private void collect() {
        TimeKind label = TimeKind.FILLER;
        int labelled = 0;
        ClockReading clockReading = new ClockReading(tokens);
        DayReading dayReading = new DayReading(tokens);
        int i = 0;
        while (i < tokens.size()) {
            Optional<Clock> clock = clockReading.at(i);
            Optional<Day> day = clock.isPresent() ? Optional.empty() : dayReading.at(i);
            TimeToken token = tokens.at(i);
            clock.ifPresent(clocks::add);
            if (day.isPresent()) {
                days.add(new Dated(
                        day.get(),
                        label,
                        token.start(),
                        tokens.at(day.get().next() - 1).after()));
            }
            if (token.is(TimeKind.WEEKDAY)) {
                weekdays.add(token);
            }
            // "last edited by X, date: …" is still no publication
            boolean goesOn = label == TimeKind.UPDATED && days.size() == labelled;
            if (token.is(TimeKind.UPDATED) || token.is(TimeKind.OTHER) || (token.is(TimeKind.PUBLISHED) && !goesOn)) {
                label = token.kind();
                labelled = days.size();
            }
            i = Math.max(
                    i + 1,
                    Math.max(
                            clock.map(Clock::next).orElse(0), day.map(Day::next).orElse(0)));
        }
    }

    // publication before change; a day with a year before one without; never that of something else
    private static Optional<Dated> preferred(List<Dated> all) {
        List<Dated> days = all.stream().filter(d -> d.label() != TimeKind.OTHER).toList();
        return days.stream()
                .filter(d -> d.label() == TimeKind.PUBLISHED)
                .findFirst()
                .or(() -> days.stream()
                        .filter(d -> d.label() != TimeKind.UPDATED && d.day().year() > 0)
                        .findFirst())
                .or(() -> days.stream().filter(d -> d.day().year() > 0).findFirst())
                .or(() -> days.stream().findFirst());
    }

    private Found together(Dated day, Optional<Dated> gregorian, Optional<Dated> islamic) {
        Optional<HijrahDate> hijri = islamic.map(Dated::day).flatMap(DateReader::hijrah);
        Optional<TimeToken> weekday = weekdayOf(day);
        Optional<Clock> clock = clockOf(day);
        boolean american =
                clock.flatMap(Clock::zone).isPresent() && tokens.list.stream().anyMatch(DateReader::isAmerican);
        Optional<LocalDate> date = gregorian.isPresent()
                ? gregorian.map(Dated::day).flatMap(d -> date(d, weekday, american))
                : hijri.map(LocalDate::from);
        int from = day.from();
        int to = day.to();
        for (int[] range : ranges(islamic, clock, weekday)) {
            from = Math.min(from, range[0]);
            to = Math.max(to, range[1]);
        }
        Optional<StatedTime> time = date.map(d -> stated(d, day.day(), clock));
        return new Found(from, to, time, hijri, rule(date, gregorian.isPresent(), hijri, weekday));
    }

    private List<int[]> ranges(Optional<Dated> islamic, Optional<Clock> clock, Optional<TimeToken> weekday) {
        List<int[]> ranges = new ArrayList<>();
        islamic.ifPresent(d -> ranges.add(new int[] {d.from(), d.to()}));
        clock.ifPresent(c -> ranges.add(new int[] {tokens.at(c.first()).start(), c.end()}));
        weekday.ifPresent(w -> ranges.add(new int[] {w.start(), w.end()}));
        return ranges;
    }

    private static String rule(
            Optional<LocalDate> date, boolean gregorian, Optional<HijrahDate> hijri, Optional<TimeToken> weekday) {
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

    // "Wed 3/4/2015", "3/4/2015 2:05 pm EST": weekday or zone tell which is the month
    private Optional<LocalDate> date(Day day, Optional<TimeToken> weekday, boolean american) {
        Optional<LocalDate> read = date(day);
        boolean digits = tokens.at(day.first()).digits() > 0
                && tokens.is(day.first() + 1, TimeKind.NUMBER)
                && tokens.is(day.first() + 2, TimeKind.NUMBER)
                && tokens.at(day.first()).digits() <= 2;
        boolean kept = weekday.map(w -> falls(read, w)).orElse(!american);
        if (!digits || day.day() > 12 || kept) {
            return read;
        }
        return date(new Day(day.year(), /* month= */ day.day(), /* day= */ day.month(), false, day.first(), day.next()))
                .filter(turned ->
                        weekday.map(w -> falls(Optional.of(turned), w)).orElse(true))
                .or(() -> read);
    }

    // by their names only those of North America are west of Greenwich
    private static boolean isAmerican(TimeToken token) {
        return token.is(TimeKind.ZONE) && token.value() < 0;
    }

    private static boolean falls(Optional<LocalDate> date, TimeToken weekday) {
        return date.filter(d -> d.getDayOfWeek().getValue() == weekday.value()).isPresent();
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
    private Optional<Clock> clockOf(Dated day) {
        int next = days.stream()
                .filter(d ->
                        d.from() > day.from() && d.day().islamic() == day.day().islamic())
                .mapToInt(Dated::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return clocks.stream()
                .filter(c -> start(c) > day.from() && start(c) < next)
                .findFirst()
                .or(() -> clocks.stream().filter(c -> c.end() <= day.from()).reduce((a, b) -> b));
    }

    private int start(Clock clock) {
        return tokens.at(clock.first()).start();
    }

    private Optional<TimeToken> weekdayOf(Dated day) {
        return weekdays.stream()
                .filter(w -> w.end() <= day.from())
                .reduce((a, b) -> b)
                .or(() -> weekdays.stream().filter(w -> w.start() >= day.to()).findFirst());
    }
}
