package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    @Test
    void eachIsAnsweredInABatchAndSoIsTheRest() throws Exception {
        String sound = sound("sound.txt", "بيان الميناء\n\nقال متحدث باسم الميناء إن السفينة وصلت صباح الاثنين.\n");
        List<String> bad = Malformed.in(folder);
        // the name for standard input is a file like any other here, where standard input holds the requests
        List<String> paths = new ArrayList<>(bad);
        paths.addFirst(sound);
        paths.addLast(sound);
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            requests.append(request(i, paths.get(i))).append('\n');
        }

        Terminal seen;
        try (Flow flow = new Flow(ClassPathPlugIns.catalogue(getClass().getClassLoader()))) {
            seen = Terminal.run(flow, requests.toString(), "batch", "--lang", "en");
        }

        List<JsonNode> answers = seen.json();
        assertTrue(bad.size() >= INPUTS, "inputs: " + bad.size());
        assertEquals(1, seen.code());
        assertEquals(paths.size(), answers.size());
        assertTrue(answers.getFirst().get("ok").booleanValue(), answers.getFirst()::toString);
        assertTrue(answers.getLast().get("ok").booleanValue(), answers.getLast()::toString);
        for (int i = 1; i < paths.size() - 1; i++) {
            JsonNode answer = answers.get(i);
            assertEquals(i, answer.get("id").intValue());
            assertFalse(answer.get("ok").booleanValue(), paths.get(i) + " was read");
            String message = answer.at("/error/message").textValue();
            assertTrue(message.contains(paths.get(i)), message);
            assertSound(answer.at("/error/reason/key").textValue(), message);
        }
    }

    private static String request(int id, String path) throws Exception {
        ObjectNode request = new ObjectMapper().createObjectNode().put("id", id).put("do", "analyse");
        request.putArray("documents").addObject().put("name", path).put("path", path);
        return request.toString();
    }

    private static void check(String file, JsonNode line, String message) {
        assertEquals(file, line.get("file").textValue());
        assertTrue(line.has("error"), file + " was read: " + line.get("title"));
        assertTrue(message.contains(file.replace('\0', '\uFFFD')), message);
        assertTrue(message.length() > file.length() + 8, message);
        assertSound(line.at("/error/reason/key").textValue(), message);
    }

    private static void assertSound(String key, String message) {
        // a crash or a time-out says nothing about the input
        Set<String> crashes =
                Set.of("cli.unexpected", "core.parser.failed", "core.parser.slow", "core.parser.all-failed");
        assertFalse(crashes.contains(key), message);
        assertFalse(message.contains("Exception"), message);
    }

    private String sound(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
