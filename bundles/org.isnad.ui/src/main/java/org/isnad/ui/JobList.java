package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Job;
import org.isnad.workspace.Job.State;
import org.isnad.workspace.Job.Status;

/** Jobs waiting and running, with progress and a way to cancel; of those that ended, the last one. */
final class JobList {
    private static final int MOST = 4;
    private static final int POLL_MILLIS = 400;
    private final Session session;
    private final Composite rows;
    private final List<Row> shown = new ArrayList<>();
    // one object, so that asking again puts off the same timer instead of starting another
    private final Runnable poll = this::poll;

    JobList(Composite parent, Session session) {
        this.session = session;
        Widgets.heading(parent, session.theme(), session.texts().get("jobs.title"));
        rows = Widgets.panel(parent, session.theme(), Tone.SURFACE, 1);
        GridData data = Widgets.wide();
        data.horizontalIndent = 12;
        data.verticalIndent = 2;
        rows.setLayoutData(data);
    }

    void refresh(List<Job<?>> jobs) {
        List<Job<?>> wanted = new ArrayList<>(unended(jobs));
        if (wanted.isEmpty()) {
            jobs.stream().limit(1).forEach(wanted::add);
        }
        if (!wanted.equals(shown.stream().map(row -> row.job).toList())) {
            shown.forEach(row -> row.panel.dispose());
            shown.clear();
            wanted.forEach(job -> shown.add(new Row(job)));
            rows.getParent().layout(true, true);
        }
        shown.forEach(Row::update);
        if (shown.stream().anyMatch(row -> !ended(row.job.status()))) {
            rows.getDisplay().timerExec(POLL_MILLIS, poll);
        }
    }

    /** Those that run and as many of those that wait as there is room for, in the order given. */
    static List<Job<?>> unended(List<Job<?>> jobs) {
        List<Job<?>> chosen = Stream.of(State.RUNNING, State.WAITING)
                .flatMap(state -> jobs.stream().filter(job -> job.status().state() == state))
                .limit(MOST)
                .toList();
        return jobs.stream().filter(chosen::contains).toList();
    }

    // a job tells when it ends, not of every step
    private void poll() {
        if (!rows.isDisposed()) {
            refresh(session.workspace().jobs());
        }
    }

    /** The newest job that can still be cancelled. */
    void cancelNewest() {
        shown.stream()
                .map(row -> row.job)
                .filter(j -> !ended(j.status()))
                .findFirst()
                .ifPresent(Job::cancel);
    }

    /** How it stands; one that was put off was cancelled by nobody. */
    static String state(Job<?> job, Texts texts) {
        return job.interruption()
                .map(texts::reason)
                .orElseGet(() -> texts.code("job", job.status().state()));
    }

    private static boolean ended(Status status) {
        return status.state() != State.WAITING && status.state() != State.RUNNING;
    }

    private final class Row {
        private final Job<?> job;
        private final Pace pace = new Pace();
        private final Composite panel;
        private final Label label;
        private final ProgressBar bar;
        private final Label rest;
        private final Button cancel;

        Row(Job<?> job) {
            this.job = job;
            Texts texts = session.texts();
            panel = Widgets.panel(rows, session.theme(), Tone.SURFACE, 2);
            panel.setLayoutData(Widgets.wide());
            GridLayout layout = (GridLayout) panel.getLayout();
            layout.horizontalSpacing = 10;
            layout.marginRight = 10;
            label = Widgets.label(panel, session.theme(), "", Tone.MUTED);
            label.setFont(session.theme().small());
            label.setLayoutData(Widgets.wide());
            cancel = Widgets.button(panel, texts.get("jobs.cancel"), job::cancel);
            cancel.setFont(session.theme().small());
            cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 3));
            bar = new ProgressBar(panel, SWT.SMOOTH);
            Widgets.name(bar, session.texts().reason(job.label()));
            bar.setLayoutData(Widgets.wide());
            // in a line of its own: a shelf is narrow
            rest = Widgets.label(panel, session.theme(), "", Tone.MUTED);
            rest.setFont(session.theme().small());
            rest.setLayoutData(Widgets.wide());
            visible(rest, false);
        }

        void update() {
            Status status = job.status();
            String what = session.texts().reason(job.label());
            boolean over = ended(status);
            Texts texts = session.texts();
            String state = state(job, texts);
            long percent = status.total() > 0 ? 100 * status.done() / status.total() : 0;
            boolean counted = !over && status.total() > 0;
            Widgets.say(
                    label, counted ? texts.get("job.line.percent", what, percent) : texts.get("job.line", what, state));
            Optional<Pace.Rest> left =
                    counted ? pace.rest(status.done(), status.total(), System.nanoTime()) : Optional.empty();
            left.ifPresent(known -> Widgets.say(rest, texts.get("job.rest", known.perSecond(), known.left())));
            bar.setSelection((int) percent);
            visible(bar, !over);
            visible(rest, left.isPresent());
            visible(cancel, !over);
            panel.layout();
        }

        private void visible(Control control, boolean wanted) {
            if (control.getLayoutData() instanceof GridData data && data.exclude == wanted) {
                data.exclude = !wanted;
                control.setVisible(wanted);
                rows.getParent().layout(true, true);
            }
        }
    }
}
