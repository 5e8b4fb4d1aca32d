package org.isnad.core.compare;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;

/** Tells publication times apart, never finer than both were stated. */
public final class Clock {
    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

    private Clock() {}

    /** Negative if the first was published before the second, 0 if that cannot be told. */
    static int order(Side one, Side other) {
        return order(one.published(), other.published());
    }

    /** Negative if the first is before the second, 0 if that cannot be told. */
    public static int order(Optional<StatedTime> a, Optional<StatedTime> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean zoned = a.get().zone().isPresent() && b.get().zone().isPresent();
        Grain coarser = a.get().grain().compareTo(b.get().grain()) < 0
                ? a.get().grain()
                : b.get().grain();
        return cut(a.get(), coarser, zoned).compareTo(cut(b.get(), coarser, zoned));
    }

    /** Whether the first is of a day before that of the second, each by its own zone; false if a day is not known. */
    public static boolean dayBefore(Optional<StatedTime> a, Optional<StatedTime> b) {
        return a.filter(Clock::toTheDay).isPresent()
                && b.filter(Clock::toTheDay).isPresent()
                && a.get().at().toLocalDate().isBefore(b.get().at().toLocalDate());
    }

    /** Whole days between two publications, if both are known to the day. */
    static OptionalLong days(Side one, Side other) {
        Optional<StatedTime> a = one.published().filter(Clock::toTheDay);
        Optional<StatedTime> b = other.published().filter(Clock::toTheDay);
        return a.isPresent() && b.isPresent()
                ? OptionalLong.of(
                        Duration.between(a.get().at(), b.get().at()).abs().toDays())
                : OptionalLong.empty();
    }

    /** Whole hours between two publications, if both are known to the hour. */
    static OptionalLong hours(Side one, Side other) {
        Optional<StatedTime> a = one.published().filter(time -> time.grain().compareTo(Grain.HOUR) >= 0);
        Optional<StatedTime> b = other.published().filter(time -> time.grain().compareTo(Grain.HOUR) >= 0);
        return a.isPresent() && b.isPresent()
                ? OptionalLong.of(
                        Duration.between(a.get().at(), b.get().at()).abs().toHours())
                : OptionalLong.empty();
    }

    /** Whether two reports of one week name one weekday: «ستبدأ الخميس», «نفت أن تبدأ الخميس», read as the next one here, as the last there. */
    static boolean oneWeekday(Side a, TimeReference x, Side b, TimeReference y) {
        String words = FoldedText.fold(a.words(x.span()));
        long days = ChronoUnit.DAYS.between(x.from().toLocalDate(), y.from().toLocalDate());
        return days % DAYS_OF_WEEK == 0
                && words.chars().noneMatch(Character::isDigit)
                && (words.equals(FoldedText.fold(b.words(y.span()))) || !a.sameLanguage(b))
                && days(a, b).orElse(0) < DAYS_OF_WEEK;
    }

    private static boolean toTheDay(StatedTime time) {
        return time.grain().compareTo(Grain.DAY) >= 0;
    }

    private static LocalDateTime cut(StatedTime time, Grain grain, boolean zoned) {
        LocalDateTime at = zoned
                ? time.at()
                        .atOffset(time.zone().orElse(ZoneOffset.UTC))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : time.at();
        return switch (grain) {
            case CENTURY, DECADE, YEAR -> at.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case QUARTER, MONTH -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case WEEK, DAY -> at.truncatedTo(ChronoUnit.DAYS);
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case MINUTE, SECOND -> at.truncatedTo(ChronoUnit.MINUTES);
        };
    }
}
