package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fuzzes one parser in a process of its own, guided by what its inputs reach of our code and the libraries'.
 *
 * @param folder where corpora, findings and logs are kept
 * @param seconds how long
 * @param seed the same one tries the same inputs in the same order; 0 is another each time
 * @param target the class whose {@code fuzzerTestOneInput} is called
 */
record FuzzRun(Path folder, int seconds, int seed, Class<?> target) {
    // of the clock, and a machine may be busy: FuzzTarget measures what a parser itself takes
    private static final int HANGS = 300;
    private static final int PATIENCE = 2 * HANGS;
    // beyond that a parser meets nothing new but its limits, which have tests of their own
    private static final int LONGEST_INPUT = 65_536;
    private static final int MOST_FINDINGS = 20;
    private static final int MEGABYTES = 512;
    // what binds JSON to objects looks at our own classes and takes longest to instrument
    private static final String INSTRUMENTED = "org.isnad.**:org.apache.pdfbox.**:org.apache.fontbox.**:"
            + "org.apache.poi.**:org.apache.james.**:org.jsoup.**:com.fasterxml.jackson.core.**";
    // they look for faults of other kinds of programs, and each costs time at every start
    private static final String SANITIZERS = Stream.of(
                    "BigDecimal",
                    "ClojureLangHooks",
                    "Deserialization",
                    "ExpressionLanguageInjection",
                    "FilePathTraversal",
                    "LdapInjection",
                    "NamingContextLookup",
                    "OsCommandInjection",
                    "ReflectiveCall",
                    "RegexInjection",
                    "RegexRoadblocks",
                    "ScriptEngineInjection",
                    "ServerSideRequestForgery",
                    "SqlInjection",
                    "TemplateInjection",
                    "UnsafeSanitizer",
                    "XPathInjection",
                    "XmlParserSsrfGuidance")
            .map(name -> "com.code_intelligence.jazzer.sanitizers." + name)
            .collect(Collectors.joining(":"));
    private static final Pattern STATUS = Pattern.compile("#(\\d+)\t(\\w+) +cov: (\\d+) ft: \\d+ corp: (\\d+)/");
    private static final Pattern FOUND =
            Pattern.compile("== Java Exception: .*|==\\d+== ?ERROR: libFuzzer: .*", Pattern.MULTILINE);
    private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units: (\\d+)");

    /**
     * What came of it.
     *
     * @param edges reached by the sound files alone and in the end
     * @param findings in words, each once
     */
    record Outcome(
            Fuzzed fuzzed, long executions, int seconds, int firstEdges, int edges, int corpus, List<String> findings) {
        static final String HEADER = "%-10s %12s %8s %12s %10s %8s %9s"
                .formatted("parser", "executions", "per s", "edges before", "edges now", "corpus", "findings");

        String line() {
            return "%-10s %12d %8d %12d %10d %8d %9d"
                    .formatted(
                            fuzzed.code(),
                            executions,
                            executions / Math.max(seconds, 1),
                            firstEdges,
                            edges,
                            corpus,
                            findings.size());
        }
    }

    /** Where inputs are kept that broke a promise. */
    Path findings(Fuzzed fuzzed) {
        return folder.resolve("findings").resolve(fuzzed.code());
    }

    /** Fuzzes from the sound files and what earlier runs kept. */
    Outcome run(Fuzzed fuzzed) throws IOException, InterruptedException {
        Path corpus = folder.resolve("corpus").resolve(fuzzed.code());
        FuzzSeeds.write(fuzzed, corpus);
        Path log = folder.resolve(fuzzed.code() + ".log");
        long begun = System.nanoTime();
        int code = start(
                fuzzed,
                log,
                List.of(
                        "-max_total_time=" + seconds,
                        "-seed=" + seed,
                        "-max_len=" + LONGEST_INPUT,
                        "-print_final_stats=1",
                        // sound files stay, though others reach as much
                        "-keep_seed=1",
                        "-len_control=10",
                        corpus.toString(),
                        // what was found before is tried again
                        findings(fuzzed).toString()));
        int took = (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        return outcome(fuzzed, Files.readString(log), code, Math.min(took, seconds));
    }

    /** Reads one input once more and tells what is wrong with it. */
    Outcome again(Fuzzed fuzzed, Path input) throws IOException, InterruptedException {
        Path log = folder.resolve(fuzzed.code() + "-again.log");
        int code = start(fuzzed, log, List.of(input.toString()));
        return outcome(fuzzed, Files.readString(log), code, 1);
    }

    private int start(Fuzzed fuzzed, Path log, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(findings(fuzzed));
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                // compiling well pays in the long run only
                "-XX:TieredStopAtLevel=" + (seconds < 60 ? 1 : 4),
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-D" + FuzzTarget.WHICH + "=" + fuzzed.name(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--instrumentation_excludes=" + FuzzTarget.class.getName() + "*",
                "--custom_hook_includes=" + INSTRUMENTED,
                "--disabled_hooks=" + SANITIZERS,
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + Files.createDirectories(folder.resolve("java")),
                "-artifact_prefix=" + findings(fuzzed) + File.separator,
                "-timeout=" + HANGS,
                "-rss_limit_mb=3000"));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            if (process.waitFor(seconds + PATIENCE, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            return -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Outcome outcome(Fuzzed fuzzed, String log, int code, int seconds) {
        List<MatchResult> status = STATUS.matcher(log).results().toList();
        List<String> findings = new ArrayList<>(
                FOUND.matcher(log).results().map(MatchResult::group).distinct().toList());
        if (code != 0 && findings.isEmpty()) {
            findings.add("the process ended with " + code);
        }
        MatchResult last = status.isEmpty() ? null : status.getLast();
        return new Outcome(
                fuzzed,
                // told after each finding too
                RUNS.matcher(log)
                        .results()
                        .mapToLong(run -> Long.parseLong(run.group(1)))
                        .max()
                        .orElse(0),
                seconds,
                status.stream()
                        .filter(s -> s.group(2).equals("INITED"))
                        .mapToInt(s -> Integer.parseInt(s.group(3)))
                        .sum(),
                last == null ? 0 : Integer.parseInt(last.group(3)),
                last == null ? 0 : Integer.parseInt(last.group(4)),
                List.copyOf(findings));
    }

    /** The inputs kept that broke a promise. */
    List<Path> kept(Fuzzed fuzzed) throws IOException {
        try (Stream<Path> files = Files.list(findings(fuzzed))) {
            // what was only slow because others were at work is kept too
            return files.filter(file -> !file.getFileName().toString().startsWith("slow-unit"))
                    .sorted()
                    .toList();
        }
    }
}
