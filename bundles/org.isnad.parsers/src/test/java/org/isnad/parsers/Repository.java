package org.isnad.parsers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository and what lies beside it. */
final class Repository {
    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder above the working directory holds .mvn");
        }
        return folder;
    }

    static Path shared(String inside) {
        return root().resolveSibling("shared").resolve(inside);
    }

    static Path assumeShared(String inside) {
        Path path = shared(inside);
        assumeTrue(Files.exists(path), "Skipped: " + path + " is not here");
        return path;
    }
}
