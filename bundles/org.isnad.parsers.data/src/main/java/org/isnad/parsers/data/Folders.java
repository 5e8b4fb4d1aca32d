package org.isnad.parsers.data;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where administrators and users put files for the product. */
final class Folders {
    private static final Logger LOGGER = System.getLogger(Folders.class.getName());
    private static final String EXTENSIONS = "isnad.extensions";

    private Folders() {}

    /** The folders of that name where this installation looks for what adds to the product, the product's own first. */
    static List<Path> named(String name, BundleContext context) {
        return named(name, Optional.ofNullable(context.getProperty(EXTENSIONS)));
    }

    /** The same, in a process without bundles: its parent tells it the folders. */
    static List<Path> named(String name) {
        return named(name, Optional.ofNullable(System.getProperty(EXTENSIONS)));
    }

    private static List<Path> named(String name, Optional<String> extensions) {
        return extensions.stream()
                .flatMap(folders -> Stream.of(folders.split(",")))
                .map(folder -> Path.of(folder, name))
                .toList();
    }

    /** The files {@code *.json} in folders, in the order of folders and names; a folder that is not there has none. */
    static List<Path> json(List<Path> folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, "Folder {0} cannot be read: {1}", folder, e.getMessage());
            }
        }
        return found;
    }
}
