package org.isnad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.text.DayReading.Day;

/** Reads what the calendar names: days, months, years and their parts, with or without a year. */
final class CalendarReading {
    private static final int SINCE = 20;
    private static final int MONTHS = 12;
    private static final int NEXT_YEAR = 2;
    private static final int MONTHS_AHEAD = 4;
    private final TimeTokens tokens;
    private final DayReading days;
    private final LocalDate today;
    private final TurnedReading turned;

    CalendarReading(TimeTokens tokens, TurnedReading turned, LocalDate today) {
        this.tokens = tokens;
        this.days = new DayReading(tokens);
        this.today = today;
        this.turned = turned;
    }

    /** A day, with its weekday before it or behind it. */
    Optional<Time> date(int i) {
        if (tokens.is(i, TimeKind.WEEKDAY) || tokens.is(i, TimeKind.DAY)) {
            int d = tokens.skip(i + 1, TimeKind.OF, TimeKind.FILLER);
            return tokens.near(d) ? plain(d).filter(Time::isDay).map(t -> t.at(i, t.next())) : Optional.empty();
        }
        return plain(i).map(t -> {
            boolean named = tokens.is(t.next(), TimeKind.WEEKDAY)
                    && tokens.near(t.next())
                    && t.isDay()
                    && t.from().getDayOfWeek().getValue() == tokens.at(t.next()).value();
            return named ? t.at(i, t.next() + 1) : t;
        });
    }

    private Optional<Time> plain(int i) {
        Optional<Day> day = days.at(i);
        Optional<Time> read = day.isPresent() ? time(day.get()) : Optional.empty();
        return read.isPresent() ? read : dayOfMonthInDigits(i);
    }

    private Optional<Time> time(Day day) {
        try {
            if (day.islamic()) {
                return hijri(day);
            }
            if (day.year() == 0) {
                LocalDate nearest = nearest(day.month(), day.day());
                if (turns(day.next())) {
                    LocalDate meant = turned(nearest, tokens.at(day.next()).value());
                    return Optional.of(Time.day(day.first(), day.next() + 1, meant, true, "date-turned"));
                }
                return Optional.of(Time.day(day.first(), day.next(), nearest, true, "date-no-year"));
            }
            return Optional.of(
                    day.day() == 0
                            ? Time.month(
                                    day.first(), day.next(), LocalDate.of(day.year(), day.month(), 1), false, "month")
                            : Time.day(
                                    day.first(),
                                    day.next(),
                                    LocalDate.of(day.year(), day.month(), day.day()),
                                    false,
                                    "date"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // «3 آذار المقبل», but not "3 March last year"
    private boolean turns(int i) {
        return tokens.is(i, TimeKind.TURN)
                && tokens.straight(i)
                && !tokens.is(i + 1, TimeKind.UNIT)
                && !tokens.is(i + 1, TimeKind.YEARWORD);
    }

    private LocalDate turned(LocalDate day, int turn) {
        if (turn > 0 && !day.isAfter(today)) {
            return day.plusYears(1);
        }
        return turn < 0 && day.isAfter(today) ? day.minusYears(1) : day;
    }

    private Optional<Time> hijri(Day day) {
        int year = day.year() == 0 ? nearestHijriYear(day.month(), Math.max(1, day.day())) : day.year();
        HijrahDate date = HijrahDate.of(year, day.month(), Math.max(1, day.day()));
        boolean relative = day.year() == 0;
        if (day.day() == 0) {
            HijrahDate end = date.plus(1, ChronoUnit.MONTHS);
            return Optional.of(Time.days(
                    day.first(),
                    day.next(),
                    LocalDate.from(date),
                    LocalDate.from(end),
                    Grain.MONTH,
                    relative,
                    "hijri"));
        }
        return Optional.of(Time.day(day.first(), day.next(), LocalDate.from(date), relative, "hijri"));
    }

    private int nearestHijriYear(int month, int day) {
        int now = HijrahDate.from(today).get(ChronoField.YEAR);
        int best = now;
        long distance = Long.MAX_VALUE;
        for (int year = now - 1; year <= now + 1; year++) {
            long days = Math.abs(LocalDate.from(HijrahDate.of(year, month, Math.min(29, day)))
                            .toEpochDay()
                    - today.toEpochDay());
            best = days < distance ? year : best;
            distance = Math.min(days, distance);
        }
        return best;
    }

    // without a year the day nearest to the date of publication is meant
    private LocalDate nearest(int month, int day) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            boolean leap = month != 2 || day != 29 || LocalDate.of(year, 1, 1).isLeapYear();
            LocalDate candidate = leap ? LocalDate.of(year, month, day) : null;
            boolean nearer = candidate != null && (best == null || distance(candidate) < distance(best));
            best = nearer ? candidate : best;
        }
        if (best == null) {
            throw new DateTimeException("no " + day + "." + month + ". near " + today);
        }
        return best;
    }

    private long distance(LocalDate day) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    // «في 4/22», «11/12, 2016»: led by a word and not a fraction of something
    private Optional<Time> dayOfMonthInDigits(int i) {
        TimeToken a = tokens.at(i);
        TimeToken b = tokens.at(i + 1);
        char sign = tokens.sign(i + 1);
        boolean written =
                a.digits() > 0 && a.digits() <= 2 && b.digits() > 0 && b.digits() <= 2 && "/.-".indexOf(sign) >= 0;
        if (!written
                || a.value() == 0
                || b.value() == 0
                || a.value() > 31
                || b.value() > 31
                || (a.value() > 12 && b.value() > 12)) {
            return Optional.empty();
        }
        int day = b.value() > 12 ? b.value() : a.value();
        int month = b.value() > 12 ? a.value() : b.value();
        TimeToken c = tokens.at(i + 2);
        boolean dated = tokens.near(i + 2) && "،,".indexOf(tokens.sign(i + 2)) >= 0 && (c.isYear() || c.digits() == 2);
        boolean led = tokens.straight(i)
                && (tokens.is(i - 1, TimeKind.OF)
                        || tokens.is(i - 1, TimeKind.FUTURE)
                        || tokens.is(i - 1, TimeKind.WEEKDAY));
        if (!dated && (!led || tokens.wordBehind(i + 1))) {
            return Optional.empty();
        }
        int year = c.digits() == 2 ? 2000 + c.value() : c.value();
        return time(new Day(dated ? year : 0, month, day, false, i, dated ? i + 3 : i + 2));
    }

    /** «أول يوم جمعة من يوليو», «السبت الثاني», "the first Friday of July". */
    Optional<Time> nthWeekday(int i) {
        boolean ordinalFirst = tokens.is(i, TimeKind.ORDINAL)
                || (tokens.is(i, TimeKind.EDGE) && tokens.at(i).value() == 1);
        int w = ordinalFirst ? tokens.skip(i + 1, TimeKind.DAYWORD) : i;
        int o = ordinalFirst ? i : i + 1;
        if (!tokens.is(w, TimeKind.WEEKDAY) || (ordinalFirst && !tokens.straight(w))) {
            return Optional.empty();
        }
        if (!ordinalFirst && !(tokens.is(o, TimeKind.ORDINAL) && tokens.straight(o))) {
            return Optional.empty();
        }
        int nth = tokens.at(o).value();
        int next = Math.max(w, o) + 1;
        int m = tokens.skip(next, TimeKind.OF);
        Optional<Time> month = m > next && tokens.near(m) ? inMonth(m) : Optional.empty();
        boolean day = nth <= 5
                && (month.isPresent() || (!ordinalFirst && !tokens.at(next).isMonth()));
        if (!day) {
            return Optional.empty();
        }
        LocalDate start = month.map(t -> t.from().toLocalDate()).orElse(today.withDayOfMonth(1));
        LocalDate meant = start.with(TemporalAdjusters.dayOfWeekInMonth(
                nth, DayOfWeek.of(tokens.at(w).value())));
        boolean relative = month.map(Time::relative).orElse(true);
        return Optional.of(Time.day(i, month.map(Time::next).orElse(next), meant, relative, "nth-weekday"));
    }

    private Optional<Time> inMonth(int i) {
        return month(i).or(() -> turned.turned(i)).filter(t -> t.grain() == Grain.MONTH);
    }

    /** «مارس 2021», «مارس الماضي», "last March", «في مارس»: a month alone must be led to. */
    Optional<Time> month(int i) {
        boolean turnFirst = (tokens.is(i, TimeKind.TURN) || tokens.is(i, TimeKind.THIS)) && tokens.straight(i + 1);
        int m = turnFirst ? tokens.skip(i + 1, TimeKind.MONTHWORD) : i;
        if (!tokens.at(m).isMonth()) {
            return Optional.empty();
        }
        if (!turnFirst) {
            Optional<Time> dated = days.at(m).filter(d -> d.day() == 0).flatMap(this::time);
            if (dated.isPresent()) {
                return dated;
            }
        }
        int next = days.afterOther(m);
        int y = tokens.skip(next, TimeKind.OF);
        Optional<Time> year =
                tokens.straight(y) ? turned.turned(y).filter(t -> t.grain() == Grain.YEAR) : Optional.empty();
        if (year.isPresent() && tokens.is(m, TimeKind.MONTH)) {
            LocalDate start =
                    year.get().from().toLocalDate().withMonth(tokens.at(m).value());
            return Optional.of(Time.month(i, year.get().next(), start, true, "month"));
        }
        boolean turnLast = !turnFirst && tokens.is(next, TimeKind.TURN) && tokens.straight(next);
        TimeToken before = tokens.at(i - 1);
        boolean led = (tokens.straight(i)
                        && (before.is(TimeKind.OF)
                                || before.is(TimeKind.YEARWORD)
                                || before.is(TimeKind.MONTHWORD)
                                || before.is(TimeKind.AGO)
                                || before.is(TimeKind.EDGE)
                                || before.is(TimeKind.FROM)
                                || before.is(TimeKind.TO)
                                || before.is(TimeKind.BETWEEN)
                                || before.isUnit(Grain.MONTH)))
                || (tokens.at(i).start() > tokens.at(i).word() && !tokens.at(i).and())
                || endsWithCase(i)
                || insideSentence(i);
        if (!turnFirst && !turnLast && !led) {
            return Optional.empty();
        }
        int turn = turnFirst ? tokens.at(i).value() : turnLast ? tokens.at(next).value() : ahead(i, m) ? 1 : -1;
        // "mart ayında"
        boolean monthBehind = !turnLast
                && tokens.at(next).isUnit(Grain.MONTH)
                && tokens.straight(next)
                && tokens.text.charAt(tokens.at(next).start()) < 0x250;
        return turnedMonth(i, turnLast || monthBehind ? next + 1 : turnFirst ? m + 1 : next, tokens.at(m), turn);
    }

    // "by August", "since October", «منذ يونيو»: a capital in a sentence tells a month, but "May" and "March"
    private boolean insideSentence(int i) {
        int start = tokens.at(i).start();
        if (start < 0 || tokens.led(i)) {
            return start >= 0;
        }
        char first = tokens.text.charAt(start);
        String before = tokens.wordBefore(i);
        boolean word = tokens.text.startsWith("May", start) || tokens.text.startsWith("March", start);
        boolean inside = !word && !before.isEmpty() && Character.isLowerCase(before.charAt(0));
        // a small letter is let through only where Turkish means the month
        return first < 0x250 && (Character.isLowerCase(first) || inside);
    }

    // "Mart'ta", "martta"
    private boolean endsWithCase(int i) {
        TimeToken token = tokens.at(i);
        boolean edge = tokens.is(i + 1, TimeKind.EDGEBEHIND) || tokens.at(i + 1).isUnit(Grain.MONTH);
        boolean latin = token.start() >= 0 && tokens.text.charAt(token.start()) < 0x250;
        return token.after() > token.end() || (latin && edge && tokens.straight(i + 1));
    }

    // of two Augusts the next is meant if it is near, unless it has been so "since August"
    private boolean ahead(int i, int m) {
        int within = tokens.at(m).value() - today.getMonthValue();
        // «ינואר» in November is the next
        int away = within < 0 && within + MONTHS <= NEXT_YEAR && !sinceThen(m) ? within + MONTHS : within;
        return turned.future(i) || (away > 0 && away <= MONTHS_AHEAD && !tokens.ledBack(i));
    }

    // «ocak ayından bu yana», «ocaktan beri»
    private boolean sinceThen(int m) {
        int end = Math.max(0, tokens.at(m).end());
        String behind = tokens.text.substring(end, Math.min(tokens.text.length(), end + SINCE));
        return behind.contains(" yana") || behind.contains(" beri");
    }

    private Optional<Time> turnedMonth(int first, int next, TimeToken month, int turn) {
        if (month.is(TimeKind.HIJRI)) {
            return hijri(new Day(0, month.value(), 0, true, first, next));
        }
        LocalDate start = LocalDate.of(today.getYear(), month.value(), 1);
        boolean later = start.isAfter(today);
        LocalDate meant = turn < 0 && later
                ? start.minusYears(1)
                : turn > 0 && !later && start.getMonth() != today.getMonth() ? start.plusYears(1) : start;
        return Optional.of(Time.month(first, next, meant, true, "month-no-year"));
    }

    /** «عام 2013», "in 2013", "2013 yılında", «2013 هـ». */
    Optional<Time> year(int i) {
        boolean word = tokens.is(i, TimeKind.YEARWORD) || tokens.at(i).isUnit(Grain.YEAR);
        boolean leads = word || tokens.is(i, TimeKind.OF) || tokens.is(i, TimeKind.AFTER);
        boolean before = leads && tokens.straight(i + 1) && tokens.at(i + 1).isYear();
        boolean behind = tokens.at(i).isYear() && tokens.is(i + 1, TimeKind.YEARWORD) && tokens.straight(i + 1);
        int y = before ? i + 1 : i;
        boolean counted = before && !word && counts(y);
        boolean said =
                before || behind || (tokens.at(i).isYear() && tokens.at(i).digits() == 4 && led(i) && !counts(i));
        if (!said || counted || (tokens.at(y).digits() != 4 && !word)) {
            return Optional.empty();
        }
        int next = before ? i + 2 : behind ? i + 2 : i + 1;
        int value = tokens.at(y).value();
        boolean islamic = value <= 1500 && tokens.is(next, TimeKind.ERA) && tokens.straight(next);
        if (value <= 1500 && !islamic) {
            return Optional.empty();
        }
        boolean era = tokens.straight(next) && tokens.is(next, TimeKind.ERA);
        int first = before && (!word || tokens.at(i).end() - tokens.at(i).start() <= 2) ? y : i;
        if (islamic) {
            HijrahDate start = HijrahDate.of(value, 1, 1);
            return Optional.of(Time.days(
                    first,
                    next + 1,
                    LocalDate.from(start),
                    LocalDate.from(start.plus(1, ChronoUnit.YEARS)),
                    Grain.YEAR,
                    false,
                    "hijri"));
        }
        return Optional.of(Time.year(first, era ? next + 1 : next, value, false, "year"));
    }

    // a year as the end of a stretch, or written with a particle: "2011'de", «لـ2013», «ب-2013»
    private boolean led(int i) {
        TimeToken before = tokens.at(i - 1);
        boolean ranged = before.is(TimeKind.TO)
                || before.is(TimeKind.FROM)
                || before.is(TimeKind.BETWEEN)
                || before.is(TimeKind.AGO)
                || before.is(TimeKind.AND)
                || before.is(TimeKind.SEASON)
                || before.is(TimeKind.EDGE);
        return (ranged && tokens.straight(i)) || endsWithCase(i) || tokens.led(i);
    }

    // «في 2000 مدرسة»: a word straight behind may be what is counted
    private boolean counts(int y) {
        int place = tokens.at(y).after();
        String text = tokens.text;
        if (place + 4 >= text.length()
                || text.charAt(place) != ' '
                || !Character.isLetter(text.charAt(place + 1))
                || tokens.straight(y + 1)) {
            return false;
        }
        int end = place + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean latin = text.charAt(place + 1) < 0x250;
        return !latin && end - place > 4 && !text.startsWith("ال", place + 1) && !text.startsWith("ו", place + 1);
    }
}
