package org.isnad.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.isnad.report.Grain;

/** Reads a time of day in digits at a place: the same for date lines and for running text. */
final class ClockReading {
    /** A time of day; {@code next} is the token after it. */
    record Clock(LocalTime time, Grain grain, Optional<ZoneOffset> zone, int first, int next, int end) {}

    private static final int NOON = 3;

    private final TimeTokens tokens;

    ClockReading(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /** 22:07 · 12:20 م · الساعة 10 مساء · saat 21.15 */
    Optional<Clock> at(int i) {
        TimeToken hours = tokens.at(i);
        if (!hours.is(TimeKind.NUMBER) || hours.digits() == 0 || hours.digits() > 2) {
            return Optional.empty();
        }
        boolean told = tokens.straight(i)
                && (tokens.is(i - 1, TimeKind.FILLER)
                        || tokens.is(i - 1, TimeKind.CLOCK)
                        || tokens.at(i - 1).isUnit(Grain.HOUR));
        boolean zoned = tokens.is(i + 2, TimeKind.ZONE) || half(i + 2);
        boolean point = tokens.sign(i + 1) == '.' && (told || zoned);
        boolean minutes =
                (tokens.sign(i + 1) == ':' || point) && tokens.at(i + 1).digits() == 2;
        boolean hourOnly = !minutes && half(i + 1);
        if (!minutes && !hourOnly) {
            return Optional.empty();
        }
        boolean seconds =
                minutes && tokens.sign(i + 2) == ':' && tokens.at(i + 2).digits() == 2;
        int next = seconds ? i + 3 : minutes ? i + 2 : i + 1;
        int hour = half(next) ? hour(hours.value(), next) : hours.value();
        next = half(next) ? next + 1 : next;
        int minute = minutes ? tokens.at(i + 1).value() : 0;
        int second = seconds ? tokens.at(i + 2).value() : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        Grain grain = seconds ? Grain.SECOND : minutes ? Grain.MINUTE : Grain.HOUR;
        LocalTime time = LocalTime.of(hour, minute, second);
        Zone zone = zone(next);
        int end = tokens.at(zone.next - 1).after() + (zone.closed || stopped(zone.next - 1) ? 1 : 0);
        return Optional.of(new Clock(time, grain, zone.offset, i, zone.next, end));
    }

    // the point that ends "p.m."
    private boolean stopped(int i) {
        return tokens.is(i, TimeKind.HALF)
                && tokens.behind(i) == '.'
                && tokens.text
                                .substring(tokens.at(i).start(), tokens.at(i).end())
                                .indexOf('.')
                        > 0;
    }

    /** Whether a token says which half of the day is meant. */
    boolean half(int i) {
        return (tokens.is(i, TimeKind.HALF) || tokens.is(i, TimeKind.PART)) && tokens.straight(i);
    }

    /** The hour by the clock of 24 hours, given the half or part of the day. */
    int hour(int stated, int half) {
        if (stated > 12) {
            return stated;
        }
        TimeToken token = tokens.at(half);
        boolean late = token.is(TimeKind.HALF)
                ? token.value() == 2
                : token.value() == NOON
                        ? stated == 12 || stated < 6
                        : token.value() == 4
                                || token.value() == 5
                                || (token.value() >= 6 && stated >= 6 && stated < 12);
        return stated % 12 + (late ? 12 : 0);
    }

    private record Zone(Optional<ZoneOffset> offset, int next, boolean closed) {}

    // GMT · (GMT+0400) · +03:00
    private Zone zone(int i) {
        boolean named = tokens.is(i, TimeKind.ZONE) && (tokens.straight(i) || tokens.sign(i) == '(');
        int shift = named ? i + 1 : i;
        char sign = tokens.sign(shift);
        boolean signed = tokens.is(shift, TimeKind.NUMBER) && (sign == '+' || (named && sign == '-'));
        Zone none = new Zone(Optional.empty(), i, false);
        if (!named && !signed) {
            return none;
        }
        int minutes = named ? tokens.at(i).value() : 0;
        int next = shift;
        if (signed) {
            int value = tokens.at(shift).value();
            boolean parted =
                    tokens.sign(shift + 1) == ':' && tokens.at(shift + 1).digits() == 2;
            int offset = tokens.at(shift).digits() == 4 ? value / 100 * 60 + value % 100 : value * 60;
            offset += parted ? tokens.at(shift + 1).value() : 0;
            next = parted ? shift + 2 : shift + 1;
            minutes += sign == '+' ? offset : -offset;
        }
        if (Math.abs(minutes) > 18 * 60) {
            return none;
        }
        boolean closed = tokens.sign(i) == '(' && tokens.behind(next - 1) == ')';
        return new Zone(Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60)), next, closed);
    }
}
