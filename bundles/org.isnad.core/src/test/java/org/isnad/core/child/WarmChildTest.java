package org.isnad.core.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.core.plugins.Contribution;
import org.isnad.core.plugins.Lease;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmChildTest {
    private static final String SOUND = "وصل الوفد إلى الميناء";
    private static final int MEGABYTES = 64;

    @TempDir
    Path folder;

    private WarmChild child;
    private Flow flow;
    private volatile Duration limit = Duration.ofSeconds(30);

    @BeforeEach
    void start() throws Exception {
        List<Path> classPath = ChildClassPath.with(folder, HostileParser.class);
        child = new WarmChild(() -> ChildCommand.of(classPath, MEGABYTES, List.of()));
        flow = flow(ChildClassPath.VERSION, child);
    }

    @AfterEach
    void end() {
        flow.close();
    }

    private Flow flow(String version, WarmChild child) {
        var parser = new Contribution<Parser>(
                "org.example.hostile",
                l -> "Hostile",
                ChildClassPath.BUNDLE,
                version,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                Lease.forever(new HostileParser()));
        return new Flow(Plugins.catalogue(List.of(parser), List.of()), () -> limit, Optional.of(child));
    }

    private static Document document(String text) {
        return new Document("a.bin", text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String of) throws ParseException {
        return flow.parse(document(of), Work.UNWATCHED).reports().getFirst().text();
    }

    private Reason refused(String of) {
        ParseException thrown = assertThrows(ParseException.class, () -> text(of));
        String message = String.valueOf(thrown.getMessage());
        assertTrue(of.equals("refuse") || message.contains("a.bin"), message);
        return thrown.reason();
    }

    private static Reason reason(String key, String... more) {
        String[] arguments = new String[3 + more.length];
        System.arraycopy(new String[] {"org.example.hostile", ChildClassPath.BUNDLE, "a.bin"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Reason.of("core.parser." + key, arguments);
    }

    private void check(String document, Reason expected) throws ParseException {
        assertEquals(expected, refused(document));
        assertEquals("next", text("next"), "the next document is read");
    }

    @Test
    void aReportComesBackAsItWasMade() throws ParseException {
        Document sound = document(SOUND);
        Report there = flow.parse(sound, Work.UNWATCHED).reports().getFirst();
        assertEquals(new HostileParser().parse(sound, Work.UNWATCHED).getFirst(), there);
        assertTrue(child.pid().isPresent(), "it was read in the child");
    }

    @Test
    void oneChildReadsDocumentAfterDocument() throws ParseException {
        text("first");
        long pid = child.pid().orElseThrow();
        refused("throw");
        refused("deep");
        refused("refuse");
        text("print");
        text("last");
        assertEquals(pid, child.pid().orElseThrow());
    }

    @Test
    void theParsersOwnRefusalIsPassedOn() throws ParseException {
        check("refuse", Reason.of("some.key", "one", "two"));
    }

    @Test
    void whatTheParserThrowsIsToldInWords() throws ParseException {
        Reason reason = refused("throw");
        assertEquals("core.parser.failed", reason.key());
        assertTrue(
                reason.arguments().getLast().startsWith("java.lang.IllegalStateException: no luck at "),
                reason::toString);
        assertTrue(refused("deep").arguments().getLast().startsWith("java.lang.StackOverflowError"));
    }

    @Test
    void aLoopIsEndedInTime() throws ParseException {
        text("warm");
        long pid = child.pid().orElseThrow();
        limit = Duration.ofSeconds(1);
        Reason reason = refused("loop");
        limit = Duration.ofSeconds(30);
        assertEquals(reason("slow", "1"), reason);
        assertTrue(ends(pid), "it loops on");
        assertEquals("next", text("next"));
    }

    private static boolean ends(long pid) {
        return ProcessHandle.of(pid)
                .map(p -> p.onExit().orTimeout(10, TimeUnit.SECONDS).handle((x, e) -> e == null))
                .map(CompletableFuture::join)
                .orElse(true);
    }

    @Test
    void eatingAllMemoryIsAMessage() throws ParseException {
        check("eat", reason("memory", "" + MEGABYTES));
    }

    @Test
    void claimingTwoGigabytesIsAMessage() throws ParseException {
        check("claim", reason("memory", "" + MEGABYTES));
    }

    @Test
    void exitingIsAMessage() throws ParseException {
        check("exit", reason("ended", "0"));
        check("halt", reason("ended", "7"));
    }

    @Test
    void beingKilledInTheMiddleIsAMessage() throws Exception {
        text("warm");
        long pid = child.pid().orElseThrow();
        CompletableFuture<Reason> looping = CompletableFuture.supplyAsync(() -> refused("loop"));
        Thread.sleep(300);
        assertTrue(!looping.isDone(), "still at work");
        assertTrue(ProcessHandle.of(pid).orElseThrow().destroyForcibly());
        assertEquals(reason("ended", "137"), looping.join());
        assertEquals("next", text("next"));
    }

    @Test
    void beingKilledBetweenDocumentsIsNotNoticed() throws Exception {
        text("first");
        long pid = child.pid().orElseThrow();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        assertTrue(ends(pid));
        assertEquals("next", text("next"));
        assertNotEquals(pid, child.pid().orElseThrow());
    }

    @Test
    void cancellingEndsAParserThatDoesNotListen() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        Work work = new Work() {
            @Override
            public boolean cancelled() {
                return cancelled.get();
            }

            @Override
            public void progress(long done, long total) {}
        };
        text("warm");
        long pid = child.pid().orElseThrow();
        var looping = CompletableFuture.supplyAsync(
                () -> assertThrows(CancellationException.class, () -> flow.parse(document("loop"), work)));
        Thread.sleep(200);
        cancelled.set(true);
        looping.join();
        assertTrue(ends(pid));
        assertEquals("next", text("next"));
    }

    @Test
    void noNameIsLookedUpAndNoConnectionTried() {
        Reason lookUp = refused("look up");
        assertTrue(lookUp.arguments().getLast().contains("hosts file"), lookUp::toString);
        Reason connect = refused("connect");
        assertTrue(connect.arguments().getLast().contains("Failed to select a proxy"), connect::toString);
    }

    @Test
    void severalThreadsTakeTurns() {
        List<CompletableFuture<String>> all = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return text("text " + i);
                    } catch (ParseException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            assertEquals("text " + i, all.get(i).join());
        }
    }

    @Test
    void aParserTheChildDoesNotHaveRunsHere() throws ParseException {
        try (Flow other = flow("9.9.9", child)) {
            String seen = other.parse(document("here"), Work.UNWATCHED)
                    .reports()
                    .getFirst()
                    .text();
            assertEquals("here", seen);
        }
    }

    @Test
    void withoutAChildParsersRunHere() throws ParseException {
        WarmChild none = new WarmChild(() -> new ChildCommand(folder, List.of(), MEGABYTES, List.of()));
        try (Flow here = flow(ChildClassPath.VERSION, none)) {
            assertEquals(
                    "a",
                    here.parse(document("a"), Work.UNWATCHED)
                            .reports()
                            .getFirst()
                            .text());
            assertTrue(none.pid().isEmpty());
        }
    }

    @Test
    void justOneDocumentIsReadHereAndStillCannotTakeAllMemory() throws ParseException {
        flow.justOne();
        assertEquals("here", text("here"));
        assertEquals("core.parser.memory", refused("claim").key());
        assertTrue(child.pid().isEmpty(), "a child was started");
    }

    @Test
    void itEndsWithTheFlow() throws Exception {
        text("warm");
        long pid = child.pid().orElseThrow();
        flow.close();
        assertTrue(ends(pid));
    }
}
