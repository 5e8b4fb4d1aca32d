package org.isnad.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Claims by reports, a row each. */
@Component(service = ComparisonView.class, scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "isnad.view.claims", label = "%view.claims")
public final class ClaimsTableView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        return new ClaimsTablePage(parent, desk);
    }
}
