package org.isnad.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What drawings that are walked through with the arrow keys have in common. */
final class Sight {
    private static final int AROUND = 20;

    private Sight() {}

    /** Scrolls no further than needed to see a box with some room around it. */
    static void reveal(ScrolledComposite scrolled, Rectangle box) {
        Point origin = scrolled.getOrigin();
        Rectangle seen = scrolled.getClientArea();
        int x = Math.max(Math.min(origin.x, Math.max(0, box.x - AROUND)), box.x + box.width + AROUND - seen.width);
        int y = Math.max(Math.min(origin.y, Math.max(0, box.y - AROUND)), box.y + box.height + AROUND - seen.height);
        if (x != origin.x || y != origin.y) {
            scrolled.setOrigin(x, y);
        }
    }

    /** Puts a drawing where its scroll bar says: a mirrored one may stay where the edge was before its room changed. */
    static void putInPlace(ScrolledComposite scrolled) {
        if (!isInPlace(scrolled)) {
            scrolled.getDisplay().timerExec(1, () -> {
                if (!scrolled.isDisposed()) {
                    scrolled.setOrigin(scrolled.getHorizontalBar().getSelection(), scrolled.getOrigin().y);
                    if (isInPlace(scrolled)) {
                        scrolled.getContent().redraw();
                    }
                }
            });
        }
    }

    private static boolean isInPlace(ScrolledComposite scrolled) {
        return scrolled.getOrigin().x == scrolled.getHorizontalBar().getSelection();
    }

    /** Lets the keyboard in and out: the arrows are the drawing's, Tab leads on. */
    static void takesKeys(Canvas canvas) {
        canvas.addListener(
                SWT.Traverse,
                e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                        || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || e.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    }
}
