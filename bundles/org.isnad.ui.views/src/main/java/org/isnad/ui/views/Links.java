package org.isnad.ui.views;

import java.util.List;
import java.util.Optional;
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
    private static final int THIN = 2;
    private static final int THICK = 4;

    private final Desk desk;
    private final Pane first;
    private final Pane second;
    private final Canvas canvas;
    private List<Row> rows = List.of();
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
        rows = shown;
        current = selected;
        canvas.redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int firstTop = first.top(canvas);
        int secondTop = second.top(canvas);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Integer> here = Rows.in(row, first.report()).flatMap(first::depth);
            Optional<Integer> there = Rows.in(row, second.report()).flatMap(second::depth);
            if (here.isPresent() && there.isPresent()) {
                gc.setForeground(Hues.line(desk, row.relation()));
                gc.setLineWidth(i == current ? THICK : THIN);
                curve(gc, firstTop + here.get(), secondTop + there.get());
            }
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
