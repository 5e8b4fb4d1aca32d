package org.isnad.ui.compare;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The extension point for tabs that show a comparison. Contribute one as a prototype-scope service with
 * {@link ComparisonViewInfo}.
 *
 * <p>Called on the window's thread only. An exception is shown in this view's own tab; a call that holds the thread for
 * more than 500 ms is named in the problems list. Dispose what you make with the parent's controls.
 */
@ConsumerType
public interface ComparisonView {
    /**
     * Builds the view once into an empty parent that has a {@code FillLayout} and the window's orientation.
     *
     * @return what to call whenever the comparison changes
     */
    Page open(Composite parent, Desk desk);

    /** The opened view. */
    @ConsumerType
    interface Page {
        /**
         * Shows a comparison in place of what was shown.
         *
         * @param dossiers of the compared reports, in the order of {@link Comparison#reports()}
         */
        void show(Comparison comparison, List<Dossier> dossiers);
    }
}
