package org.isnad.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** How sure a claim is from carrier to carrier, and how its source is described on the way. */
@Component(service = ComparisonView.class, scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "isnad.view.ladder", label = "%view.ladder")
public final class LadderView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        return new LadderPage(parent, desk);
    }
}
