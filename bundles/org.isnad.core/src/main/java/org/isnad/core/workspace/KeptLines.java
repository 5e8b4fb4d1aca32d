package org.isnad.core.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of lines in a case's folder that can be made anew at any time: it counts only for the version that wrote it, which is
 * its first line.
 */
final class KeptLines {
    private static final Logger LOGGER = System.getLogger(KeptLines.class.getName());

    private final Path file;
    private final String version;

    KeptLines(Path file, String version) {
        this.file = file;
        this.version = version;
    }

    /** The lines; empty if there is no file, or one of another version. */
    Optional<List<String>> read() {
        try {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (!lines.isEmpty() && lines.getFirst().equals(version)) {
                    return Optional.of(lines.subList(1, lines.size()));
                }
                LOGGER.log(Level.INFO, "{0} is of another version than {1} and is made anew", file, version);
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be read and is made anew: {1}", file, e.getMessage());
        }
        return Optional.empty();
    }

    boolean isThere() {
        return Files.exists(file);
    }

    void write(List<String> lines) {
        List<String> all = new ArrayList<>();
        all.add(version);
        all.addAll(lines);
        replace(file, all);
    }

    void append(List<String> lines) {
        if (isOurs()) {
            extend(file, lines);
        } else {
            write(lines);
        }
    }

    private boolean isOurs() {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return version.equals(reader.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file anew: moved into place, so that a crash leaves the one or the other. */
    static void replace(Path file, List<String> lines) {
        try {
            Path fresh = Files.write(file.resolveSibling("." + file.getFileName()), lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be written: {1}", file, e.getMessage());
        }
    }

    /** Adds lines to a file, not to a line that a crash cut. */
    static void extend(Path file, List<String> lines) {
        try (RandomAccessFile there = new RandomAccessFile(file.toFile(), "rw")) {
            long end = there.length();
            there.seek(Math.max(0, end - 1));
            boolean cut = end > 0 && there.read() != '\n';
            String added = lines.stream().map(line -> line + "\n").collect(Collectors.joining("", cut ? "\n" : "", ""));
            there.write(added.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be written: {1}", file, e.getMessage());
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be deleted: {1}", file, e.getMessage());
        }
    }
}
