package org.isnad.parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.CalendarDays;

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

    private HebrewDay() {}

    /** The first such day in a line; a date without its year is none. */
    static Optional<LocalDate> in(String line) {
        Matcher found = line.indexOf("תש") < 0 ? null : DAY.matcher(line);
        return found == null || !found.find()
                ? Optional.empty()
                : day(value(found.group(1)), found.group(2), MILLENNIA + value(found.group(3)));
    }

    private static Optional<LocalDate> day(int day, String name, int year) {
        int month = month(name);
        // the one Adar of a common year is the second of the other
        boolean only = month == FIRST_ADAR && !name.contains(" ");
        return CalendarDays.hebrew(year, only ? SECOND_ADAR : month, day);
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
}
