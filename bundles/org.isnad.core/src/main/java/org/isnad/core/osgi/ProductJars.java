package org.isnad.core.osgi;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The jars of the product, as the launcher installed them, for a class path. Plug-ins are not among them: their jars
 * change while the product runs.
 */
final class ProductJars {
    private static final String ON_CLASS_PATH = "class-path:";
    private static final String IN_REPOSITORY = "reference:";

    private ProductJars() {}

    /** Whether the launcher installed it. */
    static boolean isOurs(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(ON_CLASS_PATH) || location.startsWith(IN_REPOSITORY);
    }

    static List<Path> of(BundleContext context) {
        if (context.getBundle().getLocation().startsWith(ON_CLASS_PATH)) {
            // the very class path of this process: what its cache of classes was made for
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        }
        return Arrays.stream(context.getBundles())
                .map(Bundle::getLocation)
                .filter(location -> location.startsWith(IN_REPOSITORY))
                .map(location -> Path.of(URI.create(location.substring(IN_REPOSITORY.length()))))
                .toList();
    }
}
