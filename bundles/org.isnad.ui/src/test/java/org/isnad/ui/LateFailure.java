package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;

/** A view that fails in an event of its own, outside any call of the window. */
final class LateFailure implements ComparisonView {
    private static Label label;

    @Override
    public Page open(Composite parent, Desk desk) {
        label = new Label(parent, SWT.NONE);
        label.addListener(SWT.MouseUp, e -> {
            throw new IllegalStateException("clicked at a bad time");
        });
        return (comparison, dossiers) -> {};
    }

    /** Lets the click come from the event queue, as a real one would. */
    static void click() {
        Label target = label;
        target.getDisplay().timerExec(1, () -> target.notifyListeners(SWT.MouseUp, new Event()));
    }
}
