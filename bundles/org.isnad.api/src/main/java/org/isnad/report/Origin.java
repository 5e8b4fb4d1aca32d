package org.isnad.report;

import java.util.List;

/**
 * A voice at the far end of chains: a person, or a body with all that speak for it.
 *
 * @param source who, as named or described in the reports
 * @param carriers who handed it down, nearest to the reader first
 * @param reports in which it is heard
 * @param independent whether it is established to be a voice of its own; unknown lineage is {@code NOT_ESTABLISHED}
 * @param reason the sentence that says why
 * @param quotes the words that name it
 * @param aside whether it is a voice only and no origin of the story: no report leads with it, and what it tells is in one
 *     report alone or is not of the event itself
 */
public record Origin(
        Source source,
        List<String> carriers,
        List<ReportId> reports,
        Independence independent,
        Reason reason,
        List<Quote> quotes,
        boolean aside) {
    /** An origin of the story. */
    public Origin(
            Source source,
            List<String> carriers,
            List<ReportId> reports,
            Independence independent,
            Reason reason,
            List<Quote> quotes) {
        this(source, carriers, reports, independent, reason, quotes, false);
    }

    public Origin {
        carriers = List.copyOf(carriers);
        reports = List.copyOf(reports);
        quotes = List.copyOf(quotes);
    }
}
