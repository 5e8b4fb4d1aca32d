package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.cli.FuzzRun.Outcome;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.parse.ParserInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every parser for a short time on inputs guided by coverage; {@code product/fuzz} does so for long. */
class FuzzTest {
    private static final int SECONDS = 20;
    private static final int SECONDS_FOR_THE_PLANTED = 2;
    // all together must not hold up a build; more at once would only wait for each other on two processors
    private static final int AT_ONCE = 3;
    private static final int SEED = 7;
    // what the sound files alone reach
    private static final int FEWEST_EDGES = 100;

    @TempDir
    Path folder;

    @Test
    void everyParserIsFuzzed() {
        Set<String> fuzzed = new TreeSet<>();
        for (Fuzzed each : Fuzzed.values()) {
            ParserInfo info = each.reader.getAnnotation(ParserInfo.class);
            if (info != null) {
                fuzzed.add(info.id());
            }
        }
        Set<String> all = new TreeSet<>();
        ClassPathPlugIns.catalogue(FuzzTest.class.getClassLoader()).parsers().forEach(parser -> all.add(parser.id()));
        assertEquals(all, fuzzed);
    }

    @Test
    void aFaultThatOnlyGuidanceReachesIsFoundAndKept() throws Exception {
        FuzzRun run = new FuzzRun(folder, SECONDS_FOR_THE_PLANTED, SEED, PlantedFault.class);
        Outcome outcome = run.run(Fuzzed.TEXT);
        assertEquals(List.of("== Java Exception: java.lang.IllegalStateException: planted"), outcome.findings());
        assertEquals(1, run.kept(Fuzzed.TEXT).size());
        assertTrue(Files.readString(run.kept(Fuzzed.TEXT).getFirst(), StandardCharsets.ISO_8859_1)
                .startsWith("planted!"));
    }

    @Test
    void noParserBreaksAPromise() throws Exception {
        List<Future<Outcome>> outcomes = new ArrayList<>();
        try (ExecutorService runs = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Fuzzed each : Fuzzed.values()) {
                outcomes.add(runs.submit(() -> new FuzzRun(folder, SECONDS, SEED, FuzzTarget.class).run(each)));
            }
        }
        StringBuilder told = new StringBuilder(Outcome.HEADER);
        List<String> broken = new ArrayList<>();
        for (Future<Outcome> each : outcomes) {
            Outcome outcome = each.get();
            told.append('\n').append(outcome.line());
            outcome.findings().forEach(finding -> broken.add(outcome.fuzzed() + ": " + finding));
            if (outcome.firstEdges() < FEWEST_EDGES || outcome.executions() < outcome.corpus()) {
                broken.add(outcome.fuzzed() + " was not looked into");
            }
        }
        System.getLogger(FuzzTest.class.getName()).log(System.Logger.Level.INFO, told.toString());
        assertEquals(List.of(), broken);
    }
}
