package org.isnad.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Workspace.Change;

/** The shell and its panes in one language and theme; built anew for another. */
final class MainWindow {
    private static final int[] WEIGHTS = {20, 59, 21};
    private final Session session;
    private final Consumer<MainWindow> replaced;
    private final Shell shell;
    private final ToolStrip tools;
    private final Shelf shelf;
    private final JobList jobs;
    private final ProblemList problems;
    private final Centre centre;
    private final Inspector inspector;
    private final StatusLine status;
    private final Commands commands;
    private final Remaking remaking;
    private final MenuBar menu;

    /** {@code replaced} is told of the window that takes this one's place. */
    MainWindow(Session session, Consumer<MainWindow> replaced) {
        this.session = session;
        this.replaced = replaced;
        int direction = session.texts().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        Window.setDefaultOrientation(direction);
        shell = new Shell(session.screen().display(), SWT.SHELL_TRIM | direction);
        shell.setText(session.texts().get("app.name"));
        Widgets.paint(shell, session.theme(), Tone.SURFACE, Tone.TEXT);
        shell.setLayout(Widgets.tight(1));
        commands = new Commands(session, this);
        remaking = new Remaking(session, this);
        tools = new ToolStrip(shell, session, commands, this);
        line();
        SashForm sashes = new SashForm(shell, SWT.HORIZONTAL | SWT.SMOOTH);
        sashes.setBackground(session.theme().color(Tone.LINE));
        sashes.setSashWidth(3);
        sashes.setLayoutData(Widgets.fill());
        Composite start = Widgets.panel(sashes, session.theme(), Tone.SURFACE, 1);
        shelf = new Shelf(start, session, commands::read);
        ShelfMenu.attach(shelf, session.texts(), commands);
        jobs = new JobList(start, session);
        Composite middle = Widgets.panel(sashes, session.theme(), Tone.PAPER, 1);
        centre = new Centre(middle, session, commands, this::viewsChanged);
        Composite end = Widgets.panel(sashes, session.theme(), Tone.SURFACE, 1);
        inspector = new Inspector(end, session, decided());
        problems = new ProblemList(start, session, inspector::explain);
        new WindowPlace(session.preferences()).share(sashes, "panes", WEIGHTS);
        line();
        status = new StatusLine(shell, session);
        menu = new MenuBar(shell, session, commands, this);
        acceptDrops();
        refresh();
    }

    private Deciding.After decided() {
        return new Deciding.After() {
            @Override
            public void decided() {
                shelf.redraw();
            }

            @Override
            public void ruled() {
                commands.compareAgain();
            }

            @Override
            public void changed(ReportId report) {
                remaking.changed(report);
            }
        };
    }

    Shell shell() {
        return shell;
    }

    Shelf shelf() {
        return shelf;
    }

    Centre centre() {
        return centre;
    }

    ProblemList problems() {
        return problems;
    }

    Inspector inspector() {
        return inspector;
    }

    Commands commands() {
        return commands;
    }

    void open() {
        new WindowPlace(session.preferences()).place(shell);
        shell.open();
        shelf.table().setFocus();
    }

    /** Shows how everything is now. */
    void refresh() {
        refresh(EnumSet.allOf(Change.class));
    }

    void refresh(Set<Change> changes) {
        if (changes.contains(Change.REPORTS) || changes.contains(Change.CASE)) {
            shelf.refresh(session.workspace().reports());
            centre.refreshStories();
            centre.refreshTakenOut();
        }
        if (changes.contains(Change.CASE)) {
            shell.setText(title());
        }
        if (changes.contains(Change.JOBS)) {
            jobs.refresh(session.workspace().jobs());
        }
        if (changes.contains(Change.PROBLEMS)) {
            problems.refresh(session.workspace().problems());
        }
        if (changes.contains(Change.PLUG_INS)) {
            centre.refreshPlugIns();
        }
        status.refresh();
        enable();
    }

    // the case first: of several windows it tells which is which
    private String title() {
        String program = session.texts().get("app.name");
        return session.workspace()
                .folder()
                .map(folder -> session.texts()
                        .get("list.beside", Explanation.isolate(String.valueOf(folder.getFileName())), program))
                .orElse(program);
    }

    /** Says in the last line that something is done. */
    void say(String done) {
        status.say(done);
    }

    void read(Dossier dossier) {
        if (session.read(dossier)) {
            shelf.redraw();
        }
        centre.read(dossier);
        inspector.explain();
    }

    /** Something is known better of what is on the desk: every pane shows it anew, where it was. */
    void remade() {
        shelf.redraw();
        centre.showAgain();
        inspector.explain();
        status.refresh();
    }

    void compared(Shown shown) {
        if (session.shown(shown)) {
            shelf.redraw();
        }
        shelf.select(shown.comparison().reports());
        session.selection().select(List.of());
        centre.compare(shown.dossiers().getFirst());
        status.refresh();
        enable();
        session.screen().later(() -> {
            boolean untouched = session.selection().quotes().isEmpty();
            if (!shell.isDisposed() && untouched && session.shown().equals(Optional.of(shown))) {
                // the inspector is never empty: what is most worth a look comes first
                session.selection().select(Differences.first(shown.comparison()));
            }
        });
    }

    void viewsChanged() {
        centre.refreshViews();
        centre.refreshPlugIns();
        menu.fillTabs(this);
    }

    void enable() {
        tools.enable(shelf.selectedCount());
    }

    void find() {
        tools.find();
    }

    void cancelJob() {
        jobs.cancelNewest();
    }

    /** Moves the keyboard to the next or previous pane. */
    void nextPane(int by) {
        List<Control> panes = new ArrayList<>(List.of(shelf.table(), centre.folder()));
        if (centre.lower().getItemCount() > 0) {
            panes.add(centre.lower());
        }
        panes.add(inspector.control());
        if (problems.table().getVisible()) {
            panes.add(problems.table());
        }
        int at = -1;
        for (Control control = shell.getDisplay().getFocusControl();
                control != null && at < 0;
                control = control.getParent()) {
            at = panes.indexOf(control);
        }
        Control next = panes.get(Math.floorMod(at + by, panes.size()));
        if (next instanceof CTabFolder folder) {
            centre.focus(folder);
        } else {
            next.setFocus();
        }
    }

    /** A window of the case that is open now: nothing of the one before is left on the screen. */
    MainWindow anew() {
        tools.search("");
        shelf.select(List.of());
        return rebuild();
    }

    /** The same window in the language and theme the settings say now. */
    MainWindow rebuild() {
        var selected = shelf.selected();
        int tab = centre.folder().getSelectionIndex();
        Theme old = session.restyle();
        MainWindow next = new MainWindow(session, replaced);
        next.shell.setBounds(shell.getBounds());
        next.shell.setMaximized(shell.getMaximized());
        new WindowPlace(session.preferences()).follow(next.shell);
        next.tools.search(tools.searched());
        next.shelf.select(selected);
        next.centre.select(tab);
        next.enable();
        replaced.accept(next);
        next.shell.open();
        shell.dispose();
        old.close();
        return next;
    }

    private void line() {
        Label line = new Label(shell, SWT.NONE);
        line.setBackground(session.theme().color(Tone.LINE));
        GridData data = Widgets.wide();
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    private void acceptDrops() {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    commands.bringIn(Arrays.stream(files).map(Path::of).toList());
                }
            }
        });
    }
}
