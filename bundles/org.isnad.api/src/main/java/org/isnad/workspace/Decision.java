package org.isnad.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.ReportId;
import org.isnad.report.Span;

/**
 * What an analyst decided or noted; never overwritten, a later one on the same subject counts.
 *
 * @param report about which report
 * @param span about which words, if about words
 * @param subject what is decided, such as {@code attribution}, {@code grade.source}, {@code note} (see {@link Note})
 * @param verdict {@code accept reject withdrawn merge split}, a grade, or free words for notes; {@code withdrawn} takes back the
 *     one before, for nothing decided is ever deleted
 * @param analyst who
 * @param at when
 */
public record Decision(
        ReportId report, Optional<Span> span, String subject, String verdict, String analyst, Instant at) {
    /**
     * Decisions in the order they were made: by time, but of one report none before those kept before it. A computer's clock
     * may have been wrong for a while, and what is taken back must not stand again for it.
     *
     * @param kept of each report in the order they were kept
     */
    public static List<Decision> inOrder(List<Decision> kept) {
        Map<ReportId, Instant> latest = new HashMap<>();
        List<Timed> timed = new ArrayList<>();
        for (Decision decision : kept) {
            Instant at = latest.merge(decision.report(), decision.at(), (a, b) -> a.isAfter(b) ? a : b);
            timed.add(new Timed(decision, at));
        }
        return timed.stream()
                .sorted(Comparator.comparing(Timed::at))
                .map(Timed::decision)
                .toList();
    }

    private record Timed(Decision decision, Instant at) {}
}
