package org.isnad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the running process under {@code run/}, named by its process id: the window and any number of commands
 * share one state folder. What a killed process left behind goes at the next start.
 */
final class Scratch {
    private Scratch() {}

    static Path create(Path state) throws IOException {
        Path run = state.resolve("run");
        Files.createDirectories(run);
        try (Stream<Path> all = Files.list(run)) {
            all.filter(Scratch::isLeft).forEach(Scratch::delete);
        }
        Path own = run.resolve(Long.toString(ProcessHandle.current().pid()));
        delete(own);
        return Files.createDirectories(own);
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException busy) {
            // another start deletes the same folder, or will
            System.getLogger("isnad").log(System.Logger.Level.DEBUG, "left behind: " + folder, busy);
        }
    }
}
