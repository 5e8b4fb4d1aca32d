package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Job.State;

/** The last line: which case, how much is in it, that nothing goes over a network, whether all is kept. */
final class StatusLine {
    private final Session session;
    private final Label caseName;
    private final Label counts;
    private static final int SAID_MILLIS = 20_000;
    private final Label saved;
    private final Label keys;
    // one object, so that saying something else puts off the same timer
    private final Runnable again = this::keys;

    StatusLine(Composite parent, Session session) {
        this.session = session;
        Composite line = Widgets.panel(parent, session.theme(), Tone.SURFACE, 5);
        GridLayout layout = (GridLayout) line.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 26;
        line.setLayoutData(Widgets.wide());
        caseName = label(line, "");
        counts = label(line, "");
        label(line, session.texts().get("status.no-network"));
        saved = label(line, "");
        keys = label(line, "");
        keys.setAlignment(SWT.TRAIL);
        keys.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        keys();
    }

    private void keys() {
        if (!keys.isDisposed()) {
            Widgets.say(keys, session.texts().get("status.keys"));
        }
    }

    /** Says for a while what was done, in place of the keys. */
    void say(String done) {
        Widgets.say(keys, done);
        keys.getDisplay().timerExec(SAID_MILLIS, again);
    }

    void refresh() {
        var workspace = session.workspace();
        Texts texts = session.texts();
        caseName.setText(workspace
                .folder()
                .map(f -> texts.get("status.case", Explanation.isolate(String.valueOf(f.getFileName()))))
                .orElseGet(() -> texts.get("status.no-case")));
        String reports = texts.get(
                "status.counts",
                workspace.reports().size(),
                workspace.problems().size());
        counts.setText(session.shown()
                .map(Shown::comparison)
                .map(c -> texts.get(
                        "status.comparison",
                        reports,
                        c.rows().size(),
                        c.storyOrigins().size()))
                .orElse(reports));
        boolean busy = workspace.jobs().stream()
                .anyMatch(j -> j.status().state() == State.RUNNING || j.status().state() == State.WAITING);
        saved.setText(texts.get(busy ? "status.working" : "status.saved"));
        caseName.getParent().layout(true);
    }

    private Label label(Composite line, String text) {
        Label label = Widgets.label(line, session.theme(), text, Tone.MUTED);
        label.setFont(session.theme().small());
        // names in other scripts make a label higher: all as high as the highest, so that they stand on one line
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        return label;
    }
}
