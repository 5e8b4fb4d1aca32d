package org.isnad.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    // so many times as many must be known already
    private static final int TIMES = 10;

    StoryRun {
        reports = List.copyOf(reports);
    }

    boolean isOver() {
        return switch (job.status().state()) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }

    /** What has come since it began, in the order it came; empty if any report has changed or is gone, for then it holds no more. */
    Optional<List<ReportSummary>> since(List<ReportSummary> now) {
        Set<ReportSummary> before = new HashSet<>(reports);
        List<ReportSummary> newcomers =
                now.stream().filter(report -> !before.contains(report)).toList();
        return newcomers.size() + before.size() == now.size() ? Optional.of(newcomers) : Optional.empty();
    }

    /** Whether looking again would find nothing else. */
    boolean holds(List<ReportSummary> now) {
        return switch (job.status().state()) {
            case WAITING, RUNNING, DONE -> reports.equals(now);
            case FAILED, CANCELLED -> false;
        };
    }

    /** Whether it is over and few have come in since: they are matched one by one. */
    boolean lacksFew(List<ReportSummary> now) {
        return job.status().state() == Job.State.DONE
                && since(now).filter(since -> few(since.size(), reports.size())).isPresent();
    }

    static boolean few(int newcomers, int before) {
        return newcomers * TIMES <= before;
    }
}
