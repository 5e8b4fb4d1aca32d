package org.isnad.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Tone;

/** One contributed view in its tab: opened when first looked at, behind the guard, replaced by a sentence when it ends. */
final class ViewTab {
    private final Session session;
    private final ContributedView view;
    private final Consumer<ContributedView> switchOff;
    private final CTabItem item;
    private final Composite panel;
    private final Optional<SummaryLine> summary;
    private Composite area;
    private Optional<ComparisonView> service = Optional.empty();
    private Optional<ComparisonView.Page> page = Optional.empty();
    private Optional<Shown> painted = Optional.empty();
    private final String label;
    private boolean over;

    ViewTab(CTabFolder folder, Session session, ContributedView view, Consumer<ContributedView> switchOff) {
        this.session = session;
        this.view = view;
        this.switchOff = switchOff;
        panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        // the lower tabs are seen together with an upper one, which has the line already
        summary = session.views().isBelow(view) ? Optional.empty() : Optional.of(new SummaryLine(panel, session));
        area = emptyArea();
        label = view.label(session.texts().language());
        item = new CTabItem(folder, SWT.NONE);
        item.setText(Centre.padded(label));
        item.setControl(panel);
        item.addListener(SWT.Dispose, e -> end());
    }

    ContributedView view() {
        return view;
    }

    CTabItem item() {
        return item;
    }

    void focus() {
        if (!area.setFocus()) {
            item.getParent().setFocus();
        }
    }

    boolean isOpen() {
        return page.isPresent();
    }

    /** Whether only its sentence is left. */
    boolean isOver() {
        return over;
    }

    /** Opens the view if it is not, and shows what is compared now if it does not yet. */
    void show() {
        Optional<Shown> shown = session.shown();
        if (!over && shown.isEmpty() && painted.isPresent()) {
            summary.ifPresent(SummaryLine::clear);
            again();
            return;
        }
        if (!over && shown.isEmpty() && area.getChildren().length == 0) {
            Widgets.hint(area, session.theme(), session.texts().get("view.empty"));
            layOut();
        }
        if (over || shown.isEmpty() || shown.equals(painted)) {
            return;
        }
        if (painted.isEmpty()) {
            Arrays.stream(area.getChildren()).forEach(Control::dispose);
        }
        painted = shown;
        summary.ifPresent(line -> line.show(shown.get().comparison()));
        if (page.isPresent() || open()) {
            page.ifPresent(p -> session.guard()
                    .call(
                            view,
                            () -> p.show(shown.get().comparison(), shown.get().dossiers()),
                            this::failed));
        }
        layOut();
    }

    // twice: GTK learns the size of a tab that was never seen later than SWT, which until then
    // counts mirrored places from a right edge at zero and leaves them left of the window
    private void layOut() {
        panel.layout(true, true);
        session.screen().later(() -> {
            if (!panel.isDisposed()) {
                panel.layout(true);
            }
        });
    }

    private boolean open() {
        boolean made = session.guard().call(view, () -> service = Optional.of(view.get()), this::failed);
        return made
                && session.guard()
                        .call(
                                view,
                                () -> page = service.map(s -> s.open(
                                        area,
                                        new WindowDesk(
                                                session,
                                                view.id(),
                                                calls -> session.guard().call(view, calls, this::failed)))),
                                this::failed);
    }

    /** The view threw: its message stands in its tab, with ways out. */
    void failed(Throwable thrown) {
        if (over || item.isDisposed()) {
            return;
        }
        Texts texts = session.texts();
        String message = thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage();
        sentence(texts.get("view.failed", label, Explanation.isolate(message), Explanation.isolate(view.bundle())));
        Composite ways = Widgets.panel(area, session.theme(), Tone.PAPER, 2);
        ((GridLayout) ways.getLayout()).horizontalSpacing = 8;
        Widgets.button(ways, texts.get("view.again"), this::again);
        Widgets.button(ways, texts.get("view.off"), () -> switchOff.accept(view));
        layOut();
    }

    /** The bundle is going: everything of its classes must be gone when this returns. */
    void removed() {
        sentence(session.texts().get("view.removed", label, Explanation.isolate(view.bundle())));
        over = true;
        // a view that had a tab keeps it for the sentence only
        item.setShowClose(true);
        layOut();
    }

    private void again() {
        end();
        area.dispose();
        area = emptyArea();
        painted = Optional.empty();
        show();
    }

    private void sentence(String words) {
        end();
        area.dispose();
        area = emptyArea();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        area.setLayout(layout);
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        Widgets.paint(label, session.theme(), Tone.PAPER, Tone.TEXT);
        GridData data = Widgets.wide();
        data.widthHint = 300;
        label.setLayoutData(data);
    }

    private Composite emptyArea() {
        Composite fresh = new Composite(panel, SWT.NONE);
        Widgets.paint(fresh, session.theme(), Tone.PAPER, Tone.TEXT);
        // labels and groups of views that set no colours of their own still fit a dark window
        fresh.setBackgroundMode(SWT.INHERIT_DEFAULT);
        fresh.setLayout(new FillLayout());
        fresh.setLayoutData(Widgets.fill());
        return fresh;
    }

    private void end() {
        page = Optional.empty();
        if (!area.isDisposed()) {
            for (Control child : area.getChildren()) {
                session.guard().call(view, child::dispose, thrown -> {});
            }
        }
        service.ifPresent(s -> session.guard().release(view, s));
        service = Optional.empty();
    }
}
