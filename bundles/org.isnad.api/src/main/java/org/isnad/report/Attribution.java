package org.isnad.report;

import java.util.List;

/**
 * Content that the report does not say itself but hands down, with the chain of those it has it from.
 *
 * @param span the content: the words attributed
 * @param chain nearest teller first, origin last, never empty; the report's own outlet is implied and not repeated
 * @param resolved false if the origin is only pointed at («المصدر ذاته») and what it points at was not found
 * @param rule the rule that found it
 */
public record Attribution(Span span, List<Link> chain, boolean resolved, String rule) implements Finding {
    /** @throws IllegalArgumentException if the chain is empty */
    public Attribution {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("Attribution at " + span + ": its chain needs at least one link");
        }
    }

    /** The last link's source: as far back as the text leads. */
    public Source origin() {
        return chain.getLast().source();
    }

    /** The first link's source: whom the report itself has it from. */
    public Source teller() {
        return chain.getFirst().source();
    }
}
