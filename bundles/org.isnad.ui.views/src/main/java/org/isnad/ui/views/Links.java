package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Row;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** The strip between two panes: a curve from each row's words on one side to its words on the other. */
final class Links {
    private static final long SHARE_NANOS = 6_000_000;
    private static final int PAUSE_MILLIS = 2;
    private static final int THIN = 2;
    private static final int THICK = 4;

    /** Where a row's words stand in both texts. */
    private record Ends(int row, int here, int there) {}

    private final Desk desk;
    private final Pane first;
    private final Pane second;
    private final Canvas canvas;
    private final List<Ends> ends = new ArrayList<>();
    private List<Row> rows = List.of();
    // one object, so that asking again puts off the same timer
    private final Runnable again = this::measure;
    private int measured;
    private int current = -1;

    Links(Composite parent, Desk desk, Pane first, Pane second) {
        this.desk = desk;
        this.first = first;
        this.second = second;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(desk.color(Tone.PAPER));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        String name = new Vocabulary(desk).text("links");
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(List<Row> shown, int selected) {
        if (!rows.equals(shown)) {
            rows = shown;
            forgetPositions();
        }
        current = selected;
        canvas.redraw();
    }

    /** The texts are laid out anew. */
    void forgetPositions() {
        ends.clear();
        measured = 0;
        canvas.redraw();
    }

    // a few at a time: to know where words stand all lines before them must be laid out
    private void measure() {
        if (canvas.isDisposed()) {
            return;
        }
        long until = System.nanoTime() + SHARE_NANOS;
        while (measured < rows.size() && System.nanoTime() < until) {
            int place = measured++;
            Rows.in(rows.get(place), first.report())
                    .flatMap(first::depth)
                    .ifPresent(here -> Rows.in(rows.get(place), second.report())
                            .flatMap(second::depth)
                            .ifPresent(there -> ends.add(new Ends(place, here, there))));
        }
        if (measured < rows.size()) {
            canvas.getDisplay().timerExec(PAUSE_MILLIS, again);
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int firstTop = first.top(canvas);
        int secondTop = second.top(canvas);
        if (measured == 0 && !rows.isEmpty()) {
            canvas.getDisplay().timerExec(0, again);
        }
        for (Ends pair : ends) {
            gc.setForeground(Hues.line(desk, rows.get(pair.row()).relation()));
            gc.setLineWidth(pair.row() == current ? THICK : THIN);
            curve(gc, firstTop + pair.here(), secondTop + pair.there());
        }
    }

    // the canvas is mirrored with its window, so 0 is always on the first pane's side
    private void curve(GC gc, int from, int to) {
        if (inSight(from) || inSight(to)) {
            int width = canvas.getClientArea().width;
            Path path = new Path(gc.getDevice());
            path.moveTo(0, from);
            path.cubicTo(width / 2f, from, width / 2f, to, width, to);
            gc.drawPath(path);
            path.dispose();
        }
    }

    private boolean inSight(int y) {
        return y >= 0 && y < canvas.getClientArea().height;
    }
}
