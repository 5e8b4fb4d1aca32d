package org.isnad.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.text.DateTokens.Kind;
import org.isnad.text.DateTokens.Token;

/** Reads the single parts of a date line at a place: a day in words or digits, a time of day. */
final class DateParts {
    /** A day; {@code year} or {@code day} is 0 if not stated; {@code next} is the token after it. */
    record Day(int year, int month, int day, boolean islamic, Kind label, int from, int to, int next) {}

    /** A time of day. */
    record Clock(LocalTime time, Grain grain, Optional<ZoneOffset> zone, int from, int to, int next) {}

    private static final Token END = new Token(Kind.SIGN, "\n", 0, 0, 0);
    private static final String SEPARATORS = "/.-";

    private final List<Token> tokens;

    DateParts(List<Token> tokens) {
        this.tokens = tokens;
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    Optional<Day> day(int i, Kind label) {
        return at(i).is(Kind.NUMBER)
                ? inDigits(i, label).or(() -> dayFirst(i, label))
                : at(i).is(Kind.MONTH) || at(i).is(Kind.HIJRI) ? monthFirst(i, label) : Optional.empty();
    }

    // 12/3/2021, 4.3.2026, 2021-03-12, 25/10/1436
    private Optional<Day> inDigits(int i, Kind label) {
        boolean parted = at(i + 1).is(Kind.SIGN)
                && SEPARATORS.contains(at(i + 1).text())
                && at(i + 3).is(at(i + 1).text().charAt(0))
                && at(i + 2).is(Kind.NUMBER)
                && at(i + 4).is(Kind.NUMBER);
        if (!parted) {
            return Optional.empty();
        }
        Token a = at(i);
        Token b = at(i + 2);
        Token c = at(i + 4);
        boolean yearFirst = a.digits() == 4 && c.digits() <= 2;
        if (!yearFirst && (a.digits() > 2 || (c.digits() != 4 && c.digits() != 2))) {
            return Optional.empty();
        }
        int year = yearFirst ? a.value() : c.digits() == 2 ? 2000 + c.value() : c.value();
        int first = yearFirst ? c.value() : a.value();
        int second = b.value();
        // day before month, unless that cannot be
        boolean swapped = second > 12;
        return checked(year, swapped ? first : second, swapped ? second : first, isIslamic(year), label, i, i + 5);
    }

    // 12 مارس 2021, 28 آب/أغسطس 2013, 4th of March 2026
    private Optional<Day> dayFirst(int i, Kind label) {
        if (at(i).digits() > 2) {
            return Optional.empty();
        }
        int m = at(i + 1).is(Kind.FILLER)
                        || at(i + 1).is('.')
                        || at(i + 1).is('-')
                        || at(i + 1).is('/')
                ? i + 2
                : i + 1;
        if (!isMonth(m)) {
            return Optional.empty();
        }
        int y = afterMonth(m);
        boolean dated = isYear(y);
        return checked(
                dated ? at(y).value() : 0,
                at(m).value(),
                at(i).value(),
                at(m).is(Kind.HIJRI),
                label,
                i,
                dated ? y + 1 : y);
    }

    // March 12, 2021 · Mart 2026 · March 4
    private Optional<Day> monthFirst(int i, Kind label) {
        int d = at(i + 1).is('.') ? i + 2 : i + 1;
        boolean islamic = at(i).is(Kind.HIJRI);
        if (isYear(afterMonth(i))) {
            int y = afterMonth(i);
            return checked(at(y).value(), at(i).value(), 0, islamic, label, i, y + 1);
        }
        if (!at(d).is(Kind.NUMBER) || at(d).digits() > 2 || at(d + 1).is(':')) {
            return Optional.empty();
        }
        int y = at(d + 1).is(Kind.FILLER) ? d + 2 : d + 1;
        y = at(y).is(',') ? y + 1 : y;
        boolean dated = isYear(y);
        return checked(
                dated ? at(y).value() : 0, at(i).value(), at(d).value(), islamic, label, i, dated ? y + 1 : d + 1);
    }

    private boolean isMonth(int i) {
        return at(i).is(Kind.MONTH) || at(i).is(Kind.HIJRI);
    }

    // the same month by its other name, as in «آب/أغسطس» and «آذار (مارس)»; then a comma, a point, "de"
    private int afterMonth(int m) {
        int i = m + 1;
        boolean other = at(i).is('/') || at(i).is('(') || at(i).is('-');
        if (other && isMonth(i + 1) && at(i + 1).value() == at(m).value()) {
            i += at(i + 2).is(')') ? 3 : 2;
        }
        boolean joined = at(i).is(',')
                || at(i).is('،')
                || at(i).is('.')
                || at(i).is('-')
                || at(i).is('/')
                || at(i).is(Kind.FILLER);
        return joined && isYear(i + 1) ? i + 1 : i;
    }

    private boolean isYear(int i) {
        return at(i).digits() == 4
                && at(i).value() >= 1300
                && at(i).value() < 2200
                && !at(i + 1).is(':');
    }

    private static boolean isIslamic(int year) {
        return year >= 1300 && year <= 1500;
    }

    private Optional<Day> checked(int year, int month, int day, boolean islamic, Kind label, int start, int end) {
        boolean possible = month >= 1 && month <= 12 && day <= 31 && (year == 0 || isIslamic(year) == islamic);
        if (!possible) {
            return Optional.empty();
        }
        // the mark of the era, «هـ» or «م», belongs to it
        String era = at(end).text();
        int next = year > 0 && (era.equals("ه") || era.equals("م")) ? end + 1 : end;
        return Optional.of(new Day(
                year, month, day, islamic, label, at(start).from(), at(next - 1).to(), next));
    }

    /** 22:07 · 12:20 م · الساعة 10 مساء · saat 21.15 */
    Optional<Clock> clock(int i) {
        boolean told = at(i - 1).is(Kind.FILLER);
        if (!at(i).is(Kind.NUMBER) || at(i).digits() > 2) {
            return Optional.empty();
        }
        boolean zoned = at(i + 3).is(Kind.ZONE) || at(i + 3).is(Kind.HALF);
        boolean point = at(i + 1).is('.') && (told || zoned);
        boolean minutes = (at(i + 1).is(':') || point) && at(i + 2).digits() == 2;
        boolean hourOnly = !minutes && at(i + 1).is(Kind.HALF) && !isMonth(i + 1);
        if (!minutes && !hourOnly) {
            return Optional.empty();
        }
        boolean seconds = minutes && at(i + 3).is(':') && at(i + 4).digits() == 2;
        int end = seconds ? i + 5 : minutes ? i + 3 : i + 1;
        int hour = at(end).is(Kind.HALF) ? hour(at(i).value(), at(end).value()) : at(i).value();
        end = at(end).is(Kind.HALF) ? end + (at(end + 1).is('.') ? 2 : 1) : end;
        int minute = minutes ? at(i + 2).value() : 0;
        int second = seconds ? at(i + 4).value() : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        Grain grain = seconds ? Grain.SECOND : minutes ? Grain.MINUTE : Grain.HOUR;
        Zone zone = zone(end);
        return Optional.of(new Clock(
                LocalTime.of(hour, minute, second),
                grain,
                zone.offset,
                at(i).from(),
                at(zone.next - 1).to(),
                zone.next));
    }

    private static int hour(int stated, int half) {
        return stated > 12 ? stated : stated % 12 + (half == 2 ? 12 : 0);
    }

    private record Zone(Optional<ZoneOffset> offset, int next) {}

    // GMT · (GMT+0400) · +03:00
    private Zone zone(int start) {
        int i = at(start).is('(') ? start + 1 : start;
        boolean named = at(i).is(Kind.ZONE);
        int sign = named ? i + 1 : i;
        boolean signed = (at(sign).is('+') || (named && at(sign).is('-')))
                && at(sign + 1).is(Kind.NUMBER);
        if (!named && !signed) {
            return new Zone(Optional.empty(), start);
        }
        int end = signed ? sign + 2 : sign;
        int minutes = named ? at(i).value() : 0;
        if (signed) {
            int value = at(sign + 1).value();
            boolean parted = at(end).is(':') && at(end + 1).digits() == 2;
            int offset = at(sign + 1).digits() == 4 ? value / 100 * 60 + value % 100 : value * 60;
            offset += parted ? at(end + 1).value() : 0;
            end += parted ? 2 : 0;
            minutes += at(sign).is('+') ? offset : -offset;
        }
        boolean real = Math.abs(minutes) <= 18 * 60;
        int next = at(start).is('(') && at(end).is(')') ? end + 1 : end;
        return real
                ? new Zone(Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60)), next)
                : new Zone(Optional.empty(), start);
    }
}
