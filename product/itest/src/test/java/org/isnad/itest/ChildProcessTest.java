package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.isnad.itest.plugin.HostileParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product with a parser of a binary format that a document takes over. */
class ChildProcessTest {
    private static final TestBundle HOSTILE = TestBundle.isolated(HostileParser.class);

    @TempDir
    Path folder;

    private Path home;
    private Path state;

    private static final String ALL = "core.parser.all-failed";

    // the plug-in lies in plugins/ for the product and, as a bundle of the product's own would, on the child's class
    // path
    @BeforeEach
    void unpackWithOneMoreBundle() throws IOException {
        state = Files.createDirectories(folder.resolve("state"));
        home = folder.resolve("home");
        copy(Product.home(), home);
        Path lib = home.resolve("lib");
        HOSTILE.write(lib.resolve("hostile.jar"));
        HOSTILE.write(Files.createDirectories(state.resolve("plugins")).resolve("hostile.jar"));
        Files.writeString(lib.resolve("class-path"), "lib/hostile.jar\n", StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void whateverADocumentDoesToItsParserIsOneMessageAndTheNextIsRead() throws Exception {
        List<String> documents = List.of("first", "loop", "eat", "claim", "deep", "exit", "kill", "last");
        List<String> arguments = new ArrayList<>(List.of("parse", "--lang", "en"));
        for (String document : documents) {
            // with zeros no other parser takes it for a text and reads it instead
            arguments.add(Files.writeString(folder.resolve(document + ".bad"), document + "\0".repeat(9))
                    .toString());
        }
        arguments.add(home.resolve("samples/01-marfa.txt").toString());

        Isnad seen = Isnad.run(home, state, "", arguments.toArray(String[]::new));

        assertEquals(1, seen.code(), seen.messages());
        List<JsonNode> lines = seen.json();
        // the parser for texts is tried next, and refuses zeros
        assertEquals(
                List.of("", ALL, ALL, ALL, ALL, ALL, ALL, "", ""),
                lines.stream()
                        .map(line -> line.at("/error/reason/key").asText())
                        .toList());
        List<String> told = seen.messages().lines().toList();
        List<String> words = List.of(
                "it took longer than",
                "it needed more memory than",
                "it needed more memory than",
                "StackOverflowError",
                "ended its process on",
                "kill.bad with code 137");
        assertEquals(words.size(), told.size(), seen.messages());
        for (int i = 0; i < words.size(); i++) {
            assertTrue(told.get(i).contains(words.get(i)) && told.get(i).contains("isnad.text"), told.get(i));
        }
        assertNotSameProcess(lines.getFirst(), lines.get(7));
        assertTrue(childrenOf(home).isEmpty(), "a child was left behind");
    }

    private static void assertNotSameProcess(JsonNode first, JsonNode last) {
        String before = first.get("text").asText();
        String after = last.get("text").asText();
        assertTrue(before.startsWith("first in process ") && after.startsWith("last in process "), before + after);
        assertFalse(after.endsWith(before.substring("first".length())), "one process survived all that");
    }

    private static List<ProcessHandle> childrenOf(Path home) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info()
                        .commandLine()
                        .filter(c -> c.contains(home.toString()))
                        .isPresent())
                .toList();
    }
}
