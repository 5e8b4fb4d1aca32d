package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Dossier;
import org.isnad.ui.compare.Tone;

/** The tabs in the middle: the reader, one per contributed view, and pages such as «Plug-ins». */
final class Centre {
    private final Session session;
    private final CTabFolder folder;
    private final ReaderTab reader;
    private final List<ViewTab> views = new ArrayList<>();
    private final Runnable changed;
    private Optional<PlugInsTab> plugIns = Optional.empty();

    /** {@code changed} is told when a view was switched off or on. */
    Centre(Composite parent, Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        Theme theme = session.theme();
        Widgets.paint(folder, theme, Tone.SURFACE, Tone.MUTED);
        folder.setSelectionBackground(theme.color(Tone.PAPER));
        folder.setSelectionForeground(theme.color(Tone.ACCENT));
        folder.setTabHeight(34);
        folder.setMaximized(false);
        folder.setUnselectedCloseVisible(true);
        Widgets.name(folder, session.texts().get("centre.name"));
        reader = new ReaderTab(folder, session);
        folder.setSelection(reader.item());
        folder.addListener(SWT.Selection, e -> selected());
        refreshViews();
    }

    CTabFolder folder() {
        return folder;
    }

    ReaderTab reader() {
        return reader;
    }

    /** Reads one report. */
    void read(Dossier dossier) {
        session.selection().select(List.of());
        reader.show(dossier);
        folder.setSelection(reader.item());
    }

    /** Shows the session's comparison in the view looked at, or in the first one. */
    void compare() {
        if (selectedView().isEmpty()) {
            views.stream().filter(v -> !v.isOver()).findFirst().ifPresent(v -> folder.setSelection(v.item()));
        }
        selected();
    }

    /** Makes the tabs agree with the views there are. */
    void refreshViews() {
        List<ContributedView> active = session.views().active();
        views.removeIf(tab -> tab.item().isDisposed());
        for (ViewTab tab : List.copyOf(views)) {
            if (!tab.isOver() && !active.contains(tab.view())) {
                remove(tab);
            }
        }
        for (ContributedView view : active) {
            if (views.stream().noneMatch(tab -> tab.view().equals(view))) {
                dropSentenceOf(view.id());
                views.add(new ViewTab(folder, session, view, this::switchOff));
            }
        }
        folder.layout(true);
        selected();
    }

    private void remove(ViewTab tab) {
        if (tab.isOpen() && session.views().all().stream().noneMatch(v -> v.equals(tab.view()))) {
            tab.removed();
        } else {
            tab.item().dispose();
            views.remove(tab);
        }
    }

    private void dropSentenceOf(String id) {
        for (ViewTab tab : List.copyOf(views)) {
            if (tab.isOver() && tab.view().id().equals(id)) {
                tab.item().dispose();
                views.remove(tab);
            }
        }
    }

    /** A tab's label with room on both sides: the folder itself sets it close to the edge. */
    static String padded(String label) {
        return "\u2003" + label + "\u2003";
    }

    Optional<ViewTab> tabLabelled(String label) {
        return views.stream()
                .filter(t ->
                        !t.item().isDisposed() && t.item().getText().strip().equals(label))
                .findFirst();
    }

    Optional<ViewTab> tab(ContributedView view) {
        return views.stream()
                .filter(t -> t.view().equals(view) && !t.item().isDisposed())
                .findFirst();
    }

    /** Labels of all tabs, for the menu. */
    List<String> labels() {
        return Arrays.stream(folder.getItems()).map(i -> i.getText().strip()).toList();
    }

    void select(int index) {
        if (index >= 0 && index < folder.getItemCount()) {
            folder.setSelection(index);
            selected();
            folder.getSelection().getControl().setFocus();
        }
    }

    void openPlugIns() {
        if (plugIns.filter(p -> !p.item().isDisposed()).isEmpty()) {
            plugIns = Optional.of(new PlugInsTab(folder, session, changed));
        }
        plugIns.ifPresent(p -> {
            folder.setSelection(p.item());
            p.refresh();
            p.setFocus();
        });
    }

    void refreshPlugIns() {
        plugIns.filter(p -> !p.item().isDisposed()).ifPresent(PlugInsTab::refresh);
    }

    private void switchOff(ContributedView view) {
        session.views().enable(view.id(), false);
        changed.run();
    }

    private Optional<ViewTab> selectedView() {
        CTabItem selected = folder.getSelection();
        return views.stream().filter(v -> v.item().equals(selected)).findFirst();
    }

    private void selected() {
        selectedView().ifPresent(ViewTab::show);
    }
}
