package org.isnad.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** Draws boxes and words on a canvas that may be mirrored. */
final class BoxPen {
    private static final int PADDING_X = 8;
    private static final int PADDING_Y = 4;
    private static final int ROUND = 8;

    private final Canvas canvas;
    private final Desk desk;
    private final Font small;

    BoxPen(Canvas canvas, Desk desk) {
        this.canvas = canvas;
        this.desk = desk;
        FontData[] data = canvas.getFont().getFontData();
        for (FontData one : data) {
            one.setHeight((int) Math.round(one.getHeight() * 0.88));
        }
        small = new Font(canvas.getDisplay(), data);
        canvas.addListener(SWT.Dispose, e -> small.dispose());
    }

    void draw(GC gc, BoxPlan.Box box, boolean selected, boolean focused) {
        Rectangle at = box.bounds();
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(desk.color(box.tone()));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        gc.setForeground(desk.color(selected ? Tone.ACCENT : Tone.MUTED));
        gc.setLineWidth(selected ? 3 : 1);
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        if (focused) {
            gc.setLineWidth(1);
            gc.drawFocus(at.x - 4, at.y - 4, at.width + 8, at.height + 8);
        }
        label(gc, box);
    }

    private void label(GC gc, BoxPlan.Box box) {
        Rectangle at = box.bounds();
        int width = at.width - 2 * PADDING_X;
        TextLayout title = Wrapped.of(gc.getDevice(), canvas.getFont(), box.title(), width, 1);
        int used = title.getBounds().height;
        int rows = box.detail().isEmpty() ? 0 : (at.height - 2 * PADDING_Y - used) / rowHeight(gc);
        int x = at.x + PADDING_X;
        draw(gc, title, Tone.TEXT, x, rows > 0 ? at.y + PADDING_Y : at.y + (at.height - used) / 2);
        if (rows > 0) {
            words(gc, box.detail(), Tone.MUTED, new Rectangle(x, at.y + PADDING_Y + used, width, rows));
        }
    }

    /** Small words, centred in a column; the height of {@code place} is the number of rows they may take. */
    void words(GC gc, String words, Tone tone, Rectangle place) {
        draw(gc, Wrapped.of(gc.getDevice(), small, words, place.width, place.height), tone, place.x, place.y);
    }

    int rowHeight(GC gc) {
        gc.setFont(small);
        return gc.getFontMetrics().getHeight();
    }

    private void draw(GC gc, TextLayout layout, Tone tone, int x, int y) {
        layout.setAlignment(SWT.CENTER);
        gc.setForeground(desk.color(tone));
        layout.draw(gc, x, y);
        layout.dispose();
    }
}
