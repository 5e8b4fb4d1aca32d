package org.isnad.parsers;

import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.text.DateLine;

/** Reads lines that say when a report was published beside other things: "Posted by Rosa on 4 March 2026 in News". */
final class Stamp {
    // 2/3/26
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_MOMENT = 60;
    private static final String PARTING = "|·•–—/";

    private Stamp() {}

    /** The date of a line that is no sentence, whatever else it states. */
    static Optional<DateLine> in(String text, Span line) {
        return line.length() > Shapes.LONGEST_DATE_LINE || !mayDate(text, line) || Shapes.isBody(line.in(text))
                ? Optional.empty()
                : DateLine.read(text, line)
                        .filter(date -> date.time().isPresent()
                                && !Shapes.isRange(text, line, date.span())
                                && !Shapes.says(text, line, date.span()));
    }

    /** Whether a line holds digits enough for a day and its year: most lines are told from stamps at a look. */
    static boolean mayDate(String text, Span line) {
        int digits = 0;
        for (int i = line.start(); i < line.end() && digits < FEWEST_DIGITS; i++) {
            digits += Letters.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** As {@link #in}, of a line that says by words that it is a stamp. */
    static boolean isNamed(String words) {
        Span line = new Span(0, words.length());
        return in(words, line)
                .flatMap(_ -> DateLine.published(words, line).or(() -> DateLine.updated(words, line)))
                .isPresent();
    }

    /** Whether a line is nothing but a day with its time, as above the parts of a report told as it happens. */
    static boolean isMoment(String words) {
        Span line = new Span(0, words.length());
        return words.length() <= LONGEST_MOMENT
                && mayDate(words, line)
                && Shapes.dateLine(words, line)
                        .flatMap(DateLine::time)
                        .filter(time -> time.grain().compareTo(Grain.DAY) > 0)
                        .isPresent();
    }

    /** As {@link #in}, of a line that says so by words, by strokes around the date or by who signs behind it. */
    static Optional<DateLine> marked(String text, Span line) {
        return in(text, line)
                .filter(date -> DateLine.published(text, line).isPresent()
                        || isParted(text, line, date.span())
                        || Byline.author(
                                        text,
                                        new Span(firstWord(text, date.span().end(), line.end()), line.end()))
                                .isPresent());
    }

    private static boolean isParted(String text, Span line, Span date) {
        String before = text.substring(line.start(), date.start()).strip();
        String behind = text.substring(date.end(), line.end()).strip();
        return (before.isEmpty() || PARTING.indexOf(before.charAt(before.length() - 1)) >= 0)
                && (behind.isEmpty() || PARTING.indexOf(behind.charAt(0)) >= 0)
                && line.length() > date.length();
    }

    private static int firstWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
