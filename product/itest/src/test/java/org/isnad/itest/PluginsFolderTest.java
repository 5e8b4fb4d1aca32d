package org.isnad.itest;

import static org.isnad.itest.Product.becomes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

class PluginsFolderTest {
    private static final String TICKER = "org.isnad.itest.ticker";

    @TempDir
    Path state;

    @Test
    void jarsThereAtTheStartAreReadyWhenTheApplicationIs() throws Exception {
        Files.createDirectories(state.resolve("plugins"));
        TestBundle.ticker("1.0.0").write(state.resolve("plugins/ticker.jar"));
        try (Product product = Product.start(state)) {
            assertEquals(List.of("1.0.0"), classifiers(product));
        }
    }

    @Test
    void droppedReplacedAndDeletedJarsComeAndGoLive() throws Exception {
        try (Product product = Product.start(state)) {
            Path jar = state.resolve("plugins/ticker.jar");
            UnaryOperator<String> driver = driver(product);
            assertFalse(driver.apply("One two.").contains("org.example.ticker"));

            TestBundle.ticker("1.0.0").write(jar);
            assertTrue(becomes(() -> classifiers(product).equals(List.of("1.0.0"))), "not installed");
            assertTrue(becomes(() -> runs(driver, "1.0.0")), "not run");

            TestBundle.ticker("1.1.0").write(jar);
            assertTrue(becomes(() -> classifiers(product).equals(List.of("1.1.0"))), "not updated");
            assertTrue(becomes(() -> runs(driver, "1.1.0")), "not run");

            Files.delete(jar);
            assertTrue(becomes(() -> classifiers(product).isEmpty()), "not removed");
            assertTrue(becomes(() -> product.bundle(TICKER).isEmpty()), "not uninstalled");
            assertFalse(driver.apply("One two.").contains("org.example.ticker"));
        }
    }

    // the registry, which the test asks, knows of a service a moment before the catalogue does
    private static boolean runs(UnaryOperator<String> driver, String version) {
        return driver.apply("One two.").contains("classifier=org.example.ticker, version=" + version);
    }

    @Test
    void nothingHoldsTheClassesOfAnUninstalledPlugIn() throws Exception {
        try (Product product = Product.start(state)) {
            UnaryOperator<String> driver = driver(product);
            WeakReference<ClassLoader> loader = useAndUninstall(product, driver);
            assertTrue(
                    becomes(() -> {
                        System.gc();
                        return loader.refersTo(null);
                    }),
                    "the class loader is still reachable");
        }
    }

    // in a method of its own, so that no local variable holds the loader
    private WeakReference<ClassLoader> useAndUninstall(Product product, UnaryOperator<String> driver) throws Exception {
        Path jar = state.resolve("ticker.jar");
        TestBundle.ticker("1.0.0").write(jar);
        Bundle bundle = product.context().installBundle(jar.toUri().toString());
        bundle.start();
        assertTrue(driver.apply("One two.").contains("classifier=org.example.ticker, version=1.0.0"));
        var loader = new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        assertFalse(driver.apply("One two.").contains("org.example.ticker"));
        return loader;
    }

    @SuppressWarnings("unchecked")
    private UnaryOperator<String> driver(Product product) throws Exception {
        Path jar = state.resolve("driver.jar");
        TestBundle.driver().write(jar);
        product.context().installBundle(jar.toUri().toString()).start();
        ServiceReference<?> reference = product.context().getServiceReference(UnaryOperator.class.getName());
        return (UnaryOperator<String>) product.context().getService(reference);
    }

    private static List<String> classifiers(Product product) {
        try {
            var references = product.context()
                    .getAllServiceReferences("org.isnad.classify.Classifier", "(isnad.id=org.example.ticker)");
            return references == null
                    ? List.of()
                    : List.of(references).stream()
                            .map(ServiceReference::getBundle)
                            .map(b -> b.getVersion().toString())
                            .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
