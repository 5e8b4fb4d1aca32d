package org.isnad.report;

import java.time.LocalDateTime;

/**
 * A stretch of time the text speaks of, resolved against the report's date line.
 *
 * @param span the words
 * @param from first moment, inclusive, on the clock of the report
 * @param to first moment after it, exclusive; after {@code from}
 * @param grain the precision of the words
 * @param rule the rule that read it
 */
public record TimeReference(Span span, LocalDateTime from, LocalDateTime to, Grain grain, String rule)
        implements Finding {
    /** @throws IllegalArgumentException if {@code to} is not after {@code from} */
    public TimeReference {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Time " + from + ".." + to + ": must end after it begins");
        }
    }
}
