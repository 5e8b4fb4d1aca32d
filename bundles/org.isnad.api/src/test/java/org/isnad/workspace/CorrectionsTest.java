package org.isnad.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Grain;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final ReportId ID = new ReportId("ab".repeat(32), 0);
    private static final Stated<StatedTime> READ_TIME =
            Stated.in(new Span(0, 4), new StatedTime(LocalDateTime.of(2026, 4, 5, 0, 0), Grain.DAY), "text.dateline");
    private static final Report READ = new Report(
            ID,
            new Publication(
                    Optional.of(Stated.outside("رأي اليوم", "html.site")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(READ_TIME),
                    Optional.empty()),
            "نص التقرير",
            List.of());

    private static Decision set(Part part, String value, int second) {
        return Corrections.of(ID, part, value, "حملها زميل", "رنا", Instant.ofEpochSecond(second));
    }

    private static Decision back(Part part, int second) {
        return Corrections.withdraw(ID, part, "رنا", Instant.ofEpochSecond(second));
    }

    private static Publication after(Decision... decisions) {
        return Corrections.corrected(READ, Corrections.of(List.of(decisions), READ))
                .publication();
    }

    @Test
    void theLastOnAPartCountsAndSaysWhatWasRead() {
        List<Decision> decisions = List.of(set(Part.OUTLET, "الأخبار", 1), set(Part.OUTLET, " معاريف ", 2));
        Correction kept = Corrections.of(decisions, READ).getFirst();
        assertEquals(Optional.of("معاريف"), kept.value());
        assertEquals(READ.publication().outlet(), kept.read());
        assertEquals("حملها زميل", kept.reason());
        assertEquals("رنا", kept.analyst());
        Publication corrected = after(decisions.toArray(new Decision[0]));
        assertEquals(Optional.of(Stated.outside("معاريف", Correction.RULE)), corrected.outlet());
        assertEquals(READ.publication().published(), corrected.published());
    }

    @Test
    void takenBackWhatStoodBeforeCountsAgain() {
        assertEquals(
                "الأخبار",
                after(set(Part.OUTLET, "الأخبار", 1), set(Part.OUTLET, "معاريف", 2), back(Part.OUTLET, 3))
                        .outlet()
                        .orElseThrow()
                        .value());
        assertEquals(READ.publication(), after(set(Part.OUTLET, "الأخبار", 1), back(Part.OUTLET, 2)));
        assertEquals(READ.publication(), after(back(Part.OUTLET, 1)));
    }

    @Test
    void aTimeIsAsPreciseAsItWasDecided() {
        assertEquals(
                new StatedTime(LocalDateTime.of(2026, 5, 4, 0, 0), Grain.DAY),
                after(set(Part.PUBLISHED, "2026-05-04", 1))
                        .published()
                        .orElseThrow()
                        .value());
        for (String iso : List.of(
                "2026",
                "2026-05",
                "2026-05-04",
                "2026-05-04T13:05",
                "2026-05-04T13:05+02:00",
                "2026-05-04T13:05:09Z")) {
            assertEquals(iso, StatedTime.parse(iso).iso());
        }
        assertEquals(
                Optional.of("2026-04-05"),
                Corrections.of(List.of(set(Part.PUBLISHED, "2026-05-04", 1)), READ)
                        .getFirst()
                        .read()
                        .map(Stated::value));
    }

    @Test
    void nothingIsStatedIfSoDecided() {
        assertEquals(Optional.empty(), after(set(Part.OUTLET, "", 1)).outlet());
        assertEquals(Optional.empty(), after(set(Part.PUBLISHED, "", 1)).published());
    }

    @Test
    void noCorrectionIsMadeWithoutReasonOrOfAnImpossibleDay() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Corrections.of(ID, Part.AGENCY, "رويترز", " ", "رنا", Instant.EPOCH));
        for (String wrong : List.of("2026-13-40", "4.5.2026", "2026-05-04 13:05")) {
            assertThrows(IllegalArgumentException.class, () -> set(Part.PUBLISHED, wrong, 1), wrong);
        }
    }

    @Test
    void whatNoCorrectionSaysIsPassedOver() {
        for (String strange : List.of("", "معاريف", "معاريف\n ", "\n")) {
            assertEquals(
                    READ.publication(),
                    after(new Decision(ID, Optional.empty(), "publication.outlet", strange, "رنا", Instant.EPOCH)),
                    strange);
        }
        assertEquals(
                READ.publication(),
                after(new Decision(ID, Optional.empty(), "publication.published", "غدًا\nلأن", "رنا", Instant.EPOCH)));
    }
}
