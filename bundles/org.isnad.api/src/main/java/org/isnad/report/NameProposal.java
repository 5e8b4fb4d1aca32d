package org.isnad.report;

import java.util.List;

/**
 * Two names in different scripts that may be one person's: proposed, never merged; the analyst decides.
 *
 * @param quotes where each name first stands, in the order the reports were given
 * @param reason what speaks for it
 */
public record NameProposal(List<Quote> quotes, Reason reason) {
    public NameProposal {
        quotes = List.copyOf(quotes);
    }
}
