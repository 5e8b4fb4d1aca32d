package org.isnad.text;

import java.util.Optional;

/** Reads a calendar day or month in words or digits at a place: the same for date lines and for running text. */
final class DayReading {
    /** A day; {@code year} or {@code day} is 0 if not stated; {@code next} is the token after it. */
    record Day(int year, int month, int day, boolean islamic, int first, int next) {}

    private static final String SEPARATORS = "/.-";
    // years of the calendar of Iran that no report of today has in the Hijri calendar
    private static final int FIRST_SOLAR = 1340;
    private static final int LAST_SOLAR = 1411;
    // years of Thailand, counted from 543 before ours
    private static final int BUDDHIST = 543;
    private static final int FIRST_BUDDHIST = 2443;

    private final TimeTokens tokens;

    DayReading(TimeTokens tokens) {
        this.tokens = tokens;
    }

    Optional<Day> at(int i) {
        TimeToken token = tokens.at(i);
        if (token.is(TimeKind.NUMBER) || token.is(TimeKind.ORDINAL)) {
            Optional<Day> read = inDigits(i);
            read = read.isPresent() ? read : yearFirst(i);
            read = read.isPresent() ? read : withUnits(i);
            return read.isPresent() ? read : dayFirst(i);
        }
        return token.isMonth() ? monthFirst(i) : Optional.empty();
    }

    // 12/3/2021, 4.3.2026, 2021-03-12, 25/10/1436, 16/04/21
    private Optional<Day> inDigits(int i) {
        char sign = tokens.sign(i + 1);
        TimeToken a = tokens.at(i);
        TimeToken b = tokens.at(i + 1);
        TimeToken c = tokens.at(i + 2);
        boolean parted = SEPARATORS.indexOf(sign) >= 0 && tokens.sign(i + 2) == sign;
        boolean written = a.digits() > 0 && b.digits() > 0 && b.digits() <= 2 && c.digits() > 0;
        if (!parted || !written || (tokens.at(i).word() - tokens.at(i - 1).after() == 1 && tokens.sign(i) == sign)) {
            return Optional.empty();
        }
        boolean yearFirst = a.digits() == 4 && c.digits() <= 2;
        if (!yearFirst && (a.digits() > 2 || (c.digits() != 4 && c.digits() != 2))) {
            return Optional.empty();
        }
        // "1174-11-06-2015": a number of a file
        if (yearFirst && !a.isYear()) {
            return Optional.empty();
        }
        int year = yearFirst ? a.value() : c.digits() == 2 ? century(c.value()) + c.value() : c.value();
        int first = yearFirst ? c.value() : a.value();
        int second = b.value();
        // day before month, unless that cannot be
        boolean swapped = second > 12;
        int month = swapped ? first : second;
        int day = swapped ? second : first;
        boolean solar = year >= FIRST_SOLAR && year <= LAST_SOLAR && !tokens.is(i + 3, TimeKind.ERA);
        return solar ? solar(year, month, day, i, i + 3) : checked(year, month, day, isIslamic(year), i, i + 3);
    }

    // of two digits; no page and few papers are older
    private static int century(int year) {
        return year >= 70 ? 1900 : 2000;
    }

    // 2019年3月5日, 2019년 3월 5일
    private Optional<Day> withUnits(int i) {
        return tokens.at(i).isYear() && "年년".indexOf(tokens.behind(i)) >= 0 && "月월".indexOf(tokens.behind(i + 1)) >= 0
                ? checked(
                        tokens.at(i).value(),
                        tokens.at(i + 1).value(),
                        tokens.at(i + 2).isDay() ? tokens.at(i + 2).value() : 0,
                        false,
                        i,
                        tokens.at(i + 2).isDay() ? i + 3 : i + 2)
                : Optional.empty();
    }

    private static Optional<Day> solar(int year, int month, int day, int first, int end) {
        return CalendarDays.solar(year, month, day)
                .map(d -> new Day(d.getYear(), d.getMonthValue(), d.getDayOfMonth(), false, first, end));
    }

    // «2016. نوفمبر .16»
    private Optional<Day> yearFirst(int i) {
        boolean dated = isYear(i)
                && tokens.at(i + 1).is(TimeKind.MONTH)
                && tokens.at(i + 2).isDay()
                && ".,،-".indexOf(tokens.sign(i + 1)) >= 0
                && " .,،-".indexOf(tokens.sign(i + 2)) >= 0;
        return dated
                ? checked(
                        tokens.at(i).value(),
                        tokens.at(i + 1).value(),
                        tokens.at(i + 2).value(),
                        false,
                        i,
                        i + 3)
                : Optional.empty();
    }

    // 12 مارس 2021, 28 آب/أغسطس 2013, 4th of March 2026, «الرابع من مايو»
    private Optional<Day> dayFirst(int i) {
        TimeToken day = tokens.at(i);
        if ((!day.isDay() && !day.is(TimeKind.ORDINAL)) || (day.is(TimeKind.NUMBER) && day.value() == 0)) {
            return Optional.empty();
        }
        int m = i + 1;
        if (!tokens.at(m).isMonth() && tokens.straight(m) && !apart(i + 1)) {
            m = tokens.skip(m, TimeKind.OF, TimeKind.FILLER, TimeKind.MONTHWORD);
        }
        if (!tokens.at(m).isMonth() || (" .-/".indexOf(tokens.sign(m)) < 0 && !tokens.straight(m))) {
            return Optional.empty();
        }
        int solarYear = shortSolarYear(m);
        if (solarYear > 0) {
            return solar(solarYear, tokens.at(m).value(), day.value(), i, m + 2);
        }
        if (isShort(m)) {
            int year = century(tokens.at(m + 1).value()) + tokens.at(m + 1).value();
            return checked(year, tokens.at(m).value(), day.value(), false, i, m + 2);
        }
        TimeToken buddhist = tokens.at(m + 1);
        if (isThai(m) && buddhist.digits() == 4 && buddhist.value() >= FIRST_BUDDHIST) {
            int year = buddhist.value() - BUDDHIST;
            return year < 2200 ? checked(year, tokens.at(m).value(), day.value(), false, i, m + 2) : Optional.empty();
        }
        int y = afterMonth(m);
        boolean dated = y > m && isYear(y);
        if (tokens.at(m).is(TimeKind.SOLAR)) {
            return dated ? solar(tokens.at(y).value(), tokens.at(m).value(), day.value(), i, y + 1) : Optional.empty();
        }
        return checked(
                dated ? tokens.at(y).value() : 0,
                tokens.at(m).value(),
                day.value(),
                tokens.at(m).is(TimeKind.HIJRI),
                i,
                dated ? y + 1 : afterOther(m));
    }

    // «26 اسفند 93», of this century «26 اسفند 02»; 0 if no such year follows
    private int shortSolarYear(int m) {
        TimeToken year = tokens.at(m + 1);
        boolean stated = tokens.at(m).is(TimeKind.SOLAR)
                && year.is(TimeKind.NUMBER)
                && year.digits() == 2
                && " -/".indexOf(tokens.sign(m + 1)) >= 0
                && tokens.sign(m + 2) != ':';
        int century = year.value() <= LAST_SOLAR % 100 ? LAST_SOLAR / 100 : FIRST_SOLAR / 100;
        return stated && century * 100 + year.value() >= FIRST_SOLAR ? century * 100 + year.value() : 0;
    }

    // 17-Mar-15
    private boolean isShort(int m) {
        TimeToken year = tokens.at(m + 1);
        return tokens.at(m).is(TimeKind.MONTH)
                && tokens.sign(m) == '-'
                && tokens.sign(m + 1) == '-'
                && year.is(TimeKind.NUMBER)
                && year.digits() == 2
                && tokens.sign(m + 2) != '-';
    }

    private boolean isThai(int m) {
        char first = tokens.text.charAt(tokens.at(m).word());
        return first >= 0xE01 && first <= 0xE4E;
    }

    // "up from 15 in May" is no day
    private boolean apart(int m) {
        int start = tokens.at(m).start();
        return start >= 0
                && (tokens.is(m, TimeKind.OF) || tokens.is(m, TimeKind.AFTER))
                && (tokens.text.startsWith("in ", start)
                        || tokens.text.startsWith("on ", start)
                        || tokens.text.startsWith("at ", start));
    }

    // March 12, 2021 · Mart 2026 · March 4 · «مايو الحادي عشر»
    private Optional<Day> monthFirst(int i) {
        if (tokens.at(i).is(TimeKind.SOLAR)) {
            return Optional.empty();
        }
        boolean islamic = tokens.at(i).is(TimeKind.HIJRI);
        int y = afterMonth(i);
        if (isYear(y)) {
            // "Mar, 2015-03-17": a Tuesday
            boolean digits = "-/".indexOf(tokens.sign(y + 1)) >= 0 && tokens.sign(y + 2) == tokens.sign(y + 1);
            return digits
                    ? Optional.empty()
                    : checked(tokens.at(y).value(), tokens.at(i).value(), 0, islamic, i, y + 1);
        }
        int d = i + 1;
        TimeToken day = tokens.at(d);
        boolean joined = "-/".indexOf(tokens.sign(d)) >= 0 && tokens.sign(d + 1) == tokens.sign(d) && isYear(d + 1);
        boolean named = (day.isDay() || (day.is(TimeKind.ORDINAL) && day.value() <= 31))
                && (joined || " .".indexOf(tokens.sign(d)) >= 0)
                && !inflected(i)
                && !(tokens.at(d + 1).is(TimeKind.NUMBER) && tokens.sign(d + 1) == ':')
                && !(tokens.at(d + 1).isMonth() && tokens.straight(d + 1));
        boolean counts = named && day.digits() == 0 && day.is(TimeKind.NUMBER) && tokens.wordBehind(d);
        if (!named || counts) {
            return Optional.empty();
        }
        TimeToken shortYear = tokens.at(d + 1);
        if ("'’‘".indexOf(tokens.sign(d + 1)) >= 0 && shortYear.is(TimeKind.NUMBER) && shortYear.digits() == 2) {
            int year = century(shortYear.value()) + shortYear.value();
            return checked(year, tokens.at(i).value(), day.value(), islamic, i, d + 2);
        }
        int clock = behindClock(d + 1);
        int after = clock > d + 1 ? clock : tokens.skip(d + 1, TimeKind.OF, TimeKind.FILLER, TimeKind.YEARWORD);
        boolean dated = isYear(after) && (joined || clock > d + 1 || tokens.near(after));
        return checked(
                dated ? tokens.at(after).value() : 0,
                tokens.at(i).value(),
                day.value(),
                islamic,
                i,
                dated ? after + 1 : d + 1);
    }

    // "Mar 2 14:05:00 GMT 2015", as machines write it: where the year stands; the place itself if no such clock does
    private int behindClock(int i) {
        boolean clock = tokens.at(i + 2).is(TimeKind.NUMBER) && tokens.sign(i + 1) == ':' && tokens.sign(i + 2) == ':';
        int zone = i + 3;
        boolean zoned = clock && (tokens.is(zone, TimeKind.ZONE) || "+-".indexOf(tokens.sign(zone)) >= 0);
        int year = zoned ? zone + 1 : zone;
        return clock && isYear(year) ? year : i;
    }

    // «ağustosta | 9 milyar dolar», «Ağustos'ta | 9 kişi»: a Turkish month with its case
    private boolean inflected(int i) {
        TimeToken month = tokens.at(i);
        return month.after() > month.end()
                || (Character.isLowerCase(tokens.text.charAt(month.start())) && month.start() == month.word());
    }

    // the same month by its other name, as in «آب/أغسطس», «آذار (مارس)» and «ديسمبر كانون الأول»
    int afterOther(int m) {
        boolean other = "/(- ".indexOf(tokens.sign(m + 1)) >= 0
                && tokens.at(m + 1).isMonth()
                && tokens.at(m + 1).value() == tokens.at(m).value();
        return other ? m + 2 : m + 1;
    }

    // where a year may stand: behind a comma, a point, "of", «عام»
    private int afterMonth(int m) {
        int i = afterOther(m);
        boolean closed = i > m + 1 && tokens.behind(i - 1) == ')';
        if (closed) {
            return tokens.at(i).isYear()
                            && tokens.at(i).word() - tokens.at(i - 1).after() <= 3
                    ? i
                    : i - 1;
        }
        int y = tokens.skip(i, TimeKind.OF, TimeKind.FILLER, TimeKind.YEARWORD);
        boolean ended = tokens.at(m).after() > tokens.at(m).end() && !tokens.straight(y);
        boolean joined = (!ended && y > i && tokens.near(y)) || (!ended && " ,،.-/".indexOf(tokens.sign(y)) >= 0);
        return joined && isYear(y) ? y : m;
    }

    private boolean isYear(int i) {
        boolean clock = tokens.at(i + 1).is(TimeKind.NUMBER) && tokens.sign(i + 1) == ':';
        return tokens.at(i).isYear() && !clock;
    }

    private static boolean isIslamic(int year) {
        return year >= 1300 && year <= 1500;
    }

    private Optional<Day> checked(int year, int month, int day, boolean islamic, int first, int end) {
        boolean possible = month >= 1
                && month <= 12
                && day <= 31
                && (year == 0 || isIslamic(year) == islamic || (!islamic && year > 1390));
        if (!possible) {
            return Optional.empty();
        }
        // the mark of the era, «هـ» or «م», belongs to it
        TimeToken era = tokens.at(end);
        boolean marked = year > 0
                && tokens.straight(end)
                && (era.is(TimeKind.ERA)
                        || (era.is(TimeKind.HALF) && era.value() == 2 && era.end() - era.start() == 1));
        return Optional.of(new Day(year, month, day, islamic, first, marked ? end + 1 : end));
    }
}
