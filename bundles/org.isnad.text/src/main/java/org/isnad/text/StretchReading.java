package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.report.Grain;

/** Reads stretches between two times. */
final class StretchReading {
    private final TimeTokens tokens;
    private final TurnedReading turned;
    private final IntFunction<Optional<Time>> times;

    /** @param times reads the times a stretch lies between */
    StretchReading(TimeTokens tokens, TurnedReading turned, IntFunction<Optional<Time>> times) {
        this.tokens = tokens;
        this.turned = turned;
        this.times = times;
    }

    /** «من 4 إلى 22 يناير», «بين الخامسة والسابعة مساء», "12 January - 16 January", "2016-2018". */
    Optional<Time> at(int i, boolean led) {
        boolean from = led && (tokens.is(i, TimeKind.FROM) || (tokens.is(i, TimeKind.OF) && says(i, "من")));
        boolean between = led && tokens.is(i, TimeKind.BETWEEN);
        if ((led && !from && !between) || (led && !tokens.straight(i + 1))) {
            return Optional.empty();
        }
        int a = led ? tokens.skip(i + 1, TimeKind.DAYWORD, TimeKind.YEARWORD) : i;
        boolean number = tokens.is(a, TimeKind.NUMBER) || tokens.is(a, TimeKind.ORDINAL);
        Optional<Time> first = times.apply(a).filter(t -> !t.rule().equals("duration"));
        int joint = number && joint(a + 1, between) > 0
                ? a + 1
                : first.map(Time::next).orElse(-1);
        int b = joint < 0 ? -1 : joint(joint, between);
        if (b < 0) {
            return Optional.empty();
        }
        boolean bareFirst = joint == a + 1 && (first.isEmpty() || first.get().next() != a + 1);
        int end = tokens.skip(b, TimeKind.DAYWORD);
        Optional<Time> last = times.apply(end)
                .filter(t -> !t.rule().equals("duration"))
                .or(() -> bareYear(end))
                .or(() -> dayOfTurned(end));
        Optional<Time> begin = bareFirst ? Optional.empty() : first;
        return last.flatMap(t -> begin.isPresent() ? between(begin.get(), t, i) : fromNumber(a, t, i))
                .or(() -> begin.flatMap(t -> toNumber(t, end, i)));
    }

    // the place of the second end; -1 if this is no stretch
    private int joint(int j, boolean between) {
        if (between) {
            boolean and = tokens.is(j, TimeKind.AND) && tokens.straight(j);
            // «בין ינואר ליוני»
            boolean to = tokens.straight(j)
                    && tokens.at(j).word() >= 0
                    && tokens.at(j).word() < tokens.at(j).start()
                    && tokens.text.charAt(tokens.at(j).word()) == 'ל';
            if (to) {
                return j;
            }
            return and ? j + 1 : tokens.at(j).and() && tokens.straight(j) ? j : -1;
        }
        boolean to = tokens.is(j, TimeKind.TO) && tokens.straight(j);
        if (to) {
            return tokens.straight(j + 1) || tokens.is(j + 1, TimeKind.CLOCK) ? j + 1 : -1;
        }
        char sign = tokens.sign(j);
        return sign == '-' || sign == '–' || sign == '—' ? j : -1;
    }

    private boolean says(int i, String word) {
        return tokens.text.startsWith(word, tokens.at(i).start());
    }

    // «22 هذا الشهر»
    private Optional<Time> dayOfTurned(int i) {
        Optional<Time> month = tokens.at(i).isDay() && tokens.straight(i + 1)
                ? turned.turned(i + 1).filter(t -> t.grain() == Grain.MONTH)
                : Optional.empty();
        return month.filter(t -> tokens.at(i).value() <= t.from().toLocalDate().lengthOfMonth())
                .map(t -> Time.day(
                        i,
                        t.next(),
                        t.from().toLocalDate().withDayOfMonth(tokens.at(i).value()),
                        true,
                        "day-of-month"));
    }

    private Optional<Time> bareYear(int i) {
        TimeToken token = tokens.at(i);
        return token.isYear() && token.digits() == 4 && token.value() > 1500
                ? Optional.of(Time.year(i, i + 1, token.value(), false, "year"))
                : Optional.empty();
    }

    private static Optional<Time> between(Time begin, Time b, int first) {
        boolean same =
                begin.rule().equals("month-no-year") && b.resolved() && !b.relative() && b.grain() == Grain.MONTH;
        Time a = same
                ? Time.month(
                        begin.first(),
                        begin.next(),
                        begin.from().toLocalDate().withYear(b.from().getYear()),
                        false,
                        "month")
                : begin;
        if (a.resolved() && b.resolved()) {
            Grain grain = a.grain().compareTo(b.grain()) > 0 ? a.grain() : b.grain();
            LocalDateTime to = b.to().isAfter(a.from()) ? b.to() : b.to().plusYears(b.relative() ? 1 : 0);
            return to.isAfter(a.from())
                    ? Optional.of(
                            new Time(first, b.next(), a.from(), to, grain, "", a.relative() || b.relative(), "stretch"))
                    : Optional.empty();
        }
        if (Time.isOfDay(a) && b.resolved() && b.grain().compareTo(Grain.DAY) > 0) {
            LocalDateTime from =
                    b.from().toLocalDate().atTime(LocalTime.parse(a.value().substring(1, 6)));
            return from.isBefore(b.to())
                    ? Optional.of(new Time(first, b.next(), from, b.to(), b.grain(), "", b.relative(), "stretch"))
                    : Optional.empty();
        }
        return Time.isOfDay(a) && Time.isOfDay(b)
                ? Optional.of(Time.open(first, b.next(), a.grain(), a.value() + "/" + b.value(), "stretch"))
                : Optional.empty();
    }

    // «من 4 إلى 22 يناير», «من 5 إلى 6 مساء», «2015-2018»
    private Optional<Time> fromNumber(int a, Time last, int first) {
        TimeToken number = tokens.at(a);
        // «בבאר שבע | עד יום ראשון»: no number in words begins a stretch that ends on a weekday
        if (number.digits() == 0
                && last.isDay()
                && last.relative()
                && last.rule().equals("weekday")) {
            return Optional.empty();
        }
        if (last.grain() == Grain.YEAR && last.resolved() && number.isYear() && number.digits() == 4) {
            return number.value() < last.from().getYear() && number.value() > 1500
                    ? between(Time.year(a, a + 1, number.value(), false, "year"), last, first)
                    : Optional.empty();
        }
        if (last.isDay() && last.to().equals(last.from().plusDays(1)) && number.value() >= 1 && number.value() < 32) {
            try {
                LocalDate day = last.from().toLocalDate().withDayOfMonth(number.value());
                return between(Time.day(a, a + 1, day, last.relative(), "date"), last, first);
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
        boolean clock = (Time.isOfDay(last) && last.value().indexOf('/') < 0)
                || (last.resolved() && last.grain() == Grain.HOUR);
        if (!clock || number.value() > 24) {
            return Optional.empty();
        }
        int end = Time.isOfDay(last)
                ? Integer.parseInt(last.value().substring(1, 3))
                : last.from().getHour();
        int hour = number.value() <= 12 && end > 12 && number.value() + 12 < end
                ? number.value() + 12
                : number.value() % 24;
        return between(Time.open(a, a + 1, Grain.HOUR, "T%02d:00".formatted(hour), "clock"), last, first);
    }

    // «من 3:00 إلى 12», «من يناير 4 إلى 22»
    private Optional<Time> toNumber(Time begin, int b, int first) {
        TimeToken number = tokens.at(b);
        boolean written = number.isDay() || number.is(TimeKind.ORDINAL);
        // "3 March 2026 - 10:40" is a day with a time of day
        if (!written || tokens.wordBehind(b) || tokens.behind(b) == ':') {
            return Optional.empty();
        }
        if (begin.isDay()
                && number.value() > begin.from().getDayOfMonth()
                && number.value() <= begin.from().toLocalDate().lengthOfMonth()) {
            LocalDate day = begin.from().toLocalDate().withDayOfMonth(number.value());
            return between(begin, Time.day(b, b + 1, day, begin.relative(), "date"), first);
        }
        return Time.isOfDay(begin) && number.value() <= 24
                ? between(
                        begin,
                        Time.open(b, b + 1, Grain.HOUR, "T%02d:00".formatted(number.value() % 24), "clock"),
                        first)
                : Optional.empty();
    }
}
