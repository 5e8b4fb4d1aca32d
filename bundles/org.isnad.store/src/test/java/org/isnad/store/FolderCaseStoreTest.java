package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Encoding;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Engine;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FolderCaseStoreTest {
    private final Document document = Samples.document("one");
    private final Report report = Samples.report(document, 0);
    private final Dossier dossier = Samples.dossier(report);

    @TempDir
    Path folder;

    @Test
    void givesBackEverythingAfterItWasClosed() throws Exception {
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(dossier);
            kept.keep(Samples.decision(report.id(), "reject"));
            kept.keep(Samples.decision(report.id(), "accept"));
            kept.keepComparison(List.of(report.id(), ReportId.of(document, 1)));
        }
        try (Case kept = open()) {
            assertEquals(dossier, kept.dossier(report.id()).orElseThrow());
            assertEquals(document, kept.original(report.id()).orElseThrow());
            assertEquals(
                    List.of(Samples.decision(report.id(), "reject"), Samples.decision(report.id(), "accept")),
                    kept.decisions(report.id()));
            assertEquals(List.of(List.of(report.id(), ReportId.of(document, 1))), kept.comparisons());
            assertEquals(
                    Samples.report(document, 1),
                    kept.dossier(ReportId.of(document, 1)).orElseThrow().report());
        }
    }

    @Test
    void listsReportsInTheOrderTheyCame() throws Exception {
        Document second = Samples.document("two");
        try (Case kept = open()) {
            kept.keep(second, Samples.parsed(second));
            kept.keep(document, Samples.parsed(document));
            kept.keep(dossier);
            List<ReportSummary> shelf = kept.reports();
            assertEquals(
                    List.of(
                            ReportId.of(second, 0),
                            ReportId.of(second, 1),
                            ReportId.of(document, 0),
                            ReportId.of(document, 1)),
                    shelf.stream().map(ReportSummary::id).toList());
            assertEquals(
                    List.of(false, false, true, false),
                    shelf.stream().map(ReportSummary::analysed).toList());
            assertEquals("Harbour Post", shelf.getFirst().outlet().orElseThrow());
            assertEquals("ar-EG", shelf.getFirst().language().toLanguageTag());
        }
    }

    @Test
    void takesTheSameDocumentTwiceWithoutChange() throws Exception {
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(new Document("other name", document.bytes()), Samples.parsed(document));
            assertEquals(2, kept.reports().size());
            assertEquals(document, kept.original(report.id()).orElseThrow());
        }
    }

    @Test
    void whatIsReadAnewStandsWhereItStoodWithoutTheOldAnalysis() throws Exception {
        Document second = Samples.document("two");
        Report anew = new Report(
                report.id(),
                report.publication(),
                "anew",
                List.of(),
                Optional.of(new Encoding("UTF-8", "charset.decided", false, List.of("windows-1256"))));
        Document chosen = document.in("UTF-8");
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(second, Samples.parsed(second));
            kept.keep(dossier);
            kept.keepAnew(chosen, new Engine.Parsed("isnad.text", "0.1.0", List.of(anew)));
        }
        try (Case kept = open()) {
            assertEquals(Dossier.of(anew), kept.dossier(report.id()).orElseThrow());
            assertEquals(document, kept.original(report.id()).orElseThrow());
            assertEquals(4, kept.reports().size());
            assertEquals(report.id(), kept.reports().getFirst().id());
        }
    }

    @Test
    void readsTheLatestAnalysisAndKeepsTheEarlierOnes() throws Exception {
        Run later = new Run("isnad.late", "0.1.0", new org.isnad.report.Outcome.Done(List.of()));
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(dossier);
            kept.keep(dossier.with(later));
            assertEquals(dossier.with(later), kept.dossier(report.id()).orElseThrow());
        }
        assertEquals(2, count("analysis"));
    }

    @Test
    void refusesAnalysesOfReportsItDoesNotHave() throws Exception {
        try (Case kept = open()) {
            refused("has no report " + report.id(), () -> kept.keep(dossier));
        }
    }

    @Test
    void namesARowWithAFlippedBit() throws Exception {
        keepOne();
        change("UPDATE analysis SET body = CAST(replace(CAST(body AS TEXT), 'meet', 'leet') AS BLOB)");
        try (Case kept = open()) {
            refused("row 1 of table analysis", () -> kept.dossier(report.id()));
            assertEquals(document, kept.original(report.id()).orElseThrow());
        }
    }

    @Test
    void listsADamagedReportAmongTheOthers() throws Exception {
        keepOne();
        change("UPDATE summary SET hash = zeroblob(32) WHERE id = 1");
        try (Case kept = open()) {
            assertTrue(kept.reports().getFirst().title().contains("row 1 of table summary"));
            assertEquals(report.title(), kept.reports().getLast().title());
        }
    }

    @Test
    void noticesAChangedOriginal() throws Exception {
        keepOne();
        Path original = folder.resolve("originals/" + document.sha256().substring(0, 2) + "/" + document.sha256());
        Files.writeString(original, "forged");
        try (Case kept = open()) {
            refused(original.toString(), () -> kept.original(report.id()));
            kept.keep(document, Samples.parsed(document));
            assertEquals(document, kept.original(report.id()).orElseThrow());
        }
    }

    @Test
    void refusesASecondOpenerInThisProcess() throws Exception {
        try (Case kept = open()) {
            refused("already open", this::open);
            assertEquals(
                    "store.open-here",
                    assertThrows(CaseException.class, this::open).reason().key());
            kept.keep(document, Samples.parsed(document));
        }
        open().close();
    }

    @Test
    void refusesACaseAnotherProcessHasAndSaysWho() throws Exception {
        Process other = Writer.start(folder);
        try {
            other.inputReader().readLine();
            refused("process " + other.pid(), this::open);
        } finally {
            other.destroyForcibly().waitFor();
        }
        open().close();
    }

    @Test
    void refusesANewerFormat() throws Exception {
        keepOne();
        change("PRAGMA user_version = 99");
        refused("format 99", this::open);
        change("PRAGMA user_version = " + Schema.CURRENT.steps().size());
        open().close();
    }

    @Test
    void refusesFoldersThatAreNoCases() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "dear");
        refused("letter.txt", this::open);
        Files.delete(folder.resolve("letter.txt"));
        Files.writeString(folder.resolve("case.db"), "no database at all, but long enough to be looked at ".repeat(50));
        refused("no case database", this::open);
    }

    @Test
    void opensFoldersWithOddNames() throws Exception {
        Path odd = folder.resolve("قضية ?a=1 %20 #x");
        try (Case kept = new FolderCaseStore().open(odd)) {
            kept.keep(document, Samples.parsed(document));
        }
        assertTrue(Files.exists(odd.resolve("case.db")));
    }

    @Test
    void saysSoWhenTheDiskIsFullAndGoesOnAfterwards() throws Exception {
        FolderCase kept = (FolderCase) open();
        try (kept) {
            kept.keep(document, Samples.parsed(document));
            try (Statement limit = kept.rows().connection().createStatement()) {
                limit.execute("PRAGMA max_page_count = 1");
            }
            Document big = Samples.document("big");
            Dossier large = new Dossier(
                    report,
                    new org.isnad.report.Analysis(
                            report.id(),
                            java.util.Collections.nCopies(
                                    200, dossier.analysis().runs().getFirst())));
            refused("disk is full", () -> kept.keep(large));
            kept.keep(big, Samples.parsed(big));
            kept.keep(large);
            assertEquals(large, kept.dossier(report.id()).orElseThrow());
        }
    }

    @Test
    void upgradesStepByStepAndCopiesFirst() throws Exception {
        keepOne();
        List<List<String>> steps = new ArrayList<>(Schema.CURRENT.steps());
        int now = steps.size();
        steps.addAll(List.of(List.of("ALTER TABLE document ADD COLUMN note TEXT"), List.of("broken")));
        Schema next = new Schema(steps);
        refused("broken", () -> Rows.open(folder, next).close());
        try (Connection connection = connect()) {
            assertEquals(now + 1, Schema.version(connection));
        }
        assertTrue(Files.exists(folder.resolve("case.db.format-" + now)));
        Rows.open(folder, new Schema(next.steps().subList(0, now + 1))).close();
    }

    @Test
    void refusesEverythingOnceClosed() throws Exception {
        Case kept = open();
        kept.close();
        kept.close();
        refused("is closed", kept::reports);
        assertFalse(Files.exists(folder.resolve("case.db-wal")));
    }

    private Case open() throws IOException {
        return new FolderCaseStore().open(folder);
    }

    private void keepOne() throws IOException {
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(dossier);
        }
    }

    // whatever a case refuses has words in the window's language beside those for logs
    private static void refused(String because, Executable call) {
        String message = assertThrows(CaseException.class, call).getMessage();
        assertTrue(message.contains(because), message);
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
    }

    private void change(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return result.getInt(1);
        }
    }
}
