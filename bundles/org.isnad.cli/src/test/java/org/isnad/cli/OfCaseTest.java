package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.ReportId;
import org.isnad.store.FolderCaseStore;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.Corrections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfCaseTest {
    private final FakeEngine engine = new FakeEngine();
    private final List<ReportId> ids = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        try (Case kept = new FolderCaseStore().open(folder)) {
            for (String text : List.of("خبر أول", "خبر ثان", "خبر ثالث")) {
                Document document = new Document(text + ".txt", text.getBytes(StandardCharsets.UTF_8));
                kept.keep(document, engine.parse(document, Work.UNWATCHED));
                ids.add(ReportId.of(document, 0));
            }
            kept.keep(Corrections.of(ids.getFirst(), Part.OUTLET, "معاريف", "من الطبعة", "رنا", Instant.EPOCH));
            kept.keep(Corrections.of(ids.getFirst(), Part.PUBLISHED, "2026-05-04", "من الطبعة", "رنا", Instant.EPOCH));
        }
    }

    private Terminal run(String command, String... more) {
        String[] all = Stream.concat(Stream.of(command, "--case", folder.toString(), "--lang", "en"), Stream.of(more))
                .toArray(String[]::new);
        return Terminal.run(engine, "", all);
    }

    @Test
    void reportsOfACaseComeWithWhatWasCorrectedInTheirOrder() throws Exception {
        for (String command : List.of("parse", "analyse")) {
            Terminal seen = run(command);
            assertEquals(0, seen.code(), seen.err());
            List<JsonNode> lines = seen.json();
            assertEquals(3, lines.size());
            assertEquals("معاريف", lines.getFirst().path("outlet").textValue());
            assertEquals("2026-05-04", lines.getFirst().path("published").textValue());
            assertEquals("رنا", lines.getFirst().at("/corrected/0/analyst").textValue());
            assertTrue(lines.get(1).path("corrected").isMissingNode());
            assertEquals("خبر ثالث.txt", lines.get(2).path("file").textValue());
        }
    }

    @Test
    void reportsAreChosenByTheBeginningOfTheirIds() throws Exception {
        Terminal seen = run("compare", ids.get(2).brief(), ids.get(0).toString());
        assertEquals(0, seen.code(), seen.err());
        assertEquals(2, seen.json().getFirst().path("reports").size());
        assertEquals(
                ids.get(2).toString(),
                seen.json().getFirst().at("/reports/0/id").textValue());
        assertEquals(3, run("collate").json().getFirst().path("reports").size());
        for (String none : List.of("ffffffff", ids.get(0).brief().substring(0, 3))) {
            Terminal refused = run("compare", none, ids.get(0).brief());
            assertEquals(1, refused.code());
            assertTrue(refused.err().contains("no single report " + none), refused.err());
        }
    }

    @Test
    void aFolderThatIsNoCaseIsLeftAloneAndAnOpenOneIsNamed() throws Exception {
        Path other = Files.createDirectory(folder.resolve("empty"));
        Terminal none = Terminal.run(engine, "", "parse", "--case", other.toString(), "--lang", "en");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("There is no case in"), none.err());
        try (Stream<Path> inside = Files.list(other)) {
            assertEquals(0, inside.count());
        }
        try (Case held = new FolderCaseStore().open(folder)) {
            Terminal open = run("parse");
            assertEquals(1, open.code());
            assertTrue(open.err().contains("open in this window") || open.err().contains("open elsewhere"), open.err());
            assertFalse(held.reports().isEmpty());
        }
    }

    @Test
    void aCaseGoesIntoOneFileAndComesOutOfIt() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".zip");
        Path there = folder.resolveSibling(folder.getFileName() + "-there");
        Terminal over = run("export", file.toString());
        assertEquals(0, over.code(), over.err());
        Terminal taken = Terminal.run(engine, "", "import", "--case", there.toString(), file.toString());
        assertEquals(0, taken.code(), taken.err());
        String mine = run("parse").out();
        assertEquals(
                mine,
                Terminal.run(engine, "", "parse", "--case", there.toString(), "--lang", "en")
                        .out());
        Terminal again =
                Terminal.run(engine, "", "import", "--case", there.toString(), "--lang", "en", file.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("choose an empty folder"), again.err());
        assertEquals(2, Terminal.run(engine, "", "export", file.toString()).code());
    }

    @Test
    void whatHasNoUseForACaseSaysSo() {
        Terminal seen = run("batch");
        assertEquals(2, seen.code());
        assertTrue(seen.err().contains("not with batch"), seen.err());
    }
}
