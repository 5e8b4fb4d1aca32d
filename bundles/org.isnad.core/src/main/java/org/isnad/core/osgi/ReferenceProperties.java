package org.isnad.core.osgi;

import java.util.List;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Reads what a plug-in's annotation wrote into its service properties. */
final class ReferenceProperties {
    private ReferenceProperties() {}

    static <S> Contribution<S> contribution(ServiceReference<?> reference, Lease<S> lease) {
        Bundle bundle = reference.getBundle();
        String id = text(reference, "isnad.id");
        String label = text(reference, "isnad.label");
        return new Contribution<>(
                id,
                language -> BundleTexts.label(bundle, label.isEmpty() ? id : label, language),
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                list(reference, "isnad.languages"),
                list(reference, "isnad.needs"),
                list(reference, "isnad.gives"),
                list(reference, "isnad.mediaTypes"),
                Boolean.TRUE.equals(reference.getProperty("isnad.isolated")),
                lease);
    }

    private static String text(ServiceReference<?> reference, String key) {
        return reference.getProperty(key) instanceof String text ? text : "";
    }

    private static List<String> list(ServiceReference<?> reference, String key) {
        return switch (reference.getProperty(key)) {
            case String[] many -> List.of(many);
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }
}
