package org.isnad.report;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time exactly as precise as it was stated.
 *
 * @param at the time on the clock of the place; what is finer than {@code grain} is zero
 * @param grain how much of {@code at} was stated
 * @param zone the zone if it was stated; an unknown zone stays unknown
 */
public record StatedTime(LocalDateTime at, Grain grain, Optional<ZoneOffset> zone) {
    public StatedTime(LocalDateTime at, Grain grain) {
        this(at, grain, Optional.empty());
    }

    /** ISO 8601, cut to what was stated: {@code 2021-03-12T22:07}, {@code 2021-03}. */
    public String iso() {
        String text = switch (grain) {
            case CENTURY, DECADE, YEAR -> String.format(Locale.ROOT, "%04d", at.getYear());
            case QUARTER, MONTH -> at.toString().substring(0, 7);
            case WEEK, DAY -> at.toLocalDate().toString();
            case HOUR, MINUTE -> at.toString().substring(0, 16);
            case SECOND ->
                at.toString().length() == 16 ? at + ":00" : at.toString().substring(0, 19);
        };
        boolean timed = grain.compareTo(Grain.DAY) > 0;
        return timed ? text + zone.map(ZoneOffset::getId).orElse("") : text;
    }
}
