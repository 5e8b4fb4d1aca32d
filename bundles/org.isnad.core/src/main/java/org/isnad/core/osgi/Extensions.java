package org.isnad.core.osgi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where this installation looks for what adds to the product: the launcher's framework property {@code isnad.extensions}. */
final class Extensions {
    private static final String PROPERTY = "isnad.extensions";

    private Extensions() {}

    /** Tells a process without bundles of them, as an option of its JVM. */
    static List<String> told(BundleContext context) {
        return Stream.ofNullable(context.getProperty(PROPERTY))
                .map(folders -> "-D" + PROPERTY + "=" + folders)
                .toList();
    }

    /** The folders of that name that are read, the product's own first. */
    static List<Path> folders(BundleContext context, String name) {
        return Optional.ofNullable(context.getProperty(PROPERTY)).stream()
                .flatMap(folders -> Stream.of(folders.split(",")))
                .map(folder -> Path.of(folder, name))
                .toList();
    }

    /** The user's folder of that name where the administrator has it left out. */
    static List<Path> forbidden(BundleContext context, String name) {
        List<Path> read = folders(context, name);
        return Stream.ofNullable(context.getProperty("isnad.state"))
                .map(folder -> Path.of(folder, name))
                .filter(folder -> !read.contains(folder))
                .toList();
    }
}
