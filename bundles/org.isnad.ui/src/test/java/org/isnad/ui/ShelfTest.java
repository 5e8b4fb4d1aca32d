package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.isnad.report.Dossier;
import org.isnad.report.Encoding;
import org.isnad.report.Report;
import org.isnad.workspace.Decision;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShelfTest extends Staged {
    @BeforeEach
    void open() {
        stage = new Stage(fake);
        stage.open();
    }

    @Test
    void chipsTellWhatTheSummaryCannotAMomentLater() {
        fake.decisions.add(new Decision(
                Samples.diffa().report().id(), Optional.empty(), Grades.SOURCE, "B", "analyst", Instant.EPOCH));
        ReportFacts facts =
                new ReportFacts(stage.session, stage.window().shelf().table());
        assertEquals(List.of("دون ذكر وكالة"), words(facts.chips(summary(1))), "known at once");
        stage.until("facts loaded", () -> facts.chips(summary(1)).size() > 1);
        assertEquals(List.of("عنوان لا يسنده النص", "دون ذكر وكالة", "B"), words(facts.chips(summary(1))));
        assertEquals(List.of("نقل"), words(facts.chips(summary(0))));
    }

    @Test
    void lineIsCutBehindAWordAndTheEllipsisStaysOnItsSide() {
        GC gc = new GC(stage.window().shelf().table());
        try {
            String title = Explanation.isolate("Mersa Yakut'ta liman yangını söndürüldü, soruşturma sürüyor");
            String cut = Fitting.cut(gc, title, gc.textExtent("Mersa Yakut'ta liman yangını söndürü").x);
            assertEquals(Explanation.isolate("Mersa Yakut'ta liman yangını…"), cut);
            String line = Explanation.isolate("صحيفة المرفأ") + " · 3 مارس";
            assertEquals(line, Fitting.cut(gc, line, 4_000));
            assertTrue(Fitting.cut(gc, line, gc.textExtent("صحيفة المرفأ · ").x + 12)
                    .endsWith("المرفأ\u2069…"));
        } finally {
            gc.dispose();
        }
    }

    @Test
    void aReportWhoseLettersMayBeWrongIsMarkedAndReadInTheNextSet() {
        Report sound = Samples.diffa().report();
        Encoding encoding =
                new Encoding("windows-1256", "charset.scored", true, List.of("windows-1255", "windows-1252"));
        Report doubtful =
                new Report(sound.id(), sound.publication(), sound.text(), sound.passages(), Optional.of(encoding));
        fake.dossiers.put(sound.id(), new Dossier(doubtful, Samples.diffa().analysis()));
        ReportFacts facts =
                new ReportFacts(stage.session, stage.window().shelf().table());
        stage.until("the mark", () -> words(facts.chips(summary(1))).contains("حروف خاطئة؟"));
        stage.window().shelf().select(List.of(sound.id()));
        stage.window().commands().letters();
        stage.until("read again", () -> fake.reread.equals("windows-1255"));
        stage.window().shelf().select(List.of(Samples.marfa().report().id()));
        stage.window().commands().letters();
        stage.until(
                "told that there is no choice",
                () -> fake.problems.stream().anyMatch(p -> p.reason().key().equals("letters.none")));
    }

    private ReportSummary summary(int place) {
        return fake.reports().get(place);
    }

    private static List<String> words(List<Chip> chips) {
        return chips.stream().map(Chip::words).toList();
    }
}
