package org.isnad.core.workspace;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are being brought in, as a file {@code unfinished-….txt} in the case's folder until they all are: what a
 * crash left undone is gone on with when the case is opened again, and what was kept is not read a second time.
 */
final class Unfinished {
    private static final Logger LOGGER = System.getLogger(Unfinished.class.getName());
    private static final String PREFIX = "unfinished-";

    private final Path list;

    private Unfinished(Path list) {
        this.list = list;
    }

    static Unfinished of(Path folder, List<Path> files) throws IOException {
        Path list = Files.createTempFile(folder, PREFIX, ".txt");
        Files.write(list, files.stream().map(f -> f.toAbsolutePath().toString()).toList(), StandardCharsets.UTF_8);
        return new Unfinished(list);
    }

    void done() {
        try {
            Files.deleteIfExists(list);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be deleted: {1}", list, e.getMessage());
        }
    }

    /** The lists a crash or a close left in a case's folder. */
    static List<Unfinished> left(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(f -> f.getFileName().toString().startsWith(PREFIX))
                    .sorted()
                    .map(Unfinished::new)
                    .toList();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "What was left undone in {0} cannot be read: {1}", folder, e.getMessage());
            return List.of();
        }
    }

    List<Path> files() {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (IOException | InvalidPathException e) {
            LOGGER.log(Level.WARNING, "What was left undone in {0} cannot be read: {1}", list, e.getMessage());
            return List.of();
        }
    }
}
