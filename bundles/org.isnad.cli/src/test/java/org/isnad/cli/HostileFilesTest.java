package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.flow.Flow;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spoiled by chance in files of every format: {@code -Disnad.fuzz.seconds} says for how long, on all parsers together. */
class HostileFilesTest {
    private static final int EACH = 70;
    // a parser that throws, loops or eats memory says nothing about the file
    private static final Set<String> CRASHES = Set.of(
            "core.parser.failed",
            "core.parser.slow",
            "core.parser.broke-promise",
            "core.parser.all-failed",
            "core.parser.instead",
            "cli.unexpected");

    @TempDir
    Path folder;

    private static Flow flow() {
        return new Flow(ClassPathPlugIns.catalogue(HostileFilesTest.class.getClassLoader()));
    }

    @Test
    void soundFilesOfEveryFormatAreRead() throws ParseException {
        try (Flow flow = flow()) {
            for (Map.Entry<String, byte[]> sound : SoundFiles.all().entrySet()) {
                var parsed = flow.parse(new Document(sound.getKey(), sound.getValue()), Work.UNWATCHED);
                String text = parsed.reports().getFirst().text();
                assertTrue(text.contains("الاثنين") || text.contains("Monday"), sound.getKey() + ": " + text);
            }
        }
    }

    @Test
    void theWatchSeesWhoeverGoesOutside() {
        try (WatchedWays ways = WatchedWays.open()) {
            assertThrows(IOException.class, () -> new Socket("127.0.0.1", 9).close());
            assertThrows(IOException.class, () -> InetAddress.getByName("seen.example"));
            assertEquals(List.of("socket://127.0.0.1:9", "seen.example"), ways.attempts());
        }
    }

    @Test
    void aBatchOfThousandSpoiledFilesAnswersAllAndGoesNowhere() throws Exception {
        List<String> paths = spoiled();
        StringBuilder requests = new StringBuilder();
        for (String path : paths) {
            ObjectNode request =
                    new ObjectMapper().createObjectNode().put("id", path).put("do", "parse");
            request.putArray("documents").addObject().put("name", path).put("path", path);
            requests.append(request).append('\n');
        }
        Terminal seen;
        List<String> attempts;
        try (WatchedWays ways = WatchedWays.open();
                Flow flow = flow()) {
            seen = Terminal.run(flow, requests.toString(), "batch", "--lang", "en");
            attempts = ways.attempts();
        }
        assertEquals(List.of(), attempts, "tried to reach the network");
        List<JsonNode> answers = seen.json();
        assertTrue(paths.size() >= 1000, "files: " + paths.size());
        assertEquals(paths, answers.stream().map(a -> a.get("id").textValue()).toList());
        List<String> crashes = new ArrayList<>();
        for (JsonNode answer : answers) {
            if (!answer.get("ok").booleanValue()
                    && CRASHES.contains(answer.at("/error/reason/key").textValue())) {
                crashes.add(answer.get("id").textValue() + ": "
                        + answer.at("/error/message").textValue());
            }
        }
        assertEquals(List.of(), crashes);
    }

    private List<String> spoiled() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, byte[]> sound : SoundFiles.all().entrySet()) {
            for (int seed = 0; seed < EACH; seed++) {
                Path path = folder.resolve(seed + sound.getKey());
                Files.write(path, new Mutation(seed).of(sound.getValue()));
                paths.add(path.toString());
            }
        }
        return paths;
    }

    @Test
    void whateverIsSpoiledIsReadOrRefusedInWords() {
        long end = System.nanoTime() + Long.getLong("isnad.fuzz.seconds", 8) * 1_000_000_000L;
        // for ever new files outside CI, for ever the same in it
        long first = Long.getLong("isnad.fuzz.seed", 1_000);
        List<String> crashes = new ArrayList<>();
        int files = 0;
        try (Flow flow = flow()) {
            for (long seed = first; System.nanoTime() < end && crashes.size() < 20; seed++) {
                for (Map.Entry<String, byte[]> sound : SoundFiles.all().entrySet()) {
                    byte[] bytes = new Mutation(seed).of(sound.getValue());
                    crash(flow, new Document(sound.getKey(), bytes), seed).ifPresent(crashes::add);
                    files++;
                }
            }
        }
        System.Logger log = System.getLogger(HostileFilesTest.class.getName());
        log.log(System.Logger.Level.INFO, "Spoiled files parsed: {0}", files);
        assertTrue(files > 100, "files: " + files);
        assertEquals(List.of(), crashes);
    }

    // the file is made again from its name and seed
    private static Optional<String> crash(Flow flow, Document document, long seed) {
        try {
            return flow.parse(document, Work.UNWATCHED).failures().stream()
                    .filter(failure -> CRASHES.contains(failure.key()))
                    .map(failure -> "seed " + seed + ": " + failure.arguments())
                    .findFirst();
        } catch (ParseException e) {
            return CRASHES.contains(e.reason().key())
                    ? Optional.of("seed " + seed + ": " + e.getMessage())
                    : Optional.empty();
        }
    }
}
