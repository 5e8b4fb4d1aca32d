package org.isnad.core.osgi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
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
    private static final Logger LOGGER = System.getLogger(InactiveBundles.class.getName());
    private static final String CAUSE = "Caused by: ";
    private static final String COMPONENT_ID = "component.id";

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Missing missing;
    // once: a collection holds thousands
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

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
                list.add(unsatisfied(bundle, bundle.getSymbolicName(), stopped(bundle)));
            }
        }
        list.addAll(strays());
        list.addAll(withNothing());
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

    /** A bundle with the jar it came from, so that it can be found among many. */
    static String named(Bundle bundle) {
        String name = String.valueOf(bundle.getSymbolicName());
        return jar(bundle).map(jar -> name + " (" + jar + ")").orElse(name);
    }

    private static Optional<Path> jar(Bundle bundle) {
        try {
            URI location = URI.create(bundle.getLocation());
            return "file".equals(location.getScheme()) ? Optional.of(Path.of(location)) : Optional.empty();
        } catch (IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    private static Reason stopped(Bundle bundle) {
        String activator = bundle.getHeaders().get(Constants.BUNDLE_ACTIVATOR);
        return activator == null
                ? Reason.of("core.bundle.stopped", named(bundle))
                : Reason.of("core.bundle.activator", named(bundle), activator);
    }

    // a library for other plug-ins, or a plug-in whose author forgot to annotate it
    private List<PlugIn> withNothing() {
        List<Path> watched = Extensions.folders(context, "plugins");
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && bundle.getRegisteredServices() == null)
                .filter(bundle -> bundle.getHeaders().get("Service-Component") == null && !fragment(bundle))
                .filter(bundle -> jar(bundle)
                        .map(Path::getParent)
                        .filter(watched::contains)
                        .isPresent())
                .map(bundle -> new PlugIn(
                        bundle.getSymbolicName(),
                        "bundle",
                        bundle.getSymbolicName(),
                        bundle.getSymbolicName(),
                        bundle.getVersion().toString(),
                        PlugIn.State.ACTIVE,
                        Optional.of(Reason.of("core.bundle.nothing", named(bundle)))))
                .toList();
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
                        String trace = configuration.failure;
                        if (logged.add(trace)) {
                            LOGGER.log(Level.WARNING, "{0} could not be made: {1}", component.name, trace);
                        }
                        return words(trace);
                    }
                    type = component.implementationClass;
                }
            }
        }
        return "its class " + type + " cannot be loaded" + why(reference.getBundle(), type);
    }

    private static String why(Bundle bundle, String type) {
        try {
            bundle.loadClass(type);
            return "";
        } catch (ClassNotFoundException | LinkageError unloadable) {
            return " (" + unloadable + ")";
        }
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
                                named(bundle),
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
