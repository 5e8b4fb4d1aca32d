package org.isnad.sample.plugin;

import org.isnad.testkit.views.ComparisonViewContract;
import org.isnad.ui.compare.ComparisonView;

class LengthViewTest implements ComparisonViewContract {
    @Override
    public ComparisonView view() {
        return new LengthView();
    }
}
