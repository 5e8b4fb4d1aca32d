package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Views are the window's business; the core only lists them, by name, so that it needs no window. */
final class ViewReferences {
    private static final String VIEW = "org.isnad.ui.compare.ComparisonView";
    private final BundleContext context;

    ViewReferences(BundleContext context) {
        this.context = context;
    }

    List<Contribution<Object>> contributions() {
        List<Contribution<Object>> list = new ArrayList<>();
        try {
            ServiceReference<?>[] references = context.getAllServiceReferences(VIEW, null);
            if (references != null) {
                for (ServiceReference<?> reference : references) {
                    list.add(ReferenceProperties.contribution(reference, new NotLent()));
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter cannot be a wrong filter", e);
        }
        return list;
    }

    private static final class NotLent implements Lease<Object> {
        @Override
        public <R> Optional<R> use(Function<Object, R> call) {
            return Optional.empty();
        }
    }
}
