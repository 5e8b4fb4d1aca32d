package org.isnad.report;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time exactly as precise as it was stated.
 *
 * @param at the time on the clock of the place; what is finer than {@code grain} is zero
 * @param grain how much of {@code at} was stated
 * @param zone the zone if it was stated; an unknown zone stays unknown
 */
public record StatedTime(LocalDateTime at, Grain grain, Optional<ZoneOffset> zone) {
    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

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

    /**
     * Reads a time as {@link #iso()} writes it; what is not written was not stated.
     *
     * @throws DateTimeException if it is no such time
     */
    public static StatedTime parse(String iso) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new DateTimeException("Time " + iso + ": write it as 2026-05-04 or 2026-05-04T13:05+02:00");
        }
        Grain grain = Grain.YEAR;
        Grain[] grains = {Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.MINUTE, Grain.SECOND};
        for (int group = 2; group <= grains.length; group++) {
            grain = parts.group(group) == null ? grain : grains[group - 1];
        }
        String full = parts.group(1) + "-" + or(parts.group(2), "01") + "-" + or(parts.group(3), "01") + "T"
                + or(parts.group(4), "00:00") + or(parts.group(5), "");
        return new StatedTime(
                LocalDateTime.parse(full),
                grain,
                Optional.ofNullable(parts.group(6)).map(ZoneOffset::of));
    }

    private static String or(@Nullable String stated, String otherwise) {
        return stated == null ? otherwise : stated;
    }
}
