package org.isnad.itest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.isnad.launcher.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;

/** The assembled product, running in this JVM by its own launcher. */
final class Product implements AutoCloseable {
    private final Platform platform;

    private Product(Platform platform) {
        this.platform = platform;
    }

    static Path home() {
        return Path.of(System.getProperty("isnad.home")).toAbsolutePath().normalize();
    }

    static Product start(Path state, String... wanted) throws Exception {
        return start(home(), state, wanted);
    }

    static Product start(Path home, Path state, String... wanted) throws Exception {
        return new Product(Platform.start(home, state, Set.of(wanted)));
    }

    /** Sentences about what is not active. */
    List<String> inactive() {
        return platform.inactive();
    }

    BundleContext context() {
        return platform.context();
    }

    List<Bundle> bundles() {
        return Arrays.asList(context().getBundles());
    }

    Optional<Bundle> bundle(String name) {
        return bundles().stream().filter(b -> name.equals(b.getSymbolicName())).findFirst();
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** Waits for what another thread does; the deadline only keeps a broken product from holding the build. */
    static boolean becomes(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1800; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Override
    public void close() {
        platform.close();
    }
}
