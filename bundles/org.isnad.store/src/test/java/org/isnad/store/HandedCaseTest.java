package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.isnad.report.Analysis;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Quotation;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.TakenOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedCaseTest {
    private final FolderCaseStore store = new FolderCaseStore();
    private final Document one = Samples.document("one");
    private final Document two = Samples.document("two");
    private final ReportId first = ReportId.of(one, 0);

    @TempDir
    Path home;

    private Path file;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        file = home.resolve("حريق.isnad.zip");
        folder = home.resolve("colleague");
        try (Case kept = store.open(home.resolve("case"))) {
            kept.keep(two, Samples.parsed(two));
            kept.keep(one, Samples.parsed(one));
            kept.keep(Samples.decision(first, "accept"));
            kept.keep(Corrections.of(first, Part.OUTLET, "معاريف", "من الطبعة", "رنا", Instant.EPOCH));
            Dossier now = kept.dossier(first).orElseThrow();
            kept.keep(new Dossier(
                    now.report(), Samples.dossier(Samples.report(one, 0)).analysis()));
            kept.keep(TakenOut.decision(ReportId.of(two, 1), "مكرر", "هالة", Instant.EPOCH));
            kept.keepAnew(two.in("UTF-8"), Samples.parsed(two));
            kept.keepComparison(List.of(first, ReportId.of(two, 0)));
            kept.handOver(file, Work.UNWATCHED);
        }
    }

    private void takeOver() throws IOException {
        store.takeOver(file, folder, Work.UNWATCHED);
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aColleagueHasEverythingWithAllDecisionsAlive() throws Exception {
        takeOver();
        try (Case mine = store.open(home.resolve("case"));
                Case theirs = store.open(folder)) {
            assertEquals(mine.reports(), theirs.reports());
            assertEquals(mine.takenOut(), theirs.takenOut());
            assertEquals(mine.comparisons(), theirs.comparisons());
            for (ReportId id : List.of(first, ReportId.of(one, 1), ReportId.of(two, 0), ReportId.of(two, 1))) {
                assertEquals(mine.dossier(id), theirs.dossier(id));
                assertEquals(mine.decisions(id), theirs.decisions(id));
                assertEquals(mine.original(id), theirs.original(id));
            }
            assertEquals("معاريف", theirs.reports().get(1).outlet().orElseThrow());
            theirs.keep(Corrections.withdraw(first, Part.OUTLET, "هالة", Instant.EPOCH.plusSeconds(1)));
            assertEquals("Harbour Post", theirs.reports().get(1).outlet().orElseThrow());
        }
        assertEquals(List.of("case", "colleague", "حريق.isnad.zip"), inside());
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAsItIs() throws Exception {
        takeOver();
        try (Case theirs = store.open(folder)) {
            theirs.keep(Samples.decision(first, "reject"));
        }
        refused("store.handed.folder");
        try (Case theirs = store.open(folder)) {
            assertEquals("reject", theirs.decisions(first).getLast().verdict());
        }
    }

    private void refused(String key) throws IOException {
        List<String> before = inside();
        CaseException refused = assertThrows(CaseException.class, this::takeOver);
        assertEquals(key, refused.reason().key(), refused.getMessage());
        assertEquals(before, inside(), "nothing is left behind");
    }

    private void changed(String key, Consumer<Map<String, byte[]>> change) throws IOException {
        Path sound = home.resolve("sound");
        Files.move(file, sound);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(sound.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        refused(key);
        Files.delete(file);
        Files.move(sound, file);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsMissingChangedOrLeadsOutOfTheFileIsRefused() throws Exception {
        for (String part : List.of("case.json", "rows/report", "rows/decision", "originals/" + one.sha256())) {
            changed("store.handed.damaged", parts -> parts.remove(part));
            changed("store.handed.damaged", parts -> parts.put(part, bytes("{}")));
        }
        changed("store.handed.damaged", parts -> parts.put("../../outside", bytes("x")));
        changed("store.handed.damaged", parts -> parts.put("/tmp/outside", bytes("x")));
        changed("store.handed.damaged", parts -> parts.put("originals/../case.db", bytes("x")));
        changed(
                "store.handed.damaged",
                parts -> parts.merge("rows/decision", bytes("x\t{}\n"), HandedCaseTest::joined));
        assertFalse(Files.exists(home.resolve("outside")));
    }

    @Test
    void whatIsNoZipOrCutIsRefused() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, sound.length / 2, sound.length - 30}) {
            Files.write(file, Arrays.copyOf(sound, length));
            refused("store.handed.damaged");
        }
    }

    @Test
    void aNewerFileAndABombAreNamedSo() throws Exception {
        changed(
                "store.handed.newer",
                parts -> parts.put("case.json", bytes("{\"format\":2,\"database\":2,\"more\":[]}")));
        changed("store.handed.newer", parts -> parts.put("case.json", bytes("{\"format\":1,\"database\":99}")));
        changed("store.handed.large", parts -> parts.put("rows/document", new byte[80 << 20]));
    }

    // the hash of a part says only that it came as it was written, not by whom
    private void written(String table, String line) throws IOException {
        changed("store.handed.damaged", parts -> {
            byte[] rows = joined(parts.getOrDefault("rows/" + table, new byte[0]), bytes(line + "\n"));
            parts.put("rows/" + table, rows);
            String head = new String(parts.getOrDefault("case.json", new byte[0]), StandardCharsets.UTF_8);
            String hash = HexFormat.of().formatHex(HandOver.sha256().digest(rows));
            parts.put("case.json", bytes(head.replaceFirst("(\"" + table + "\":\")[0-9a-f]+", "$1" + hash)));
        });
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void rowsThatPointNowhereAreRefusedHoweverWellTheyAreHashed() throws Exception {
        Bodies bodies = new Bodies();
        String far = new String(
                bodies.write(new Analysis(
                        first,
                        List.of(new Run(
                                "x",
                                "1",
                                new Outcome.Done(List.of(new Quotation(
                                        new Span(0, Samples.TEXT.length() + 1), new Span(0, 1), "x"))))))),
                StandardCharsets.UTF_8);
        written("analysis", first + "\t" + far);
        Decision stray = Samples.decision(new ReportId("ab".repeat(32), 0), "accept");
        written("decision", stray.report() + "\t" + new String(bodies.write(stray), StandardCharsets.UTF_8));
        written("decision", first + "\t" + new String(bodies.write(stray), StandardCharsets.UTF_8));
        written("decision", first + "\t{\"report\":{\"document\":\"" + first.document() + "\",\"index\":0}}");
        written("comparison", "\t" + new String(bodies.write(List.of(stray.report())), StandardCharsets.UTF_8));
        written("document", "../../../etc/passwd\t{}");
        written("report", first + "\t{}");
    }

    @Test
    void aRefusedOrCancelledWritingLeavesWhatWasThere() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Work cancelled = new Work() {
            @Override
            public boolean cancelled() {
                return true;
            }

            @Override
            public void progress(long done, long total) {}
        };
        try (Case kept = store.open(home.resolve("case"))) {
            assertThrows(CancellationException.class, () -> kept.handOver(file, cancelled));
            CaseException refused =
                    assertThrows(CaseException.class, () -> kept.handOver(home.resolve("none/x.zip"), Work.UNWATCHED));
            assertEquals("store.handed.unwritten", refused.reason().key());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertThrows(CancellationException.class, () -> store.takeOver(file, folder, cancelled));
        assertEquals(List.of("case", "حريق.isnad.zip"), inside());
    }
}
