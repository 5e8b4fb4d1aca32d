package org.isnad.ui;

import java.util.Locale;
import org.isnad.ui.compare.ComparisonView;

/** A view that some bundle contributes, known without loading its class. */
interface ContributedView {
    String id();

    String label(Locale language);

    /** Symbolic name of the contributing bundle. */
    String bundle();

    String version();

    /** A new view; give it back with {@link #release}. */
    ComparisonView get();

    void release(ComparisonView view);

    /** Whether code of its bundle is on the stack. */
    boolean isIn(StackTraceElement[] stack);
}
