package org.isnad.report;

import java.util.List;

/**
 * A difference worth a look, and whether it is a real conflict.
 *
 * @param kind what differs: {@code number date place actor polarity certainty}
 * @param verdict {@code conflict}, or why it is none: {@code aggregate update bound rounding headline other-day}
 * @param quotes the words of all reports that differ, at least two, in the order the reports were given
 * @param reason why
 */
public record Conflict(String kind, String verdict, List<Quote> quotes, Reason reason) {
    public Conflict {
        quotes = List.copyOf(quotes);
    }

    /** Whether it stands as a conflict. */
    public boolean real() {
        return verdict.equals("conflict");
    }
}
