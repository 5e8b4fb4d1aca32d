package org.isnad.ui;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.report.Stated;
import org.isnad.workspace.Corrections;

/** Keeps what an analyst decides about who published a report and when, and takes it back. */
final class Correcting {
    private final Session session;
    private final Deciding deciding;
    private final Shell shell;

    Correcting(Session session, Deciding deciding, Shell shell) {
        this.session = session;
        this.deciding = deciding;
        this.shell = shell;
    }

    /** Asks what a part is. */
    void ask(Dossier dossier, Part part) {
        Optional<Stated<String>> now = CorrectionWords.stated(part, dossier.report());
        CorrectionWords words = new CorrectionWords(session.texts());
        String known = decided(dossier, part)
                .map(correction -> words.was(correction, dossier.report()))
                .orElseGet(() -> now.map(read -> session.texts()
                                .get(
                                        "part.was.read",
                                        words.value(part, Optional.of(read.value())),
                                        words.place(read, dossier.report())))
                        .orElseGet(() -> session.texts().get("part.was", words.value(part, Optional.empty()))));
        new CorrectionDialog(
                        shell,
                        session.texts(),
                        part,
                        known,
                        now.map(Stated::value).orElse(""))
                .ask()
                .ifPresent(answer -> correct(dossier.report().id(), part, answer));
    }

    /** Keeps what a part is. */
    void correct(ReportId report, Part part, CorrectionDialog.Answer answer) {
        deciding.keep(new DecisionLog.Step(
                at -> Corrections.of(report, part, answer.value(), answer.reason(), Deciding.analyst(), at),
                at -> Corrections.withdraw(report, part, Deciding.analyst(), at)));
    }

    /** Takes back what was decided of a part, if anything was. */
    void takeBack(Dossier dossier, Part part) {
        ReportId report = dossier.report().id();
        decided(dossier, part)
                .ifPresent(made -> deciding.keep(new DecisionLog.Step(
                        at -> Corrections.withdraw(report, part, Deciding.analyst(), at),
                        at -> Corrections.of(
                                report, part, made.value().orElse(""), made.reason(), made.analyst(), at))));
    }

    /** What was decided of a part. */
    static Optional<Correction> decided(Dossier dossier, Part part) {
        return dossier.corrections().stream()
                .filter(correction -> correction.part() == part)
                .findFirst();
    }
}
