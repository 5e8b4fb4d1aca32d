package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.parse.Fit;
import org.isnad.report.Collation;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories that were found once are there when the case is opened again. */
class KeptStoriesTest extends Desked {
    private static final String FIRE =
            "اندلع حريق كبير في مستودع للأخشاب قرب الميناء القديم فجر اليوم وأصيب سبعة عمال بجروح طفيفة"
                    + " وقال الدفاع المدني إن النيران أتت على المستودع كله وإن التحقيق في السبب مستمر منذ الصباح";

    private final AtomicInteger read = new AtomicInteger();
    private MemoryCase kept;

    @Override
    Case kept(Path where) {
        return kept;
    }

    @BeforeEach
    @Override
    void open() throws Exception {
        kept = new MemoryCase(folder) {
            @Override
            public synchronized Optional<Dossier> dossier(ReportId report) {
                read.incrementAndGet();
                return super.dossier(report);
            }
        };
        super.open();
    }

    private List<ReportId> bringIn(Document... documents) throws Exception {
        return soon(desk.bringIn(List.of(documents)).result());
    }

    private List<ReportId> three() throws Exception {
        return bringIn(
                Plugins.document("a", FIRE),
                Plugins.document("b", "أعلنت وزارة التربية مواعيد امتحانات الشهادة الثانوية للعام المقبل"),
                Plugins.document("c", FIRE + ". ولم يصدر عن البلدية تعليق"));
    }

    @Test
    void whatWasFoundInAllIsNotLookedForAgain() throws Exception {
        List<ReportId> ids = three();
        Collation before = soon(desk.collate(ids).result());
        restart();
        assertEquals(ids, soon(desk.collated()));
        read.set(0);
        assertEquals(before, soon(desk.collate(ids).result()));
        assertEquals(0, read.get());
    }

    @Test
    void newcomersTakeNothingFromIt() throws Exception {
        List<ReportId> ids = three();
        soon(desk.collate(ids).result());
        bringIn(Plugins.document("d", "نص"));
        restart();
        assertEquals(ids, soon(desk.collated()));
    }

    @Test
    void aReportReadInOtherLettersDoes() throws Exception {
        three();
        ReportId wrong = bringIn(new Document("w", FIRE.getBytes(Charset.forName("windows-1256"))))
                .getFirst();
        soon(desk.collate(desk.reports().stream().map(r -> r.id()).toList()).result());
        soon(desk.reread(wrong, "windows-1256").result());
        restart();
        assertEquals(List.of(), soon(desk.collated()));
    }

    @Test
    void anotherVersionLooksAnewAndSaysWhy() throws Exception {
        List<ReportId> ids = three();
        soon(desk.collate(ids).result());
        flow.close();
        flow = new Flow(Plugins.catalogue(
                List.of(Plugins.parser("org.example.other", Fit.POSSIBLE, d -> List.of(Plugins.report(d, "x")))),
                List.of()));
        restart();
        assertEquals(List.of(), soon(desk.collated()));
        Job<Collation> job = desk.collate(ids);
        assertEquals("core.job.collate-anew", job.label().key());
        soon(job.result());
        assertEquals(ids, soon(desk.collated()));
    }

    @Test
    void allOfACollationIsKept() {
        List<ReportId> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(ReportId.of(Plugins.document("d" + i, "نص " + i), 0));
        }
        Collation collation = new Collation(
                3,
                List.of(new Collation.Pair(0, 2, .75, 1 / 3.0, Reuse.Direction.B_TO_A, true)),
                List.of(List.of(0, 1, 2)),
                List.of(new Collation.Credit(1, "وكالة الساحل", 2, .5)));
        new KeptStories(folder, "1").write(ids, collation);
        assertEquals(
                new KeptStories.Kept(ids, collation),
                new KeptStories(folder, "1").read().orElseThrow());
        assertTrue(new KeptStories(folder, "2").read().isEmpty());
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws Exception {
        List<ReportId> ids = List.of(ReportId.of(Plugins.document("d", "نص"), 0));
        for (String damage : List.of("group\t0\t7\nend", "pair\t0\nend", "report\tx\nend", "group\t0")) {
            new KeptStories(folder, "1").write(ids, new Collation(1, List.of(), List.of()));
            Path file = folder.resolve(KeptStories.FILE);
            Files.writeString(file, Files.readString(file).replace("end", damage));
            assertTrue(new KeptStories(folder, "1").read().isEmpty(), damage);
        }
    }

    @Test
    void inALargeCaseNewcomersAreStillKnownByWhatTheyResemble() throws Exception {
        int many = 1_001;
        for (int i = 0; i < many; i++) {
            Document document = Plugins.document("d" + i, i == 0 ? FIRE : "خبر " + i);
            kept.keep(document, flow.parse(document, Work.UNWATCHED));
        }
        restart();
        Document copy = Plugins.document("copy", FIRE + " وعادت");
        ReportId id = ReportId.of(copy, 0);
        known(id, () -> bringIn(copy));
        for (Job<?> job : desk.jobs()) {
            soon(job.result());
        }
        read.set(0);
        restart();
        known(id, () -> {});
        assertEquals(0, read.get(), "no report is read for it");
        assertEquals(List.of(), desk.jobs());
    }

    private interface Step {
        void run() throws Exception;
    }

    private void known(ReportId id, Step step) throws Exception {
        CountDownLatch found = new CountDownLatch(1);
        CaseDesk watched = desk;
        try (var _ = watched.watch(change -> {
            if (!watched.resemblances(id).isEmpty()) {
                found.countDown();
            }
        })) {
            step.run();
            assertTrue(found.await(60, TimeUnit.SECONDS), "nothing is known of it");
        }
    }
}
