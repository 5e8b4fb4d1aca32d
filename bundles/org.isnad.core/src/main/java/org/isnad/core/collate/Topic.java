package org.isnad.core.collate;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a report is about.
 *
 * @param stems hashes of its stems, rising
 * @param times how often each occurs, the headline's counted more
 * @param figures hashes of its telling numbers, rising: three digits or more, no year
 * @param day of publication, counted from 1970
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Topic(long[] stems, int[] times, long[] figures, OptionalLong day) {
    static Topic of(Map<String, Integer> counted, OptionalLong day) {
        long[] stems = counted.keySet().stream().mapToLong(Hash::of).sorted().toArray();
        int[] times = new int[stems.length];
        counted.forEach((stem, count) -> times[Arrays.binarySearch(stems, Hash.of(stem))] = count);
        long[] figures = counted.keySet().stream()
                .filter(Topic::isFigure)
                .mapToLong(Hash::of)
                .sorted()
                .toArray();
        return new Topic(stems, times, figures, day);
    }

    private static boolean isFigure(String stem) {
        boolean digits = stem.length() >= 3 && stem.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
        boolean year = stem.length() == 4 && (stem.startsWith("1") || stem.startsWith("20"));
        return digits && !year;
    }

    /** How many of the figures are in both. */
    int commonFigures(Topic other) {
        return (int) Arrays.stream(figures)
                .filter(figure -> Arrays.binarySearch(other.figures, figure) >= 0)
                .count();
    }
}
