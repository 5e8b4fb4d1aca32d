package org.isnad.parsers;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Grain;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** The day, or the month, that the address of a page names. */
final class AddressDate {
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String NAMED = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?";
    // /2014/03/21/, 2014-3-21, 20140321, /2014/0321/, 201403211530
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![0-9])(?:" + YEAR
            + "([/_.-])([01]?[0-9])\\2([0-3]?[0-9])(?![0-9])|((?:19|20)[0-9]{2})[/_-]?([01][0-9])[/_-]?([0-3][0-9])"
            + "(?:[0-2][0-9][0-5][0-9](?:[0-5][0-9])?)?(?![0-9]))");
    // 21-03-2014, where the day cannot be a month
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![0-9])(1[3-9]|2[0-9]|3[01])([/_.-])(0?[1-9]|1[0-2])\\2" + YEAR + "(?![0-9])");
    // /2014/mar/21/, 21-march-2014
    private static final Pattern WORDS = Pattern.compile("(?<![0-9])(?:" + YEAR + "[/_-]" + NAMED
            + "[/_-]([0-3]?[0-9])(?![0-9])|([0-3]?[0-9])[/_-]" + NAMED + "[/_-]" + YEAR + "(?![0-9]))");
    private static final Pattern QUERY = Pattern.compile(
            "(?i)(?:^|[&;])[a-z_]*(?:date|day|dt|tarih|datum|fecha|issue|d)=([0-9]{4}[0-9/_.-]{4,6})(?=&|;|$)");
    private static final Pattern MONTH = Pattern.compile("/" + YEAR + "/([01]?[0-9])/");
    private static final int FEWEST_DIGITS = 5;

    private AddressDate() {}

    /** The day an address names. */
    static Optional<Stated<StatedTime>> day(URI address) {
        return day(address.getPath()).or(() -> inQuery(address.getRawQuery()));
    }

    /** The month an address names, whether or not it names a day. */
    static Optional<YearMonth> month(URI address) {
        String path = address.getPath();
        Matcher month = MONTH.matcher(path == null ? "" : original(path));
        return month.find() ? date(month.group(1), month.group(2), "1").map(YearMonth::from) : Optional.empty();
    }

    static Optional<Stated<StatedTime>> day(String stated) {
        String path = stated == null ? "" : original(stated);
        if (path.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        return yearFirst(path)
                .or(() -> dayFirst(path))
                .or(() -> inWords(path.toLowerCase(Locale.ROOT)))
                .map(day -> Stated.outside(new StatedTime(day.atStartOfDay(), Grain.DAY), "address.date"));
    }

    // an archive names the moment of its copy, then what it copied
    private static String original(String path) {
        return path.substring(Math.max(path.lastIndexOf("/http:"), path.lastIndexOf("/https:")) + 1);
    }

    private static Optional<Stated<StatedTime>> inQuery(String query) {
        Matcher matcher = query == null || query.isEmpty() ? null : QUERY.matcher(query);
        return matcher != null && matcher.find() ? day("/" + matcher.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> yearFirst(String path) {
        Matcher m = YEAR_FIRST.matcher(path);
        Optional<LocalDate> last = Optional.empty();
        // the section's day stands before that of the report
        while (m.find()) {
            int year = m.group(1) == null ? 5 : 1;
            int month = year == 1 ? 3 : 6;
            Optional<LocalDate> day = date(m.group(year), m.group(month), m.group(month + 1));
            last = day.isPresent() ? day : last;
        }
        return last;
    }

    private static Optional<LocalDate> dayFirst(String path) {
        Matcher m = DAY_FIRST.matcher(path);
        return m.find() ? date(m.group(4), m.group(3), m.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> inWords(String path) {
        Matcher m = WORDS.matcher(path);
        if (!m.find()) {
            return Optional.empty();
        }
        return m.group(1) == null
                ? date(m.group(6), month(m.group(5)), m.group(4))
                : date(m.group(1), month(m.group(2)), m.group(3));
    }

    private static String month(String name) {
        return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether a time lies in a month or in those beside it: what was written at its end is dated in the next. */
    static boolean fits(YearMonth month, StatedTime time) {
        YearMonth other = YearMonth.from(time.at());
        return !other.isBefore(month.minusMonths(1)) && !other.isAfter(month.plusMonths(1));
    }
}
