package org.isnad.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.workspace.ReportSummary;

/** Makes what is on the desk anew, once for all reports that were corrected, taken out of the case or put back just now. */
final class Remaking {
    private final Session session;
    private final MainWindow window;
    private final Set<ReportId> changed = new HashSet<>();
    // a comparison a report was taken out of, and what was left of it: what is put back comes back to it
    private List<ReportId> whole = List.of();
    private List<ReportId> left = List.of();
    private int asked;

    /** What is compared and read, where it was made anew. */
    private record Desk(Optional<Shown> shown, Optional<Dossier> read) {}

    Remaking(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
    }

    /** Something else is known of a report now. */
    void changed(ReportId report) {
        if (changed.isEmpty()) {
            session.screen().later(this::remake);
        }
        changed.add(report);
    }

    private void remake() {
        Set<ReportId> reports = Set.copyOf(changed);
        changed.clear();
        if (window.shell().isDisposed()) {
            return;
        }
        int mine = ++asked;
        session.screen()
                .show(
                        shown(reports).thenCombine(read(reports), Desk::new),
                        window.shell(),
                        desk -> {
                            // what was asked for later knows more
                            if (mine == asked) {
                                desk.shown.ifPresent(session::shown);
                                desk.read.ifPresent(session::read);
                                window.remade();
                            }
                        },
                        session::failed);
        session.stories().ifPresent(before -> window.commands().collate());
    }

    private CompletionStage<Optional<Shown>> shown(Set<ReportId> reports) {
        Set<ReportId> there =
                session.workspace().reports().stream().map(ReportSummary::id).collect(Collectors.toSet());
        List<ReportId> seen =
                session.shown().map(now -> now.comparison().reports()).orElse(List.of());
        List<ReportId> compared = seen.equals(left) ? whole : seen;
        if (compared.stream().noneMatch(reports::contains)) {
            return CompletableFuture.completedStage(Optional.empty());
        }
        List<ReportId> still = compared.stream().filter(there::contains).toList();
        whole = compared;
        left = still.size() < 2 ? List.of() : still;
        if (left.isEmpty()) {
            session.forgetShown();
            return CompletableFuture.completedStage(Optional.empty());
        }
        return session.compare(left).thenApply(Optional::of);
    }

    private CompletionStage<Optional<Dossier>> read(Set<ReportId> reports) {
        return session.read()
                .map(now -> now.report().id())
                .filter(reports::contains)
                .map(id -> session.workspace().dossier(id).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
    }
}
