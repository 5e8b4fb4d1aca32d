package org.isnad.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.classify.LexiconRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFoldersTest {
    @TempDir
    Path folder;

    private List<String> entities(LexiconShelf shelf) {
        return shelf.rows(Locale.ENGLISH).stream().map(LexiconRow::entity).toList();
    }

    @Test
    void filesComeChangeAndGo() throws Exception {
        LexiconFolders folders = new LexiconFolders(List.of(folder, folder.resolve("none")));
        LexiconShelf shelf = new LexiconShelf(folders::contributions);
        assertEquals(List.of(), entities(shelf));

        Path file = Files.writeString(folder.resolve("ports.tsv"), "city\tcity:a\t\ten\tA\n");
        Files.writeString(folder.resolve("notes.txt"), "no lexicon");
        assertEquals(List.of("city:a"), entities(shelf));
        assertEquals(folders.contributions(), folders.contributions());
        var before = folders.contributions();

        Files.writeString(file, "city\tcity:a\t\ten\tA\ncity\tcity:b\t\ten\tB\n");
        assertEquals(List.of("city:a", "city:b"), entities(shelf));
        assertNotEquals(before, folders.contributions());

        Files.delete(file);
        assertEquals(List.of(), entities(shelf));
    }

    @Test
    void aFileThatIsNoUtf8IsLeftOutInWords() throws Exception {
        Files.write(folder.resolve("old.tsv"), "city\tcity:a\t\ttr\tŞ\n".getBytes(StandardCharsets.UTF_16LE));
        LexiconShelf shelf = new LexiconShelf(new LexiconFolders(List.of(folder))::contributions);
        assertEquals(List.of(), entities(shelf));
        var reason = shelf.complaint("lexicons.old").orElseThrow();
        assertTrue(reason.arguments().get(1).endsWith("old.tsv"), reason.toString());
    }

    @Test
    void aMisspeltKindIsToldWithItsLine() throws Exception {
        Files.writeString(folder.resolve("ports.tsv"), "city\tcity:a\t\ten\tA\n# more\nctiy\tcity:b\t\ten\tB\n");
        LexiconShelf shelf = new LexiconShelf(new LexiconFolders(List.of(folder))::contributions);
        assertEquals(List.of("city:a", "city:b"), entities(shelf));
        var reason = shelf.complaint("lexicons.ports").orElseThrow();
        assertEquals("core.lexicon.kinds", reason.key());
        assertEquals(List.of("3", "ctiy"), reason.arguments().subList(2, 4));
    }

    @Test
    void twoFilesOfOneNameAreOneLexiconAndOneRefusal() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("ports.tsv"), "city\tcity:a\t\ten\tA\n");
        Files.writeString(other.resolve("ports.tsv"), "city\tcity:b\t\ten\tB\n");
        var admission = Door.admit(new LexiconFolders(List.of(folder, other)).contributions(), false);
        assertEquals(1, admission.in().size());
        assertEquals(
                List.of(
                        "lexicons.ports",
                        folder.resolve("ports.tsv").toString(),
                        other.resolve("ports.tsv").toString()),
                admission.refused().getFirst().reason().arguments().stream()
                        .sorted(java.util.Comparator.comparing(String::length))
                        .toList());
    }
}
