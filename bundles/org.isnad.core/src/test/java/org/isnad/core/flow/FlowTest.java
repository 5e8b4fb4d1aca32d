package org.isnad.core.flow;

import static org.isnad.core.flow.Plugins.classifier;
import static org.isnad.core.flow.Plugins.mention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.isnad.core.plugins.NotActivated;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Document DOCUMENT = Plugins.document("a.txt", "وصل الوفد إلى الميناء");
    private final Contribution<Classifier> good =
            classifier("org.example.good", List.of(), List.of("mention"), (d, w) -> List.of(mention(0, 3)));

    private Dossier analyse(List<Contribution<Classifier>> classifiers) throws ParseException {
        var catalogue = Plugins.catalogue(List.of(Plugins.plainParser()), classifiers);
        try (Flow flow = new Flow(catalogue, () -> Duration.ofSeconds(2))) {
            return flow.analyse(flow.parse(DOCUMENT, Work.UNWATCHED).reports().getFirst(), Work.UNWATCHED);
        }
    }

    private void failsAlone(Classifier bad, String key) throws ParseException {
        Dossier dossier = analyse(List.of(classifier("org.example.bad", List.of(), List.of("mention"), bad), good));
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, run(dossier, "org.example.bad").outcome());
        assertEquals(key, failed.reason().key());
        assertTrue(failed.reason().arguments().contains("org.example.bad"), "names the plug-in");
        assertEquals(1, dossier.findings(Mention.class).size(), "other findings are kept");
    }

    private static Run run(Dossier dossier, String id) {
        return dossier.analysis().runs().stream()
                .filter(r -> r.classifier().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClassifierThatThrowsFailsAlone() throws ParseException {
        failsAlone(
                (d, w) -> {
                    throw new IllegalStateException("nothing works");
                },
                "core.classifier.failed");
    }

    @Test
    void aClassifierThatOverflowsTheStackFailsAlone() throws ParseException {
        failsAlone((d, w) -> deep(d, 0), "core.classifier.failed");
    }

    private static List<Finding> deep(Dossier dossier, int depth) {
        return depth < 0 ? List.of() : List.copyOf(deep(dossier, depth + 1));
    }

    @Test
    void aClassifierThatLoopsForEverIsEnded() throws ParseException {
        failsAlone(
                (d, w) -> {
                    while (!Thread.currentThread().getName().isEmpty()) {
                        Thread.onSpinWait();
                        if (w.cancelled()) {
                            return List.of(); // only so that the test leaves no thread behind
                        }
                    }
                    return List.of();
                },
                "core.classifier.slow");
    }

    @Test
    void aClassifierThatNeverEndsIsNotCalledForEver() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch released = new CountDownLatch(1);
        Classifier endless = (d, w) -> {
            calls.incrementAndGet();
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return List.of();
        };
        var bad = classifier("org.example.bad", List.of(), List.of("mention"), endless);
        var report = Plugins.report(DOCUMENT, "نص طويل");
        try (Flow flow = new Flow(Plugins.catalogue(List.of(), List.of(bad, good)), () -> Duration.ofMillis(500))) {
            for (int i = 0; i < 5; i++) {
                flow.analyse(report, Work.UNWATCHED);
            }
            assertEquals(3, calls.get());
            Dossier dossier = flow.analyse(report, Work.UNWATCHED);
            assertEquals(1, dossier.findings(Mention.class).size(), "the other is called");
            assertEquals(
                    new Outcome.Failed(Reason.of(
                            "core.classifier.failed",
                            "org.example.bad",
                            "org.example",
                            "it is not called before one of 3 calls ends that took too long")),
                    run(dossier, "org.example.bad").outcome());
            released.countDown();
            for (int i = 0; i < 100 && !(run(dossier, "org.example.bad").outcome() instanceof Outcome.Done); i++) {
                Thread.sleep(20);
                dossier = flow.analyse(report, Work.UNWATCHED);
            }
            assertInstanceOf(
                    Outcome.Done.class, run(dossier, "org.example.bad").outcome(), "called again once they ended");
        }
    }

    @Test
    void findingsOutsideTheTextAreRefused() throws ParseException {
        failsAlone((d, w) -> List.of(mention(5, 9_000)), "core.classifier.outside");
    }

    @Test
    void evidenceOutsideTheTextIsRefused() throws ParseException {
        Source ghost = Source.named(new Span(0, 3), "Ghost", SourceKind.AGENCY);
        Link link = new Link(ghost, new Span(9_000, 9_001), Manner.SAID);
        failsAlone(
                (d, w) -> List.of(new Attribution(new Span(0, 3), List.of(link), true, "x")),
                "core.classifier.outside");
    }

    @Test
    void findingsWithoutARuleAreRefused() throws ParseException {
        failsAlone(
                (d, w) -> List.of(new Mention(new Span(0, 3), "city", "x", Optional.empty(), " ")),
                "core.classifier.no-rule");
    }

    // as a plug-in may, whose compiler checks no nulls
    @Test
    @SuppressWarnings("NullAway")
    void nullsFailAlone() throws ParseException {
        failsAlone((d, w) -> null, "core.classifier.failed");
        failsAlone((d, w) -> Arrays.asList(mention(0, 1), null), "core.classifier.null-finding");
        failsAlone(
                (d, w) -> List.of(new Mention(new Span(0, 3), "city", "x", Optional.empty(), null)),
                "core.classifier.null-part");
        failsAlone(
                (d, w) -> List.of(new Mention(null, "city", "x", Optional.empty(), "x")), "core.classifier.null-part");
        failsAlone(
                (d, w) -> List.of(new Classification(new Span(0, 3), null, Reason.of("x"), "x")),
                "core.classifier.null-part");
    }

    @Test
    void aListThatThrowsWhenItIsReadFailsAlone() throws ParseException {
        failsAlone(
                (d, w) -> new AbstractList<>() {
                    @Override
                    public int size() {
                        return 1;
                    }

                    @Override
                    public Finding get(int index) {
                        throw new IllegalStateException("lazy");
                    }
                },
                "core.classifier.failed");
    }

    @Test
    void aPlugInThatCannotBeActivatedSaysWhy() throws ParseException {
        Lease<Classifier> locked = new Lease<>() {
            @Override
            public <R> Optional<R> use(Function<Classifier, R> call) {
                throw new NotActivated("no licence");
            }
        };
        Contribution<Classifier> bad = new Contribution<>(
                "org.example.bad",
                l -> "bad",
                "org.example",
                "1.2.3",
                List.of(),
                List.of(),
                List.of("mention"),
                List.of(),
                false,
                locked);
        assertEquals(
                new Outcome.Failed(Reason.of(
                        "core.classifier.failed",
                        "org.example.bad",
                        "org.example",
                        "it could not be activated: no licence")),
                run(analyse(List.of(bad)), "org.example.bad").outcome());
    }

    @Test
    void findingsOfAKindNotDeclaredAreRefused() throws ParseException {
        Classifier liar = (d, w) -> List.of(mention(0, 1));
        Dossier dossier = analyse(List.of(classifier("org.example.liar", List.of(), List.of("quantity"), liar)));
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, run(dossier, "org.example.liar").outcome());
        assertEquals(
                Reason.of("core.classifier.undeclared", "org.example.liar", "org.example", "mention", "quantity"),
                failed.reason());
    }

    @Test
    void aClassifierSwitchedOffIsSkipped() throws ParseException {
        Dossier dossier =
                analyse(List.of(classifier("org.example.off", List.of(), List.of("mention"), (d, w) -> List.of())));
        assertInstanceOf(Outcome.Skipped.class, run(dossier, "org.example.off").outcome());
    }

    @Test
    void cancellingEndsTheAnalysisAndIsNoFailure() {
        var catalogue = Plugins.catalogue(List.of(), List.of(good));
        Work cancelled = new Work() {
            @Override
            public boolean cancelled() {
                return true;
            }

            @Override
            public void progress(long done, long total) {}
        };
        try (Flow flow = new Flow(catalogue)) {
            var report = Plugins.report(DOCUMENT, "نص");
            assertThrows(CancellationException.class, () -> flow.analyse(report, cancelled));
        }
    }

    @Test
    void aRunNamesThePlugInsVersion() throws ParseException {
        assertEquals("1.2.3", run(analyse(List.of(good)), "org.example.good").version());
    }

    @Test
    void theBestFittingParserReads() throws ParseException {
        var exact = Plugins.parser("org.example.exact", Fit.EXACT, d -> List.of(Plugins.report(d, "exact")));
        try (Flow flow = new Flow(Plugins.catalogue(List.of(Plugins.plainParser(), exact), List.of()))) {
            assertEquals(
                    "org.example.exact", flow.parse(DOCUMENT, Work.UNWATCHED).parser());
        }
    }

    @Test
    void aParserThatThrowsIsNamedWithTheFile() {
        check("core.parser.failed", Plugins.parser("org.example.bad", Fit.EXACT, d -> {
            throw new IllegalStateException("no");
        }));
    }

    @Test
    void aLargeDocumentIsGivenMoreTime() throws ParseException {
        var slow = Plugins.parser("org.example.slow", Fit.EXACT, d -> {
            LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
            return List.of(Plugins.report(d, "read"));
        });
        Document large = new Document("large.txt", new byte[40 << 20]);
        try (Flow flow = new Flow(Plugins.catalogue(List.of(slow), List.of()), () -> Duration.ofMillis(1000))) {
            assertEquals(1, flow.parse(large, Work.UNWATCHED).reports().size());
            ParseException thrown = assertThrows(ParseException.class, () -> flow.parse(DOCUMENT, Work.UNWATCHED));
            assertEquals("core.parser.slow", thrown.reason().key());
        }
    }

    @Test
    void aParserThatGivesForeignReportsIsRefused() {
        Document other = Plugins.document("b.txt", "other");
        check(
                "core.parser.broke-promise",
                Plugins.parser("org.example.bad", Fit.EXACT, d -> List.of(Plugins.report(other, "x"))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aParserThatGivesNullIsRefused() {
        check("core.parser.broke-promise", Plugins.parser("org.example.bad", Fit.EXACT, d -> null));
        check(
                "core.parser.broke-promise",
                Plugins.parser("org.example.bad", Fit.EXACT, d -> Arrays.asList((Report) null)));
        check(
                "core.parser.broke-promise",
                Plugins.parser(
                        "org.example.bad",
                        Fit.EXACT,
                        d -> List.of(new Report(ReportId.of(d, 0), Publication.UNSTATED, null, List.of()))));
        check("core.parser.none-after-failures", Plugins.parser("org.example.bad", null, d -> List.of()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aParserThatFailsLookingIsNamedOnceThoughAnotherReadsTheDocument() throws ParseException {
        Contribution<Parser> bad = Plugins.parser("org.example.bad", null, d -> List.of());
        try (Flow flow = new Flow(Plugins.catalogue(List.of(Plugins.plainParser(), bad), List.of()))) {
            Engine.Parsed parsed = flow.parse(DOCUMENT, Work.UNWATCHED);
            assertEquals(1, parsed.reports().size());
            assertEquals(
                    List.of("core.parser.looking"),
                    parsed.failures().stream().map(Reason::key).toList());
            assertTrue(parsed.failures().getFirst().arguments().contains("org.example.bad"));
            assertEquals(List.of(), flow.parse(DOCUMENT, Work.UNWATCHED).failures(), "told before");
        }
    }

    @Test
    void aParserThatStatesWhatIsOutsideTheTextIsRefused() {
        Publication none = Publication.UNSTATED;
        Publication ghost = new Publication(
                Optional.of(Stated.in(new Span(500, 505), "Ghost", "x")),
                none.agency(),
                none.byline(),
                none.place(),
                none.published(),
                none.address());
        check(
                "core.parser.outside",
                Plugins.parser(
                        "org.example.bad",
                        Fit.EXACT,
                        d -> List.of(new Report(ReportId.of(d, 0), ghost, "text", List.of()))));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aParserThatRefusesWithoutAReasonIsNamed() {
        Parser mute = new Parser() {
            @Override
            public Fit fit(Document document) {
                return Fit.EXACT;
            }

            @Override
            public List<Report> parse(Document document, Work work) throws ParseException {
                throw new ParseException(null, "no");
            }
        };
        check(
                "core.parser.failed",
                new Contribution<>(
                        "org.example.mute",
                        l -> "mute",
                        "org.example",
                        "1.2.3",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        Lease.forever(mute)));
    }

    @Test
    void aDocumentNobodyReadsIsToldSo() {
        check("core.parser.none", Plugins.parser("org.example.none", Fit.NONE, d -> List.of()));
    }

    private static void check(String key, Contribution<Parser> parser) {
        try (Flow flow = new Flow(Plugins.catalogue(List.of(parser), List.of()))) {
            ParseException thrown = assertThrows(ParseException.class, () -> flow.parse(DOCUMENT, Work.UNWATCHED));
            assertEquals(key, thrown.reason().key());
            assertTrue(String.valueOf(thrown.getMessage()).contains("a.txt"), "names the file");
        }
    }
}
