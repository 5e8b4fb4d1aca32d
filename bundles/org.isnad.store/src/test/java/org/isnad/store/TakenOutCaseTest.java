package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.ReportId;
import org.isnad.workspace.Case;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenOutCaseTest {
    private final Document document = Samples.document("one");
    private final ReportId first = ReportId.of(document, 0);
    private final ReportId second = ReportId.of(document, 1);

    @TempDir
    Path folder;

    private Case open() throws IOException {
        return new FolderCaseStore().open(folder.resolve("case"));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    private static List<ReportId> shelf(Case kept) throws IOException {
        return kept.reports().stream().map(ReportSummary::id).toList();
    }

    @Test
    void aReportThatWasTakenOutIsListedApartWithItsReasonAndLosesNothing() throws Exception {
        try (Case kept = open()) {
            kept.keep(document, Samples.parsed(document));
            kept.keep(Corrections.of(first, Part.OUTLET, "معاريف", "من الطبعة", "رنا", at(1)));
            kept.keepComparison(List.of(first, second));
            kept.keep(TakenOut.decision(second, "withdrawn", "هالة", at(2)));
            kept.keep(TakenOut.decision(first, "ليس من القضية", "رنا", at(3)));
        }
        try (Case kept = open()) {
            assertEquals(List.of(), shelf(kept));
            assertEquals(List.of(), kept.comparisons());
            assertEquals(
                    List.of(first, second),
                    kept.takenOut().stream().map(out -> out.report().id()).toList());
            TakenOut out = kept.takenOut().getFirst();
            assertEquals("ليس من القضية", out.reason());
            assertEquals("رنا", out.analyst());
            assertEquals(Optional.of("معاريف"), out.report().outlet());
            assertArrayEquals(
                    document.bytes(), kept.original(first).orElseThrow().bytes());
            kept.keep(TakenOut.back(first, "رنا", at(4)));
            kept.keep(TakenOut.back(second, "رنا", at(5)));
            assertEquals(List.of(first, second), shelf(kept));
            assertEquals(List.of(List.of(first, second)), kept.comparisons());
            assertEquals(List.of(), kept.takenOut());
        }
    }

    @Test
    void nothingIsTakenOutWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> TakenOut.decision(first, " ", "رنا", at(1)));
    }
}
