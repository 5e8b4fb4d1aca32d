package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.report.Document;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class ArrivingTest {
    private static final String TEXT =
            "انقطعت الكهرباء مساء الاثنين عن أحياء واسعة من المدينة بعد عطل في محطة التحويل الشرقية ";

    @Test
    void copiesAreStillKnownWhenTheCaseIsOpenedAgain() throws Exception {
        MemoryCase kept = new MemoryCase(Path.of("case"));
        Document first = Plugins.document("first", TEXT);
        Document copy = Plugins.document("copy", TEXT + "وعادت");
        try (Flow flow = new Flow(Plugins.catalogue(List.of(Plugins.plainParser()), List.of()));
                CaseDesk desk = new CaseDesk(flow, where -> kept)) {
            for (Document document : List.of(first, copy)) {
                kept.keep(document, flow.parse(document, Work.UNWATCHED));
            }
            CountDownLatch found = new CountDownLatch(1);
            try (var _ = desk.watch(change -> {
                if (!desk.resemblances(ReportId.of(copy, 0)).isEmpty()) {
                    found.countDown();
                }
            })) {
                desk.open(Path.of("case")).toCompletableFuture().get();
                assertTrue(found.await(60, TimeUnit.SECONDS), "the copy is not known");
            }
            assertEquals(
                    ReportId.of(first, 0),
                    desk.resemblances(ReportId.of(copy, 0)).getFirst().earlier());
            assertEquals(List.of(), desk.jobs(), "nobody asked for it");
        }
    }
}
