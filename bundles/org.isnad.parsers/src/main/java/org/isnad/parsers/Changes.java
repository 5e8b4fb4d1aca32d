package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.DateLine;

/** Finds when a report says it was last changed: «آخر تحديث: …», "Updated: …", in a line of its head or at its end. */
final class Changes {
    private static final int FIRST = 60;
    private static final int LAST = 12;
    private static final int LONGEST = 160;
    private static final int MOST_WORDS_BEFORE = 12;

    private final String text;
    private final List<Block> blocks;
    private final Stating stating;

    Changes(String text, List<Block> blocks, Stating stating) {
        this.text = text;
        this.blocks = blocks;
        this.stating = stating;
    }

    void read() {
        boolean found = false;
        for (int i = 0; i < blocks.size() && !found; i++) {
            boolean near = i < FIRST || i >= blocks.size() - LAST;
            found = near && line(i);
        }
    }

    private boolean line(int i) {
        Span span = blocks.get(i).span();
        if (span.length() > LONGEST || blocks.get(i).is(Role.HEADLINE)) {
            return false;
        }
        // what stands beside the dates of a head is no sentence
        boolean head = blocks.get(i).is(Role.DATELINE) || blocks.get(i).is(Role.BYLINE);
        Optional<DateLine> date = DateLine.updated(text, span)
                .filter(d -> d.time().isPresent())
                // «وتحدث في 5 مارس 2026 …» goes on telling
                .filter(d -> Shapes.words(text.substring(span.start(), d.span().start())) <= MOST_WORDS_BEFORE
                        && (head || Shapes.words(text.substring(d.span().end(), span.end())) <= 2));
        date.ifPresent(stating::updated);
        boolean alone = date.isPresent() && blocks.get(i).is(Role.PARAGRAPH);
        if (alone || (date.isPresent() && blocks.get(i).is(Role.SUBHEADING))) {
            blocks.set(i, blocks.get(i).as(Role.DATELINE, "date.updated"));
        }
        return date.isPresent();
    }
}
