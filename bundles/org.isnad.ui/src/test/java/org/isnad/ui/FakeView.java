package org.isnad.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.isnad.ui.compare.ComparisonView;

/** A view as if some bundle contributed it. */
record FakeView(String id, String label, String bundle, Supplier<ComparisonView> maker, String classPrefix)
        implements ContributedView {
    FakeView(String id, String label, Supplier<ComparisonView> maker) {
        this(id, label, "org.example.views", maker, "org.example.");
    }

    @Override
    public String label(Locale language) {
        return label;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ComparisonView get() {
        return maker.get();
    }

    @Override
    public void release(ComparisonView view) {}

    @Override
    public boolean isIn(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(f -> f.getClassName().startsWith(classPrefix));
    }
}
