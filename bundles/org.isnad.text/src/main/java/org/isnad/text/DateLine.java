package org.isnad.text;

import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.isnad.text.DateTokens.Kind;

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

    /** Whether weekday, Hijri and Gregorian day go together, as far as they are stated. */
    public boolean consistent() {
        return !rule.endsWith("-differs");
    }

    /** Whether these words only say that a date follows: «نشر في», "Last updated". */
    public static boolean introduces(String words) {
        List<DateTokens.Token> tokens = DateTokens.of(FoldedText.fold(words));
        return tokens.stream()
                .allMatch(t -> t.is(Kind.PUBLISHED) || t.is(Kind.UPDATED) || t.is(Kind.FILLER) || t.is(Kind.SIGN));
    }

    /** Reads the date at the beginning of a line, whatever stands around it; looks at its first 300 characters. */
    public static Optional<DateLine> read(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
        FoldedText folded = FoldedText.of(head.in(text));
        return new DateReader(DateTokens.of(folded.folded())).read().map(found -> {
            Span span = folded.original(found.from(), found.to()).shift(head.start());
            return new DateLine(span, found.time(), found.hijri(), found.rule());
        });
    }
}
