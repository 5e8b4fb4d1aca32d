package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists: UTF-8, one entry a line, columns parted by tabs, {@code #} begins a comment line. */
public final class LexiconFile {
    private static final Logger LOGGER = System.getLogger(LexiconFile.class.getName());

    private LexiconFile() {}

    /**
     * The rows of a list that lies beside a class.
     *
     * @return columns stripped; empty, with a warning in the log, if the file is missing: a lost list degrades, never breaks
     * @throws UncheckedIOException if the file is there but cannot be read
     */
    public static List<List<String>> rows(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                LOGGER.log(Level.WARNING, "Word list {0} is not beside {1}: going on without it", resource, anchor);
                return List.of();
            }
            return rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + resource + " beside " + anchor + " cannot be read", e);
        }
    }

    private static List<List<String>> rows(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
