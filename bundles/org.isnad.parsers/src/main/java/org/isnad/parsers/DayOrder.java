package org.isnad.parsers;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** Tells by the rest of a page whether the month stands before the day in "4/2/2006". */
final class DayOrder {
    private static final int MONTHS = 12;
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9/-])([0-9]{1,2})([/-])([0-9]{1,2})\\2((?:19|20)?[0-9]{2})(?![0-9/-])"
                    + "((?:,? (?:at )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? ?[AaPp]\\.?[Mm]\\.?)? ?\\(?(?:[ECMP][SD]?T)\\b)?");

    private DayOrder() {}

    /**
     * A day read with the day first, or the other way if other days of the page, its address or its zone say so.
     *
     * @param text of the whole page
     * @param american whether the page says it is written as in the United States
     */
    static Stated<StatedTime> settled(Stated<StatedTime> read, String text, Optional<URI> address, boolean american) {
        LocalDate day = read.value().at().toLocalDate();
        if (day.getDayOfMonth() > MONTHS || day.getDayOfMonth() == day.getMonthValue()) {
            return read;
        }
        boolean here = false;
        int monthFirst = 0;
        int dayFirst = 0;
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            int first = Integer.parseInt(found.group(1));
            int second = Integer.parseInt(found.group(3));
            here |= first == day.getDayOfMonth() && second == day.getMonthValue() && isYear(found.group(4), day);
            monthFirst += (first <= MONTHS && second > MONTHS) || found.group(5) != null ? 1 : 0;
            dayFirst += first > MONTHS ? 1 : 0;
        }
        Optional<StatedTime> other = here ? turned(read.value(), day) : Optional.empty();
        boolean turns =
                other.filter(o -> isIn(address, o)).isPresent() || (dayFirst == 0 && (monthFirst > 0 || american));
        return turns && other.isPresent() ? new Stated<>(other.get(), read.span(), read.rule() + ".month-first") : read;
    }

    private static boolean isIn(Optional<URI> address, StatedTime time) {
        return address.flatMap(AddressDate::day)
                .filter(a -> a.value().at().toLocalDate().equals(time.at().toLocalDate()))
                .isPresent();
    }

    private static boolean isYear(String digits, LocalDate day) {
        return Integer.parseInt(digits) % 100 == day.getYear() % 100;
    }

    private static Optional<StatedTime> turned(StatedTime read, LocalDate day) {
        try {
            LocalTime time = read.at().toLocalTime();
            LocalDate turned = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            return Optional.of(new StatedTime(turned.atTime(time), read.grain(), read.zone()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
