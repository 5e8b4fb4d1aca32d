package org.isnad.parsers;

import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** A line of the head and what is asked of it again and again: each answer is found once, when it is asked for. */
@SuppressWarnings("NullableOptional") // null is not asked yet, empty is none
final class HeadLine {
    private final String text;
    private final Span span;
    private final String words;
    private int count = -1;
    private @Nullable String folded;
    private boolean dated;
    private Optional<DateLine> date = Optional.empty();
    private boolean credited;
    private Optional<Credit> credit = Optional.empty();
    private boolean authored;
    private Optional<Span> author = Optional.empty();
    private boolean looked;
    private boolean mayNameAgency;

    HeadLine(String text, Span span) {
        this.text = text;
        this.span = span;
        this.words = span.in(text);
    }

    Span span() {
        return span;
    }

    String words() {
        return words;
    }

    /** How many words there are. */
    int count() {
        count = count < 0 ? Shapes.words(words) : count;
        return count;
    }

    String folded() {
        String known = folded == null ? FoldedText.fold(words) : folded;
        folded = known;
        return known;
    }

    /** The date, if it states little else. */
    Optional<DateLine> date() {
        if (!dated) {
            date = Shapes.dateLine(text, span);
            dated = true;
        }
        return date;
    }

    /** What it credits, if it does nothing else. */
    Optional<Credit> credit() {
        if (!credited) {
            credit = Credit.line(text, span);
            credited = true;
        }
        return credit;
    }

    /** What it credits beside an agency, if it does nothing else: most lines are told from such at a look. */
    Optional<Credit> agencyCredit() {
        // a tatweel parts names, but the folded words have none
        boolean may = words.indexOf('\u0640') >= 0 || mayNameAgency();
        return may ? credit().filter(c -> c.agency().isPresent()) : Optional.empty();
    }

    /** The name, if it is a byline. */
    Optional<Span> author() {
        if (!authored) {
            author = Byline.author(text, span);
            authored = true;
        }
        return author;
    }

    /** The agency it signs with, if it does nothing else. */
    Optional<Signed> signed() {
        return mayNameAgency() ? Signed.line(text, span) : Optional.empty();
    }

    private boolean mayNameAgency() {
        if (!looked) {
            mayNameAgency = Names.mayNameAgency(text, span);
            looked = true;
        }
        return mayNameAgency;
    }
}
