package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Correction.Part;
import org.isnad.report.Quote;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Note;

/** Lines in sections, drawn by ourselves: words at the start side, values at the end side; walked through with the arrow keys. */
final class Sheet {
    private final Theme theme;
    private final boolean rightToLeft;
    private final Session session;
    private final Asker asker;
    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<SheetLine> lines = List.of();
    private int width;
    private int current = -1;

    /** What is done with the lines. */
    interface Asker {
        /** The words a line leads to, when it is clicked or entered. */
        void follow(List<Quote> words);

        /** A note that was clicked or entered. */
        void change(Note note);

        /** A note Delete was pressed on. */
        void delete(Note note);

        /** A part of the publication that was clicked or entered. */
        void correct(Part part);

        /** Whether a part was corrected. */
        boolean isCorrected(Part part);

        /** A part Delete was pressed on: what was decided of it. */
        void takeBack(Part part);
    }

    Sheet(Composite parent, Session session, String name, Asker asker) {
        this.session = session;
        this.asker = asker;
        theme = session.theme();
        rightToLeft = session.texts().rightToLeft();
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(false);
        scrolled.setBackground(theme.color(Tone.SURFACE));
        scrolled.setLayoutData(Widgets.fill());
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        Widgets.paint(canvas, theme, Tone.SURFACE, Tone.TEXT);
        Widgets.name(canvas, name);
        scrolled.setContent(canvas);
        scrolled.getVerticalBar().setIncrement(20);
        listen();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        menu();
        canvas.addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                        && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                        && e.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Dispose, e -> rows.forEach(SheetRow::close));
        scrolled.addListener(SWT.Resize, e -> layOut());
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = current < 0 ? text() : lines.get(current).spoken();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    /** Everything, a line each. */
    String text() {
        return lines.stream().map(SheetLine::spoken).collect(Collectors.joining("\n"));
    }

    void show(List<SheetLine> wanted) {
        if (wanted.equals(lines)) {
            return;
        }
        lines = List.copyOf(wanted);
        current = -1;
        width = 0;
        layOut();
        scrolled.setOrigin(0, 0);
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    private void layOut() {
        int seen = scrolled.getClientArea().width;
        if (seen == width || seen < 60) {
            return;
        }
        width = seen;
        rows.forEach(SheetRow::close);
        rows.clear();
        int y = SheetRow.MARGIN / 2;
        for (SheetLine line : lines) {
            SheetRow row = new SheetRow(line, theme, rightToLeft, width, y);
            rows.add(row);
            y = row.bottom();
        }
        scrolled.setMinSize(1, y + SheetRow.MARGIN);
        canvas.redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle seen = gc.getClipping();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (row.bottom() >= seen.y && row.top() <= seen.y + seen.height) {
                row.draw(gc, canvas.isFocusControl() && i == current);
            }
        }
        if (canvas.isFocusControl() && current < 0) {
            gc.drawFocus(2, 2, width - 4, Math.max(scrolled.getClientArea().height, canvas.getSize().y) - 4);
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        if (point(event.y) && event.button == 1) {
            follow();
        }
    }

    // whether there is a line
    private boolean point(int y) {
        for (int i = 0; i < rows.size(); i++) {
            if (y >= rows.get(i).top() && y < rows.get(i).bottom()) {
                current = i;
                canvas.redraw();
                return true;
            }
        }
        return false;
    }

    private void menu() {
        Menu notes = new Menu(canvas);
        item(notes, "note.change", () -> note().ifPresent(asker::change));
        item(notes, "note.delete", () -> note().ifPresent(asker::delete));
        Menu parts = new Menu(canvas);
        item(parts, "part.correct", () -> part().ifPresent(asker::correct));
        MenuItem back = item(parts, "part.take-back", () -> part().ifPresent(asker::takeBack));
        parts.addListener(
                SWT.Show, e -> back.setEnabled(part().filter(asker::isCorrected).isPresent()));
        canvas.addListener(SWT.MenuDetect, e -> {
            // told before the button is
            if (e.detail == SWT.MENU_MOUSE) {
                point(canvas.toControl(e.x, e.y).y);
            }
            canvas.setMenu(part().isPresent() ? parts : notes);
            e.doit = note().isPresent() || part().isPresent();
        });
    }

    private MenuItem item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(session.texts().get(key));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private Optional<Note> note() {
        return current < 0 ? Optional.empty() : lines.get(current).note();
    }

    private Optional<Part> part() {
        return current < 0 ? Optional.empty() : lines.get(current).part();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> walk(1);
            case SWT.ARROW_UP -> walk(-1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> follow();
            case SWT.DEL -> {
                note().ifPresent(asker::delete);
                part().ifPresent(asker::takeBack);
            }
            case 'c' -> {
                if ((event.stateMask & SWT.MOD1) != 0) {
                    copy();
                }
            }
            default -> {}
        }
    }

    private void walk(int by) {
        if (rows.isEmpty()) {
            return;
        }
        current = Math.clamp(current + (long) by, 0, rows.size() - 1);
        SheetRow row = rows.get(current);
        int top = scrolled.getOrigin().y;
        int height = scrolled.getClientArea().height;
        int wanted = Math.max(Math.min(top, row.top() - SheetRow.MARGIN), row.bottom() + SheetRow.MARGIN - height);
        scrolled.setOrigin(0, Math.max(0, wanted));
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    private void follow() {
        note().ifPresent(asker::change);
        part().ifPresent(asker::correct);
        if (current >= 0 && !lines.get(current).leadsTo().isEmpty()) {
            asker.follow(lines.get(current).leadsTo());
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
