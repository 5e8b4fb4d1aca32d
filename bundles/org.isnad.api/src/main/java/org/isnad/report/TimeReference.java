package org.isnad.report;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A stretch of time the text speaks of, resolved against the report's date line as far as the text allows.
 *
 * @param span the words
 * @param from first moment, inclusive, on the clock of the report; {@link LocalDateTime#MIN} if the text leaves it open
 * @param to first moment after it, exclusive; after {@code from}; {@link LocalDateTime#MAX} if the text leaves it open
 * @param grain the precision of the words
 * @param value what the words say where they name no day: a time of day {@code T19:30}, a length {@code P3D} or {@code PT2H30M},
 *     what repeats {@code R/P1D}, all as in ISO 8601; empty if they say nothing of the kind
 * @param rule the rule that read it
 */
public record TimeReference(Span span, LocalDateTime from, LocalDateTime to, Grain grain, String value, String rule)
        implements Finding {
    /** @throws IllegalArgumentException if {@code to} is not after {@code from} */
    public TimeReference {
        // stored before there was a value
        value = Objects.requireNonNullElse(value, "");
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Time " + from + ".." + to + ": must end after it begins");
        }
    }

    /** A stretch between two known moments. */
    public TimeReference(Span span, LocalDateTime from, LocalDateTime to, Grain grain, String rule) {
        this(span, from, to, grain, "", rule);
    }

    /** A time that cannot be laid on the calendar: nothing is known of when it begins or ends. */
    public static TimeReference unresolved(Span span, Grain grain, String value, String rule) {
        return new TimeReference(span, LocalDateTime.MIN, LocalDateTime.MAX, grain, value, rule);
    }

    /** Whether it is known when it begins and when it ends. */
    public boolean resolved() {
        return !from.equals(LocalDateTime.MIN) && !to.equals(LocalDateTime.MAX);
    }
}
