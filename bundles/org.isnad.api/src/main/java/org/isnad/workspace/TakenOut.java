package org.isnad.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.report.ReportId;

/**
 * A report an analyst took out of its case: it is kept, and in no list, comparison, story or count until it is put back. Kept
 * as decisions: subject {@code report.taken-out}, the verdict {@code out}, a line break and the reason; {@code withdrawn} puts
 * it back.
 *
 * @param report what the shelf would show of it
 * @param reason why, in the analyst's words
 * @param analyst who took it out
 * @param at when
 */
public record TakenOut(ReportSummary report, String reason, String analyst, Instant at) {
    private static final String SUBJECT = "report.taken-out";
    private static final String OUT = "out\n";
    private static final String BACK = "withdrawn";

    /**
     * The decision that takes a report out.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public static Decision decision(ReportId report, String reason, String analyst, Instant at) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Report " + report.brief() + " is taken out of its case: needs a reason");
        }
        return new Decision(report, Optional.empty(), SUBJECT, OUT + reason.strip(), analyst, at);
    }

    /** The decision that puts a report back. */
    public static Decision back(ReportId report, String analyst, Instant at) {
        return new Decision(report, Optional.empty(), SUBJECT, BACK, analyst, at);
    }

    /** Whether a decision takes a report out or puts it back. */
    public static boolean concerns(Decision decision) {
        return decision.subject().equals(SUBJECT);
    }

    /** The decision by which a report is out of its case; empty if it is in it. */
    public static Optional<Decision> standing(List<Decision> decisions) {
        return Decision.inOrder(decisions).stream()
                .filter(TakenOut::concerns)
                .reduce((earlier, later) -> later)
                .filter(last -> last.verdict().startsWith(OUT));
    }

    /** A report that is out of its case; empty if it is in it. */
    public static Optional<TakenOut> of(ReportSummary report, List<Decision> decisions) {
        return standing(decisions)
                .map(last -> new TakenOut(report, last.verdict().substring(OUT.length()), last.analyst(), last.at()));
    }
}
