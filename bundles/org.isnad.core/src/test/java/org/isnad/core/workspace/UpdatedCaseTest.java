package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.work.Work;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of an earlier version in this one. */
class UpdatedCaseTest {
    @TempDir
    Path folder;

    private static <T> T soon(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    @Test
    void whatAnEarlierVersionAnalysedIsToldOnce() throws Exception {
        MemoryCase kept = new MemoryCase(folder);
        Flow flow = new Flow(Plugins.catalogue(
                List.of(Plugins.plainParser()),
                List.of(Plugins.classifier("org.example.names", List.of(), List.of("mention"), (d, w) -> List.of()))));
        for (String name : List.of("b", "a")) {
            Document document = Plugins.document(name, "نص " + name);
            kept.keep(document, flow.parse(document, Work.UNWATCHED));
            Dossier read = kept.dossier(ReportId.of(document, 0)).orElseThrow();
            String version = name.equals("a") ? "1.2.3" : "1.0.0";
            kept.keep(read.with(new Run("org.example.names", version, new Outcome.Done(List.of()))));
        }
        try (flow;
                CaseDesk updated = new CaseDesk(flow, where -> kept)) {
            soon(updated.open(folder));
            List<ReportId> ids =
                    updated.reports().stream().map(ReportSummary::id).toList();
            soon(updated.compare(ids).result());
            soon(updated.compare(ids).result());
            assertEquals(
                    List.of(Reason.of("core.analysis.older", "1.0.0", "1.2.3")),
                    updated.problems().stream().map(Problem::reason).toList());
        }
    }
}
