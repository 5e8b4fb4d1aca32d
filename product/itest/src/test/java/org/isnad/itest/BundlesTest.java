package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Runs twice: in the build's locale and under ar-EG, where Felix alone resolves nothing. */
class BundlesTest {
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @TempDir
    Path state;

    // the launcher pins digits for the whole process; every test must meet the locale the JVM was started with
    @BeforeEach
    @AfterEach
    void restoreLocale() {
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void everyBundleOfTheWindowIsActive() throws Exception {
        try (Product product = Product.start(state, "window", "console")) {
            assertEquals(List.of(), idle(product));
            assertTrue(product.bundle("org.isnad.ui").isPresent());
            assertTrue(product.bundle("org.eclipse.jface").isPresent());
            assertTrue(product.bundle("org.apache.felix.gogo.shell").isPresent());
        }
    }

    @Test
    void commandsStartWithoutTheWindowsBundles() throws Exception {
        try (Product product = Product.start(state)) {
            assertEquals(List.of(), idle(product));
            List<String> names =
                    product.bundles().stream().map(Bundle::getSymbolicName).toList();
            assertTrue(names.contains("org.isnad.cli"));
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(n ->
                                    n.startsWith("org.eclipse.") || n.startsWith("org.isnad.ui") || n.contains("gogo"))
                            .toList());
        }
    }

    @Test
    void everyComponentHasWhatItNeeds() throws Exception {
        try (Product product = Product.start(state, "window")) {
            assertEquals(List.of(), waiting(product));
        }
    }

    private static List<String> idle(Product product) {
        return product.bundles().stream()
                .filter(b -> b.getState() != (Product.isFragment(b) ? Bundle.RESOLVED : Bundle.ACTIVE))
                .map(b -> b.getSymbolicName() + " is in state " + b.getState())
                .toList();
    }

    private static List<String> waiting(Product product) {
        var reference = product.context().getServiceReference(ServiceComponentRuntime.class);
        assertNotNull(reference, "Declarative Services is not running");
        ServiceComponentRuntime runtime = product.context().getService(reference);
        List<String> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
                int state = configuration.state;
                if (state != ComponentConfigurationDTO.SATISFIED && state != ComponentConfigurationDTO.ACTIVE) {
                    waiting.add(component.name + " is in state " + state + " " + configuration.failure);
                }
            }
        }
        return waiting;
    }
}
