package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says in words why a bundle or one of its components is not active. */
@Component(service = InactiveBundles.class)
public final class InactiveBundles {
    private static final String CAUSE = "Caused by: ";
    private static final String COMPONENT_ID = "component.id";

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Missing missing;

    @Activate
    public InactiveBundles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
        this.missing = new Missing(context);
    }

    /** Bundles and components that are not active, each with its reason. */
    public List<PlugIn> plugIns() {
        List<PlugIn> list = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                list.add(unsatisfied(bundle, "" + bundle.getSymbolicName(), missing.reason(bundle)));
            } else if (bundle.getState() == Bundle.RESOLVED && !fragment(bundle)) {
                list.add(unsatisfied(
                        bundle, bundle.getSymbolicName(), Reason.of("core.bundle.stopped", bundle.getSymbolicName())));
            }
        }
        list.addAll(strays());
        List<ComponentDescriptionDTO> described = List.copyOf(components.getComponentDescriptionDTOs());
        list.addAll(withoutComponents(described));
        for (ComponentDescriptionDTO component : described) {
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

    /** What made a component of a plug-in fail when its service was asked for. */
    String failure(ServiceReference<?> reference) {
        String type = "";
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(reference.getBundle())) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
                if (Objects.equals(configuration.properties.get(COMPONENT_ID), reference.getProperty(COMPONENT_ID))) {
                    if (configuration.failure != null) {
                        return words(configuration.failure);
                    }
                    type = component.implementationClass;
                }
            }
        }
        return "its class " + type + " cannot be loaded";
    }

    // the trace of what the framework threw; the innermost cause is the plug-in's own
    static String words(String trace) {
        List<String> causes = trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .map(line -> line.substring(CAUSE.length()))
                .toList();
        return causes.isEmpty() ? trace.lines().findFirst().orElse("") : causes.getLast();
    }

    private List<PlugIn> withoutComponents(List<ComponentDescriptionDTO> described) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get("Service-Component") != null)
                .filter(bundle -> described.stream().noneMatch(c -> c.bundle.id == bundle.getBundleId()))
                .map(bundle -> unsatisfied(
                        bundle,
                        bundle.getSymbolicName(),
                        Reason.of(
                                "core.bundle.components",
                                bundle.getSymbolicName(),
                                "" + bundle.getHeaders().get("Service-Component"))))
                .toList();
    }

    private List<PlugIn> strays() {
        Map<String, String> installed = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            installed.put(bundle.getLocation(), bundle.getSymbolicName() + " " + bundle.getVersion());
        }
        return StrayJars.of(
                Extensions.folders(context, "plugins"), Extensions.forbidden(context, "plugins"), installed);
    }

    private Optional<Reason> waiting(ComponentDescriptionDTO component) {
        for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                String failure = configuration.failure == null ? "" : words(configuration.failure);
                return Optional.of(Reason.of("core.component.failed", component.implementationClass, failure));
            }
            if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                List<String> services = Arrays.stream(configuration.unsatisfiedReferences)
                        .map(r -> service(component, r.name) + (r.target == null ? "" : " " + r.target))
                        .toList();
                return Optional.of(
                        Reason.of("core.component.waits", component.implementationClass, String.join(", ", services)));
            }
        }
        return Optional.empty();
    }

    private static String service(ComponentDescriptionDTO component, String reference) {
        return Arrays.stream(component.references)
                .filter(r -> r.name.equals(reference))
                .map(r -> r.interfaceName)
                .findFirst()
                .orElse(reference);
    }
}
