package org.isnad.itest.plugin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;

/** Views that break their promises. */
public final class BadViews {
    private BadViews() {}

    /** Throws when it is to show. */
    public static final class Breaker implements ComparisonView {
        @Override
        public Page open(Composite parent, Desk desk) {
            return (comparison, dossiers) -> {
                throw new IllegalStateException("no matrix today");
            };
        }
    }

    /** Holds the window's thread. */
    public static final class Holder implements ComparisonView {
        private static final int MILLIS = 900;

        @Override
        public Page open(Composite parent, Desk desk) {
            Label label = new Label(parent, SWT.NONE);
            return (comparison, dossiers) -> {
                try {
                    Thread.sleep(MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                label.setText("held");
            };
        }
    }
}
