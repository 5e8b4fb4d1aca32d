package org.isnad.text;

import java.time.chrono.HijrahDate;
import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;

/**
 * The date, and often the time, a line states: «الجمعة 12 مارس 2021 الساعة 22:07», "4 Mart 2026 Çarşamba".
 *
 * @param span from the first to the last part of it: weekday, dates, time, zone
 * @param time as precise as stated; empty if the year is missing, as in "CAIRO, March 12"
 * @param hijri the Hijri day, if that is stated
 * @param rule how it was read: {@code date.gregorian}, {@code date.hijri} or {@code date.hijri-and-gregorian}, followed by
 *     {@code .weekday-differs} or {@code .hijri-differs} if its parts contradict each other
 */
public record DateLine(Span span, Optional<StatedTime> time, Optional<HijrahDate> hijri, String rule) {
    // nobody writes a date line longer than this
    private static final int LONGEST = 300;
    // nor that one follows
    private static final int LONGEST_LABEL = 60;
    // of a day and its year, which may be written with two
    private static final int FEWEST_DIGITS = 3;
    // outlets, agencies and labels return in every report
    private static final WordMemo<Boolean> INTRODUCES = new WordMemo<>(DateLine::says);

    /** Whether weekday, Hijri and Gregorian day go together, as far as they are stated. */
    public boolean consistent() {
        return !rule.endsWith("-differs");
    }

    /** Whether these words only say that a date follows: «نشر في», "Last updated". */
    public static boolean introduces(String words) {
        return words.length() <= LONGEST_LABEL && INTRODUCES.of(words);
    }

    private static boolean says(String words) {
        TimeTokens tokens = tokens(words, 0, words.length());
        int place = 0;
        for (TimeToken token : tokens.list) {
            boolean says = token.is(TimeKind.PUBLISHED) || token.is(TimeKind.UPDATED) || token.is(TimeKind.FILLER);
            if (!says || holdsLetters(words, place, token.word())) {
                return false;
            }
            place = token.after();
        }
        return !holdsLetters(words, place, words.length());
    }

    private static boolean holdsLetters(String words, int from, int to) {
        return words.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Reads the date at the beginning of a line, whatever stands around it; looks at its first 300 characters. */
    public static Optional<DateLine> read(String text, Span line) {
        int to = Math.min(line.end(), line.start() + LONGEST);
        return reader(text, line.start(), to, 1)
                .flatMap(DateReader::read)
                .map(found ->
                        new DateLine(new Span(found.from(), found.to()), found.time(), found.hijri(), found.rule()));
    }

    /** Reads the date a line says is that of the last change: «آخر تحديث: 5 مارس 2026»; empty if it names none as such. */
    public static Optional<DateLine> updated(String text, Span line) {
        return labelled(text, line, TimeKind.UPDATED);
    }

    /** Reads the date a line says is that of publication: «نشر في 5 مارس 2026»; empty if it names none as such. */
    public static Optional<DateLine> published(String text, Span line) {
        return labelled(text, line, TimeKind.PUBLISHED);
    }

    /** Whether digits enough for a day and its year stand in a line: false spares the closer look. */
    public static boolean mayHoldYear(String text, Span line) {
        return Digits.holds(text, line.start(), line.end(), FEWEST_DIGITS);
    }

    private static Optional<DateLine> labelled(String text, Span line, TimeKind label) {
        int to = Math.min(line.end(), line.start() + LONGEST);
        return reader(text, line.start(), to, FEWEST_DIGITS)
                .filter(reader -> reader.tells(label))
                .flatMap(reader -> reader.labelled(label))
                .map(found ->
                        new DateLine(new Span(found.from(), found.to()), found.time(), found.hijri(), found.rule()));
    }

    // no day is stated without a digit
    private static Optional<DateReader> reader(String text, int from, int to, int fewestDigits) {
        return Digits.holds(text, from, to, fewestDigits)
                ? Optional.of(new DateReader(tokens(text, from, to)))
                : Optional.empty();
    }

    private static TimeTokens tokens(String text, int from, int to) {
        return new TimeTokens(text, to, TimeScan.of(text, from, to, TimeLexicon.ofDateLines()));
    }
}
