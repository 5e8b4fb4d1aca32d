package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Correction.Part;
import org.isnad.report.Quote;
import org.isnad.workspace.Note;

/**
 * One line of the inspector.
 *
 * @param text at the start side
 * @param end at the end side; may be empty
 * @param mark how the end is set
 * @param leadsTo the words it speaks of, if any
 * @param note the analyst's note it shows, if it does
 * @param part the part of the publication it shows, if it does
 */
record SheetLine(
        Style style,
        String text,
        String end,
        Mark mark,
        List<Quote> leadsTo,
        Optional<Note> note,
        Optional<Part> part) {
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
        return new SheetLine(style, text, "", Mark.PLAIN, List.of(), Optional.empty(), Optional.empty());
    }

    static SheetLine fact(String text, String end, Mark mark) {
        return new SheetLine(Style.FACT, text, end, mark, List.of(), Optional.empty(), Optional.empty());
    }

    SheetLine leadingTo(Quote quote) {
        return new SheetLine(style, text, end, mark, List.of(quote), note, part);
    }

    SheetLine of(Note shown) {
        return new SheetLine(style, text, end, mark, leadsTo, Optional.of(shown), part);
    }

    SheetLine of(Part shown) {
        return new SheetLine(style, text, end, mark, leadsTo, note, Optional.of(shown));
    }

    /** Whether something happens when it is clicked. */
    boolean acts() {
        return !leadsTo.isEmpty() || note.isPresent() || part.isPresent();
    }

    /** As one would read it out. */
    String spoken() {
        return end.isEmpty() ? text : text + ": " + end;
    }
}
