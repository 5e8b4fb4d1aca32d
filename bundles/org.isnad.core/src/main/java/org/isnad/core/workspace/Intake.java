package org.isnad.core.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;

/** Reads, classifies and keeps: one task a document; a bad one becomes a problem and never stops the others. */
final class Intake {
    private final Engine engine;
    private final Board board;
    private final Executor atOnce;
    private final Executor pool;
    private final Seldom shown;

    /**
     * @param atOnce for what must not wait until the pool has time
     * @param kept called after reports were kept, not after each if they are many
     */
    Intake(Engine engine, Board board, Executor atOnce, Executor pool, Runnable kept) {
        this.engine = engine;
        this.board = board;
        this.atOnce = atOnce;
        this.pool = pool;
        this.shown = new Seldom(kept);
    }

    Job<List<ReportId>> documents(List<Document> documents, OpenCase open) {
        JobRun<List<ReportId>> job = board.job(Reason.of("core.job.bring-in", "" + documents.size()));
        Analysed before = new Analysed(open);
        each(
                job,
                documents,
                (document, turn) -> take(document, open.get(), before, job, turn),
                Document::name,
                () -> {});
        return job;
    }

    /** Until all is done the case remembers what was asked for, so that it can be gone on with after a crash or a close. */
    Job<List<ReportId>> files(List<Path> files, OpenCase open) {
        JobRun<List<ReportId>> job = board.job(Reason.of("core.job.bring-in", "" + files.size()));
        Analysed before = new Analysed(open);
        atOnce.execute(() -> {
            Optional<Unfinished> unfinished = unfinished(files, open);
            pool.execute(() -> each(
                    job,
                    expanded(files),
                    (file, turn) -> take(
                            new Document(file.getFileName().toString(), Files.readAllBytes(file)),
                            open.get(),
                            before,
                            job,
                            turn),
                    Path::toString,
                    () -> unfinished.filter(list -> !job.isPutOff()).ifPresent(Unfinished::done)));
        });
        return job;
    }

    private Optional<Unfinished> unfinished(List<Path> files, OpenCase open) {
        try {
            return Optional.of(Unfinished.of(open.get().folder(), files));
        } catch (IOException e) {
            // the files are brought in all the same, and each says what is wrong
            return Optional.empty();
        }
    }

    Job<List<ReportId>> again(List<ReportId> ids, OpenCase open) {
        JobRun<List<ReportId>> job = board.job(Reason.of("core.job.analyse", "" + ids.size()));
        each(job, ids, (id, turn) -> again(id, open.get(), job), ReportId::brief, () -> {});
        return job;
    }

    Job<List<ReportId>> reread(ReportId id, String charset, OpenCase open) {
        JobRun<List<ReportId>> job = board.job(Reason.of("core.job.reread", charset));
        each(job, List.of(id), (report, turn) -> reread(report, charset, open.get(), job), ReportId::brief, () -> {});
        return job;
    }

    private List<ReportId> reread(ReportId id, String charset, Case into, JobRun<?> job)
            throws IOException, ParseException {
        Document document =
                into.original(id).orElseThrow(() -> missing(id, into)).in(charset);
        Engine.Parsed parsed = engine.parse(document, job.task());
        parsed.failures().forEach(failure -> board.problem(document.name(), failure));
        into.keepAnew(document, parsed);
        for (Report report : parsed.reports()) {
            keepAnalysis(report, into, job);
        }
        return parsed.reports().stream().map(Report::id).toList();
    }

    static IOException missing(ReportId id, Case from) {
        String why = "Report " + id.brief() + " is not in the case " + from.folder();
        return new CaseException(Reason.of("core.case.no-report", why), why);
    }

    // a folder stands for the files below it, in the order of their names
    private List<Path> expanded(List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                all.add(file);
                continue;
            }
            try {
                all.addAll(ImportFolder.files(file));
            } catch (IOException e) {
                board.problem(file.toString(), reason(file.toString(), e));
            }
        }
        return all;
    }

    private List<ReportId> take(Document document, Case into, Analysed before, JobRun<?> job, Turn turn)
            throws IOException, ParseException, InterruptedException {
        Engine.Unpacked unpacked = engine.unpack(document, job.task());
        unpacked.refused().forEach(refused -> board.problem(refused.name(), refused.reason()));
        List<Document> inside = unpacked.documents();
        if (inside.equals(List.of(document))) {
            return takeOne(document, into, before, job, turn, true);
        }
        List<ReportId> ids = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Document one = inside.get(i);
            try {
                ids.addAll(takeOne(one, into, before, job, turn, i + 1 == inside.size()));
            } catch (ParseException e) {
                board.problem(one.name(), e.reason());
            }
        }
        return ids;
    }

    private List<ReportId> takeOne(
            Document document, Case into, Analysed before, JobRun<?> job, Turn turn, boolean last)
            throws IOException, ParseException, InterruptedException {
        List<ReportId> known = before.reports(document);
        if (!known.isEmpty()) {
            return known;
        }
        Engine.Parsed parsed = engine.parse(document, job.task());
        parsed.failures().forEach(failure -> board.problem(document.name(), failure));
        turn.await();
        into.keep(document, parsed);
        if (last) {
            turn.pass();
        }
        for (Report report : parsed.reports()) {
            keepAnalysis(report, into, job);
        }
        shown.now(false);
        return parsed.reports().stream().map(Report::id).toList();
    }

    private List<ReportId> again(ReportId id, Case into, JobRun<?> job) throws IOException {
        Dossier dossier = into.dossier(id).orElseThrow(() -> missing(id, into));
        keepAnalysis(dossier.report(), into, job);
        return List.of(id);
    }

    private void keepAnalysis(Report report, Case into, JobRun<?> job) throws IOException {
        Dossier dossier = engine.analyse(report, job.task());
        into.keep(dossier);
        for (Run run : dossier.analysis().runs()) {
            if (run.outcome() instanceof Outcome.Failed failed) {
                board.problem(report.title(), failed.reason());
            }
        }
    }

    private <I> void each(JobRun<List<ReportId>> job, List<I> inputs, Step<I> step, Namer<I> namer, Runnable done) {
        if (inputs.isEmpty()) {
            done.run();
            job.end(List.of());
            return;
        }
        List<List<ReportId>> results = new ArrayList<>(Collections.nCopies(inputs.size(), List.of()));
        AtomicInteger left = new AtomicInteger(inputs.size());
        Turns turns = new Turns();
        for (int i = 0; i < inputs.size(); i++) {
            int index = i;
            pool.execute(() -> {
                List<ReportId> ids = one(job, step, inputs.get(index), namer, new Turn(turns, index));
                synchronized (results) {
                    results.set(index, ids);
                }
                int ended = inputs.size() - left.decrementAndGet();
                job.running(ended, inputs.size());
                if (ended == inputs.size()) {
                    done.run();
                    shown.now(true);
                    synchronized (results) {
                        job.end(results.stream().flatMap(List::stream).toList());
                    }
                }
            });
        }
    }

    private <I> List<ReportId> one(JobRun<?> job, Step<I> step, I input, Namer<I> namer, Turn turn) {
        try {
            return job.cancelled() ? List.of() : step.run(input, turn);
        } catch (ParseException e) {
            board.problem(namer.name(input), e.reason());
        } catch (IOException e) {
            // a case that is closed takes nothing more
            if (!job.isPutOff()) {
                board.problem(namer.name(input), reason(namer.name(input), e));
            }
        } catch (CancellationException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            board.problem(namer.name(input), Reason.of("core.unexpected", namer.name(input), e.toString()));
        } catch (OutOfMemoryError e) {
            // what it took is free again, and the job goes on
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            board.problem(namer.name(input), Reason.of("core.memory", namer.name(input), "" + megabytes));
        } finally {
            turn.pass();
        }
        return List.of();
    }

    private static Reason reason(String name, IOException failure) {
        return switch (failure) {
            case CaseException told -> told.reason();
            case AccessDeniedException denied -> Reason.of("core.file.denied", name);
            case NoSuchFileException missing -> Reason.of("core.file.missing", name);
            default -> {
                String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
                yield Reason.of("core.file.unreadable", name, why);
            }
        };
    }

    private interface Step<I> {
        List<ReportId> run(I input, Turn turn) throws IOException, ParseException, InterruptedException;
    }

    // reports are kept in the order they were given, whichever is read first
    private record Turn(Turns turns, int index) {
        void await() throws InterruptedException {
            turns.await(index);
        }

        void pass() {
            turns.pass(index);
        }
    }

    private interface Namer<I> {
        String name(I input);
    }
}
