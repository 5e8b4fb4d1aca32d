package org.isnad.core.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.report.Collation;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.workspace.Case;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;

/** Goes over reports of the case, one in memory at a time, for what they hold more than once. */
final class Collating {
    private final Engine engine;
    private final Board board;
    private final Executor pool;

    Collating(Engine engine, Board board, Executor pool) {
        this.engine = engine;
        this.board = board;
        this.pool = pool;
    }

    Job<Collation> collate(List<ReportId> ids, OpenCase open) {
        JobRun<Collation> job = board.job(Reason.of("core.job.collate", "" + ids.size()));
        pool.execute(() -> {
            try {
                job.end(engine.collate(reports(ids, open.get(), job), job.task()));
            } catch (UncheckedIOException e) {
                job.fail(Objects.requireNonNullElse(e.getCause(), e));
            } catch (IOException | RuntimeException e) {
                job.fail(e);
            }
        });
        return job;
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
