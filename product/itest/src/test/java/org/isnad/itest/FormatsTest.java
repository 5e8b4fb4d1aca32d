package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats whose libraries lie inside a bundle, read by the child process of the whole product. */
class FormatsTest {
    private static final Path WRITTEN = Product.home()
            .resolve("../../../bundles/org.isnad.cli/src/test/resources/org/isnad/cli/written")
            .normalize();

    @TempDir
    Path folder;

    @Test
    void binaryFormatsAreReadInTheChildProcess() throws Exception {
        Path state = Files.createDirectories(folder.resolve("state"));
        List<String> arguments = new ArrayList<>(List.of("parse"));
        for (String ending : List.of("doc", "msg", "pdf", "ppt", "xls")) {
            arguments.add(unpacked("ar." + ending).toString());
        }

        Isnad seen = Isnad.run(state, "", arguments.toArray(String[]::new));

        assertEquals(0, seen.code(), seen.messages());
        assertEquals(
                List.of("isnad.doc", "isnad.msg", "isnad.pdf", "isnad.ppt", "isnad.sheet"),
                seen.json().stream()
                        .map(report -> report.get("parser").asText())
                        .toList());
        assertEquals(
                List.of("إغلاق الجسر القديم أمام الشاحنات"),
                seen.json().stream()
                        .map(report -> report.get("title").asText())
                        .distinct()
                        .toList());
    }

    private Path unpacked(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(WRITTEN.resolve(name + ".gz")))) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void sheetsAreReadByTheMappingFilesOfTheUser() throws Exception {
        Path state = Files.createDirectories(folder.resolve("state"));
        Files.writeString(
                Files.createDirectories(state.resolve("mappings")).resolve("a.json"),
                "{\"when\": [\"Text\"], \"headline\": \"Text\", \"text\": \"Title\"}");
        Isnad seen = Isnad.run(state, "", "parse", unpacked("tr.xls").toString());
        assertEquals(0, seen.code(), seen.messages());
        assertEquals(
                "Eski köprü kamyonlara kapatılıyor",
                seen.json().getFirst().get("text").asText().lines().toList().getLast());
    }
}
