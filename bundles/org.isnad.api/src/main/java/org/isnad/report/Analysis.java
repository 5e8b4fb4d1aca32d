package org.isnad.report;

import java.util.List;

/**
 * Everything that was run on one report, in order; later wins.
 *
 * @param report the report
 * @param runs in the order they were made
 */
public record Analysis(ReportId report, List<Run> runs) {
    public Analysis {
        runs = List.copyOf(runs);
    }
}
