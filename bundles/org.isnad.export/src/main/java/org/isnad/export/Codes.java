package org.isnad.export;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;

/** How enum constants and times are spelled outside: part of the schema. */
public final class Codes {
    private Codes() {}

    /** Lower case with hyphens: {@code SAME_EVENT} is {@code same-event}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** ISO 8601 cut to the grain; an hour is written with the minutes it begins with. */
    static String first(LocalDateTime from, Grain grain) {
        return new StatedTime(cut(from, grain), grain).iso();
    }

    /** The last unit of the grain before an exclusive end: the day before midnight, the year before New Year. */
    static String last(LocalDateTime to, Grain grain) {
        return first(to.minusNanos(1), grain);
    }

    private static LocalDateTime cut(LocalDateTime time, Grain grain) {
        return switch (grain) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
            case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
            default -> time;
        };
    }
}
