package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.ReportId;
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
            reason.ifPresent(why -> reports.forEach(report -> takeOut(report, why)));
        }
    }

    void takeOut(ReportId report, String reason) {
        deciding.keep(new DecisionLog.Step(
                at -> TakenOut.decision(report, reason, Deciding.analyst(), at),
                at -> TakenOut.back(report, Deciding.analyst(), at)));
    }

    void putBack(TakenOut out) {
        ReportId report = out.report().id();
        deciding.keep(new DecisionLog.Step(
                at -> TakenOut.back(report, Deciding.analyst(), at),
                at -> TakenOut.decision(report, out.reason(), Deciding.analyst(), at)));
    }
}
