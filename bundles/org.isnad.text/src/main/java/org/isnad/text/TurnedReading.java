package org.isnad.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Grain;

/** Reads times told from the day of publication: yesterday, last week, on Thursday, three days ago. */
final class TurnedReading {
    // how far back a word of the future is looked for: "will meet him in Cairo on Monday"
    private static final int REACH = 6;
    // «اعتبارا من | الخميس»
    private static final String FROM = " من ";
    private static final Pattern SINCE =
            Pattern.compile("(?:ابتداء|اعتبارا|بدءا|انطلاقا)" + FROM + "(?:(?:يوم|صباح|مساء|فجر|ظهر|ليل|نهار) )*$");
    private static final int LONGEST_LEAD = 30;
    private static final int EVENING = 5;
    private static final int NIGHT = 6;

    private final TimeTokens tokens;
    private final LocalDate today;

    TurnedReading(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** Whether a word near a token speaks of the future. */
    boolean future(int i) {
        int number = tokens.at(i).number();
        if (tokens.told(i)) {
            return false;
        }
        if (since(tokens.at(i).start())) {
            return true;
        }
        // "until Thursday", «בבאר שבע עד יום ראשון», but not "from Monday to Thursday"
        boolean word = tokens.is(i - 2, TimeKind.NUMBER) && tokens.at(i - 2).digits() == 0;
        if (tokens.is(i - 1, TimeKind.TO) && tokens.straight(i) && (word || !tokens.straight(i - 1))) {
            return true;
        }
        for (int k = i - 1; k >= 0 && number - tokens.at(k).number() <= REACH; k--) {
            if (tokens.is(k, TimeKind.FUTURE) && !tokens.parted(k, i)) {
                return true;
            }
        }
        for (int k = i + 1; k < tokens.size() && tokens.at(k).number() - number < REACH; k++) {
            if (tokens.is(k, TimeKind.FUTURE) && !tokens.parted(i, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean since(int start) {
        int from = Math.max(0, start - LONGEST_LEAD);
        return tokens.text.indexOf(FROM, from, start) >= 0
                && SINCE.matcher(tokens.text).region(from, start).find();
    }

    /** «أمس», «أمس الخميس», "yesterday", «اليوم التالي». */
    Optional<Time> day(int i) {
        if (!tokens.is(i, TimeKind.DAY)) {
            return Optional.empty();
        }
        // «3000 مسافر في اليوم»: a day, none in particular
        if (tokens.at(i).value() == 0 && tokens.is(i - 1, TimeKind.OF) && tokens.straight(i) && in(i - 1)) {
            return tokens.is(i + 1, TimeKind.TURN) && tokens.straight(i + 1)
                    ? Optional.of(Time.open(i, i + 2, Grain.DAY, "", "day-after-another"))
                    : Optional.empty();
        }
        LocalDate day = today.plusDays(tokens.at(i).value());
        if (tokens.at(i).value() == 0 && tokens.is(i + 1, TimeKind.TURN) && tokens.straight(i + 1)) {
            // «اليوم التالي» follows another day that is not told here
            return Optional.of(Time.open(i, i + 2, Grain.DAY, "", "day-after-another"));
        }
        if (tokens.at(i).grain() == Grain.HOUR) {
            Time night = Time.day(i, i + 1, day, true, "night");
            return Optional.of(night.hours(SpokenClock.begins(EVENING), SpokenClock.ends(NIGHT), i, i + 1));
        }
        if (!tokens.is(i + 1, TimeKind.WEEKDAY) || !tokens.near(i + 1)) {
            return Optional.of(Time.day(i, i + 1, day, true, "day"));
        }
        int away = tokens.at(i + 1).value() - day.getDayOfWeek().getValue();
        boolean apposed = tokens.straight(i + 1)
                && tokens.at(i + 1).definite()
                && !tokens.at(i + 1).and();
        return Optional.of(
                away == 0 || apposed
                        ? Time.day(i, i + 2, day.plusDays(nearest(away)), true, "day")
                        : Time.day(i, i + 1, day, true, "day"));
    }

    // «اليوم السبت» in a report dated the Sunday after: the day it names
    private static int nearest(int away) {
        return away > 3 ? away - 7 : away < -3 ? away + 7 : away;
    }

    private boolean in(int i) {
        return tokens.text.startsWith("في ", tokens.at(i).start());
    }

    /** «الخميس», «الأحد الماضي», "last Thursday", "geçen Perşembe". */
    Optional<Time> weekday(int i) {
        boolean turnFirst = (tokens.is(i, TimeKind.TURN) || tokens.is(i, TimeKind.THIS)) && tokens.straight(i + 1);
        int w = turnFirst || tokens.is(i, TimeKind.THIS) ? tokens.skip(i + 1, TimeKind.DAYWORD) : i;
        if (!tokens.is(w, TimeKind.WEEKDAY)) {
            return Optional.empty();
        }
        boolean turnLast = !turnFirst && tokens.is(w + 1, TimeKind.TURN) && tokens.straight(w + 1);
        DayOfWeek weekday = DayOfWeek.of(tokens.at(w).value());
        int turn =
                turnFirst ? tokens.at(i).value() : turnLast ? tokens.at(w + 1).value() : future(i) ? 1 : 0;
        // "this Saturday"
        boolean thisWeek = (turnFirst || turnLast) && turn == 0;
        LocalDate day = thisWeek
                ? today.with(TemporalAdjusters.nextOrSame(weekday))
                : turn > 0
                        ? today.with(TemporalAdjusters.next(weekday))
                        : turn < 0 && today.getDayOfWeek() == weekday
                                ? today.minusWeeks(1)
                                : today.with(TemporalAdjusters.previousOrSame(weekday));
        return Optional.of(Time.day(i, turnLast ? w + 2 : w + 1, day, true, "weekday"));
    }

    /** «الأسبوع الماضي», «هذا العام», "last week", "השבוע"; with a number «الأيام الثلاثة المقبلة», "the past two weeks". */
    Optional<Time> turned(int i) {
        if (tokens.is(i, TimeKind.TURNED)) {
            // «השנה הבאה»
            boolean more = tokens.at(i).value() == 0
                    && tokens.is(i + 1, TimeKind.TURN)
                    && tokens.straight(i + 1)
                    && tokens.text.charAt(tokens.at(i).start()) == 'ה';
            int turn = more ? tokens.at(i + 1).value() : tokens.at(i).value();
            return Optional.of(unit(i, more ? i + 2 : i + 1, tokens.at(i).grain(), turn));
        }
        Optional<Time> read = partOfToday(i);
        read = read.isPresent() ? read : weekend(i);
        read = read.isPresent() ? read : turnedUnit(i);
        return read.isPresent() ? read : counted(i);
    }

    // "this morning", «هذا الصباح», "bu sabah", «הבוקר»
    private Optional<Time> partOfToday(int i) {
        TimeToken token = tokens.at(i);
        boolean hebrew =
                token.is(TimeKind.PART) && token.start() > token.word() && tokens.text.charAt(token.start() - 1) == 'ה';
        if (hebrew) {
            return Optional.of(Time.day(i, i + 1, today, true, "day")
                    .hours(SpokenClock.begins(token.value()), SpokenClock.ends(token.value()), i, i + 1));
        }
        boolean now = (tokens.is(i, TimeKind.TURN) || tokens.is(i, TimeKind.THIS))
                && tokens.at(i).value() == 0;
        if (!now || !tokens.is(i + 1, TimeKind.PART) || !tokens.straight(i + 1)) {
            return Optional.empty();
        }
        int part = tokens.at(i + 1).value();
        return Optional.of(Time.day(i, i + 2, today, true, "day")
                .hours(SpokenClock.begins(part), SpokenClock.ends(part), i, i + 2));
    }

    private Optional<Time> turnedUnit(int i) {
        boolean turnFirst = (tokens.is(i, TimeKind.TURN) || tokens.is(i, TimeKind.THIS)) && tokens.straight(i + 1);
        int u = turnFirst ? i + 1 : i;
        TimeToken unit = tokens.at(u);
        boolean named = unit.is(TimeKind.UNIT)
                || unit.is(TimeKind.YEARWORD)
                || unit.is(TimeKind.MONTHWORD)
                || (unit.is(TimeKind.DAY) && turnFirst && unit.value() == 0);
        // «الأشهر القليلة المقبلة»
        if (unit.is(TimeKind.UNIT) && tokens.is(u + 1, TimeKind.FEW) && tokens.is(u + 2, TimeKind.TURN)) {
            return tokens.straight(u + 1) && tokens.straight(u + 2) && unit.value() == 0
                    ? Optional.of(Time.open(i, u + 3, unit.grain(), "", "turned-vague"))
                    : Optional.empty();
        }
        boolean turnLast = named && !turnFirst && tokens.is(u + 1, TimeKind.TURN) && tokens.straight(u + 1);
        Grain grain =
                unit.is(TimeKind.YEARWORD) ? Grain.YEAR : unit.is(TimeKind.MONTHWORD) ? Grain.MONTH : unit.grain();
        if (!named || (!turnFirst && !turnLast)) {
            return Optional.empty();
        }
        boolean both =
                turnFirst && tokens.is(i, TimeKind.THIS) && tokens.is(u + 1, TimeKind.TURN) && tokens.straight(u + 1);
        int turn = tokens.at(turnFirst && !both ? i : u + 1).value();
        int next = turnFirst && !both ? i + 2 : u + 2;
        // «الأيام المقبلة»: nobody says how many
        if (grain.compareTo(Grain.DAY) > 0 || (unit.is(TimeKind.UNIT) && unit.value() == 0)) {
            return Optional.of(Time.open(i, next, grain, "", "turned-vague"));
        }
        return Optional.of(unit.value() == 2 ? stretch(i, next, grain, 2, turn) : unit(i, next, grain, turn));
    }

    private Time unit(int first, int next, Grain grain, int turn) {
        if (grain != Grain.WEEK || !hebrew(first)) {
            return Time.unit(first, next, grain, today, turn, "turned");
        }
        LocalDate sunday = sunday(turn);
        return Time.days(first, next, sunday, sunday.plusWeeks(1), grain, true, "turned");
    }

    // where Hebrew is written the week begins on Sunday and ends with Friday and Saturday
    private LocalDate sunday(int turn) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(turn);
    }

    private boolean hebrew(int i) {
        char letter = tokens.text.charAt(tokens.at(i).start());
        return letter >= 'א' && letter <= 'ת';
    }

    // «الأيام الثلاثة المقبلة», «3 أيام القادمة», "next 3 days", "önümüzdeki üç gün", "בשלושת הימים האחרונים"
    private Optional<Time> counted(int i) {
        boolean turnFirst = tokens.is(i, TimeKind.TURN);
        int a = turnFirst ? i + 1 : i;
        boolean unitFirst = tokens.is(a, TimeKind.UNIT);
        int n = unitFirst ? a + 1 : a;
        int u = unitFirst ? a : a + 1;
        boolean whole = tokens.is(u, TimeKind.UNIT)
                && (tokens.is(n, TimeKind.NUMBER)
                        || tokens.is(n, TimeKind.FEW)
                        || (tokens.is(n, TimeKind.ORDINAL) && unitFirst))
                && tokens.straight(a + 1)
                && (!turnFirst || tokens.straight(a));
        // «الساعات الأربع والعشرين الماضية»
        boolean tens = whole
                && unitFirst
                && tokens.is(n, TimeKind.NUMBER)
                && tokens.is(n + 1, TimeKind.ORDINAL)
                && tokens.at(n + 1).and()
                && tokens.at(n + 1).value() % 10 == 0
                && tokens.straight(n + 1);
        int behind = tens ? a + 3 : a + 2;
        boolean turnLast = whole && !turnFirst && tokens.is(behind, TimeKind.TURN) && tokens.straight(behind);
        if (!whole
                || (!turnFirst && !turnLast)
                || (tokens.is(n, TimeKind.ORDINAL) && tokens.at(n).value() < 20)) {
            return Optional.empty();
        }
        int turn = tokens.at(turnFirst ? i : behind).value();
        Grain grain = tokens.at(u).grain();
        int next = turnFirst ? behind : behind + 1;
        int count = tokens.at(n).value() + (tens ? tokens.at(n + 1).value() : 0);
        return grain.compareTo(Grain.DAY) > 0
                ? Optional.of(Time.open(i, next, grain, "", "turned-hours"))
                : Optional.of(stretch(i, next, grain, Math.min(1000, count), turn));
    }

    private Time stretch(int first, int next, Grain grain, int count, int turn) {
        LocalDate from = turn > 0 ? today.plusDays(1) : Time.plus(today, grain, -Math.max(1, count));
        LocalDate to = turn > 0
                ? Time.plus(today.plusDays(1), grain, Math.max(1, count))
                : turn < 0 ? today : today.plusDays(1);
        return Time.days(first, next, from, to, grain, true, "turned-stretch");
    }

    private Optional<Time> weekend(int i) {
        boolean turnFirst = (tokens.is(i, TimeKind.TURN) || tokens.is(i, TimeKind.THIS)) && tokens.straight(i + 1);
        int w = turnFirst ? i + 1 : i;
        if (!tokens.is(w, TimeKind.WEEKEND)) {
            return Optional.empty();
        }
        boolean turnLast = !turnFirst && tokens.is(w + 1, TimeKind.TURN) && tokens.straight(w + 1);
        int turn =
                turnFirst ? tokens.at(i).value() : turnLast ? tokens.at(w + 1).value() : future(i) ? 0 : -1;
        LocalDate week = hebrew(w) ? sunday(turn) : Time.start(Grain.WEEK, today, turn);
        LocalDate first = week.plusDays(5);
        return Optional.of(
                Time.days(i, turnLast ? w + 2 : w + 1, first, first.plusDays(2), Grain.DAY, true, "weekend"));
    }

    /** «الجمعة هذا الأسبوع», «الأسبوع القادم يوم الجمعة». */
    Optional<Time> weekdayInWeek(int i) {
        boolean weekdayFirst = tokens.is(i, TimeKind.WEEKDAY);
        int week = weekdayFirst ? tokens.skip(i + 1, TimeKind.OF) : i;
        Optional<Time> read =
                !weekdayFirst || tokens.near(week) ? turnedUnit(week).or(() -> turnedHebrew(week)) : Optional.empty();
        if (read.isEmpty() || read.get().grain() != Grain.WEEK) {
            return Optional.empty();
        }
        int w = weekdayFirst ? i : tokens.skip(read.get().next(), TimeKind.DAYWORD, TimeKind.OF);
        if (!tokens.is(w, TimeKind.WEEKDAY) || (!weekdayFirst && !tokens.near(w))) {
            return Optional.empty();
        }
        LocalDate day = read.get()
                .from()
                .toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(tokens.at(w).value())));
        return Optional.of(Time.day(i, weekdayFirst ? read.get().next() : w + 1, day, true, "weekday-in-week"));
    }

    private Optional<Time> turnedHebrew(int i) {
        return tokens.is(i, TimeKind.TURNED) ? turned(i) : Optional.empty();
    }

    /** «الجمعة 15», «20 من الشهر القادم», «يوم 27», «في 15.». */
    Optional<Time> numberedDay(int i) {
        TimeToken token = tokens.at(i);
        if (token.is(TimeKind.WEEKDAY)) {
            int d = tokens.skip(i + 1, TimeKind.OF);
            TimeToken day = tokens.at(d);
            boolean numbered =
                    tokens.near(d) && (day.isDay() || (day.is(TimeKind.ORDINAL) && (d > i + 1 || day.value() > 12)));
            boolean clock = (tokens.is(d + 1, TimeKind.NUMBER) && tokens.sign(d + 1) == ':')
                    || (tokens.straight(d + 1) && (tokens.is(d + 1, TimeKind.PART) || tokens.is(d + 1, TimeKind.HALF)));
            // «قتل الأحد 4 أشخاص»: with a word behind it a number is a day only if that is of this weekday
            return numbered && !clock && !counts(d) && !grouped(d)
                    ? inMonth(day.value(), i, d + 1, future(i))
                            .filter(time ->
                                    !tokens.wordBehind(d) || time.from().getDayOfWeek() == DayOfWeek.of(token.value()))
                    : Optional.empty();
        }
        if (token.isDay() || token.is(TimeKind.ORDINAL)) {
            int m = tokens.skip(i + 1, TimeKind.OF);
            Optional<Time> month =
                    m > i + 1 && tokens.straight(m) ? turnedUnit(m).or(() -> turnedHebrew(m)) : Optional.empty();
            if (month.isPresent() && month.get().grain() == Grain.MONTH) {
                return inMonth(
                        month.get().from().toLocalDate(),
                        token.value(),
                        i,
                        month.get().next());
            }
            boolean led = tokens.is(i - 1, TimeKind.OF)
                    && tokens.straight(i)
                    && token.start() == token.word()
                    && tokens.text.charAt(tokens.at(i - 1).start()) >= 0x600;
            // «في 28 الحالي»
            if (led && token.isDay() && tokens.is(i + 1, TimeKind.TURN) && tokens.straight(i + 1)) {
                LocalDate meant = today.plusMonths(tokens.at(i + 1).value()).withDayOfMonth(1);
                return inMonth(meant, token.value(), i, i + 2);
            }
            boolean alone = led
                    && tokens.ends(i)
                    && !goesOn(i)
                    && ((token.isDay() && token.value() > 12)
                            || (token.is(TimeKind.ORDINAL) && (token.value() > 12 || masculine(token))));
            return alone ? inMonth(token.value(), i, i + 1, future(i)) : Optional.empty();
        }
        boolean dayNumber = (token.is(TimeKind.DAYWORD) || (token.isUnit(Grain.DAY) && token.value() == 1))
                && tokens.straight(i + 1)
                && tokens.at(i + 1).isDay()
                && tokens.at(i + 1).digits() > 0
                && !tokens.at(tokens.skip(i + 2, TimeKind.OF)).isMonth();
        return dayNumber && !counts(i + 1) ? inMonth(tokens.at(i + 1).value(), i, i + 2, future(i)) : Optional.empty();
    }

    private boolean masculine(TimeToken token) {
        char last = tokens.text.charAt(token.end() - 1);
        return last != 'ة' && last != 'ه';
    }

    // a number that counts what stands behind it is no day
    private boolean counts(int i) {
        TimeToken number = tokens.at(i);
        return number.is(TimeKind.NUMBER)
                && (number.digits() == 0 ? tokens.wordBehind(i) : number.value() > 10 && tokens.accusativeBehind(i));
    }

    // «الأحد 4,500 حالة»
    private boolean grouped(int d) {
        return goesOn(d) && tokens.at(d + 1).digits() == 3;
    }

    // «عند 21.40 ريال»: the point ends no sentence
    private boolean goesOn(int d) {
        return ",.٬".indexOf(tokens.sign(d + 1)) >= 0
                && tokens.at(d + 1).digits() > 0
                && tokens.at(d + 1).start() == tokens.at(d).after() + 1;
    }

    // the last day of that number, or the next one
    private Optional<Time> inMonth(int number, int first, int next, boolean ahead) {
        boolean back = !ahead && number > today.getDayOfMonth();
        boolean on = ahead && number < today.getDayOfMonth();
        return inMonth(back ? today.minusMonths(1) : on ? today.plusMonths(1) : today, number, first, next);
    }

    private static Optional<Time> inMonth(LocalDate month, int number, int first, int next) {
        return number > month.lengthOfMonth() || number < 1
                ? Optional.of(Time.open(first, next, Grain.DAY, "", "no-such-day"))
                : Optional.of(Time.day(first, next, month.withDayOfMonth(number), true, "day-of-month"));
    }
}
