package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Dossier;
import org.isnad.ui.compare.Tone;
import org.jspecify.annotations.Nullable;

/** The tabs in the middle: the reader, one per contributed view, and pages such as «Plug-ins». */
final class Centre {
    private static final int[] WEIGHTS = {53, 47};
    private static final int TAB_HEIGHT = 34;
    private static final String FITTED = "isnad.fitted";
    // GTK may take more than a turn to learn the sizes of what is in a page
    private static final int[] FIT_MILLIS = {1, 50, 250};
    private final Session session;
    private final SashForm sash;
    private final CTabFolder folder;
    private final CTabFolder lower;
    private final ReaderTab reader;
    private final List<ViewTab> views = new ArrayList<>();
    private final Commands commands;
    private final Runnable changed;
    private Optional<PlugInsTab> plugIns = Optional.empty();
    private Optional<StoriesTab> stories = Optional.empty();
    private Optional<TakenOutTab> takenOut = Optional.empty();

    /** {@code changed} is told when a view was switched off or on. */
    Centre(Composite parent, Session session, Commands commands, Runnable changed) {
        this.session = session;
        this.commands = commands;
        this.changed = changed;
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setBackground(session.theme().color(Tone.LINE));
        sash.setSashWidth(3);
        sash.setLayoutData(Widgets.fill());
        folder = folder("centre.name");
        lower = folder("centre.lower.name");
        new WindowPlace(session.preferences()).share(sash, "halves", WEIGHTS);
        reader = new ReaderTab(folder, session);
        folder.setSelection(reader.item());
        refreshViews();
        folder.addCTabFolder2Listener(CTabFolder2Listener.closeAdapter(this::closing));
        if (session.stories().isPresent()) {
            showStories();
        }
    }

    private CTabFolder folder(String name) {
        CTabFolder made = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        Theme theme = session.theme();
        Widgets.paint(made, theme, Tone.SURFACE, Tone.MUTED);
        made.setSelectionBackground(theme.color(Tone.PAPER));
        made.setSelectionForeground(theme.color(Tone.ACCENT));
        made.setTabHeight(TAB_HEIGHT);
        made.setUnselectedCloseVisible(true);
        Widgets.name(made, session.texts().get(name));
        made.addListener(SWT.Selection, e -> selected());
        made.addListener(SWT.MouseDoubleClick, e -> maximise(made));
        return made;
    }

    CTabFolder lower() {
        return lower;
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
        folder.setSelection(reader.item());
        reader.show(dossier);
        selected();
    }

    /** What is read and compared was made anew. */
    void showAgain() {
        reader.again();
        selected();
    }

    /** Stories that are seen give way to those that are looked for now. */
    void followStories() {
        openedStories().ifPresent(tab -> session.stories().ifPresent(tab::show));
    }

    /** Shows the session's comparison in the view looked at, or in the first one; the reader gets the first report. */
    void compare(Dossier first) {
        CTabItem seen = folder.getSelection();
        if (views.stream().noneMatch(v -> v.item().equals(seen))) {
            views.stream()
                    .filter(v -> !v.isOver() && v.item().getParent().equals(folder))
                    .findFirst()
                    .ifPresent(v -> folder.setSelection(v.item()));
        }
        // behind the view by now: it is laid out when it is looked at
        reader.show(first);
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
                CTabFolder place = session.views().isBelow(view) ? lower : folder;
                views.add(new ViewTab(place, session, view, this::switchOff));
            }
        }
        arrange();
        selected();
    }

    private void arrange() {
        Control alone = sash.getMaximizedControl();
        boolean both = lower.getItemCount() > 0;
        sash.setMaximizedControl(both && session.isHalved() ? null : both && alone != null ? alone : folder);
        if (lower.getItemCount() > 0 && lower.getSelection() == null) {
            lower.setSelection(0);
        }
        if (folder.getSelection() == null) {
            folder.setSelection(reader.item());
        }
        folder.layout(true);
        lower.layout(true);
    }

    /** Gives the half with the keyboard all the room, or both halves theirs again. */
    void maximise() {
        maximise(isInside(folder.getDisplay().getFocusControl(), lower) ? lower : folder);
    }

    private void maximise(CTabFolder half) {
        session.halved(!session.isHalved());
        if (!session.isHalved()) {
            sash.setMaximizedControl(half);
        }
        arrange();
        selected();
    }

    /** Moves the view that has the keyboard, or the upper one looked at, to the other half. */
    void moveView() {
        List<ViewTab> seen =
                views.stream().filter(v -> !v.isOver() && isSeen(v)).toList();
        Control focus = folder.getDisplay().getFocusControl();
        // what is moved is to be seen where it goes
        session.halved(true);
        seen.stream()
                .filter(v -> isInside(focus, v.item().getControl()))
                .findFirst()
                .or(() -> seen.stream().findFirst())
                .ifPresent(tab -> {
                    session.views().below(tab.view(), !session.views().isBelow(tab.view()));
                    tab.item().dispose();
                    views.remove(tab);
                    refreshViews();
                    views.stream()
                            .filter(v -> v.view().equals(tab.view()))
                            .forEach(v -> v.item().getParent().setSelection(v.item()));
                    selected();
                });
    }

    /** The view that made this widget, if one did. */
    Optional<ContributedView> viewAround(Control control) {
        return views.stream()
                .filter(t -> t.isOpen() && isInside(control, t.item().getControl()))
                .map(ViewTab::view)
                .findFirst();
    }

    private static boolean isInside(@Nullable Control inner, Control outer) {
        for (Control control = inner; control != null; control = control.getParent()) {
            if (control.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(ViewTab tab) {
        return tab.item().equals(tab.item().getParent().getSelection());
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
        return items().map(i -> i.getText().strip()).toList();
    }

    private Stream<CTabItem> items() {
        return Stream.of(folder, lower).flatMap(f -> Arrays.stream(f.getItems()));
    }

    void select(int index) {
        items().skip(Math.max(0, index)).findFirst().ifPresent(item -> {
            item.getParent().setSelection(item);
            selected();
            focus(item.getParent());
        });
    }

    /** Moves the keyboard into the page looked at, not onto its tab or into what stands over it. */
    void focus(CTabFolder place) {
        CTabItem item = place.getSelection();
        if (item == null) {
            place.setFocus();
        } else if (item.equals(reader.item())) {
            reader.focus();
        } else {
            views.stream()
                    .filter(view -> item.equals(view.item()))
                    .findFirst()
                    .ifPresentOrElse(ViewTab::focus, () -> item.getControl().setFocus());
        }
    }

    void openPlugIns() {
        if (plugIns.filter(p -> !p.item().isDisposed()).isEmpty()) {
            plugIns = Optional.of(new PlugInsTab(folder, session, changed));
        }
        plugIns.ifPresent(p -> {
            folder.setSelection(p.item());
            selected();
            p.refresh();
            p.setFocus();
        });
    }

    void refreshPlugIns() {
        plugIns.filter(p -> !p.item().isDisposed()).ifPresent(PlugInsTab::refresh);
    }

    void openTakenOut() {
        if (takenOut.filter(tab -> !tab.item().isDisposed()).isEmpty()) {
            takenOut = Optional.of(new TakenOutTab(folder, session, commands));
        }
        takenOut.ifPresent(tab -> {
            folder.setSelection(tab.item());
            selected();
            tab.table().setFocus();
        });
    }

    void refreshTakenOut() {
        takenOut.filter(tab -> !tab.item().isDisposed()).ifPresent(TakenOutTab::refresh);
    }

    /** Shows the session's stories, from now on also in a window built anew. */
    void openStories() {
        showStories();
        openedStories().ifPresent(tab -> {
            folder.setSelection(tab.item());
            selected();
            tab.table().setFocus();
        });
    }

    private void showStories() {
        if (openedStories().isEmpty()) {
            stories = Optional.of(new StoriesTab(folder, session, commands));
        }
        openedStories().ifPresent(tab -> session.stories().ifPresent(tab::show));
    }

    Optional<StoriesTab> openedStories() {
        return stories.filter(tab -> !tab.item().isDisposed());
    }

    /** The case has changed, or is another one. */
    void refreshStories() {
        openedStories().ifPresent(tab -> {
            if (session.stories().isPresent()) {
                tab.refresh();
            } else {
                tab.item().dispose();
            }
        });
    }

    private void closing(CTabFolderEvent event) {
        if (openedStories().filter(tab -> tab.item().equals(event.item)).isPresent()) {
            session.forgetStories();
        }
    }

    private void switchOff(ContributedView view) {
        session.views().enable(view.id(), false);
        changed.run();
    }

    private void selected() {
        Stream.of(folder, lower).forEach(this::fit);
        reader.seen();
        List<ViewTab> seen = views.stream().filter(Centre::isShown).toList();
        seen.stream().limit(1).forEach(ViewTab::show);
        // one view a turn of the window's loop
        seen.stream()
                .skip(1)
                .forEach(tab -> session.screen().later(() -> {
                    if (isShown(tab)) {
                        tab.show();
                    }
                }));
    }

    // a mirrored page that was hidden while its folder changed its size keeps the distance from where the folder's edge
    // was, and the folder thinks it in place: told once more, when GTK knows the sizes, it goes there
    private void fit(CTabFolder place) {
        CTabItem item = place.getSelection();
        if (item == null || !(item.getControl() instanceof Composite page)) {
            return;
        }
        if (!place.getClientArea().equals(page.getData(FITTED))) {
            page.setData(FITTED, place.getClientArea());
            for (int millis : FIT_MILLIS) {
                place.getDisplay().timerExec(millis, () -> inPlace(place, item));
            }
        }
    }

    private static void inPlace(CTabFolder place, CTabItem item) {
        if (!item.isDisposed()
                && item.equals(place.getSelection())
                && item.getControl() instanceof Composite page
                && !page.getBounds().equals(place.getClientArea())) {
            page.setBounds(place.getClientArea());
            page.layout(true, true);
        }
    }

    private static boolean isShown(ViewTab tab) {
        return !tab.item().isDisposed() && isSeen(tab);
    }
}
