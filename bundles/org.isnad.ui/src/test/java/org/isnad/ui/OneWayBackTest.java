package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneWayBackTest {
    @Test
    void onlyScreenCallsAsyncExecOrSyncExec() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> callers = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> text(f).matches("(?s).*\\b(async|sync)Exec\\b.*"))
                    .map(f -> f.getFileName().toString())
                    .toList();
            assertEquals(List.of("Screen.java"), callers);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
