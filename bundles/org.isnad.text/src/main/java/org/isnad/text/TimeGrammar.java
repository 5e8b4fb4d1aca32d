package org.isnad.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Grain;
import org.jspecify.annotations.Nullable;

/** The longest time that begins at a token: one of the readings, several joined, or a stretch between two. */
final class TimeGrammar {
    private static final int MOST_JOINED = 3;
    private static final int KEPT = 16;
    private static final int NIGHT = 6;
    private static final Pattern VERB =
            Pattern.compile("(?s).*\\b(?:to|will|would|can|could|may|might|must|should|not) ");
    private static final Pattern PAPER = Pattern.compile("(?s).*\\b(?:[Aa]n?|[Tt]he) (?:\\p{Lu}\\p{L}+ )?");

    private final TimeTokens tokens;
    private final CalendarReading calendar;
    private final TurnedReading turned;
    private final LengthReading lengths;
    private final SpokenClock clocks;
    private final PeriodReading periods;
    private final StretchReading stretches;
    private final Postpositions postpositions;
    private final @Nullable Time[] kept = new Time[KEPT];
    private final int[] keptFor = new int[KEPT];

    TimeGrammar(TimeTokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.turned = new TurnedReading(tokens, today);
        this.calendar = new CalendarReading(tokens, turned, today);
        this.lengths = new LengthReading(tokens, turned, today);
        this.clocks = new SpokenClock(tokens);
        this.periods = new PeriodReading(tokens, calendar, turned, today);
        this.stretches = new StretchReading(tokens, turned, this::joined);
        this.postpositions = new Postpositions(tokens, lengths::duration);
    }

    Optional<Time> at(int i) {
        return read(i).map(postpositions::with);
    }

    private Optional<Time> read(int i) {
        if (standsAlone(i) || noTurn(i)) {
            return Optional.empty();
        }
        Optional<Time> month = monthNamed(i);
        if (month.isPresent()) {
            return month;
        }
        return switch (tokens.at(i).kind()) {
            case NONE,
                    NUMERAL,
                    AND,
                    OR,
                    TO,
                    FUTURE,
                    FROMNOW,
                    ERA,
                    FOR,
                    FULL,
                    FRACTION,
                    LESS,
                    FILLER,
                    UPDATED,
                    PUBLISHED,
                    ZONE,
                    OCLOCK,
                    SINCE,
                    CLOSING,
                    BOUNDBEHIND,
                    EDGEBEHIND ->
                tokens.is(i, TimeKind.FRACTION) ? lengths.fromNow(i).or(() -> lengths.duration(i)) : Optional.empty();
            case OF, FROM -> longer(stretches.at(i, true), calendar.year(i));
            case BETWEEN -> longer(longer(stretches.at(i, true), calendar.year(i)), lengths.range(i));
            case NUMBER, UNIT -> longer(longer(stretches.at(i, false), joined(i)), lengths.range(i));
            case BOUND -> bounded(i);
            default -> longer(stretches.at(i, false), joined(i));
        };
    }

    // «yaklaşık üç saat», «en az iki gün önce»
    private Optional<Time> bounded(int i) {
        return tokens.straight(i + 1)
                ? longer(longer(lengths.fromNow(i + 1), lengths.duration(i + 1)), lengths.range(i + 1))
                        .map(time -> time.at(i, time.next()))
                : Optional.empty();
    }

    // "is expected to | last", «בפעם | האחרונה», "an Iraqi | daily"
    private boolean noTurn(int i) {
        TimeToken token = tokens.at(i);
        int start = token.start();
        return switch (token.kind()) {
            case TURN ->
                (tokens.text.charAt(start) >= 'א' && tokens.text.charAt(start) <= 'ת')
                        || (tokens.text.startsWith("last ", start)
                                && (tokens.is(i + 1, TimeKind.FEW)
                                        || tokens.is(i + 1, TimeKind.NUMBER)
                                        || tokens.is(i + 1, TimeKind.ONE))
                                && VERB.matcher(before(start)).matches());
            case SET ->
                PAPER.matcher(before(start)).matches()
                        && !tokens.text.startsWith(" basis", token.end())
                        && tokens.text.startsWith("ly", token.end() - 2);
            default -> false;
        };
    }

    private String before(int start) {
        return tokens.text.substring(Math.max(0, start - 20), start);
    }

    // most words of times mean nothing without another one beside them
    private boolean standsAlone(int i) {
        TimeToken token = tokens.at(i);
        boolean followed = tokens.sign(i + 1) != TimeTokens.APART;
        return switch (token.kind()) {
            case DAYWORD,
                    YEARWORD,
                    MONTHWORD,
                    ONE,
                    FEW,
                    TURN,
                    THIS,
                    AGO,
                    AFTER,
                    EVERY,
                    WHOLE,
                    EDGE,
                    OF,
                    FROM,
                    BETWEEN,
                    CLOCK,
                    QUARTER,
                    HALFYEAR,
                    NTH -> !followed;
            case NUMBER, ORDINAL, UNIT ->
                !followed
                        && tokens.sign(i) == TimeTokens.APART
                        && token.digits() != 4
                        && !(token.is(TimeKind.UNIT) && token.value() > 1)
                        && token.word() == token.start()
                        && token.after() == token.end();
            default -> false;
        };
    }

    private static Optional<Time> longer(Optional<Time> a, Optional<Time> b) {
        return b.isEmpty() || (a.isPresent() && a.get().next() >= b.get().next()) ? a : b;
    }

    // asked for several times by what joins times; the last answers are kept
    private Optional<Time> single(int i) {
        int slot = i & (KEPT - 1);
        if (keptFor[slot] != i + 1) {
            kept[slot] = longest(i).orElse(null);
            keptFor[slot] = i + 1;
        }
        return Optional.ofNullable(kept[slot]);
    }

    private Optional<Time> longest(int i) {
        Optional<Time> best = switch (tokens.at(i).kind()) {
            case NUMBER, ORDINAL -> ofNumber(i);
            case MONTH, HIJRI -> longer(calendar.date(i), calendar.month(i));
            case WEEKDAY ->
                longer(
                        longer(calendar.date(i), calendar.nthWeekday(i)),
                        longer(longer(turned.weekdayInWeek(i), turned.numberedDay(i)), turned.weekday(i)));
            // «اليوم نفسه» is another day told before, not here
            case SAMEDAY -> Optional.of(Time.open(i, i + 1, Grain.DAY, "", "day-after-another"));
            case DAY -> longer(longer(calendar.date(i), turned.turned(i)), turned.day(i));
            case UNIT -> ofUnit(i);
            case TURN, THIS, TURNED, WEEKEND -> ofTurn(i);
            case YEARWORD -> longer(calendar.year(i), turned.turned(i));
            case MONTHWORD, DAYWORD -> longer(turned.turned(i), turned.numberedDay(i));
            case AGO, AFTER -> longer(lengths.fromNow(i), calendar.year(i));
            case SET, EVERY -> lengths.set(i);
            case PART -> longer(longer(clocks.at(i), turned.turned(i)), clocks.part(i));
            case CLOCK -> clocks.at(i);
            case EDGE -> longer(longer(periods.at(i), calendar.nthWeekday(i)), edgeOfDay(i));
            case LASTING -> Optional.of(Time.open(i, i + 1, tokens.at(i).grain(), "", "duration"));
            case FRACTION, FEW, ONE, WHOLE -> longer(lengths.fromNow(i), lengths.duration(i));
            default -> periods.at(i);
        };
        return best.map(this::edged);
    }

    // "late on Wednesday", "early Monday", "late yesterday"
    private Optional<Time> edgeOfDay(int i) {
        int d = tokens.skip(i + 1, TimeKind.OF, TimeKind.DAYWORD);
        // «ساعة متأخرة من مساء الاثنين»
        if (tokens.is(d, TimeKind.PART) && tokens.straight(d)) {
            return partOfDay(d).map(time -> time.at(i, time.next()));
        }
        boolean day = tokens.is(d, TimeKind.WEEKDAY) || tokens.is(d, TimeKind.DAY);
        return day && tokens.straight(d)
                ? longer(turned.weekday(d), turned.day(d)).map(time -> time.at(i, time.next()))
                : Optional.empty();
    }

    private Optional<Time> ofNumber(int i) {
        Optional<Time> best = longer(calendar.date(i), calendar.nthWeekday(i));
        best = longer(longer(best, turned.numberedDay(i)), clocks.at(i));
        best = longer(longer(best, calendar.year(i)), turned.turned(i));
        return longer(longer(best, lengths.fromNow(i)), longer(periods.at(i), lengths.duration(i)));
    }

    // «חודש ספטמבר»: the word for month belongs to its name
    private Optional<Time> monthNamed(int i) {
        boolean named = tokens.text.startsWith("חודש ", tokens.at(i).start())
                && tokens.is(i + 1, TimeKind.MONTH)
                && tokens.at(i + 1).word() == tokens.at(i + 1).start()
                && tokens.straight(i + 1);
        return named
                ? longer(calendar.date(i + 1), calendar.month(i + 1)).map(time -> time.at(i, time.next()))
                : Optional.empty();
    }

    private Optional<Time> ofUnit(int i) {
        Optional<Time> best = longer(turned.weekdayInWeek(i), turned.numberedDay(i));
        best = longer(longer(best, clocks.at(i)), longer(calendar.year(i), turned.turned(i)));
        return longer(longer(best, lengths.fromNow(i)), longer(periods.at(i), lengths.duration(i)));
    }

    private Optional<Time> ofTurn(int i) {
        Optional<Time> best = longer(calendar.month(i), turned.weekdayInWeek(i));
        return longer(longer(best, turned.weekday(i)), longer(turned.turned(i), periods.at(i)));
    }

    // "Mart sonunda", "yıl başında", "ocak ayının ikinci haftasında"
    private Time edged(Time time) {
        boolean behind = tokens.straight(time.next()) && time.resolved();
        if (behind && tokens.is(time.next(), TimeKind.NTH) && time.grain() == Grain.MONTH) {
            return PeriodReading.week(time, tokens.at(time.next()).value(), time.first(), time.next() + 1);
        }
        Optional<Time> part = behind ? periods.partBehind(time) : Optional.empty();
        if (part.isPresent()) {
            return part.get();
        }
        return behind && tokens.is(time.next(), TimeKind.EDGEBEHIND)
                ? PeriodReading.edge(time, tokens.at(time.next()).value()).at(time.first(), time.next() + 1)
                : time;
    }

    private Optional<Time> joined(int i) {
        Optional<Time> read = single(i).or(() -> partOfDay(i));
        for (int n = 0; read.isPresent() && n < MOST_JOINED; n++) {
            Time time = read.get();
            int k = tokens.skip(time.next(), TimeKind.OF, TimeKind.DAYWORD);
            if (!tokens.near(k) || (time.rule().equals("part-of-day") && !tokens.straight(k))) {
                break;
            }
            Optional<Time> more = single(k)
                    .or(() -> partOfDay(k))
                    .or(() -> stretches.at(k, true))
                    .flatMap(other -> together(time, other));
            if (more.isEmpty()) {
                break;
            }
            read = more;
        }
        return read;
    }

    // «صباح الخميس»: the part alone is no time, before a day it is
    private Optional<Time> partOfDay(int i) {
        if (!tokens.is(i, TimeKind.PART)) {
            return Optional.empty();
        }
        int d = tokens.skip(i + 1, TimeKind.DAYWORD);
        Optional<Time> read = tokens.straight(d) ? single(d) : Optional.empty();
        // «صباح اليوم التالي»
        Optional<Time> other = read.filter(day -> day.rule().equals("day-after-another"));
        return other.isPresent()
                ? other.map(day -> day.at(i, day.next()))
                : read.filter(Time::isDay).map(day -> hours(day, tokens.at(i).value(), i, behindNight(i, d, day)));
    }

    // «ليل الخميس | الجمعة»: the night that ends on the second day
    private int behindNight(int part, int weekday, Time day) {
        int next = day.next();
        boolean second = tokens.at(part).value() >= NIGHT
                && tokens.is(weekday, TimeKind.WEEKDAY)
                && tokens.is(next, TimeKind.WEEKDAY)
                && tokens.straight(next)
                && tokens.at(next).value() == tokens.at(weekday).value() % 7 + 1;
        return second ? next + 1 : next;
    }

    private static Time hours(Time day, int part, int first, int next) {
        return day.hours(SpokenClock.begins(part), SpokenClock.ends(part), first, next);
    }

    private Optional<Time> together(Time a, Time b) {
        boolean aSet = a.value().startsWith("R/");
        boolean bSet = b.value().startsWith("R/");
        if ((aSet && Time.isOfDay(b)) || (bSet && Time.isOfDay(a))) {
            return Optional.of((aSet ? a : b).at(a.first(), b.next()));
        }
        if (isNight(a) && Time.isOfDay(b)) {
            return Optional.of(atNight(a, b, a.first(), b.next()));
        }
        if (Time.isOfDay(a) && isNight(b)) {
            return Optional.of(atNight(b, a, a.first(), b.next()));
        }
        // «bu sabah saat 07.42»
        boolean clock = Time.isOfDay(b) && b.value().indexOf('/') < 0;
        if (clock && a.relative() && a.grain() == Grain.HOUR && a.resolved()) {
            Time day = Time.day(a.first(), a.next(), a.from().toLocalDate(), true, "day");
            return Optional.of(onDay(day, b, a.first(), b.next()));
        }
        if (a.isDay() && Time.isOfDay(b)) {
            return Optional.of(onDay(a, b, a.first(), b.next()));
        }
        if (Time.isOfDay(a) && b.isDay()) {
            return Optional.of(onDay(b, a, a.first(), b.next()));
        }
        if (a.grain() == Grain.YEAR
                && b.grain() == Grain.MONTH
                && a.resolved()
                && b.rule().equals("month-no-year")) {
            LocalDate month = b.from().toLocalDate().withYear(a.from().getYear());
            return Optional.of(Time.month(a.first(), b.next(), month, a.relative(), "month"));
        }
        // «الخميس صباح الجمعة» are two times; «مساء أمس» was read before
        return Optional.empty();
    }

    private static boolean isNight(Time time) {
        return time.rule().startsWith("night");
    }

    // "tonight at eight" is at twenty o'clock
    private Time atNight(Time night, Time clock, int first, int next) {
        int hour = Integer.parseInt(clock.value().substring(1, 3));
        Time day = Time.day(first, next, night.from().toLocalDate(), true, "night");
        boolean shifts = hour >= 5 && hour < 12 && clock.value().indexOf('/') < 0;
        Time late = shifts
                ? Time.open(
                        first,
                        next,
                        clock.grain(),
                        "T" + (hour + 12) + clock.value().substring(3),
                        clock.rule())
                : clock;
        return onDay(
                hour < 5 ? Time.day(first, next, night.from().toLocalDate().plusDays(1), true, "night") : day,
                late,
                first,
                next);
    }

    private Time onDay(Time day, Time ofDay, int first, int next) {
        String value = ofDay.value();
        int slash = value.indexOf('/');
        if (slash < 0) {
            return day.at(ofDay, first, next);
        }
        int from = Integer.parseInt(value.substring(1, 3));
        int to = Integer.parseInt(value.substring(slash + 2, slash + 4));
        return day.hours(from, to > from ? to : to + 24, first, next);
    }
}
