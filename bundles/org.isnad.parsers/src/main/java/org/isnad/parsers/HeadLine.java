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
    private @Nullable Optional<DateLine> date;
    private @Nullable Optional<Credit> credit;
    private @Nullable Optional<Span> author;

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
        Optional<DateLine> known = date == null ? Shapes.dateLine(text, span) : date;
        date = known;
        return known;
    }

    /** What it credits, if it does nothing else. */
    Optional<Credit> credit() {
        Optional<Credit> known = credit == null ? Credit.line(text, span) : credit;
        credit = known;
        return known;
    }

    /** The name, if it is a byline. */
    Optional<Span> author() {
        Optional<Span> known = author == null ? Byline.author(text, span) : author;
        author = known;
        return known;
    }
}
