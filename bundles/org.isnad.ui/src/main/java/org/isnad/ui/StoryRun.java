package org.isnad.ui;

import java.util.List;
import org.isnad.report.Collation;
import org.isnad.workspace.Job;
import org.isnad.workspace.ReportSummary;

/**
 * Stories that are being looked for, or were.
 *
 * @param reports the case's reports when it began
 * @param job finds groups among them
 */
record StoryRun(List<ReportSummary> reports, Job<Collation> job) {
    StoryRun {
        reports = List.copyOf(reports);
    }

    boolean isOver() {
        return switch (job.status().state()) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }

    /** Whether looking again would find nothing else. */
    boolean holds(List<ReportSummary> now) {
        return switch (job.status().state()) {
            case WAITING, RUNNING, DONE -> reports.equals(now);
            case FAILED, CANCELLED -> false;
        };
    }
}
