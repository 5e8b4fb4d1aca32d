package org.isnad.parsers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Grain;
import org.isnad.report.StatedTime;
import org.jspecify.annotations.Nullable;

/** Reads times as machines write them, no more exact than they were written. */
public final class StatedTimes {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{L}{2,9}+\\.?,?\\s++)?+(\\d{1,2})\\s++(\\p{L}{3})\\p{L}*+\\s++(\\d{2,4})"
                    + "(?:\\s++(\\d{1,2}):(\\d{2})(?::(\\d{2}))?+\\s*+([+-]\\d{4}|[A-Za-z]{1,4})?)?.*+");

    // as nearly all pages write it; the rest is left to the JDK's formatter, which takes its time
    private static final Pattern COMMON = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})"
            + "(?::([0-9]{2})(?:\\.[0-9]{1,9})?+)?+(Z|[+-][0-9]{2}:[0-9]{2})?+");

    private static final Pattern AMERICAN =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) ([0-9]{1,2}):([0-9]{2}):([0-9]{2}) (AM|PM)");

    private StatedTimes() {}

    /** A date or time of ISO 8601, as in pages, Atom and office documents; empty if it is none. */
    public static Optional<StatedTime> iso(String stated) {
        if (stated.isEmpty() || "+-0123456789".indexOf(stated.charAt(0)) < 0 || stated.indexOf('-', 1) < 0) {
            return Optional.empty();
        }
        try {
            if (stated.indexOf('T') < 0) {
                return Optional.of(new StatedTime(LocalDate.parse(stated).atStartOfDay(), Grain.DAY));
            }
            Matcher common = COMMON.matcher(stated);
            if (common.matches()) {
                return Optional.of(common(common));
            }
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(stated, OffsetDateTime::from, LocalDateTime::from);
            boolean seconds = stated.indexOf(':') != stated.lastIndexOf(':', zoneStart(stated));
            Grain grain = seconds ? Grain.SECOND : Grain.MINUTE;
            return Optional.of(
                    time instanceof OffsetDateTime zoned
                            ? new StatedTime(
                                    zoned.toLocalDateTime().withNano(0), grain, Optional.of(ZoneOffset.from(zoned)))
                            : new StatedTime(LocalDateTime.from(time).withNano(0), grain));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A time as .NET writes it where nothing else is set, the month first: {@code 2/9/2026 3:41:00 PM}. */
    static Optional<StatedTime> american(String stated) {
        Matcher m = AMERICAN.matcher(stated);
        if (!m.matches() || number(m, 4) > 12) {
            return Optional.empty();
        }
        try {
            int hour = number(m, 4) % 12 + (m.group(7).equals("PM") ? 12 : 0);
            LocalDate day = LocalDate.of(number(m, 3), number(m, 1), number(m, 2));
            return Optional.of(new StatedTime(day.atTime(hour, number(m, 5), number(m, 6)), Grain.SECOND));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static StatedTime common(Matcher time) {
        LocalDate day = LocalDate.of(number(time, 1), number(time, 2), number(time, 3));
        boolean seconds = time.group(6) != null;
        LocalDateTime at = day.atTime(number(time, 4), number(time, 5), seconds ? number(time, 6) : 0);
        return new StatedTime(
                at,
                seconds ? Grain.SECOND : Grain.MINUTE,
                Optional.ofNullable(time.group(7)).map(ZoneOffset::of));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int zoneStart(String stated) {
        int t = stated.indexOf('T');
        int sign = Math.max(stated.indexOf('+', t), stated.indexOf('-', t));
        return sign < 0 ? stated.length() : sign;
    }

    /** A time as mails and RSS write it (RFC 5322, 3.3): {@code Sun, 1 Mar 2026 10:15:00 +0300}; empty if it is none. */
    public static Optional<StatedTime> mail(String stated) {
        Matcher m = MAIL.matcher(stated.strip());
        int month = m.matches() ? 1 + MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(year(m.group(3)), month, Integer.parseInt(m.group(1)));
            if (m.group(4) == null) {
                return Optional.of(new StatedTime(day.atStartOfDay(), Grain.DAY));
            }
            int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
            LocalDateTime at =
                    day.atTime(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), Math.min(second, 59));
            return Optional.of(new StatedTime(at, m.group(6) == null ? Grain.MINUTE : Grain.SECOND, zone(m.group(7))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    // two digits as RFC 5322, 4.3 reads them
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    // "-0000" says that the zone is not known
    private static Optional<ZoneOffset> zone(@Nullable String zone) {
        if (zone == null || zone.equals("-0000")) {
            return Optional.empty();
        }
        return switch (zone.toUpperCase(Locale.ROOT)) {
            case "GMT", "UT", "UTC", "Z" -> Optional.of(ZoneOffset.UTC);
            case "EST", "CDT" -> Optional.of(ZoneOffset.ofHours(-5));
            case "EDT" -> Optional.of(ZoneOffset.ofHours(-4));
            case "CST", "MDT" -> Optional.of(ZoneOffset.ofHours(-6));
            case "MST", "PDT" -> Optional.of(ZoneOffset.ofHours(-7));
            case "PST" -> Optional.of(ZoneOffset.ofHours(-8));
            default -> Character.isLetter(zone.charAt(0)) ? Optional.empty() : Optional.of(ZoneOffset.of(zone));
        };
    }
}
