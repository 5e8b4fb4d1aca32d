package org.isnad.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.report.ReportId;

/** Which of many reports stand beside each other where there is room for few. */
final class Seats {
    private Seats() {}

    /** Those that are wanted, then those that stand there already, then the first ones; in the order of all. */
    static List<ReportId> of(List<ReportId> all, List<ReportId> standing, Set<ReportId> wanted, int room) {
        Comparator<ReportId> need = Comparator.comparing((ReportId report) -> !wanted.contains(report))
                .thenComparing(report -> !standing.contains(report));
        return all.stream()
                .sorted(need)
                .limit(room)
                .sorted(Comparator.comparingInt(all::indexOf))
                .toList();
    }
}
