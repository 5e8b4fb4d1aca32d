package org.isnad.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What an analyst decided about a part of a report's publication, beside what was read.
 *
 * @param part which part
 * @param value what it is, a time as {@link StatedTime#iso()} writes it; empty if the report states none
 * @param read what was read, likewise, with where it was read from; empty if nothing was
 * @param reason why, in the analyst's words
 * @param analyst who decided
 * @param at when
 */
public record Correction(
        Part part, Optional<String> value, Optional<Stated<String>> read, String reason, String analyst, Instant at) {
    /** The parts of a publication that can be corrected. */
    public enum Part {
        OUTLET,
        AGENCY,
        BYLINE,
        PUBLISHED
    }

    /** The rule of a value that was decided, not read. */
    public static final String RULE = "analyst.decided";

    /** @throws IllegalArgumentException if there is no reason */
    public Correction {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Correction of " + part + " to " + value + ": needs a reason");
        }
    }
}
