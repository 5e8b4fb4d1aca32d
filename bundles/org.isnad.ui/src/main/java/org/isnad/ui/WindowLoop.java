package org.isnad.ui;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.isnad.report.ReportId;
import org.isnad.workspace.Workspace.Change;

/** One run of the window, from its first look to its last event; lives on the thread that makes it. */
final class WindowLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WindowLoop.class.getName());
    private static final int[] VIEW_EVENTS = {
        SWT.Paint,
        SWT.Resize,
        SWT.Selection,
        SWT.DefaultSelection,
        SWT.SetData,
        SWT.MeasureItem,
        SWT.PaintItem,
        SWT.KeyDown,
        SWT.KeyUp,
        SWT.Traverse,
        SWT.FocusIn,
        SWT.FocusOut,
        SWT.MouseDown,
        SWT.MouseUp,
        SWT.MouseMove,
        SWT.MouseDoubleClick,
        SWT.MouseHover,
        SWT.MouseWheel,
        SWT.MenuDetect,
        SWT.Modify
    };
    private final Session session;
    private final Screen screen;
    private final Display display;
    private final Runnable whenReady;
    private final Listener entering = this::enter;
    private final Set<Change> pending = EnumSet.noneOf(Change.class);
    private final AutoCloseable watch;
    private MainWindow window;
    private final PlugInWatch plugIns;
    private boolean ready;
    private volatile boolean scheduled;

    /** {@code whenReady} is run at the first idle moment with reports on the shelf. */
    WindowLoop(Session session, Runnable whenReady) {
        this.session = session;
        this.whenReady = whenReady;
        screen = session.screen();
        display = screen.display();
        window = new MainWindow(session, this::replaced);
        for (int type : VIEW_EVENTS) {
            display.addFilter(type, entering);
        }
        plugIns = new PlugInWatch(session);
        watch = session.workspace().watch(this::changed);
    }

    // tells the watchdog whose widget an event goes to, before the view's own listeners get it
    private void enter(Event event) {
        if (event.widget instanceof Control control && !window.shell().isDisposed()) {
            window.centre().viewAround(control).ifPresent(session.watchdog()::inside);
        }
    }

    MainWindow window() {
        return window;
    }

    /** Opens the case and, if it is empty, fills it with the sample. */
    void start(Path caseFolder, Optional<Path> sample) {
        window.open();
        plugIns.soon();
        CompletionStage<List<ReportId>> compared = session.workspace()
                .open(caseFolder)
                .thenComposeAsync(
                        opened -> sample.map(folder -> SampleCase.fill(session.workspace(), SampleCase.files(folder)))
                                .orElseGet(() -> CompletableFuture.completedStage(List.of())))
                .thenCompose(fresh -> fresh.isEmpty() ? lastCompared() : CompletableFuture.completedStage(fresh));
        screen.show(
                compared,
                window.shell(),
                reports -> {
                    new RecentCases(session.preferences()).opened(caseFolder);
                    window.refresh();
                    if (reports.size() >= 2) {
                        window.commands().compare(reports);
                    }
                },
                session::failed);
    }

    private CompletionStage<List<ReportId>> lastCompared() {
        return session.workspace().comparisons().thenApply(all -> all.isEmpty() ? List.of() : all.getFirst());
    }

    /** Runs events until the window is closed. */
    void run() {
        while (!window.shell().isDisposed()) {
            if (!turn()) {
                idle();
                if (!window.shell().isDisposed()) {
                    display.sleep();
                }
            }
        }
    }

    /** One event; whether there may be more. */
    boolean turn() {
        try {
            return session.watchdog().during(Optional.empty(), display::readAndDispatch);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            // a class of a bundle that is just going may be missing: LinkageErrors too must not end the window
            stray(e);
            return true;
        }
    }

    private void stray(Throwable thrown) {
        boolean blamed = session.stray(
                thrown, (view, failure) -> window.centre().tab(view).ifPresent(tab -> tab.failed(failure)));
        if (!blamed) {
            LOG.log(System.Logger.Level.ERROR, "The window caught what nobody else did: " + thrown, thrown);
            session.failed(thrown);
        }
    }

    private void idle() {
        if (!ready && window.shelf().isFilled()) {
            ready = true;
            whenReady.run();
        }
    }

    /** A view came; from any thread. */
    void viewAdded() {
        screen.later(() -> live(MainWindow::viewsChanged));
    }

    /** A view went; when this returns nothing of its classes is left on the screen. From any thread. */
    void viewRemoved() {
        screen.now(() -> live(MainWindow::viewsChanged));
    }

    private void live(Consumer<MainWindow> action) {
        if (!window.shell().isDisposed()) {
            action.accept(window);
        }
    }

    // many changes, one look: a job may tell of a thousand steps before the window gets to draw one
    private void changed(Change change) {
        synchronized (pending) {
            pending.add(change);
        }
        if (!scheduled) {
            scheduled = true;
            screen.later(() -> {
                scheduled = false;
                Set<Change> changes;
                synchronized (pending) {
                    changes = EnumSet.copyOf(pending);
                    pending.clear();
                }
                live(w -> w.refresh(changes));
                if (changes.contains(Change.PLUG_INS)) {
                    plugIns.soon();
                }
            });
        }
    }

    private void replaced(MainWindow next) {
        window = next;
    }

    @Override
    public void close() {
        for (int type : VIEW_EVENTS) {
            display.removeFilter(type, entering);
        }
        plugIns.stop();
        try {
            watch.close();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "The workspace could not be unwatched", e);
        }
        if (!window.shell().isDisposed()) {
            window.shell().dispose();
        }
        session.close();
    }
}
