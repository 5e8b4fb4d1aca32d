package org.isnad.ui;

import java.util.List;
import org.isnad.report.Quote;

/**
 * One line of the inspector.
 *
 * @param text at the start side
 * @param end at the end side; may be empty
 * @param mark how the end is set
 * @param leadsTo the words it speaks of, if any
 */
record SheetLine(Style style, String text, String end, Mark mark, List<Quote> leadsTo) {
    /** How a line is set. */
    enum Style {
        QUOTE,
        HEADING,
        FACT,
        CONFLICT,
        NOTE
    }

    /** How the words at the end side are set. */
    enum Mark {
        PLAIN,
        STRONG,
        PILL
    }

    SheetLine {
        leadsTo = List.copyOf(leadsTo);
    }

    static SheetLine of(Style style, String text) {
        return new SheetLine(style, text, "", Mark.PLAIN, List.of());
    }

    static SheetLine fact(String text, String end, Mark mark) {
        return new SheetLine(Style.FACT, text, end, mark, List.of());
    }

    SheetLine leadingTo(Quote quote) {
        return new SheetLine(style, text, end, mark, List.of(quote));
    }

    /** As one would read it out. */
    String spoken() {
        return end.isEmpty() ? text : text + ": " + end;
    }
}
