package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {
    @TempDir
    Path folder;

    @Test
    void eachReportIsALineThatNamesThoseBeforeItItIsLike() throws Exception {
        String archive = file("archive/a.txt", "one").getParent().toString();
        file("archive/bad.txt", "refuse");
        String today = file("today.txt", "two").toString();
        Terminal seen = run(archive, today);
        List<JsonNode> lines = seen.json();
        assertEquals(
                "{\"file\":\"" + archive + "/a.txt\",\"resemblances\":[]}",
                lines.getFirst().toString());
        assertEquals(
                "{\"file\":\"" + today + "\",\"resemblances\":[{\"earlier\":\"" + archive
                        + "/a.txt\",\"kind\":\"near-duplicate\",\"degree\":0.5}]}",
                lines.get(1).toString());
        assertEquals(archive + "/bad.txt", lines.get(2).get("file").textValue());
        assertTrue(lines.get(2).has("error"), lines.get(2).toString());
        assertEquals(1, seen.code());
    }

    @Test
    void ofFilesWithTheSameBytesTheFirstIsNamed() throws Exception {
        file("a.txt", "one");
        file("b.txt", "one");
        file("c.txt", "two");
        JsonNode last = run(folder.toString()).json().getLast();
        assertEquals("a.txt", last.at("/resemblances/0/earlier").textValue());
    }

    @Test
    void nothingToMatchIsWrongUsage() {
        assertEquals(2, Terminal.run(new FakeEngine(), "", "match").code());
    }

    private static Terminal run(String... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "match";
        System.arraycopy(files, 0, arguments, 1, files.length);
        arguments[files.length + 1] = "--lang";
        arguments[files.length + 2] = "en";
        return Terminal.run(new FakeEngine(), "", arguments);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
