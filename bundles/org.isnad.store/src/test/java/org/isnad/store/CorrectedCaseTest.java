package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedCaseTest {
    private final Document document = Samples.document("one");
    private final Report report = Samples.report(document, 0);
    private final Dossier dossier = Samples.dossier(report);

    @TempDir
    Path folder;

    private Case open() throws IOException {
        return new FolderCaseStore().open(folder.resolve("case"));
    }

    @BeforeEach
    void fill() throws IOException {
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(dossier);
            // a note with a span is among what the shelf has to read past
            kept.keep(Samples.decision(report.id(), "accept"));
        }
    }

    private Decision corrected(Part part, String value) {
        return Corrections.of(report.id(), part, value, "من \"الأرشيف\"\nوالطبعة", "رنا", Instant.EPOCH.plusMillis(7));
    }

    @Test
    void whatWasCorrectedStandsOnTheShelfAndInTheReportAndIsAnalysedAnew() throws Exception {
        try (Case kept = open()) {
            kept.keep(corrected(Part.OUTLET, "معاريف"));
            kept.keep(corrected(Part.PUBLISHED, "2024-05-01"));
            kept.keep(corrected(Part.AGENCY, ""));
        }
        try (Case kept = open()) {
            ReportSummary shown = kept.reports().getFirst();
            assertEquals(Optional.of("معاريف"), shown.outlet());
            assertEquals(Optional.empty(), shown.agency());
            assertEquals("2024-05-01", shown.published().orElseThrow().iso());
            Dossier now = kept.dossier(report.id()).orElseThrow();
            assertEquals(
                    Optional.of(Stated.outside("معاريف", Correction.RULE)),
                    now.report().publication().outlet());
            assertEquals(List.of(), now.analysis().runs());
            assertEquals(
                    List.of(report.publication().outlet().orElseThrow().value(), "reuters", "2024-05-06T07:08+03:00"),
                    now.corrections().stream()
                            .map(c -> c.read().orElseThrow().value())
                            .toList());
            assertEquals("من \"الأرشيف\"\nوالطبعة", now.corrections().getFirst().reason());
            assertEquals(
                    Optional.of("Harbour Post"), kept.reports().get(1).outlet(), "the other report of the document");
        }
    }

    @Test
    void takenBackTheReportIsAsItWasRead() throws Exception {
        try (Case kept = open()) {
            kept.keep(corrected(Part.OUTLET, "معاريف"));
            kept.keep(Corrections.withdraw(report.id(), Part.OUTLET, "رنا", Instant.EPOCH.plusMillis(8)));
            assertEquals(report, kept.dossier(report.id()).orElseThrow().report());
            assertEquals(List.of(), kept.dossier(report.id()).orElseThrow().corrections());
            assertEquals(Optional.of("Harbour Post"), kept.reports().getFirst().outlet());
        }
    }

    @Test
    void anAnalysisThatWasBegunBeforeACorrectionIsNotKept() throws Exception {
        try (Case kept = open()) {
            kept.keep(corrected(Part.OUTLET, "معاريف"));
            kept.keep(dossier);
            Dossier now = kept.dossier(report.id()).orElseThrow();
            assertEquals(List.of(), now.analysis().runs());
            assertNotEquals(report, now.report());
            kept.keep(new Dossier(now.report(), dossier.analysis()));
            assertEquals(
                    dossier.analysis(), kept.dossier(report.id()).orElseThrow().analysis());
        }
    }

    @Test
    void aDamagedDecisionLeavesTheReportReadable() throws Exception {
        try (Case kept = open()) {
            kept.keep(corrected(Part.OUTLET, "معاريف"));
        }
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("case").resolve("case.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE decision SET hash = zeroblob(32)");
        }
        try (Case kept = open()) {
            assertEquals(report, kept.dossier(report.id()).orElseThrow().report());
            kept.keep(dossier);
            assertEquals(2, kept.reports().size());
            assertThrows(CaseException.class, () -> kept.decisions(report.id()));
        }
    }

    @Test
    void whatIsReadAnewInOtherLettersKeepsItsCorrections() throws Exception {
        try (Case kept = open()) {
            kept.keep(corrected(Part.OUTLET, "معاريف"));
            kept.keepAnew(document.in("UTF-8"), Samples.parsed(document));
            assertEquals(Optional.of("معاريف"), kept.reports().getFirst().outlet());
            assertTrue(kept.dossier(report.id()).orElseThrow().corrections().size() == 1);
        }
    }
}
