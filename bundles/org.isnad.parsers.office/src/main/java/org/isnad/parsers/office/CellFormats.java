package org.isnad.parsers.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells by the format of a cell whether its number is a day: workbooks keep days as numbers. */
final class CellFormats {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_MAC = LocalDate.of(1904, 1, 1);
    // the year 9999
    private static final double LAST = 2_958_466;
    private static final long SECONDS = 86_400;
    // words, escaped signs and colours or languages in brackets are no part of the pattern
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*+\"|\\\\.|\\[[^\\]]*+\\]|_.");
    private static final Pattern DAY = Pattern.compile("(?i)[dy]");

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private LocalDate first = FIRST;

    void countFrom1904() {
        first = FIRST_OF_MAC;
    }

    void pattern(int format, String pattern) {
        patterns.put(format, pattern);
    }

    /** The format of the next style. */
    void style(int format) {
        styles.add(format);
    }

    /** A number as a person would read it. */
    String words(double number, int style) {
        if (style >= 0 && style < styles.size() && isDay(styles.get(style)) && number >= 1 && number < LAST) {
            LocalDateTime time = first.atStartOfDay().plusSeconds(Math.round(number * SECONDS));
            return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
        }
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : "";
    }

    // what a workbook need not spell out: 14 to 17 and 22, and those of the far east
    private boolean isDay(int format) {
        String pattern = patterns.get(format);
        return pattern == null
                ? (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
                : DAY.matcher(ASIDE.matcher(pattern).replaceAll("")).find();
    }
}
