package org.isnad.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** Draws the cells of a table, a few rows of words each: the system's own cells cut right-to-left words at their beginning. */
final class ClaimCells {
    private static final int PADDING = 6;

    private final Desk desk;
    private final Table table;
    private final int rows;

    private ClaimCells(Table table, Desk desk, int rows) {
        this.table = table;
        this.desk = desk;
        this.rows = rows;
    }

    /** With so many rows of words in a cell; what does not fit ends in an ellipsis. */
    static void drawnIn(Table table, Desk desk, int rows) {
        ClaimCells cells = new ClaimCells(table, desk, rows);
        table.addListener(SWT.MeasureItem, cells::measure);
        table.addListener(SWT.EraseItem, cells::erase);
        table.addListener(SWT.PaintItem, cells::paint);
    }

    private void measure(Event event) {
        event.height = rows * event.gc.getFontMetrics().getHeight() + 2 * PADDING;
    }

    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color own = ((TableItem) event.item).getBackground(event.index);
        if (selected || event.index == 0) {
            event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
            event.gc.setBackground(event.index == 0 ? own : desk.color(Tone.SELECTION));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        }
    }

    private void paint(Event event) {
        String words = ((TableItem) event.item).getText(event.index);
        int width = table.getColumn(event.index).getWidth() - 2 * PADDING;
        GC gc = event.gc;
        // the system asks for columns out of sight too
        boolean seen = gc.getClipping().intersects(event.x, event.y, width, event.height);
        if (words.isEmpty() || width < 20 || !seen) {
            return;
        }
        TextLayout layout = Wrapped.of(gc.getDevice(), table.getFont(), words, width, rows);
        boolean mirrored = (table.getStyle() & SWT.MIRRORED) != 0;
        layout.setAlignment(Wrapped.leftToRight(words) == mirrored ? SWT.RIGHT : SWT.LEFT);
        gc.setForeground(desk.color(Tone.TEXT));
        int y = event.y + (event.height - layout.getBounds().height) / 2;
        layout.draw(gc, event.x + PADDING, y);
        layout.dispose();
    }
}
