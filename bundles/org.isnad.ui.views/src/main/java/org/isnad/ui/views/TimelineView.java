package org.isnad.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** When things happened, and when they were published. */
@Component(service = ComparisonView.class, scope = ServiceScope.PROTOTYPE)
@ComparisonViewInfo(id = "isnad.view.timeline", label = "%view.timeline")
public final class TimelineView implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        BoxCanvas canvas = new BoxCanvas(parent, desk, new Vocabulary(desk).text("timeline"));
        return (comparison, dossiers) ->
                canvas.show(new TimelinePlan(Timeline.of(comparison, dossiers), desk, canvas.pen())::of);
    }
}
