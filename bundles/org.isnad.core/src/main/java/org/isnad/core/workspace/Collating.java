package org.isnad.core.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.isnad.core.workspace.KeptStories.Kept;
import org.isnad.report.Collation;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.workspace.Case;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;
import org.isnad.workspace.ReportSummary;

/**
 * Goes over reports of the case, one in memory at a time, for what they hold more than once. What was found in all of them is
 * kept with the case.
 */
final class Collating {
    private final Engine engine;
    private final Board board;
    private final Executor pool;
    private final Supplier<String> version;
    // stories are there, but of another version of the program or its plug-ins
    private volatile boolean outdated;

    Collating(Engine engine, Board board, Executor pool, Supplier<String> version) {
        this.engine = engine;
        this.board = board;
        this.pool = pool;
        this.version = version;
    }

    Job<Collation> collate(List<ReportId> ids, OpenCase open) {
        JobRun<Collation> job =
                board.job(Reason.of(outdated ? "core.job.collate-anew" : "core.job.collate", "" + ids.size()));
        pool.execute(() -> {
            try {
                job.end(collation(ids, open.get(), job));
            } catch (UncheckedIOException e) {
                job.fail(Objects.requireNonNullElse(e.getCause(), e));
            } catch (IOException | RuntimeException e) {
                job.fail(e);
            }
        });
        return job;
    }

    private Collation collation(List<ReportId> ids, Case from, JobRun<?> job) throws IOException {
        KeptStories stories = new KeptStories(from.folder(), version.get());
        Optional<Kept> kept = stories.read().filter(found -> found.reports().equals(ids));
        if (kept.isPresent()) {
            return kept.get().collation();
        }
        Collation collation = engine.collate(reports(ids, from, job), job.task());
        if (ids.equals(all(from))) {
            stories.write(ids, collation);
            outdated = false;
        }
        return collation;
    }

    /** The reports whose stories are kept, in their order; none if there are no stories that still hold for them. */
    List<ReportId> collated(Case from) throws IOException {
        KeptStories stories = new KeptStories(from.folder(), version.get());
        Optional<Kept> kept = stories.read();
        outdated = kept.isEmpty() && stories.areThere();
        List<ReportId> reports = kept.map(Kept::reports).orElse(List.of());
        Set<ReportId> known = new HashSet<>(reports);
        List<ReportId> still = all(from).stream().filter(known::contains).toList();
        return still.equals(reports) ? reports : List.of();
    }

    /** A report is read otherwise than before, or something else is known of it. */
    void reread(Case in) {
        new KeptStories(in.folder(), version.get()).forget();
    }

    private static List<ReportId> all(Case from) throws IOException {
        return from.reports().stream().map(ReportSummary::id).toList();
    }

    // the engine does not know how many there will be: what was read tells how far the job is
    private static Iterator<Report> reports(List<ReportId> ids, Case from, JobRun<?> job) {
        AtomicInteger read = new AtomicInteger();
        return ids.stream()
                .map(id -> {
                    job.running(read.getAndIncrement(), ids.size());
                    return report(from, id);
                })
                .iterator();
    }

    private static Report report(Case from, ReportId id) {
        try {
            return from.dossier(id).orElseThrow(() -> Intake.missing(id, from)).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
