package org.isnad.cli;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.isnad.export.FileReport;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.OriginRuling;
import org.isnad.report.Outcome;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Resemblance;
import org.isnad.report.Run;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Newcomers;

/** The engine's steps with whatever can go wrong turned into a refusal. Safe to use from several threads. */
final class Steps {
    private static final Logger LOG = System.getLogger(Steps.class.getName());

    private final Engine engine;
    // fair, so that who waits to be alone is not passed for ever
    private final Queue<Stumble> stumbles = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock beside = new ReentrantReadWriteLock(true);

    Steps(Engine engine) {
        this.engine = engine;
    }

    /** A plug-in that failed on a document which was read all the same. */
    record Stumble(String file, Reason reason) {}

    /** The next of those that failed since it was asked last; empty if there is none. */
    Optional<Stumble> stumble() {
        return Optional.ofNullable(stumbles.poll());
    }

    /** What is in an archive, or the document alone. */
    List<Input> inputs(Document document) throws Refusal {
        Engine.Unpacked unpacked = inMemory(document.name(), () -> engine.unpack(document, Work.UNWATCHED));
        return Stream.concat(
                        unpacked.documents().stream().map(Input::of),
                        unpacked.refused().stream().map(refused -> Input.refused(refused.name(), refused.reason())))
                .toList();
    }

    List<FileReport> parse(Document document) throws Refusal {
        return inMemory(document.name(), () -> {
            Engine.Parsed parsed = engine.parse(document, Work.UNWATCHED);
            parsed.failures().forEach(failure -> stumbles.add(new Stumble(document.name(), failure)));
            return parsed.reports().stream()
                    .map(report ->
                            new FileReport(document.name(), parsed.parser(), parsed.version(), Dossier.of(report)))
                    .toList();
        });
    }

    List<FileReport> analyse(Document document) throws Refusal {
        List<FileReport> analysed = new ArrayList<>();
        for (FileReport read : parse(document)) {
            Report report = read.dossier().report();
            Dossier dossier = inMemory(read.file(), () -> engine.analyse(report, Work.UNWATCHED));
            dossier.analysis().runs().stream()
                    .map(Run::outcome)
                    .filter(Outcome.Failed.class::isInstance)
                    .forEach(failed -> stumbles.add(new Stumble(read.file(), ((Outcome.Failed) failed).reason())));
            analysed.add(new FileReport(read.file(), read.parser(), read.version(), dossier));
        }
        return analysed;
    }

    Comparison compare(List<FileReport> reads, List<OriginRuling> rulings) throws Refusal {
        if (reads.size() < 2) {
            throw new Refusal("cli.compare.few", Integer.toString(reads.size()));
        }
        String files = String.join(", ", reads.stream().map(FileReport::file).toList());
        return guarded(
                files,
                () -> engine.compare(reads.stream().map(FileReport::dossier).toList(), rulings, Work.UNWATCHED));
    }

    Collation collate(Iterator<Report> reports) throws Refusal {
        return guarded("collate", () -> engine.collate(reports, Work.UNWATCHED));
    }

    Newcomers newcomers(int expected) {
        return engine.newcomers(expected);
    }

    List<Resemblance> add(Report report, Newcomers collection, String name) throws Refusal {
        return guarded(name, () -> collection.add(report));
    }

    /** A step that may stumble. */
    interface Step<T> {
        T run() throws ParseException, Refusal;
    }

    /** A step over one document: if memory runs out, its neighbours may have taken it, so it is done again without them. */
    <T> T inMemory(String name, Step<T> step) throws Refusal {
        beside.readLock().lock();
        try {
            return run(name, step);
        } catch (OutOfMemoryError e) {
            LOG.log(Logger.Level.INFO, "Memory ran out with {0}: once more, alone", name);
        } finally {
            beside.readLock().unlock();
        }
        beside.writeLock().lock();
        try {
            return guarded(name, step);
        } finally {
            beside.writeLock().unlock();
        }
    }

    /** Says that a document needs more memory than there is. */
    static Refusal outOfMemory(String name) {
        return new Refusal(
                "cli.input.memory", name, Long.toString(Runtime.getRuntime().maxMemory() >> 20));
    }

    // plug-ins are guarded by the engine; should the engine itself stumble, the other inputs are still to be served
    private static <T> T guarded(String name, Step<T> step) throws Refusal {
        try {
            return run(name, step);
        } catch (OutOfMemoryError e) {
            // what it took is free for the next
            throw outOfMemory(name);
        }
    }

    private static <T> T run(String name, Step<T> step) throws Refusal {
        try {
            return step.run();
        } catch (ParseException e) {
            throw new Refusal(e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Logger.Level.ERROR, "Unforeseen with " + name, e);
            throw new Refusal("cli.unexpected", name, e.toString());
        }
    }
}
