package org.isnad.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Up to four reports beside each other, their claims linked. */
@Component(service = ComparisonView.class, scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "isnad.view.side-by-side", label = "%view.side-by-side")
public final class SideBySideView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        return new SideBySidePage(parent, desk);
    }
}
