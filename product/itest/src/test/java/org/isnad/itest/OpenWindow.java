package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * The product with its window open on two samples, compared, in English. One for the whole JVM: neither GTK nor SWT's
 * library can be opened twice in a process.
 */
final class OpenWindow implements AutoCloseable {
    static final String FIRST_SAMPLE = "01-marfa.txt";

    private final Path folder = Files.createTempDirectory("isnad-window");
    private final Product product;
    private final CompletableFuture<Integer> application;
    private final BinaryOperator<String> driver;

    OpenWindow() throws Exception {
        product = Product.start(folder.resolve("state"), "window");
        driver = service(BinaryOperator.class, installed(TestBundle.windowDriver()));
        ToIntFunction<String[]> window = window();
        String[] arguments = {
            "--case",
            folder.resolve("case").toString(),
            "--sample",
            samples().toString(),
            "--language",
            "en",
            "--theme",
            "light"
        };
        application = CompletableFuture.supplyAsync(
                () -> window.applyAsInt(arguments),
                task -> Thread.ofPlatform().daemon().name("isnad-itest-window").start(task));
        assertTrue(becomes("tabs", "Side by side"), "the window did not open");
        assertTrue(becomes("read tab", "Side by side", "Version"), "nothing was compared");
    }

    private Path samples() throws Exception {
        Path few = Files.createDirectories(folder.resolve("samples"));
        for (String name : List.of(FIRST_SAMPLE, "02-diffa.html")) {
            Files.copy(Product.home().resolve("samples").resolve(name), few.resolve(name));
        }
        return few;
    }

    @SuppressWarnings("unchecked")
    private ToIntFunction<String[]> window() throws Exception {
        var all = product.context().getServiceReferences(ToIntFunction.class, "(isnad.application=window)");
        return product.context().getService(all.iterator().next());
    }

    @SuppressWarnings("unchecked")
    private <T> T service(Class<?> type, Bundle bundle) throws Exception {
        assertTrue(Product.becomes(() -> bundle.getRegisteredServices() != null), bundle + " gives no service");
        ServiceReference<?> reference = bundle.getRegisteredServices()[0];
        return (T) type.cast(product.context().getService(reference));
    }

    Product product() {
        return product;
    }

    /** The watched folder. */
    Path plugins() {
        return folder.resolve("state/plugins");
    }

    Path folder() {
        return folder;
    }

    /** Installs and starts. */
    Bundle installed(TestBundle made) throws Exception {
        Path jar = folder.resolve(made.name() + ".jar");
        made.write(jar);
        Bundle bundle = product.context().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    /** How long a plug-in may take over a report, in milliseconds. */
    void limitPlugIns(long millis) throws Exception {
        var reference = product.context().getServiceReference("org.osgi.service.cm.ConfigurationAdmin");
        Object admin = product.context().getService(reference);
        // its types are the product's: not those of this class path
        Object configuration = admin.getClass()
                .getMethod("getConfiguration", String.class, String.class)
                .invoke(admin, "org.isnad.core", "?");
        Class<?> type = reference.getBundle().loadClass("org.osgi.service.cm.Configuration");
        type.getMethod("update", java.util.Dictionary.class)
                .invoke(configuration, new java.util.Hashtable<>(java.util.Map.of("plugInLimitMillis", millis)));
    }

    String does(String verb, String... object) {
        return driver.apply(verb, object.length == 0 ? "" : object[0]);
    }

    List<String> lines(String verb, String... object) {
        return does(verb, object).lines().toList();
    }

    /** Waits until what the verb says contains these words, the last argument. */
    boolean becomes(String verb, String... objectAndWords) throws InterruptedException {
        String words = objectAndWords[objectAndWords.length - 1];
        String object = objectAndWords.length == 1 ? "" : objectAndWords[0];
        return Product.becomes(() -> says(verb, object).contains(words));
    }

    /** As {@link #does}, but nothing if what it is about is not there: a tab may be going while it is looked for. */
    String says(String verb, String object) {
        try {
            return does(verb, object);
        } catch (RuntimeException notYet) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        does("close");
        application.join();
        product.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path :
                    new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Gives the window to tests that ask for it. */
    static final class Opened implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OpenWindow.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            assumeTrue(
                    System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                    "No DISPLAY: run under xvfb-run -a -s \"-screen 0 1600x1000x24\"");
            return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(OpenWindow.class, type -> open());
        }

        private static OpenWindow open() {
            try {
                return new OpenWindow();
            } catch (Exception e) {
                throw new IllegalStateException("The product's window does not open", e);
            }
        }
    }
}
