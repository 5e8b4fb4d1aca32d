package org.isnad.parsers.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where administrators and users put files for the product. */
final class Folders {
    private Folders() {}

    /** The folder of that name in the product and in the user's state, the product's first. */
    static List<Path> named(String name, BundleContext context) {
        return Stream.of("isnad.home", "isnad.state")
                .map(property -> Optional.ofNullable(context.getProperty(property)))
                .flatMap(Optional::stream)
                .map(folder -> Path.of(folder, name))
                .toList();
    }
}
