package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.classify.Classifier;
import org.isnad.core.flow.Plugins;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;
import org.junit.jupiter.api.Test;

class ChangedReportsTest extends Desked {
    private final AtomicInteger classified = new AtomicInteger();

    @Override
    List<Contribution<Classifier>> classifiers() {
        return List.of(Plugins.classifier("org.example.counting", List.of(), List.of("mention"), (d, w) -> {
            classified.incrementAndGet();
            return List.of();
        }));
    }

    @Test
    void whatIsCorrectedIsShownAtOnceAndAnalysedAnew() throws Exception {
        List<ReportId> ids = soon(desk.bringIn(List.of(Plugins.document("a", "قالت مصادر"))));
        assertEquals(1, classified.get());
        desk.decide(Corrections.of(ids.getFirst(), Part.OUTLET, "معاريف", "من الطبعة", "رنا", Instant.EPOCH))
                .toCompletableFuture()
                .get();
        assertEquals(Optional.of("معاريف"), desk.reports().getFirst().outlet());
        Dossier corrected = desk.dossier(ids.getFirst()).toCompletableFuture().get();
        assertEquals(2, classified.get());
        assertEquals(1, corrected.corrections().size());
        assertEquals(1, corrected.analysis().runs().size());
        assertEquals(
                corrected, desk.dossier(ids.getFirst()).toCompletableFuture().get());
        assertEquals(2, classified.get());
    }

    @Test
    void whatIsTakenOutIsInNoCountAndIsNotReadAgainUntilItIsPutBack() throws Exception {
        Document out = Plugins.document("a", "قالت مصادر");
        List<ReportId> ids = soon(desk.bringIn(List.of(out, Plugins.document("b", "نفت الوزارة"))));
        desk.decide(TakenOut.decision(ids.getFirst(), "ليس من القضية", "رنا", Instant.EPOCH))
                .toCompletableFuture()
                .get();
        assertEquals(
                List.of(ids.get(1)),
                desk.reports().stream().map(ReportSummary::id).toList());
        assertEquals("ليس من القضية", desk.takenOut().getFirst().reason());
        assertEquals(List.of(), soon(desk.bringIn(List.of(out))));
        assertEquals(
                "core.report.taken-out", desk.problems().getFirst().reason().key());
        assertEquals(2, classified.get());
        desk.decide(TakenOut.back(ids.getFirst(), "رنا", Instant.EPOCH.plusSeconds(1)))
                .toCompletableFuture()
                .get();
        assertEquals(ids, desk.reports().stream().map(ReportSummary::id).toList());
        assertEquals(List.of(), desk.takenOut());
    }
}
