package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.flow.Flow;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MalformedInputTest {
    private static final int INPUTS = 40;

    @TempDir
    Path folder;

    @Test
    void eachIsNamedWithItsReasonAndTheRestIsPrinted() throws Exception {
        String first = sound("first.txt", "بيان الميناء\n\nقال متحدث باسم الميناء إن السفينة وصلت صباح الاثنين.\n");
        String last =
                sound("last.html", "<html><body><h1>Harbour</h1><p>The ship arrived on Monday.</p></body></html>");
        List<String> bad = Malformed.in(folder);
        List<String> arguments = new ArrayList<>(List.of("analyse", "--lang", "en", first));
        arguments.addAll(bad);
        arguments.add(last);

        Terminal seen;
        try (Flow flow = new Flow(ClassPathPlugIns.catalogue(getClass().getClassLoader()))) {
            seen = Terminal.run(flow, "", arguments.toArray(String[]::new));
        }

        List<JsonNode> lines = seen.json();
        assertTrue(bad.size() >= INPUTS, "inputs: " + bad.size());
        assertEquals(1, seen.code());
        assertEquals(bad.size() + 2, lines.size());
        assertEquals("بيان الميناء", lines.getFirst().get("title").textValue());
        assertEquals("Harbour", lines.getLast().get("title").textValue());
        List<String> messages = seen.err().lines().toList();
        assertEquals(bad.size(), messages.size(), seen.err());
        for (int i = 0; i < bad.size(); i++) {
            check(bad.get(i), lines.get(i + 1), messages.get(i));
        }
    }

    private static void check(String file, JsonNode line, String message) {
        assertEquals(file, line.get("file").textValue());
        assertTrue(line.has("error"), file + " was read: " + line.get("title"));
        assertTrue(message.contains(file.replace('\0', '\uFFFD')), message);
        assertTrue(message.length() > file.length() + 8, message);
        String key = line.at("/error/reason/key").textValue();
        // a crash or a time-out says nothing about the input
        assertFalse(
                key.equals("cli.unexpected") || key.equals("core.parser.failed") || key.equals("core.parser.slow"),
                message);
        assertFalse(message.contains("Exception"), message);
    }

    private String sound(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
