package org.isnad.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.ReportId;
import org.isnad.workspace.Decision;
import org.isnad.workspace.TakenOut;

/** Takes reports out of the case, and puts them back. */
final class TakingOut {
    private final Session session;
    private final Deciding deciding;
    private final Shell shell;

    TakingOut(Session session, Deciding deciding, Shell shell) {
        this.session = session;
        this.deciding = deciding;
        this.shell = shell;
    }

    /** Asks why, and takes reports out. */
    void ask(List<ReportId> reports) {
        if (!reports.isEmpty()) {
            Texts texts = session.texts();
            Optional<String> reason =
                    new NoteDialog(shell, texts, texts.get("out.why", reports.size()), "", false).ask();
            reason.ifPresent(why -> takeOut(reports, why));
        }
    }

    void takeOut(List<ReportId> reports, String reason) {
        deciding.keep(reports.stream()
                .map(report -> new DecisionLog.Step(out(report, reason), back(report)))
                .toList());
    }

    void putBack(List<TakenOut> reports) {
        deciding.keep(reports.stream()
                .map(out -> new DecisionLog.Step(
                        back(out.report().id()), out(out.report().id(), out.reason())))
                .toList());
    }

    private static Function<Instant, Decision> out(ReportId report, String reason) {
        return at -> TakenOut.decision(report, reason, Deciding.analyst(), at);
    }

    private static Function<Instant, Decision> back(ReportId report) {
        return at -> TakenOut.back(report, Deciding.analyst(), at);
    }
}
