package org.isnad.launcher;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Says in words why an application does not appear. */
final class Diagnosis {
    private final Platform platform;

    Diagnosis(Platform platform) {
        this.platform = platform;
    }

    List<String> sentences(String application) {
        List<String> all = new ArrayList<>(platform.inactive());
        BundleContext context = platform.context();
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            all.add("Declarative Services (org.apache.felix.scr) is not running, so no component is.");
            return all;
        }
        ServiceComponentRuntime runtime = context.getService(reference);
        boolean offered = false;
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            offered |= application.equals(component.properties.get("isnad.application"));
            all.addAll(sentences(runtime, component));
        }
        if (!offered) {
            all.add("No installed component has isnad.application=" + application + ".");
        }
        return all;
    }

    private static List<String> sentences(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {
        String name = "Component " + component.name + " of bundle " + component.bundle.symbolicName;
        if (!runtime.isComponentEnabled(component)) {
            return List.of(name + " is switched off.");
        }
        List<String> all = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            switch (configuration.state) {
                case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                    all.add(name + " waits for its configuration " + String.join(", ", component.configurationPid)
                            + ".");
                case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
                    for (UnsatisfiedReferenceDTO missing : configuration.unsatisfiedReferences) {
                        all.add(name + " waits for a service " + wanted(component, missing) + ".");
                    }
                }
                case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    all.add(name + " failed when it was activated: "
                            + configuration.failure.lines().findFirst().orElse("no reason given"));
                default -> {}
            }
        }
        return all;
    }

    private static String wanted(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
        for (ReferenceDTO reference : component.references) {
            if (reference.name.equals(missing.name)) {
                String filter = missing.target == null ? "" : " with " + missing.target;
                return reference.interfaceName + filter + " (its reference \"" + missing.name + "\")";
            }
        }
        return missing.name;
    }
}
