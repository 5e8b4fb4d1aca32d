package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.core.messages.MessageBook;
import org.isnad.store.FolderCaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    @TempDir
    Path folder;

    @Test
    void answersEveryVerb() throws Exception {
        String base64 = Base64.getEncoder().encodeToString("ثان".getBytes(StandardCharsets.UTF_8));
        Path path = Files.writeString(folder.resolve("c"), "ثالث");
        String documents = "[{\"name\":\"a\",\"text\":\"أول\"},{\"name\":\"b\",\"base64\":\"" + base64
                + "\",\"mediaType\":null},{\"name\":\"c\",\"path\":\"" + path + "\"}]";
        Terminal seen = batch(
                "{\"id\":\"1\",\"do\":\"parse\",\"documents\":" + documents + "}",
                "{\"id\":2,\"do\":\"analyse\",\"documents\":" + documents + "}",
                "",
                "{\"id\":\"3\",\"do\":\"compare\",\"documents\":" + documents + "}");
        List<JsonNode> answers = seen.json();
        assertEquals(0, seen.code());
        assertEquals(3, answers.size());
        assertEquals("ثان", answers.get(0).at("/result/1/text").textValue());
        assertEquals("ثالث", answers.get(0).at("/result/2/text").textValue());
        assertFalse(answers.get(0).at("/result/0").has("claims"));
        assertTrue(answers.get(1).at("/result/0").has("claims"));
        assertEquals(2, answers.get(1).get("id").intValue());
        assertEquals("related", answers.get(2).at("/result/relation").textValue());
        assertEquals("c", answers.get(2).at("/result/reports/2/file").textValue());
    }

    @Test
    void aDocumentThatTakesAllMemoryIsAMessageAboutItAndTheNextIsRead() throws Exception {
        Terminal seen = batch(
                "{\"id\":1,\"do\":\"parse\",\"documents\":[{\"name\":\"big\",\"text\":\"flood\"}]}",
                "{\"id\":2,\"do\":\"compare\",\"documents\":[{\"name\":\"a\",\"text\":\"x\"},"
                        + "{\"name\":\"large\",\"text\":\"flood\"}]}",
                "{\"id\":3,\"do\":\"parse\",\"documents\":[{\"name\":\"small\",\"text\":\"crowd\"}]}");
        List<JsonNode> answers = seen.json();
        assertEquals("cli.input.memory", answers.get(0).at("/error/reason/key").textValue());
        assertEquals("big", answers.get(0).at("/error/reason/arguments/0").textValue());
        assertEquals("large", answers.get(1).at("/error/reason/arguments/0").textValue());
        assertEquals("crowd", answers.get(2).at("/result/0/text").textValue(), "read once more, alone");
    }

    @Test
    void collatesWhatCanBeReadAndNamesTheRest() throws Exception {
        Terminal seen = batch("{\"id\":1,\"do\":\"collate\",\"documents\":[{\"name\":\"a\",\"text\":\"x\"},"
                + "{\"name\":\"bad\",\"text\":\"refuse\"},{\"name\":\"a\",\"text\":\"x\"}]}");
        JsonNode answer = seen.json().getFirst();
        assertTrue(answer.get("ok").booleanValue());
        assertEquals("[\"a\",\"a#2\"]", answer.at("/result/reports").toString());
        assertEquals("a#2", answer.at("/result/pairs/0/b").textValue());
        assertEquals("bad", answer.at("/result/failures/0/file").textValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    not json                                              | null | cli.batch.json
                    {"id":"7","do":"parse","documents":[                  | "7"  | cli.batch.json
                    {"id":"7"} {"id":"8"}                                 | "7"  | cli.batch.json
                    [1]                                                   | null | cli.batch.object
                    {"do":"parse"}                                        | null | cli.batch.id
                    {"id":{},"do":"parse"}                                | null | cli.batch.id
                    {"id":7}                                              | 7    | cli.batch.do
                    {"id":7,"do":"dance"}                                 | 7    | cli.batch.do
                    {"id":7,"do":"parse"}                                 | 7    | cli.batch.documents
                    {"id":7,"do":"parse","documents":[]}                  | 7    | cli.batch.documents
                    {"id":7,"do":"compare","documents":[{"name":"a","text":"b"}]} | 7 | cli.batch.documents
                    {"id":7,"do":"parse","documents":[{"text":"b"}]}      | 7    | cli.batch.name
                    {"id":7,"do":"parse","documents":["b"]}               | 7    | cli.batch.name
                    {"id":7,"do":"parse","documents":[{"name":"b"}]}      | 7    | cli.batch.content
                    {"id":7,"do":"parse","documents":[{"name":"b","text":1}]}  | 7 | cli.batch.content
                    {"id":7,"do":"parse","documents":[{"name":"b","text":"x","path":"y"}]} | 7 | cli.batch.content
                    {"id":7,"do":"parse","documents":[{"name":"b","text":""}]} | 7 | cli.input.empty
                    {"id":7,"do":"parse","documents":[{"name":"b","base64":"?"}]} | 7 | cli.input.empty
                    {"id":7,"do":"parse","documents":[{"name":"b","base64":"A"}]} | 7 | cli.input.base64
                    {"id":7,"do":"parse","documents":[{"name":"b","path":"/no/file"}]} | 7 | cli.input.missing
                    {"id":7,"do":"parse","documents":[{"name":"b","text":"x\\ud800y"}]} | 7 | cli.input.half-character
                    {"id":7,"do":"parse","documents":[{"name":"b","text":"refuse"}]} | 7 | core.parser.none
                    {"id":7,"do":"analyse","documents":[{"name":"b","text":"stumble"}]} | 7 | cli.unexpected
                    """)
    void aBadLineIsAnsweredUnderItsIdAndTheNextOneToo(String line, String id, String key) throws Exception {
        Terminal seen =
                batch(line, "{\"id\":\"next\",\"do\":\"parse\",\"documents\":[{\"name\":\"a\",\"text\":\"b\"}]}");
        List<JsonNode> answers = seen.json();
        assertEquals(1, seen.code());
        assertEquals(2, answers.size(), seen.out());
        assertEquals(id, answers.getFirst().get("id").toString());
        assertFalse(answers.getFirst().get("ok").booleanValue());
        assertEquals(key, answers.getFirst().at("/error/reason/key").textValue());
        assertTrue(answers.get(1).get("ok").booleanValue());
    }

    @Test
    void bytesThatAreNoUtf8AreNoJson() throws Exception {
        byte[] line = {'{', '"', 'i', 'd', '"', ':', '1', ',', '"', 'x', '"', ':', '"', (byte) 0xff, '"', '}', '\n'};
        Terminal seen = Terminal.run(new FakeEngine(), line, "batch");
        assertEquals(
                "cli.batch.json", seen.json().getFirst().at("/error/reason/key").textValue());
        assertEquals(1, seen.json().getFirst().get("id").intValue());
    }

    @Test
    void textIsDeclaredAsWhatItIs() throws Exception {
        Terminal seen = batch("{\"id\":1,\"do\":\"parse\",\"documents\":[{\"name\":\"a\",\"text\":\"b\","
                + "\"mediaType\":\"text/html; charset=windows-1256\"}]}");
        assertEquals(
                "fake.text/html; charset=utf-8",
                seen.json().getFirst().at("/result/0/parser").textValue());
    }

    @Test
    void thousandsOfLinesKeepTheirOrder() throws Exception {
        String lines = IntStream.range(0, 5000)
                .mapToObj(i ->
                        "{\"id\":" + i + ",\"do\":\"parse\",\"documents\":[{\"name\":\"a\",\"text\":\"t" + i + "\"}]}")
                .collect(Collectors.joining("\n"));
        List<JsonNode> answers = batch(lines).json();
        assertEquals(5000, answers.size());
        for (int i = 0; i < 5000; i++) {
            assertEquals(i, answers.get(i).get("id").intValue());
            assertEquals("t" + i, answers.get(i).at("/result/0/text").textValue());
        }
    }

    @Test
    void answersBeforeTheNextRequestIsThere() throws Exception {
        try (PipedOutputStream requests = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(requests);
                PipedOutputStream out = new PipedOutputStream();
                BufferedReader answers = new BufferedReader(
                        new InputStreamReader(new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8))) {
            CommandLine command = new CommandLine(
                    new FakeEngine(), MessageBook.ofClassPath(getClass().getClassLoader()), new FolderCaseStore());
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> command.run(new String[] {"batch"}, in, out, new PrintStream(System.err)));
            for (int i = 0; i < 3; i++) {
                String line = "{\"id\":" + i + ",\"do\":\"parse\",\"documents\":[{\"name\":\"a\",\"text\":\"b\"}]}\n";
                requests.write(line.getBytes(StandardCharsets.UTF_8));
                requests.flush();
                assertEquals(
                        i,
                        new ObjectMapper()
                                .readTree(answers.readLine())
                                .get("id")
                                .intValue());
            }
        }
    }

    private static Terminal batch(String... lines) {
        return Terminal.run(new FakeEngine(), String.join("\n", lines) + "\n", "batch", "--lang", "en");
    }
}
