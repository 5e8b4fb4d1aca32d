package org.isnad.classifiers.times;

import org.isnad.report.Span;

/**
 * A word or phrase of times, or any other word, by number.
 *
 * @param kind as in the word lists; {@code number} for what {@code value} counts, empty for any other word
 * @param span its characters, particles left outside
 * @param prefix particles before it, folded
 * @param folded as searched
 */
record TimeWord(String kind, int value, Span span, String prefix, String folded) {
    boolean is(String other) {
        return kind.equals(other);
    }

    boolean isUnit() {
        return kind.startsWith("unit.");
    }

    boolean isYear() {
        return kind.equals("number") && value >= 1000 && value <= 2200;
    }

    boolean isDay() {
        return kind.equals("number") && value >= 1 && value <= 31 && folded.length() <= 2;
    }
}
