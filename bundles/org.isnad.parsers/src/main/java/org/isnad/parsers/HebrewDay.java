package org.isnad.parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of the Hebrew calendar as papers and sites of the observant state them: «כ"ג באייר תשע"ה». */
final class HebrewDay {
    private static final Pattern DAY = Pattern.compile(
            "(?<![א-ת\"״'׳])([א-ת]{1,2}(?:[\"״'׳][א-ת]?)?+) (?:ב|ל)?(תשרי|(?:מר-?)?חשו{1,2}ן|כסלי?ו|טבת|שבט|אדר(?: [אב](?:['׳]|(?![א-ת])))?|ניסן|איי?ר|סיו{1,2}ן|תמוז|(?:מנחם )?אב|אלול),? (?:ה['׳]?)?(תש[א-ת]?[\"״'׳]?[א-ת])(?![א-ת])");
    private static final List<String> MONTHS =
            List.of("תשרי", "חש", "כסל", "טבת", "שבט", "אדר", "אדר ב", "ניסן", "א", "סיו", "תמוז", "אב", "אלול");
    private static final int FIRST_ADAR = 5;
    private static final int SECOND_ADAR = 6;
    private static final int IYAR = 8;
    private static final int AV = 11;
    private static final String LETTERS = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final int MILLENNIA = 5000;
    // of the first day of year 1, counted from that of 1970
    private static final long EPOCH = -2_092_590;

    private HebrewDay() {}

    /** The first such day in a line; a date without its year is none. */
    static Optional<LocalDate> in(String line) {
        Matcher found = line.indexOf("תש") < 0 ? null : DAY.matcher(line);
        return found == null || !found.find()
                ? Optional.empty()
                : day(value(found.group(1)), found.group(2), MILLENNIA + value(found.group(3)));
    }

    private static Optional<LocalDate> day(int day, String name, int year) {
        boolean leap = monthsOf(year) == 13;
        int month = month(name);
        // the one Adar of a common year is the second of the other
        int place = month == FIRST_ADAR && !name.contains(" ") && leap ? SECOND_ADAR : month;
        if (day < 1 || day > 30 || (place == SECOND_ADAR && !leap)) {
            return Optional.empty();
        }
        long days = newYear(year) + day - 1;
        for (int m = 0; m < place; m++) {
            days += length(m, year);
        }
        return Optional.of(LocalDate.ofEpochDay(days));
    }

    private static int month(String name) {
        if (name.startsWith("אדר ב")) {
            return SECOND_ADAR;
        }
        if (name.endsWith("אב")) {
            return AV;
        }
        String plain = name.startsWith("מר") ? name.substring(name.indexOf('ח')) : name;
        for (int m = 0; m < MONTHS.size(); m++) {
            if (m != IYAR && plain.startsWith(MONTHS.get(m))) {
                return m;
            }
        }
        return IYAR;
    }

    private static int value(String letters) {
        int value = 0;
        for (int at = 0; at < letters.length(); at++) {
            int i = LETTERS.indexOf(letters.charAt(at));
            value += i < 0 ? 0 : i < 9 ? i + 1 : i < 18 ? (i - 8) * 10 : (i - 17) * 100;
        }
        return value;
    }

    private static int monthsOf(int year) {
        return (7 * year + 1) % 19 < 7 ? 13 : 12;
    }

    private static int length(int month, int year) {
        int days = (int) (newYear(year + 1) - newYear(year)) % 10;
        return switch (month) {
            case 1 -> days == 5 ? 30 : 29;
            case 2 -> days == 3 ? 29 : 30;
            case FIRST_ADAR -> monthsOf(year) == 13 ? 30 : 0;
            case 0, 4, 7, 9, AV -> 30;
            default -> 29;
        };
    }

    private static long newYear(int year) {
        long before = elapsed(year) - elapsed(year - 1);
        long behind = elapsed(year + 1) - elapsed(year);
        return EPOCH + elapsed(year) + (behind == 356 ? 2 : before == 382 ? 1 : 0);
    }

    // days to the new moon the year begins with
    private static long elapsed(int year) {
        long months = (235L * year - 234) / 19;
        long day = 29 * months + (12_084 + 13_753 * months) / 25_920;
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }
}
