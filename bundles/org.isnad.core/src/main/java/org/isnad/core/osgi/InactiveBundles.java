package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says in words why a bundle or one of its components is not active. */
@Component(service = InactiveBundles.class)
public final class InactiveBundles {
    private final BundleContext context;
    private final ServiceComponentRuntime components;

    @Activate
    public InactiveBundles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** Bundles and components that are not active, each with its reason. */
    public List<PlugIn> plugIns() {
        List<PlugIn> list = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                list.add(unsatisfied(bundle, "" + bundle.getSymbolicName(), unresolved(bundle)));
            } else if (bundle.getState() == Bundle.RESOLVED && !fragment(bundle)) {
                list.add(unsatisfied(
                        bundle, bundle.getSymbolicName(), Reason.of("core.bundle.stopped", bundle.getSymbolicName())));
            }
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            Bundle bundle = context.getBundle(component.bundle.id);
            if (bundle != null) {
                waiting(component)
                        .ifPresent(reason -> list.add(unsatisfied(bundle, component.implementationClass, reason)));
            }
        }
        return list;
    }

    private static PlugIn unsatisfied(Bundle bundle, String id, Reason reason) {
        return new PlugIn(
                id,
                "bundle",
                id,
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                PlugIn.State.UNSATISFIED,
                Optional.of(reason));
    }

    private static boolean fragment(Bundle bundle) {
        return bundle.getHeaders().get("Fragment-Host") != null;
    }

    private Reason unresolved(Bundle bundle) {
        List<String> missing = new ArrayList<>();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null) {
            for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
                boolean optional = "optional".equals(requirement.getDirectives().get("resolution"));
                if (!optional && !provided(requirement)) {
                    missing.add(words(requirement));
                }
            }
        }
        return missing.isEmpty()
                ? Reason.of("core.bundle.unresolved", bundle.getSymbolicName())
                : Reason.of("core.bundle.missing", bundle.getSymbolicName(), String.join(", ", missing));
    }

    private boolean provided(BundleRequirement requirement) {
        return Arrays.stream(context.getBundles())
                .map(b -> b.adapt(BundleRevision.class))
                .anyMatch(revision -> revision != null
                        && revision.getDeclaredCapabilities(requirement.getNamespace()).stream()
                                .anyMatch(requirement::matches));
    }

    private static String words(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        return requirement.getNamespace().replace("osgi.wiring.", "") + " " + filter;
    }

    private Optional<Reason> waiting(ComponentDescriptionDTO component) {
        for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                String failure = configuration.failure == null
                        ? ""
                        : configuration.failure.lines().findFirst().orElse("");
                return Optional.of(Reason.of("core.component.failed", component.implementationClass, failure));
            }
            if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                List<String> services = Arrays.stream(configuration.unsatisfiedReferences)
                        .map(r -> r.name + (r.target == null ? "" : " " + r.target))
                        .toList();
                return Optional.of(
                        Reason.of("core.component.waits", component.implementationClass, String.join(", ", services)));
            }
        }
        return Optional.empty();
    }
}
