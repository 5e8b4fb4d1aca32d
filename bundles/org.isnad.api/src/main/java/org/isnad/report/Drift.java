package org.isnad.report;

import java.util.List;

/**
 * A source of one claim that is described otherwise by another report.
 *
 * @param field what changed: {@code count kind scope affiliation access role sector nationality named agency source};
 *     {@code agency} where an agency of the one's chain is missing in the other's, {@code source} where the other names
 *     nobody at all
 * @param quotes the words for the source in both reports, the earlier published first; of something left out the claim
 * @param reason what it was and what it became
 */
public record Drift(String field, List<Quote> quotes, Reason reason) {
    public Drift {
        quotes = List.copyOf(quotes);
    }
}
