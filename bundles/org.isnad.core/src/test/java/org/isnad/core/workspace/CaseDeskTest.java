package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.classify.Classifier;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.Attribution;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Job;
import org.isnad.workspace.OriginDecisions;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseDeskTest extends Desked {
    private final CountDownLatch mayRun = new CountDownLatch(1);
    private final AtomicInteger classified = new AtomicInteger();
    private static final Span NAME = new Span(0, 4);

    @Override
    List<Contribution<Classifier>> classifiers() {
        return List.of(Plugins.classifier("org.example.slow", List.of(), List.of("mention"), (d, w) -> {
            classified.incrementAndGet();
            while (d.report().text().startsWith("انتظر") && mayRun.getCount() > 0) {
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

    @Test
    void bringsInAndKeepsInTheOrderGiven() throws Exception {
        List<ReportId> ids =
                soon(desk.bringIn(List.of(Plugins.document("b", "الثاني"), Plugins.document("a", "الأول"))));
        assertEquals(2, ids.size());
        assertEquals(
                "الثاني",
                desk.dossier(ids.getFirst())
                        .toCompletableFuture()
                        .get()
                        .report()
                        .text());
        assertTrue(desk.reports().stream().allMatch(ReportSummary::analysed));
    }

    @Test
    void keepsManyInTheOrderGivenWhicheverIsReadFirst() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // the first ones are the longest to read
            documents.add(Plugins.document("d" + i, ("نص " + i + " ").repeat(20_000 / (i + 1))));
        }
        List<ReportId> ids = soon(desk.bringIn(documents));
        assertEquals(ids, desk.reports().stream().map(ReportSummary::id).toList());
    }

    @Test
    void whatComesInIsMatchedWithWhatTheCaseHadBefore() throws Exception {
        String text = "انقطعت الكهرباء مساء الاثنين عن أحياء واسعة من المدينة بعد عطل في محطة التحويل الشرقية ";
        MemoryCase kept = new MemoryCase(folder);
        Document old = Plugins.document("old", text);
        kept.keep(old, flow.parse(old, Work.UNWATCHED));
        try (CaseDesk later = new CaseDesk(flow, where -> kept)) {
            later.open(folder).toCompletableFuture().get();
            Document copy = Plugins.document("copy", text + "وعادت");
            ReportId id = ReportId.of(copy, 0);
            matched(later, id, () -> later.bringIn(List.of(copy, Plugins.document("other", "افتتح معرض الكتاب"))));
            assertEquals(ReportId.of(old, 0), later.resemblances(id).getFirst().earlier());
            assertEquals(List.of(), later.resemblances(ReportId.of(old, 0)));
        }
    }

    // until something is found that a report resembles
    private static void matched(CaseDesk desk, ReportId id, Supplier<Job<?>> task) throws Exception {
        CountDownLatch matched = new CountDownLatch(1);
        try (var _ = desk.watch(change -> {
            if (!desk.resemblances(id).isEmpty()) {
                matched.countDown();
            }
        })) {
            soon(task.get());
            assertTrue(matched.await(60, TimeUnit.SECONDS), "nothing was matched");
        }
    }

    @Test
    void aReportReadInOtherLettersIsMatchedAnew() throws Exception {
        String text = "وصلت قافلة مساعدات إلى ميناء الياقوت صباح الأحد بعد رحلة دامت ثلاثة أيام";
        Document first = Plugins.document("first", text);
        Document wrong = new Document("wrong", text.getBytes(Charset.forName("windows-1256")));
        Document last = Plugins.document("last", text + " وعادت");
        ReportId id = ReportId.of(wrong, 0);
        // when the last one is matched the others have been
        matched(desk, ReportId.of(last, 0), () -> desk.bringIn(List.of(first, wrong, last)));
        assertEquals(List.of(), desk.resemblances(id));
        matched(desk, id, () -> desk.reread(id, "windows-1256"));
        assertEquals(ReportId.of(first, 0), desk.resemblances(id).getFirst().earlier());
    }

    private Stream<Job<?>> jobs(String label) {
        return desk.jobs().stream().filter(job -> job.label().key().equals(label));
    }

    @Test
    void aZipIsBroughtInFileByFile() throws Exception {
        Path zip = folder.resolve("reports.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.txt", "../b.txt", "c.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("نص " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        soon(desk.bringInFiles(List.of(zip)));
        assertEquals(2, desk.reports().size());
        assertEquals("reports.zip/../b.txt", desk.problems().getFirst().subject());
    }

    @Test
    void aReportIsReadAgainInAnotherCharacterSet() throws Exception {
        byte[] bytes = "ملف".getBytes(Charset.forName("windows-1256"));
        ReportId id = soon(desk.bringIn(List.of(new Document("a.txt", bytes)))).getFirst();
        int read = classified.get();
        assertEquals(List.of(id), soon(desk.reread(id, "windows-1256")));
        assertEquals(read + 1, classified.get());
        assertEquals(
                "ملف", desk.dossier(id).toCompletableFuture().get().report().text());
        assertEquals(1, desk.reports().size());
    }

    @Test
    void theSameBytesAreNotReadAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "نص");
        List<ReportId> first = soon(desk.bringInFiles(List.of(file)));
        Path copy = Files.writeString(folder.resolve("b.txt"), "نص");
        int read = classified.get();
        assertEquals(first, soon(desk.bringInFiles(List.of(copy))));
        assertEquals(read, classified.get());
    }

    @Test
    void aFolderIsBroughtInButForWhatItIgnores() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports/drafts")).getParent();
        Files.writeString(reports.resolve("b.txt"), "نص ب");
        Files.writeString(reports.resolve("a.txt"), "نص أ");
        Files.writeString(reports.resolve("a.jpg"), "نص ج");
        Files.writeString(reports.resolve(".hidden"), "نص د");
        Files.writeString(reports.resolve("drafts/c.txt"), "نص ه");
        Files.writeString(reports.resolve(ImportFolder.IGNORE), "# pictures\n*.jpg\ndrafts\n");
        assertEquals(
                List.of("a.txt", "b.txt"),
                ImportFolder.files(reports).stream()
                        .map(f -> reports.relativize(f).toString())
                        .toList());
        soon(desk.bringInFiles(List.of(reports)));
        assertEquals(2, desk.reports().size());
        Files.writeString(reports.resolve(ImportFolder.IGNORE), "[");
        soon(desk.bringInFiles(List.of(reports)));
        assertTrue(desk.problems().getFirst().reason().arguments().getLast().contains("["));
    }

    @Test
    void whatACrashLeftUndoneIsGoneOnWith() throws Exception {
        Path file = Files.writeString(folder.resolve("left.txt"), "نص بقي");
        Path home = desk.folder().orElseThrow();
        Files.createDirectories(home);
        Files.writeString(home.resolve("unfinished-1.txt"), file + "\n");
        desk.open(home).toCompletableFuture().get();
        desk.jobs().getFirst().result().toCompletableFuture().get();
        assertEquals(1, desk.reports().size());
        try (var left = Files.list(home)) {
            assertEquals(
                    0,
                    left.filter(f -> f.getFileName().toString().startsWith("unfinished"))
                            .count());
        }
    }

    @Test
    void whatIsDroppedIntoTheCaseIsBroughtIn() throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        AutoCloseable watch = desk.watch(change -> {
            if (!desk.reports().isEmpty()) {
                changed.countDown();
            }
        });
        Path drop = Files.createDirectories(desk.folder().orElseThrow().resolve(DropFolder.NAME));
        Files.writeString(drop.resolve("a.txt"), "نص");
        assertTrue(changed.await(60, TimeUnit.SECONDS), "nothing came in");
        watch.close();
        assertEquals(1, desk.reports().size());
    }

    @Test
    void aMissingFileIsAProblemAndStopsNobody() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), "نص");
        Path missing = folder.resolve("missing.txt");
        List<ReportId> ids = soon(desk.bringInFiles(List.of(missing, good)));
        assertEquals(1, ids.size());
        Problem problem = desk.problems().getFirst();
        assertEquals(missing.toString(), problem.subject());
        assertEquals("core.file.missing", problem.reason().key());
    }

    @Test
    void cancellingKeepsWhatIsDone() throws Exception {
        soon(desk.bringIn(List.of(Plugins.document("a", "الأول"))));
        Job<List<ReportId>> job = desk.bringIn(List.of(Plugins.document("w", "انتظر")));
        job.cancel();
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> job.result().toCompletableFuture().get());
        assertEquals(Job.State.CANCELLED, job.status().state());
        assertTrue(desk.reports().size() >= 1);
    }

    @Test
    void comparesAndRemembersIt() throws Exception {
        List<ReportId> ids =
                soon(desk.bringIn(List.of(Plugins.document("b", "الثاني"), Plugins.document("a", "الأول"))));
        Comparison comparison = soon(desk.compare(ids));
        assertEquals(ids, comparison.reports());
        assertEquals(List.of(ids), desk.comparisons().toCompletableFuture().get());
    }

    @Test
    void rulingOnOriginsCountsOnTheNextComparison() throws Exception {
        Contribution<Classifier> teller =
                Plugins.classifier("org.example.teller", List.of(), List.of("attribution"), (d, w) -> {
                    Source first = Source.named(NAME, NAME.in(d.report().text()), SourceKind.PERSON);
                    Span all = new Span(0, d.report().text().length());
                    return List.of(
                            new Attribution(all, List.of(new Link(first, new Span(5, 9), Manner.SAID)), true, "test"));
                });
        try (Flow telling = new Flow(Plugins.catalogue(List.of(Plugins.plainParser()), List.of(teller)));
                CaseDesk second = new CaseDesk(telling, MemoryCase::new)) {
            second.open(folder).toCompletableFuture().get();
            List<ReportId> ids = soon(second.bringIn(List.of(
                    Plugins.document("b", "سالم يروي انهيار جسر الوادي"),
                    Plugins.document("a", "ناصر يروي انهيار جسر الوادي"))));
            assertEquals(2, soon(second.compare(ids)).origins().size());
            OriginRuling ruling =
                    new OriginRuling(true, new Quote(ids.get(0), NAME), new Quote(ids.get(1), NAME), "رجل واحد");
            second.decide(OriginDecisions.of(ruling, "analyst", Instant.EPOCH))
                    .toCompletableFuture()
                    .get();
            assertEquals(1, soon(second.compare(ids)).origins().size());
        }
    }

    @Test
    void comparingAReportThatIsNotThereFailsInWords() {
        Job<Comparison> job = desk.compare(
                List.of(ReportId.of(Plugins.document("x", "x"), 0), ReportId.of(Plugins.document("y", "y"), 0)));
        ExecutionException thrown = assertThrows(ExecutionException.class, () -> soon(job));
        assertInstanceOf(IOException.class, thrown.getCause());
        assertEquals(Job.State.FAILED, job.status().state());
    }

    @Test
    void collatesAndNamesReportsByTheirPlaces() throws Exception {
        String fire = "اندلع حريق كبير في مستودع للأخشاب قرب الميناء القديم فجر اليوم وأصيب سبعة عمال بجروح طفيفة"
                + " وقال الدفاع المدني إن النيران أتت على المستودع كله وإن التحقيق في السبب مستمر منذ الصباح";
        List<ReportId> ids = soon(desk.bringIn(List.of(
                Plugins.document("a", fire),
                Plugins.document("b", "أعلنت وزارة التربية مواعيد امتحانات الشهادة الثانوية للعام المقبل"),
                Plugins.document("c", fire + ". ولم يصدر عن البلدية تعليق"))));
        Job<Collation> job = desk.collate(ids);
        Collation collation = soon(job);
        assertEquals(3, collation.reports());
        assertEquals(List.of(List.of(0, 2)), collation.groups());
        assertEquals(new Job.Status(Job.State.DONE, 2, 3), job.status());
        assertEquals(0, soon(desk.collate(List.of())).reports());
    }

    @Test
    void collatingCanBeCancelled() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<ReportId> ids =
                soon(desk.bringIn(List.of(Plugins.document("a", "الأول"), Plugins.document("b", "الثاني"))));
        // the job tells on its own thread that it runs, and so waits here for the cancel
        try (var _ = desk.watch(change -> {
            if (jobs("core.job.collate").anyMatch(job -> job.status().state() == Job.State.RUNNING)) {
                begun.countDown();
                awaited(cancelled);
            }
        })) {
            Job<Collation> job = desk.collate(ids);
            begun.await();
            job.cancel();
            cancelled.countDown();
            assertThrows(CancellationException.class, () -> soon(job));
            assertEquals(Job.State.CANCELLED, job.status().state());
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void collatingAReportThatIsNotThereFailsInWords() {
        Job<Collation> job = desk.collate(List.of(ReportId.of(Plugins.document("x", "x"), 0)));
        ExecutionException thrown = assertThrows(ExecutionException.class, () -> soon(job));
        assertInstanceOf(IOException.class, thrown.getCause());
        assertEquals(Job.State.FAILED, job.status().state());
    }
}
