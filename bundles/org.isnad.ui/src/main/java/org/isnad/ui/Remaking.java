package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.workspace.ReportSummary;

/** Makes what is on the desk anew when a report is known better, or was taken out of the case or put back. */
final class Remaking {
    private final Session session;
    private final MainWindow window;
    private int asked;

    /** What is compared and read, where it was made anew. */
    private record Desk(Optional<Shown> shown, Optional<Dossier> read) {}

    Remaking(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
    }

    /** More is known of a report. */
    void corrected(ReportId report) {
        CompletionStage<Optional<Shown>> shown = session.shown()
                .filter(now -> now.dossier(report).isPresent())
                .map(now -> compared(now.comparison().reports()))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
        CompletionStage<Optional<Dossier>> read = session.read()
                .filter(now -> now.report().id().equals(report))
                .map(now -> session.workspace().dossier(report).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
        show(shown.thenCombine(read, Desk::new));
    }

    /** A report was taken out of the case, or put back: it is compared no more. */
    void moved(ReportId report) {
        boolean in = session.workspace().reports().stream()
                .map(ReportSummary::id)
                .anyMatch(report::equals);
        List<ReportId> left = session.shown().stream()
                .flatMap(now -> now.comparison().reports().stream())
                .filter(id -> !id.equals(report))
                .toList();
        boolean affected = !in && session.shown().flatMap(now -> now.dossier(report)).isPresent();
        if (affected && left.size() < 2) {
            session.forgetShown();
        }
        CompletionStage<Optional<Shown>> shown = affected && left.size() > 1
                ? compared(left)
                : CompletableFuture.completedStage(Optional.empty());
        show(shown.thenApply(compared -> new Desk(compared, Optional.empty())));
    }

    private CompletionStage<Optional<Shown>> compared(List<ReportId> reports) {
        return session.compare(reports).thenApply(Optional::of);
    }

    private void show(CompletionStage<Desk> stage) {
        int mine = ++asked;
        session.screen()
                .show(
                        stage,
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
}
