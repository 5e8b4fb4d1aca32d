package org.isnad.ui.views;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Panes of the same width with a strip of fixed width for links between them. */
final class StripLayout extends Layout {
    private static final int LINKS = 52;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        return new Point(Math.max(widthHint, 400), Math.max(heightHint, 200));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Control[] children = composite.getChildren();
        // a mirrored child of no width would keep its contents out of place when it gets its width later
        if (area.width < LINKS * children.length) {
            return;
        }
        int panes = (children.length + 1) / 2;
        int width = panes == 0 ? 0 : Math.max(0, (area.width - LINKS * (panes - 1)) / panes);
        int x = area.x;
        for (int i = 0; i < children.length; i++) {
            int own = i % 2 == 1 ? LINKS : width;
            children[i].setBounds(x, area.y, own, area.height);
            x += own;
        }
    }
}
