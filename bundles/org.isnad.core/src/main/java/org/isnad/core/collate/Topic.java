package org.isnad.core.collate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a report is about.
 *
 * @param stems hashes of its stems, rising
 * @param times how often each occurs, the headline's counted more
 * @param figures its telling numbers, rising: three digits or more, no year
 * @param towns it begins with
 * @param countries it begins with, or with towns of theirs, by ISO code
 * @param weekdays it begins with, by number
 * @param day of publication, counted from 1970
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Topic(
        long[] stems,
        int[] times,
        long[] figures,
        Set<String> towns,
        Set<String> countries,
        Set<Integer> weekdays,
        OptionalLong day) {
    /** Reports of one event are published within so many days of each other. */
    static final int DAYS = 3;

    private static final int SHORT = 30;
    private static final int LONG = 70;
    private static final int LEAST_FIGURE = 100;
    private static final int PRECISE = 10_000;

    static Topic of(
            Map<String, Integer> counted,
            Set<String> towns,
            Set<String> countries,
            Set<Integer> weekdays,
            OptionalLong day) {
        long[] stems = counted.keySet().stream().mapToLong(Hash::of).sorted().toArray();
        int[] times = new int[stems.length];
        counted.forEach((stem, count) -> times[Arrays.binarySearch(stems, Hash.of(stem))] = count);
        long[] figures = counted.keySet().stream()
                .mapToLong(Topic::figure)
                .filter(figure -> figure >= LEAST_FIGURE)
                .distinct()
                .sorted()
                .toArray();
        return new Topic(stems, times, figures, Set.copyOf(towns), Set.copyOf(countries), Set.copyOf(weekdays), day);
    }

    // 0 if it is no number, a year of either calendar, or longer than anything counted
    private static long figure(String stem) {
        String digits = stem.replace(",", "");
        if (digits.length() > 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        long figure = digits.isEmpty() ? 0 : Long.parseLong(digits);
        boolean year = (figure >= 1300 && figure < 1500) || (figure >= 1900 && figure < 2100);
        return year ? 0 : figure;
    }

    /**
     * Whether the figures of two reports agree: 1 if they have one in common, -1 if not, 0 if one has none. If both have
     * figures of five digits or more, these decide: shorter ones are telephone numbers and prices as well.
     */
    int agreement(Topic other) {
        boolean precise = precise(other);
        long[] mine = precise ? from(figures) : figures;
        long[] theirs = precise ? from(other.figures) : other.figures;
        if (mine.length == 0 || theirs.length == 0) {
            return 0;
        }
        return Arrays.stream(mine).anyMatch(figure -> Arrays.binarySearch(theirs, figure) >= 0) ? 1 : -1;
    }

    /** Whether both have figures of five digits or more. */
    boolean precise(Topic other) {
        return figures.length > 0
                && other.figures.length > 0
                && Math.min(figures[figures.length - 1], other.figures[other.figures.length - 1]) >= PRECISE;
    }

    /** Whether both begin with towns, or countries, and none of them is the same. */
    boolean elsewhere(Topic other) {
        return apart(towns, other.towns) || apart(countries, other.countries);
    }

    private static boolean apart(Set<String> ones, Set<String> others) {
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    /** Whether both, published on two days, begin with days of the week and none of them is the same. */
    boolean otherDay(Topic other) {
        return !weekdays.isEmpty()
                && !other.weekdays.isEmpty()
                && Collections.disjoint(weekdays, other.weekdays)
                && day.isPresent()
                && other.day.isPresent()
                && !day.equals(other.day);
    }

    /** How many days lie between the two publications; 0 if nobody knows. */
    long apart(Topic other) {
        return day.isPresent() && other.day.isPresent() ? Math.abs(day.getAsLong() - other.day.getAsLong()) : 0;
    }

    /** Whether two were published more than a few days apart. */
    boolean far(Topic other) {
        return apart(other) > DAYS;
    }

    /** How brief the briefer of two is, from 0 to 1: of few words few can be the same. */
    double brief(Topic other) {
        int fewer = Math.min(stems.length, other.stems.length);
        return Math.clamp((LONG - fewer) / (double) (LONG - SHORT), 0, 1);
    }

    private static long[] from(long[] figures) {
        return Arrays.stream(figures).filter(figure -> figure >= PRECISE).toArray();
    }
}
