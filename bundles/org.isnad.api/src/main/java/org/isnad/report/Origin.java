package org.isnad.report;

import java.util.List;

/**
 * A voice at the far end of chains.
 *
 * @param source who, as named or described in the reports
 * @param carriers who handed it down, nearest to the reader first
 * @param reports in which it is heard
 * @param independent whether it is established to be a voice of its own; unknown lineage is {@code NOT_ESTABLISHED}
 * @param reason the sentence that says why
 * @param quotes the words that name it
 */
public record Origin(
        Source source,
        List<String> carriers,
        List<ReportId> reports,
        Independence independent,
        Reason reason,
        List<Quote> quotes) {
    public Origin {
        carriers = List.copyOf(carriers);
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
    }
}
