package org.isnad.text;

import org.isnad.report.Grain;

/**
 * A number or a word or phrase of times; words that mean nothing for times are no tokens.
 *
 * @param grain of a unit; day for anything else
 * @param digits how many digits it is written with; 0 if in words
 * @param word the first character of the whole word; where it differs from {@code start}, particles stand between
 * @param start first character, particles left outside, the article inside
 * @param end first character after it, a case ending left outside
 * @param after first character after the whole word
 * @param number which word of the text it is
 * @param and whether its particles begin with "and"
 * @param definite whether it has the article
 */
record TimeToken(
        TimeKind kind,
        int value,
        Grain grain,
        int digits,
        int word,
        int start,
        int end,
        int after,
        int number,
        boolean and,
        boolean definite) {
    boolean is(TimeKind other) {
        return kind == other;
    }

    boolean isMonth() {
        return kind == TimeKind.MONTH || kind == TimeKind.HIJRI || kind == TimeKind.SOLAR;
    }

    boolean isYear() {
        return kind == TimeKind.NUMBER && value >= 1300 && value < 2200 && (digits == 4 || digits == 0);
    }

    /** A number that can be a day of a month. */
    boolean isDay() {
        return kind == TimeKind.NUMBER && value >= 1 && value <= 31 && digits <= 2;
    }

    boolean isUnit(Grain of) {
        return kind == TimeKind.UNIT && grain == of;
    }
}
