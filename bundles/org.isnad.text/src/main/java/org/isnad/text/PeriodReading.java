package org.isnad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Grain;

/** Reads stretches of the calendar: seasons, quarters, decades, centuries, beginnings and ends, feasts. */
final class PeriodReading {
    // "before | spring", «לפני ה|סתיו»
    private static final Pattern LIMIT =
            Pattern.compile("(?s)(?:.*\\b(?:before|since|until|till|by|after) |.*(?:^|\\s)(?:לפני|עד|מאז|אחרי) ה)");

    // «sonbaharda», «yaza», «kış aylarından»: in a case that says when; folded, without dotless i
    private static final Pattern WHEN = Pattern.compile(
            "(?:ilkbahar|sonbahar|bahar|güz|yaz|kiş)(?:[dt][ae]n?|[ae])|(?:yaz|kiş) aylarin(?:d[ae]n?|a)");

    private final TimeTokens tokens;
    private final CalendarReading calendar;
    private final TurnedReading turned;
    private final LocalDate today;

    PeriodReading(TimeTokens tokens, CalendarReading calendar, TurnedReading turned, LocalDate today) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.turned = turned;
        this.today = today;
    }

    Optional<Time> at(int i) {
        return switch (tokens.at(i).kind()) {
            case SEASON -> season(i, i, Integer.MIN_VALUE);
            case THIS, TURN -> season(i + 1, i, tokens.at(i).value());
            case DECADE -> decade(i);
            case UNIT, NUMBER -> centuryOrYear(i);
            case QUARTER, HALFYEAR -> partOfYear(i);
            case NTH -> nthWeek(i);
            case EDGE -> edge(i);
            case HOLIDAY -> holiday(i);
            case NOW -> Optional.of(Time.open(i, i + 1, Grain.SECOND, "", "now"));
            default -> Optional.empty();
        };
    }

    private Optional<Time> centuryOrYear(int i) {
        Optional<Time> read = century(i);
        read = read.isPresent() ? read : yearFirst(i);
        return read.isPresent() ? read : edgeBehind(i);
    }

    private Optional<Time> season(int s, int first, int turnBefore) {
        if (!tokens.is(s, TimeKind.SEASON) || (s > first && !tokens.straight(s))) {
            return Optional.empty();
        }
        int season = tokens.at(s).value();
        int y = tokens.skip(s + 1, TimeKind.OF, TimeKind.YEARWORD);
        if (tokens.at(y).isYear() && tokens.straight(y) && tokens.at(y).value() > 1500) {
            return Optional.of(season(first, y + 1, season, tokens.at(y).value(), false));
        }
        Optional<Time> year =
                tokens.straight(y) ? turned.turned(y).filter(t -> t.grain() == Grain.YEAR) : Optional.empty();
        if (year.isPresent()) {
            return Optional.of(
                    season(first, year.get().next(), season, year.get().from().getYear(), true));
        }
        boolean turnLast = tokens.is(s + 1, TimeKind.TURN) && tokens.straight(s + 1);
        if (s > first || turnLast) {
            int turn = s > first ? turnBefore : tokens.at(s + 1).value();
            LocalDate start = LocalDate.of(today.getYear(), season * 3, 1);
            int shift = turn < 0 && start.plusMonths(3).isAfter(today) ? -1 : turn > 0 && !start.isAfter(today) ? 1 : 0;
            return Optional.of(season(first, turnLast ? s + 2 : s + 1, season, today.getYear() + shift, true));
        }
        boolean when = WHEN.matcher(FoldedText.fold(
                        tokens.text.substring(tokens.at(s).start(), tokens.at(s).end())))
                .matches();
        boolean led = (tokens.straight(s)
                        && tokens.is(s - 1, TimeKind.OF)
                        && (tokens.at(s).definite()
                                || tokens.text.charAt(tokens.at(s).start()) < 0x250))
                || (tokens.at(s).definite() && tokens.ends(s))
                || LIMIT.matcher(tokens.text.substring(
                                Math.max(0, tokens.at(s).start() - 12),
                                tokens.at(s).start()))
                        .matches();
        // «yaz boyunca»
        if (tokens.is(s + 1, TimeKind.FOR) && tokens.straight(s + 1) && says(s + 1, "boyunca")) {
            return Optional.of(Time.open(first, s + 2, Grain.QUARTER, "", "season"));
        }
        return when || (led && !(tokens.is(s + 1, TimeKind.OF) && tokens.straight(s + 1)) && tokens.ends(s))
                ? Optional.of(Time.open(first, s + 1, Grain.QUARTER, "", "season"))
                : Optional.empty();
    }

    private boolean says(int i, String word) {
        return tokens.text.startsWith(word, tokens.at(i).start());
    }

    // meteorological seasons of the northern hemisphere; winter begins in December of its year
    private static Time season(int first, int next, int season, int year, boolean relative) {
        LocalDate from = LocalDate.of(year, season * 3, 1);
        return Time.days(first, next, from, from.plusMonths(3), Grain.QUARTER, relative, "season");
    }

    // «التسعينيات», «ثمانينيات القرن الماضي», "1990s"
    private Optional<Time> decade(int i) {
        int c = tokens.skip(i + 1, TimeKind.OF);
        boolean century = tokens.at(c).isUnit(Grain.CENTURY)
                && tokens.is(c + 1, TimeKind.TURN)
                && tokens.straight(c)
                && tokens.straight(c + 1);
        int shift = century && tokens.at(c + 1).value() == 0 ? 100 : 0;
        LocalDate from = LocalDate.of(tokens.at(i).value() + shift, 1, 1);
        return Optional.of(
                Time.days(i, century ? c + 2 : i + 1, from, from.plusYears(10), Grain.DECADE, false, "decade"));
    }

    // "2020 yazında", "2020'nin ilk çeyreğinde"
    private Optional<Time> yearFirst(int i) {
        boolean dated = tokens.at(i).isYear()
                && tokens.at(i).digits() == 4
                && tokens.at(i).value() > 1500
                && tokens.straight(i + 1);
        if (!dated) {
            return Optional.empty();
        }
        int year = tokens.at(i).value();
        int part = tokens.at(i + 1).value();
        return tokens.is(i + 1, TimeKind.SEASON)
                ? Optional.of(season(i, i + 2, part, year, false))
                : partBehind(Time.year(i, i + 1, year, false, "year"));
    }

    /** A part of the year that stands behind it: «2020'nin ilk çeyreğinde», «geçen yılın ikinci yarısında». */
    Optional<Time> partBehind(Time year) {
        TimeToken part = tokens.at(year.next());
        boolean quarter = part.is(TimeKind.QUARTER);
        if (!(quarter || part.is(TimeKind.HALFYEAR)) || year.grain() != Grain.YEAR || !tokens.straight(year.next())) {
            return Optional.empty();
        }
        int months = quarter ? 3 : 6;
        LocalDate from = year.from().toLocalDate().plusMonths((part.value() - 1L) * months);
        return Optional.of(Time.days(
                year.first(),
                year.next() + 1,
                from,
                from.plusMonths(months),
                Grain.QUARTER,
                year.relative(),
                "part-of-year"));
    }

    // "yıl sonunda"
    private Optional<Time> edgeBehind(int i) {
        TimeToken unit = tokens.at(i);
        boolean edge = unit.is(TimeKind.UNIT)
                && unit.value() == 1
                && unit.grain().compareTo(Grain.DAY) < 0
                && unit.grain() != Grain.DECADE
                && tokens.is(i + 1, TimeKind.EDGEBEHIND)
                && tokens.straight(i + 1);
        if (unit.isUnit(Grain.YEAR) && !edge) {
            // «yılın ilk yarısında»
            return partBehind(Time.unit(i, i + 1, Grain.YEAR, today, 0, "part-of-year"));
        }
        return edge ? Optional.of(Time.unit(i, i + 1, unit.grain(), today, 0, "edge")) : Optional.empty();
    }

    // «القرن الحادي والعشرين», "20th century"
    private Optional<Time> century(int i) {
        boolean unitFirst = tokens.at(i).isUnit(Grain.CENTURY);
        int u = unitFirst ? i : i + 1;
        int n = unitFirst ? i + 1 : i;
        TimeToken number = tokens.at(n);
        boolean ranked = number.is(TimeKind.ORDINAL)
                || (number.is(TimeKind.NUMBER)
                        && number.end() - number.start() > number.digits()
                        && number.digits() > 0);
        if (!tokens.at(u).isUnit(Grain.CENTURY) || !ranked || !tokens.straight(i + 1) || number.value() > 30) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of((number.value() - 1) * 100 + 1, 1, 1);
        return Optional.of(Time.days(i, i + 2, from, from.plusYears(100), Grain.CENTURY, false, "century"));
    }

    // «الربع الأول من 2016», "the first half of this year"
    private Optional<Time> partOfYear(int i) {
        int y = tokens.skip(i + 1, TimeKind.OF);
        if (!tokens.straight(y)) {
            return Optional.empty();
        }
        Optional<Time> month = tokens.is(i, TimeKind.HALFYEAR) ? calendar.month(y) : Optional.empty();
        if (month.isPresent()) {
            return month.map(t -> half(t, tokens.at(i).value()).at(i, t.next()));
        }
        int months = tokens.is(i, TimeKind.QUARTER) ? 3 : 6;
        int offset = (tokens.at(i).value() - 1) * months;
        return yearAt(y).filter(t -> t.grain() == Grain.YEAR).map(t -> {
            LocalDate from = t.from().toLocalDate().plusMonths(offset);
            return Time.days(i, t.next(), from, from.plusMonths(months), Grain.QUARTER, t.relative(), "part-of-year");
        });
    }

    // «النصف الأول من آذار»
    private static Time half(Time month, int which) {
        LocalDate from = month.from().toLocalDate();
        LocalDate middle = from.plusDays(15);
        LocalDate to = month.to().toLocalDate();
        return which == 1
                ? Time.days(month.first(), month.next(), from, middle, Grain.WEEK, month.relative(), "part-of-month")
                : Time.days(month.first(), month.next(), middle, to, Grain.WEEK, month.relative(), "part-of-month");
    }

    private Optional<Time> yearAt(int y) {
        Optional<Time> year = calendar.year(y).or(() -> turned.turned(y));
        boolean bare = year.isEmpty()
                && tokens.at(y).isYear()
                && tokens.at(y).value() > 1500
                && tokens.at(y).digits() == 4;
        return bare ? Optional.of(Time.year(y, y + 1, tokens.at(y).value(), false, "year")) : year;
    }

    // «الأسبوع الأول من أكتوبر»
    private Optional<Time> nthWeek(int i) {
        int m = tokens.skip(i + 1, TimeKind.OF);
        Optional<Time> month = m > i + 1 && tokens.straight(m)
                ? calendar.month(m)
                        .or(() -> turned.turned(m))
                        .filter(t -> t.grain() == Grain.MONTH || t.grain() == Grain.YEAR)
                : Optional.empty();
        return month.map(t -> week(t, tokens.at(i).value(), i, t.next()));
    }

    /** The week of a month or year that has that place in it, -1 for the last. */
    static Time week(Time t, int nth, int first, int next) {
        LocalDate monday = t.from().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = t.to().toLocalDate().minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate from = nth < 0 ? last : monday.plusWeeks(nth - 1L);
        return Time.days(first, next, from, from.plusWeeks(1), Grain.WEEK, t.relative(), "nth-week");
    }

    // «أوائل مارس», «مطلع العام الجاري», «نهاية الشهر», "late 2020"
    private Optional<Time> edge(int i) {
        int p = tokens.skip(i + 1, TimeKind.OF);
        boolean hyphened = p == i + 1 && tokens.sign(p) == '-';
        // «في بلد آخر | وفي عام 2022»
        boolean and = p > i + 1 && tokens.text.charAt(tokens.at(i + 1).word()) == 'و';
        if (and || (!tokens.straight(p) && !hyphened)) {
            return Optional.empty();
        }
        Optional<Time> whole = calendar.month(p)
                .or(() -> yearAt(p))
                .or(() -> at(p))
                .or(() -> unit(p, english(i + 1, p)))
                .filter(Time::resolved);
        // «סוף הקיץ»
        boolean season = whole.isEmpty() && tokens.is(p, TimeKind.SEASON) && !hyphened;
        return season
                ? Optional.of(Time.open(i, p + 1, Grain.QUARTER, "", "season-edge"))
                : whole.map(t -> edge(t, tokens.at(i).value()).at(i, t.next()));
    }

    // "the end of | the | month"
    private boolean english(int of, int p) {
        int start = p > of ? tokens.at(p - 1).start() : -1;
        return start >= 0
                && tokens.text.regionMatches(start, "the", 0, tokens.at(p - 1).end() - start);
    }

    private Optional<Time> unit(int p, boolean the) {
        TimeToken unit = tokens.at(p);
        boolean definite = (unit.definite() || the) && unit.value() == 1;
        boolean year = unit.is(TimeKind.YEARWORD) && unit.definite();
        if (unit.is(TimeKind.UNIT) && definite && unit.grain().compareTo(Grain.DAY) <= 0) {
            return Optional.of(Time.unit(p, p + 1, unit.grain(), today, 0, "edge"));
        }
        return year ? Optional.of(Time.unit(p, p + 1, Grain.YEAR, today, 0, "edge")) : Optional.empty();
    }

    /** The first, middle or last third of a time. */
    static Time edge(Time whole, int which) {
        LocalDateTime a = whole.from();
        long days = Math.max(1, ChronoUnit.DAYS.between(a, whole.to()) / 3);
        LocalDateTime from =
                which == 1 ? a : which == 2 ? a.plusDays(days) : whole.to().minusDays(days);
        LocalDateTime to =
                which == 1 ? a.plusDays(days) : which == 2 ? whole.to().minusDays(days) : whole.to();
        return new Time(
                whole.first(),
                whole.next(),
                from,
                to.isAfter(from) ? to : from.plusDays(1),
                whole.grain(),
                "",
                whole.relative(),
                whole.rule() + "-edge");
    }

    private Optional<Time> holiday(int i) {
        int code = tokens.at(i).value();
        int y = tokens.skip(i + 1, TimeKind.OF, TimeKind.YEARWORD);
        boolean dated = tokens.at(y).isYear() && tokens.near(y);
        Optional<Time> turn =
                tokens.straight(y) ? turned.turned(y).filter(t -> t.grain() == Grain.YEAR) : Optional.empty();
        boolean turnLast = tokens.is(i + 1, TimeKind.TURN) && tokens.straight(i + 1);
        int next = dated ? y + 1 : turn.isPresent() ? turn.get().next() : turnLast ? i + 2 : i + 1;
        if (code == 0) {
            return Optional.of(Time.open(i, next, Grain.DAY, "", "feast"));
        }
        try {
            int year = dated
                    ? tokens.at(y).value()
                    : turn.map(t -> t.from().getYear()).orElse(today.getYear());
            LocalDate day = LocalDate.of(year, code / 100, code % 100);
            boolean pastMeant = turnLast && tokens.at(i + 1).value() < 0;
            boolean nextMeant = turnLast && tokens.at(i + 1).value() > 0;
            day = pastMeant && day.isAfter(today)
                    ? day.minusYears(1)
                    : nextMeant && day.isBefore(today) ? day.plusYears(1) : day;
            boolean near = dated || turn.isPresent() || turnLast;
            day = near ? day : nearest(day);
            return Optional.of(Time.day(i, next, day, !dated, "feast"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today, day);
        return away > 183 ? day.minusYears(1) : away < -183 ? day.plusYears(1) : day;
    }
}
