package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void splitsAtLineFeeds() throws Exception {
        assertEquals(List.of("a", "", "bc"), read("a\n\nbc", 10));
        assertEquals(List.of("a"), read("a\n", 10));
        assertEquals(List.of(), read("", 10));
    }

    @Test
    void skipsALineThatIsTooLongAndGoesOn() throws Exception {
        assertEquals(List.of("a", "too long", "b"), read("a\n" + "x".repeat(11) + "\nb\n", 10));
        assertEquals(List.of("too long", "b"), read("x".repeat(200_000) + "\nb", 100_000));
        assertEquals(List.of("x".repeat(100_000), "b"), read("x".repeat(100_000) + "\nb", 100_000));
    }

    private static List<String> read(String text, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> read = new ArrayList<>();
        for (var line = lines.read(); line.isPresent(); line = lines.read()) {
            read.add(line.get()
                    .bytes()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("too long"));
        }
        return read;
    }
}
