package org.isnad.classifiers.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Grain;

/** Reads one time at a place in the words of a passage. */
final class TimeGrammar {
    private static final TimeWord END = new TimeWord("", 0, new org.isnad.report.Span(0, 0), "", "");
    // how far back a word of the future is looked for: "will meet him in Cairo on Monday"
    private static final int REACH = 6;

    private final List<TimeWord> words;
    private final Optional<LocalDate> published;
    private final String text;

    /** What was read: days from and to (exclusive), and the words from and to (exclusive). */
    record Read(LocalDate from, LocalDate to, Grain grain, int first, int next, String rule) {}

    TimeGrammar(String text, List<TimeWord> words, Optional<LocalDate> published) {
        this.text = text;
        this.words = words;
        this.published = published;
    }

    /** The time that begins at a word; with a date of publication also relative ones. */
    Optional<Read> at(int i) {
        Optional<Read> absolute =
                weekdayAndDate(i).or(() -> date(i)).or(() -> month(i)).or(() -> year(i));
        return absolute.isPresent() || published.isEmpty() ? absolute : relative(i, published.get());
    }

    private TimeWord word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : END;
    }

    // whether a word follows with nothing but blanks and a comma or the like between
    private boolean near(int i) {
        if (i < 1 || i >= words.size()) {
            return false;
        }
        String between = text.substring(word(i - 1).span().end(), word(i).span().start());
        return between.length() <= 4
                && between.chars()
                        .allMatch(c -> Character.isSpaceChar(c) || ",،/(.-ـهم)".indexOf(c) >= 0 || particle(c));
    }

    // particles of the next word are outside its span
    private static boolean particle(int c) {
        return "وفبلكוהבלמשכ".indexOf(c) >= 0;
    }

    private int skip(int i, String... kinds) {
        int next = i;
        for (int tries = 0; tries < 2; tries++) {
            for (String kind : kinds) {
                next += word(next).is(kind) && near(next) ? 1 : 0;
            }
        }
        return next;
    }

    // «الجمعة 12 مارس 2021», "Thursday, March 11"
    private Optional<Read> weekdayAndDate(int i) {
        if (!word(i).is("weekday") || !near(i + 1)) {
            return Optional.empty();
        }
        return date(skip(i + 1, "of")).map(r -> new Read(r.from(), r.to(), r.grain(), i, r.next(), r.rule()));
    }

    private Optional<Read> date(int i) {
        return inDigits(i).or(() -> dayFirst(i)).or(() -> monthFirst(i));
    }

    // 2021-03-12, 12/3/2021
    private Optional<Read> inDigits(int i) {
        TimeWord a = word(i);
        TimeWord b = word(i + 1);
        TimeWord c = word(i + 2);
        boolean numbers = a.is("number") && b.is("number") && c.is("number");
        if (!numbers || !slashed(a, b) || !slashed(b, c) || (!b.isDay() && !a.isDay())) {
            return Optional.empty();
        }
        if (a.isYear()) {
            return day(a.value(), b.value(), c.value(), i, i + 3, "digits");
        }
        return c.isYear() && b.value() <= 12
                ? day(c.value(), b.value(), a.value(), i, i + 3, "digits")
                : c.isYear() ? day(c.value(), a.value(), b.value(), i, i + 3, "digits") : Optional.empty();
    }

    private boolean slashed(TimeWord a, TimeWord b) {
        String between = text.substring(a.span().end(), b.span().start()).strip();
        return between.equals("/") || between.equals("-");
    }

    // «12 مارس 2021», «الرابع من مايو», "4 Mart"
    private Optional<Read> dayFirst(int i) {
        if (!word(i).isDay() && !word(i).is("ordinal")) {
            return Optional.empty();
        }
        int m = skip(i + 1, "of", "unit.month");
        boolean hijri = word(m).is("hijri");
        if (!near(m) || !(word(m).is("month") || hijri)) {
            return Optional.empty();
        }
        return withYear(m, afterMonth(m), word(m).value(), word(i).value(), i, hijri);
    }

    // "March 12, 2021", «مايو الحادي عشر»
    private Optional<Read> monthFirst(int i) {
        boolean day = word(i).is("month")
                && near(i + 1)
                && (word(i + 1).isDay() || word(i + 1).is("ordinal"));
        boolean levantine = day
                && word(i + 1).is("ordinal")
                && word(i + 1).value() <= 2
                && word(i + 2).is("of");
        return !day || levantine
                ? Optional.empty()
                : withYear(i, i + 2, word(i).value(), word(i + 1).value(), i, false);
    }

    // the same month by its other name: «كانون الثاني/يناير»
    private int afterMonth(int m) {
        boolean twice = word(m + 1).is("month") && word(m + 1).value() == word(m).value() && near(m + 1);
        return twice ? m + 2 : m + 1;
    }

    private Optional<Read> withYear(int monthAt, int next, int month, int day, int first, boolean hijri) {
        int y = skip(next, "of", "yearword", "unit.year");
        if (word(y).isYear() && near(y)) {
            return hijri
                    ? hijri(word(y).value(), month, day, first, y + 1)
                    : day(word(y).value(), month, day, first, y + 1, "date");
        }
        return hijri || published.isEmpty()
                ? Optional.empty()
                : nearest(published.get(), month, day, first, next, monthAt);
    }

    // without a year the day nearest to the date of publication is meant
    private static Optional<Read> nearest(LocalDate published, int month, int day, int first, int next, int monthAt) {
        Optional<Read> best = Optional.empty();
        long distance = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Optional<Read> read = day(year, month, day, first, Math.max(next, monthAt + 1), "date-no-year");
            long days = read.map(r -> Math.abs(r.from().toEpochDay() - published.toEpochDay()))
                    .orElse(Long.MAX_VALUE);
            if (days < distance) {
                best = read;
                distance = days;
            }
        }
        return best;
    }

    private static Optional<Read> day(int year, int month, int day, int first, int next, String rule) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Read(date, date.plusDays(1), Grain.DAY, first, next, rule));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Read> hijri(int year, int month, int day, int first, int next) {
        try {
            LocalDate date = LocalDate.from(HijrahDate.of(year, month, day));
            return Optional.of(new Read(date, date.plusDays(1), Grain.DAY, first, next, "hijri"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // «مارس 2021», "March 2021"
    private Optional<Read> month(int i) {
        if (!word(i).is("month")) {
            return Optional.empty();
        }
        int y = skip(afterMonth(i), "of", "yearword", "unit.year");
        if (!word(y).isYear() || !near(y)) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(word(y).value(), word(i).value(), 1);
        return Optional.of(new Read(from, from.plusMonths(1), Grain.MONTH, i, y + 1, "month"));
    }

    // «عام 2013», "in 2013", «في 2013», "2013 yılında"
    private Optional<Read> year(int i) {
        boolean before = (word(i).is("yearword") || word(i).is("unit.year") || word(i).is("of"))
                && near(i + 1)
                && word(i + 1).isYear();
        boolean behind = word(i).isYear() && word(i + 1).is("yearword") && near(i + 1);
        int y = before ? i + 1 : i;
        if ((!before && !behind)
                || word(y).folded().length() != 4
                || word(y).value() < 1500
                || (word(i).is("of") && word(i + 2).is("") && counts(i + 2))) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(word(y).value(), 1, 1);
        boolean named = (word(i).is("yearword") || word(i).is("unit.year"))
                && word(i).folded().length() > 2;
        return Optional.of(new Read(from, from.plusYears(1), Grain.YEAR, named ? i : y, i + 2, "year"));
    }

    // «في 2000 مدرسة»: a word straight behind may be what is counted
    private boolean counts(int i) {
        return i < words.size()
                && text.substring(word(i - 1).span().end(), word(i).span().start())
                        .isBlank()
                && Character.isLetter(word(i).folded().charAt(0))
                && word(i).folded().length() > 4
                && !word(i).folded().startsWith("ال");
    }

    private Optional<Read> relative(int i, LocalDate today) {
        return dayReference(i, today)
                .or(() -> weekdayInWeek(i, today))
                .or(() -> numberedDay(i, today))
                .or(() -> weekdayTurned(i, today))
                .or(() -> monthAlone(i, today))
                .or(() -> unitTurned(i, today))
                .or(() -> ago(i, today));
    }

    // «الجمعة هذا الأسبوع», «الأسبوع القادم يوم الجمعة»
    private Optional<Read> weekdayInWeek(int i, LocalDate today) {
        boolean weekdayFirst = word(i).is("weekday");
        int week = weekdayFirst ? skip(i + 1, "of") : i;
        Optional<Read> read = near(week) || !weekdayFirst ? unitTurned(week, today) : Optional.empty();
        if (read.isEmpty() || read.get().grain() != Grain.WEEK) {
            return Optional.empty();
        }
        int w = weekdayFirst ? i : skip(read.get().next(), "dayword", "unit.day");
        if (!word(w).is("weekday") || (!weekdayFirst && !near(w))) {
            return Optional.empty();
        }
        LocalDate day = read.get().from().with(DayOfWeek.of(word(w).value()));
        return Optional.of(new Read(
                day, day.plusDays(1), Grain.DAY, i, weekdayFirst ? read.get().next() : w + 1, "weekday-in-week"));
    }

    // «الجمعة 15», «السبت الثاني», «20 من الشهر القادم», «يوم 27»
    private Optional<Read> numberedDay(int i, LocalDate today) {
        if (word(i).is("weekday")) {
            int d = skip(i + 1, "of");
            boolean nth = d == i + 1 && word(d).is("ordinal");
            if (!near(d) || !(word(d).isDay() || word(d).is("ordinal")) || (nth && word(d).value() > 5)) {
                return Optional.empty();
            }
            LocalDate start = today.withDayOfMonth(1);
            LocalDate day =
                    start.with(TemporalAdjusters.dayOfWeekInMonth(word(d).value(), DayOfWeek.of(word(i).value())));
            return nth
                    ? Optional.of(new Read(day, day.plusDays(1), Grain.DAY, i, d + 1, "nth-weekday"))
                    : inMonth(today, word(d).value(), i, d + 1);
        }
        if (word(i).isDay() || word(i).is("ordinal")) {
            int m = skip(i + 1, "of");
            Optional<Read> month = m > i + 1 && near(m) ? unitTurned(m, today) : Optional.empty();
            return month.filter(r -> r.grain() == Grain.MONTH)
                    .flatMap(r -> day(
                            r.from().getYear(),
                            r.from().getMonthValue(),
                            word(i).value(),
                            i,
                            r.next(),
                            "day-of-month"));
        }
        boolean dayNumber = word(i).is("unit.day")
                && word(i).value() == 1
                && near(i + 1)
                && word(i + 1).isDay()
                && date(i + 1).isEmpty();
        return dayNumber ? inMonth(today, word(i + 1).value(), i, i + 2) : Optional.empty();
    }

    // the last day of that number
    private static Optional<Read> inMonth(LocalDate today, int number, int first, int next) {
        LocalDate month = number > today.getDayOfMonth() ? today.minusMonths(1) : today;
        return day(month.getYear(), month.getMonthValue(), number, first, next, "day-of-month");
    }

    // «في مارس», «مارس الماضي», "in March", "last March"
    private Optional<Read> monthAlone(int i, LocalDate today) {
        boolean turnFirst = word(i).is("turn") && near(i + 1) && word(i + 1).is("month");
        int m = turnFirst ? i + 1 : i;
        boolean turnLast =
                !turnFirst && near(afterMonth(m)) && word(afterMonth(m)).is("turn");
        boolean led = near(i)
                && (word(i - 1).is("of")
                        || word(i - 1).is("yearword")
                        || word(i - 1).is("unit.month")
                        || word(i - 1).is("ago"));
        if (!word(m).is("month") || (!turnFirst && !turnLast && !led)) {
            return Optional.empty();
        }
        int turn = turnFirst ? word(i).value() : turnLast ? word(afterMonth(m)).value() : future(i) ? 1 : -1;
        LocalDate start = LocalDate.of(today.getYear(), word(m).value(), 1);
        boolean ahead = start.isAfter(today);
        LocalDate meant = turn < 0 && ahead ? start.minusYears(1) : turn > 0 && !ahead ? start.plusYears(1) : start;
        int next = turnLast ? afterMonth(m) + 1 : afterMonth(m);
        return Optional.of(new Read(meant, meant.plusMonths(1), Grain.MONTH, i, next, "month-no-year"));
    }

    // «أمس», «أمس الخميس», «اليوم 6 مايو», "yesterday"
    private Optional<Read> dayReference(int i, LocalDate today) {
        if (!word(i).is("day")) {
            return Optional.empty();
        }
        Optional<Read> dated = near(i + 1) ? date(i + 1) : Optional.empty();
        if (dated.isPresent()) {
            return dated.map(r -> new Read(r.from(), r.to(), r.grain(), i, r.next(), r.rule()));
        }
        LocalDate day = today.plusDays(word(i).value());
        boolean named = word(i + 1).is("weekday")
                && near(i + 1)
                && day.getDayOfWeek() == DayOfWeek.of(word(i + 1).value());
        return Optional.of(new Read(day, day.plusDays(1), Grain.DAY, i, named ? i + 2 : i + 1, "day"));
    }

    // «الخميس», «الأحد الماضي», "last Thursday", "geçen Perşembe"
    private Optional<Read> weekdayTurned(int i, LocalDate today) {
        boolean turnFirst = word(i).is("turn") && word(i + 1).is("weekday") && near(i + 1);
        int w = turnFirst ? i + 1 : i;
        if (!word(w).is("weekday")) {
            return Optional.empty();
        }
        boolean turnLast = !turnFirst && word(w + 1).is("turn") && near(w + 1);
        DayOfWeek weekday = DayOfWeek.of(word(w).value());
        int turn = turnFirst ? word(i).value() : turnLast ? word(w + 1).value() : future(i) ? 1 : 0;
        LocalDate day = turn > 0
                ? today.with(TemporalAdjusters.next(weekday))
                : turn < 0 && today.getDayOfWeek() == weekday
                        ? today.minusWeeks(1)
                        : today.with(TemporalAdjusters.previousOrSame(weekday));
        int next = turnFirst ? w + 1 : turnLast ? w + 2 : w + 1;
        return Optional.of(new Read(day, day.plusDays(1), Grain.DAY, i, next, "weekday"));
    }

    private boolean future(int i) {
        for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + REACH); k++) {
            if (word(k).is("future")) {
                return true;
            }
        }
        return false;
    }

    // «الأسبوع الماضي», «هذا العام», "last week", "geçen hafta", "בשבוע שעבר"
    private Optional<Read> unitTurned(int i, LocalDate today) {
        boolean turnFirst =
                (word(i).is("turn") || word(i).is("this")) && word(i + 1).isUnit() && near(i + 1);
        boolean turnLast = word(i).isUnit() && word(i + 1).is("turn") && near(i + 1);
        TimeWord unit = turnFirst ? word(i + 1) : word(i);
        if ((!turnFirst && !turnLast) || unit.value() != 1 || unit.is("unit.decade")) {
            return Optional.empty();
        }
        int turn = word(turnFirst ? i : i + 1).value();
        return Optional.of(unit(unit, today, turn, i, i + 2, "turned"));
    }

    private static Read unit(TimeWord unit, LocalDate today, int turn, int first, int next, String rule) {
        return switch (unit.kind()) {
            case "unit.day" -> {
                LocalDate day = today.plusDays(turn);
                yield new Read(day, day.plusDays(1), Grain.DAY, first, next, rule);
            }
            case "unit.week" -> {
                LocalDate monday = today.plusWeeks(turn).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Read(monday, monday.plusWeeks(1), Grain.WEEK, first, next, rule);
            }
            case "unit.month" -> {
                LocalDate start = today.plusMonths(turn).withDayOfMonth(1);
                yield new Read(start, start.plusMonths(1), Grain.MONTH, first, next, rule);
            }
            case "unit.decade" -> {
                LocalDate start = LocalDate.of(today.getYear() / 10 * 10 + 10 * turn, 1, 1);
                yield new Read(start, start.plusYears(10), Grain.DECADE, first, next, rule);
            }
            default -> {
                LocalDate start = today.plusYears(turn).withDayOfYear(1);
                yield new Read(start, start.plusYears(1), Grain.YEAR, first, next, rule);
            }
        };
    }

    // «قبل ثلاثة أيام», «منذ عامين», "two days ago", "iki gün önce", "לפני יומיים", «بعد يومين»
    private Optional<Read> ago(int i, LocalDate today) {
        boolean wordFirst = word(i).is("ago") || word(i).is("after");
        int n = wordFirst ? i + 1 : i;
        boolean counted = word(n).is("number") && word(n).value() < 1000 && near(n + 1);
        int u = counted ? n + 1 : n;
        if (!word(u).isUnit() || (wordFirst && !near(n)) || (!counted && !wordFirst && !oneAgo(u))) {
            return Optional.empty();
        }
        // «بعد يومين من الهجوم» counts from something else
        boolean fromNow = word(u + 1).is("fromnow") && near(u + 1);
        boolean fromOther = wordFirst
                && !fromNow
                && (word(u + 1).is("of") || word(u + 1).folded().equals("علي"));
        boolean turnsBehind = !wordFirst && near(u + 1) && (word(u + 1).is("ago") || fromNow);
        if (fromOther || (!wordFirst && !turnsBehind)) {
            return Optional.empty();
        }
        int count = (counted ? word(n).value() : 1) * word(u).value();
        boolean back = word(wordFirst ? i : u + 1).is("ago");
        Read read = unit(word(u), today, back ? -count : count, i, turnsBehind || fromNow ? u + 2 : u + 1, "distance");
        return Optional.of(read);
    }

    // "a year ago"
    private boolean oneAgo(int u) {
        return word(u + 1).is("ago") && near(u + 1);
    }
}
