package org.isnad.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Report;
import org.isnad.testkit.Reports;

/**
 * What Jazzer calls with one input after the other: whatever a parser is given, it ends in time and in memory with
 * reports that point into their text or with a refusal that names file and reason, and leaves nothing behind.
 */
public final class FuzzTarget {
    /** System property: the code of what is fuzzed. */
    static final String WHICH = "isnad.fuzz.target";

    // what the product allows it; of processor time, since others are at work too
    private static final Duration LONGEST = Flow.DEFAULT_LIMIT;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    // kept, or its settings are lost
    private static final Logger OURS = Logger.getLogger("org.isnad");

    private FuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Run run = Run.NOW;
        holds(run.ways, run.fuzzed.document, () -> run.fuzzed.read(input));
    }

    /** Reads a document. */
    interface Read {
        List<Report> reports() throws ParseException;
    }

    /** @throws AssertionError if reading breaks a promise; what it throws itself goes on */
    static void holds(WatchedWays ways, String document, Read read) {
        long started = THREADS.getTotalStartedThreadCount();
        // threads are numbered as they are made
        long last = Thread.ofPlatform().unstarted(() -> {}).threadId();
        long begun = THREADS.getCurrentThreadCpuTime();
        try {
            read.reports().forEach(FuzzTarget::check);
        } catch (ParseException e) {
            check(e, document);
        }
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
        hold(took.compareTo(LONGEST) < 0, "took " + took + " of processor time");
        hold(ways.attempts().isEmpty(), "tried to reach the network: " + ways.attempts());
        hold(THREADS.getTotalStartedThreadCount() == started || ended(last), "left a thread behind");
    }

    private static void check(Report report) {
        Reports.stated(report)
                .forEach(stated -> hold(!stated.rule().isEmpty(), "a stated value without a rule: " + stated));
        hold(Reports.outside(report).isEmpty(), "a stated value outside the text: " + Reports.outside(report));
        // the report itself sees to it that they lie in the text
        hold(!report.passages().isEmpty(), "a report without words");
        hold(report.passages().stream().noneMatch(passage -> passage.rule().isEmpty()), "a passage without a rule");
    }

    private static void check(ParseException refusal, String document) {
        List<String> arguments = refusal.reason().arguments();
        hold(!refusal.reason().key().isEmpty(), "a refusal without a key");
        hold(
                !arguments.isEmpty() && arguments.getFirst().equals(document),
                "a reason that names no file: " + arguments);
        String message = Objects.requireNonNullElse(refusal.getMessage(), "");
        hold(message.contains(document), "a message that names no file: " + message);
        said(message);
    }

    private static void said(String message) {
        // a document may hold a name that ends so
        hold(
                !message.endsWith(": null") && !message.contains("Exception"),
                "a message that says no reason: " + message);
        hold(message.length() <= LONGEST_MESSAGE, "a message of " + message.length() + " characters: " + message);
    }

    // one that is just ending is none
    private static boolean ended(long last) {
        for (int i = 0; i < 100 && alive(last); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return !alive(last);
    }

    private static boolean alive(long last) {
        return LongStream.of(THREADS.getAllThreadIds()).anyMatch(thread -> thread > last);
    }

    private static void hold(boolean promise, String otherwise) {
        if (!promise) {
            throw new AssertionError(otherwise);
        }
    }

    // made by the first input: what else fuzzes is loaded by then
    private record Run(Fuzzed fuzzed, WatchedWays ways) {
        static final Run NOW = begin();

        private static Run begin() {
            LogManager.getLogManager().reset();
            Logger.getLogger("").setLevel(Level.OFF);
            OURS.setLevel(Level.WARNING);
            OURS.addHandler(new Heard());
            return new Run(Fuzzed.valueOf(System.getProperty(WHICH)), WatchedWays.open());
        }
    }

    // mistakes in an administrator's file are logged, not thrown
    private static final class Heard extends Handler {
        @Override
        public void publish(LogRecord record) {
            said(MessageFormat.format(record.getMessage(), record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
