package org.isnad.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Answers {@code FrameworkUtil.getBundle} for classes of bundles on the class path, whose loader knows no bundle. */
public final class ClassPathBundles implements FrameworkUtilHelper {
    // the service loader makes its own instance of this class
    private static volatile @Nullable BundleContext context;

    static void of(BundleContext system) {
        context = system;
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> classFromBundle) {
        BundleContext system = context;
        CodeSource source = classFromBundle.getProtectionDomain().getCodeSource();
        if (system == null
                || source == null
                || source.getLocation() == null
                || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(system.getBundle(
                    OnClassPath.location(Path.of(source.getLocation().toURI()))));
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }
}
