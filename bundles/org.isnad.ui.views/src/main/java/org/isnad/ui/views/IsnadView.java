package org.isnad.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** The chains of tellers, from each outlet to its origins. */
@Component(service = ComparisonView.class, scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "isnad.view.isnad", label = "%view.isnad")
public final class IsnadView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        return new IsnadPage(parent, desk);
    }
}
