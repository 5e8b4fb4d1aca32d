package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatIsSetAndPassesOverWhatIsTheFrameworks() throws IOException {
        assertEquals(
                Map.of(
                        "isnad.extensions", ".",
                        "isnad.set.plug-in.off.org.example.x", "true",
                        "isnad.set.ui.of.org.example.view.order", "name",
                        "isnad.set.ui.theme", "",
                        "felix.fileinstall.poll", "700 "),
                of(
                        "isnad.extensions=. \nisnad.set.plug-in.off.org.example.x: true \n"
                                + "isnad.set.ui.of.org.example.view.order=name\nisnad.set.ui.theme=\nfelix.fileinstall.poll=700 \n"));
    }

    @Test
    void nothingIsSetWhereThereIsNoFile() throws IOException {
        assertEquals(Map.of(), Policy.of(folder.resolve("none")));
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
        assertEquals(Map.of("isnad.extensions", "."), of("\uFEFFisnad.extensions=.\n"));
    }

    @Test
    void namesTheLineWithAKeyThatLocksNothing() throws IOException {
        check("# all\n\nisnad.extension=.\n", 3, "isnad.extension is not known; known are isnad.extensions and");
        check("isnad.extensions=.\nisnad.set.ui.languag=ar\n", 2, "there is no setting ui.languag; there are");
        check("isnad.set.plugin.off.isnad.topics=true\n", 1, "there is no setting plugin.off.isnad.topics;");
    }

    @Test
    void namesTheLineWithAValueThatIsNone() throws IOException {
        check("isnad.set.ui.language=klingon\n", 1, "ui.language cannot be \"klingon\", only ar, en, he, tr");
        check("a=b\nisnad.set.plug-in.off.x.y = yes\n", 2, "plug-in.off.x.y cannot be \"yes\", only false, true");
    }

    @Test
    void namesTheLineThatCannotBeRead() throws IOException {
        check("a=b\n# \\uZZ is no mistake here\nc=\\u12zz\n", 3, "\\u wants four hexadecimal digits");
        Files.write(folder.resolve("conf"), "a=b\nc=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                folder.resolve("conf") + ", line 2: it is not written in UTF-8",
                assertThrows(IOException.class, () -> Policy.of(folder.resolve("conf")))
                        .getMessage());
    }

    @Test
    void aFolderInItsPlaceIsToldSo() throws IOException {
        Path conf = Files.createDirectory(folder.resolve("conf"));
        assertEquals(
                conf + " is a folder and no file of properties",
                assertThrows(IOException.class, () -> Policy.of(conf)).getMessage());
    }

    private void check(String words, int line, String why) {
        String message = assertThrows(IOException.class, () -> of(words)).getMessage();
        String begin = folder.resolve("conf") + ", line " + line + ": " + why;
        assertEquals(begin, message.substring(0, Math.min(begin.length(), message.length())));
    }

    private Map<String, String> of(String words) throws IOException {
        return Policy.of(Files.writeString(folder.resolve("conf"), words));
    }
}
