package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollateTest {
    @TempDir
    Path folder;

    @Test
    void oneBadFileStopsNothing() throws Exception {
        file("b/second.txt", "two");
        file("a.txt", "one");
        file("b/bad.txt", "refuse");
        file("empty.txt", "");
        file(".hidden", "three");
        Terminal seen = run(folder.toString());
        assertEquals(1, seen.code());
        assertEquals(1, seen.json().size());
        JsonNode found = seen.json().getFirst();
        assertEquals("[\"a.txt\",\"b/second.txt\"]", found.get("reports").toString());
        assertEquals(
                "[{\"a\":\"a.txt\",\"b\":\"b/second.txt\",\"containment\":0.75,\"similarity\":0.5,"
                        + "\"direction\":\"a-to-b\"}]",
                found.get("pairs").toString());
        assertEquals("[[\"a.txt\",\"b/second.txt\"]]", found.get("groups").toString());
        assertEquals("b/bad.txt", found.at("/failures/0/file").textValue());
        assertEquals("cli.input.empty", found.at("/failures/1/error/reason/key").textValue());
        assertEquals(2, seen.err().lines().count());
    }

    @Test
    void aFileThatTakesAllMemoryIsNamedAndTheOthersAreRead() throws Exception {
        file("a.txt", "one");
        file("b.txt", "flood");
        file("c.txt", "crowd");
        JsonNode found = run(folder.toString()).json().getFirst();
        assertEquals("[\"a.txt\",\"c.txt\"]", found.get("reports").toString());
        assertEquals("b.txt", found.at("/failures/0/file").textValue());
        assertEquals(
                "cli.input.memory", found.at("/failures/0/error/reason/key").textValue());
    }

    @Test
    void aTextWhoseWordsDoNotFitIsNamedBeforeItIsTakenIn() {
        assertTrue(ReadAhead.fits(50_000_000, 2L << 30));
        assertFalse(ReadAhead.fits(50_000_000, 900L << 20));
    }

    @Test
    void filesInAnArchiveAreReportsOfTheirOwn() throws Exception {
        file("a.pack", "one\ntwo");
        JsonNode found = run(folder.toString()).json().getFirst();
        assertEquals("[\"a.pack/one\",\"a.pack/two\"]", found.get("reports").toString());
        assertEquals("a.pack/..", found.at("/failures/0/file").textValue());
    }

    @Test
    void filesOfSeveralFoldersKeepThemApart() throws Exception {
        String one = file("x/a.txt", "one").getParent().toString();
        String other = file("y/a.txt", "two").getParent().toString();
        JsonNode found = run(one, other + "/").json().getFirst();
        assertEquals(one + "/a.txt", found.at("/reports/0").textValue());
        assertEquals(other + "/a.txt", found.at("/reports/1").textValue());
    }

    @Test
    void aFolderWithNothingInItIsAnEmptyCollection() throws Exception {
        Terminal seen = run(folder.toString());
        assertEquals(0, seen.code());
        assertEquals("{\"reports\":[],\"pairs\":[],\"groups\":[],\"credits\":[],\"failures\":[]}\n", seen.out());
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Terminal seen = run(folder.resolve("gone").toString());
        assertEquals(1, seen.code());
        assertTrue(seen.err().contains("There is no file"), seen.err());
        assertEquals(2, Terminal.run(new FakeEngine(), "", "collate").code());
    }

    private Terminal run(String... folders) {
        String[] arguments = new String[folders.length + 3];
        arguments[0] = "collate";
        System.arraycopy(folders, 0, arguments, 1, folders.length);
        arguments[folders.length + 1] = "--lang";
        arguments[folders.length + 2] = "en";
        return Terminal.run(new FakeEngine(), "", arguments);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
