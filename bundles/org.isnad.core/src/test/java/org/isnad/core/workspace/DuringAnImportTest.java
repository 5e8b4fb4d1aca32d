package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.classify.Classifier;
import org.isnad.core.flow.Plugins;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.ReportId;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an analyst does while an import of many files is under way. */
class DuringAnImportTest extends Desked {
    private static final int FILES = 20;
    private final CountDownLatch mayRun = new CountDownLatch(1);
    private final CountDownLatch runs = new CountDownLatch(1);

    @Override
    List<Contribution<Classifier>> classifiers() {
        return List.of(Plugins.classifier("org.example.slow", List.of(), List.of("mention"), (d, w) -> {
            while (d.report().text().startsWith("انتظر") && mayRun.getCount() > 0) {
                runs.countDown();
                w.check();
                Thread.onSpinWait();
            }
            return List.of();
        }));
    }

    @AfterEach
    void letRun() {
        mayRun.countDown();
    }

    private List<Path> slow(String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(folder.resolve(name + i + ".txt"), "انتظر " + name + i));
        }
        return files;
    }

    private long unfinished() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("unfinished"))
                    .count();
        }
    }

    @Test
    void reportsAreReadAndDecisionsKept() throws Exception {
        ReportId read = soon(desk.bringIn(List.of(Plugins.document("a", "الأول")))
                        .result())
                .getFirst();
        desk.bringInFiles(slow("a"));
        runs.await();
        Decision note = new Decision(read, Optional.empty(), "note", "يراجع", "analyst", Instant.EPOCH);
        soon(desk.decide(note));
        assertEquals("الأول", soon(desk.dossier(read)).report().text());
        assertEquals(List.of(note), soon(desk.decisions(read)));
    }

    @Test
    void anImportThatStillWaitsIsRememberedToo() throws Exception {
        desk.bringInFiles(slow("a"));
        runs.await();
        desk.bringInFiles(slow("b"));
        soon(desk.comparisons());
        assertEquals(2, unfinished());
    }

    @Test
    void closingLeavesTheRestForTheNextTime() throws Exception {
        Job<List<ReportId>> job = desk.bringInFiles(slow("a"));
        runs.await();
        desk.close();
        assertEquals(Job.State.CANCELLED, job.status().state());
        assertEquals("core.job.goes-on", job.interruption().orElseThrow().key());
        assertEquals(1, unfinished());
        mayRun.countDown();
        try (CaseDesk next = new CaseDesk(flow, MemoryCase::new)) {
            soon(next.open(folder));
            Job<?> rest = next.jobs().getFirst();
            assertEquals("core.job.go-on", rest.label().key());
            soon(rest.result());
            assertEquals(FILES, next.reports().size());
            assertEquals(0, unfinished());
        }
    }

    @Test
    void cancellingLeavesNothingForTheNextTime() throws Exception {
        Job<List<ReportId>> job = desk.bringInFiles(slow("a"));
        runs.await();
        job.cancel();
        job.result().toCompletableFuture().exceptionally(cancelled -> List.of()).get(30, TimeUnit.SECONDS);
        assertEquals(0, unfinished());
        assertTrue(job.interruption().isEmpty(), "the analyst ended it");
    }

    @Test
    void whatIsNotGoneOnWithSaysSo() throws Exception {
        Job<List<ReportId>> job = desk.bringIn(List.of(Plugins.document("a", "انتظر")));
        runs.await();
        desk.close();
        assertEquals("core.job.closed", job.interruption().orElseThrow().key());
    }

    @Test
    void theListOfWhatIsLeftStaysUntilItIsDone() throws Exception {
        Files.write(
                folder.resolve("unfinished-1.txt"),
                slow("a").stream().map(Path::toString).toList());
        try (CaseDesk killed = new CaseDesk(flow, MemoryCase::new)) {
            soon(killed.open(folder));
            runs.await();
            assertEquals(1, unfinished(), "a second crash must not lose it");
        }
    }

    @Test
    void anotherCaseIsOpenedAtOnceAndGetsNothingOfIt() throws Exception {
        Job<List<ReportId>> job = desk.bringInFiles(slow("a"));
        runs.await();
        soon(desk.open(Files.createDirectories(folder.resolve("other"))));
        mayRun.countDown();
        job.result().toCompletableFuture().exceptionally(cancelled -> List.of()).get(30, TimeUnit.SECONDS);
        assertEquals(List.of(), desk.reports());
        assertEquals(List.of(), desk.problems());
        assertTrue(unfinished() > 0, "nothing is gone on with");
    }
}
