package org.isnad.report;

import java.util.List;
import java.util.Optional;

/**
 * How surely one claim is stated by those who hand it on.
 *
 * @param rungs one for each report that has the claim, the earlier published first; at least two, not all equally sure
 * @param reason which way it goes
 */
public record Ladder(List<Rung> rungs, Reason reason) {
    /** @throws IllegalArgumentException if there are fewer than two rungs */
    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.size() < 2) {
            throw new IllegalArgumentException("Ladder of " + rungs.size() + " rung(s): needs at least two");
        }
    }

    /**
     * The claim in one report.
     *
     * @param claim its words
     * @param certainty as those words present it
     * @param cues the words that carry the certainty; empty for a plain statement
     * @param carriers who handed it down, nearest to the reader first: outlet, agency, tellers
     * @param published when, as precisely as stated
     */
    public record Rung(
            Quote claim, Certainty certainty, List<Quote> cues, List<String> carriers, Optional<StatedTime> published) {
        public Rung {
            cues = List.copyOf(cues);
            carriers = List.copyOf(carriers);
        }
    }
}
