package org.isnad.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Note;
import org.isnad.workspace.OriginDecisions;
import org.isnad.workspace.TakenOut;

/** Keeps what an analyst decides and notes on the words the inspector explains, and takes it back. */
final class Deciding {
    private final Session session;
    private final Inspector inspector;
    private final After after;

    /** What is done when something was decided. */
    interface After {
        /** After every decision kept. */
        void decided();

        /** After one that changes the comparison. */
        void ruled();

        /** After one that corrects what is known of a report, takes it out of the case or puts it back. */
        void changed(ReportId report);
    }

    Deciding(Session session, Inspector inspector, After after) {
        this.session = session;
        this.inspector = inspector;
        this.after = after;
    }

    /** Keeps a ruling on voices. */
    void rule(OriginRuling ruling) {
        keep(new DecisionLog.Step(
                at -> OriginDecisions.of(ruling, analyst(), at),
                at -> OriginDecisions.withdraw(ruling, analyst(), at)));
    }

    /** Keeps a decision on what is asked about, grades of a source on its whole report. */
    void decide(String subject, String verdict) {
        inspector.quote().ifPresent(q -> {
            Optional<Span> span = subject.equals(Grades.SOURCE) ? Optional.empty() : Optional.of(q.span());
            String before = inspector.grade(subject).orElse(Inspector.WITHDRAWN);
            keep(new DecisionLog.Step(
                    at -> new Decision(q.report(), span, subject, verdict, analyst(), at),
                    at -> new Decision(q.report(), span, subject, before, analyst(), at)));
        });
    }

    /** Asks for a note on what is asked about; what was begun and left is there again. */
    void note() {
        inspector.quote().ifPresent(q -> words(q, "", false).ifPresent(this::note));
    }

    /** Keeps a note on what is asked about. */
    void note(String words) {
        inspector.quote().ifPresent(q -> {
            Decision written =
                    new Decision(q.report(), Optional.of(q.span()), Note.SUBJECT, words, analyst(), Instant.now());
            Note note = Note.written(written);
            session.log()
                    .add(List.of(new DecisionLog.Step(
                            at -> note.change(words, analyst(), at), at -> note.withdraw(analyst(), at))));
            keep(written, () -> {});
        });
    }

    /** Asks for other words for a note; what was begun and left is there again. */
    void ask(Note note) {
        words(note, note.words(), true)
                .filter(words -> !words.equals(note.words()))
                .ifPresent(words -> change(note, words));
    }

    private Optional<String> words(Object about, String before, boolean deletable) {
        Texts texts = session.texts();
        NoteDialog dialog = new NoteDialog(
                inspector.control().getShell(),
                texts,
                texts.get("note.title"),
                session.drafts().about(about, before),
                deletable);
        dialog.whileTyped(typed -> session.drafts().begun(about, typed));
        Optional<String> words = dialog.ask();
        if (words.isPresent() || dialog.left().equals(before)) {
            session.drafts().over(about);
        } else {
            session.drafts().begun(about, dialog.left());
        }
        return words;
    }

    /** Gives a note other words; none delete it. */
    void change(Note note, String words) {
        keep(new DecisionLog.Step(
                at -> words.isEmpty() ? note.withdraw(analyst(), at) : note.change(words, analyst(), at),
                at -> note.change(note.words(), analyst(), at)));
    }

    /** Keeps a decision that can be taken back. */
    void keep(DecisionLog.Step step) {
        keep(List.of(step));
    }

    /** Keeps what one command decides, which is taken back as one. */
    void keep(List<DecisionLog.Step> command) {
        session.log().add(command);
        Instant now = Instant.now();
        command.forEach(step -> keep(step.done().apply(now), () -> {}));
    }

    /** Takes back what the last command decided. */
    void undo() {
        session.log().undo().forEach(this::again);
    }

    /** Takes back that it was taken back. */
    void redo() {
        session.log().redo().forEach(this::again);
    }

    // shown where it was decided
    private void again(Decision decision) {
        keep(
                decision,
                () -> decision.span()
                        .map(span -> new Quote(decision.report(), span))
                        .filter(words -> session.dossier(words).isPresent())
                        .ifPresent(words -> session.selection().select(List.of(words))));
    }

    static String analyst() {
        return System.getProperty("user.name", "");
    }

    private void keep(Decision decision, Runnable kept) {
        session.screen()
                .show(
                        session.workspace().decide(decision),
                        inspector.control(),
                        done -> {
                            kept.run();
                            if (decision.subject().equals(OriginDecisions.SUBJECT)) {
                                after.ruled();
                            } else if (Corrections.concerns(decision) || TakenOut.concerns(decision)) {
                                after.changed(decision.report());
                            } else {
                                inspector.explain();
                            }
                            after.decided();
                        },
                        session::failed);
    }
}
