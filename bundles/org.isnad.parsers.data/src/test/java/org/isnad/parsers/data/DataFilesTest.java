package org.isnad.parsers.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.parse.RuleFiles.RuleFile;
import org.isnad.report.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
    @TempDir
    Path folder;

    @Test
    void everyFileIsListedAndAMistakeWithFileAndLine() throws IOException {
        Path mappings = Files.createDirectories(folder.resolve("mappings"));
        Path sites = Files.createDirectories(folder.resolve("sites"));
        Path good = Files.writeString(mappings.resolve("a.json"), "{\"text\": \"metin\"}");
        Path bad = Files.writeString(mappings.resolve("b.json"), "{\"text\": \"metin\",\n\"txet\": \"x\"}");
        Path site = Files.writeString(sites.resolve("c.json"), "{\"site\": \"example.org\"");
        List<RuleFile> files = new DataFiles(List.of(mappings), List.of(sites)).files();
        assertEquals(new RuleFile("mapping", good, Optional.empty()), files.getFirst());
        Reason why = files.get(1).mistake().orElseThrow();
        assertEquals("data.mapping.part", why.key());
        assertEquals(
                List.of("b.json", "2", bad.toString(), "txet"), why.arguments().subList(0, 4));
        assertEquals("site", files.get(2).kind());
        assertEquals(
                List.of("c.json", "1", site.toString()),
                files.get(2).mistake().orElseThrow().arguments().subList(0, 3));
    }
}
