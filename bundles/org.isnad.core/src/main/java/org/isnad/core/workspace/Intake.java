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
import java.util.function.BiConsumer;
import java.util.function.Function;
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
                new Inputs<>(documents, Document::name, (name, reason) -> refused(job, name, reason)),
                (document, turn) -> take(document, open.get(), before, job, turn),
                () -> {});
        return job;
    }

    /** Until all is done the case remembers what was asked for, so that it can be gone on with after a crash or a close. */
    Job<List<ReportId>> files(List<Path> files, OpenCase open) {
        JobRun<List<ReportId>> job = board.lastingJob(Reason.of("core.job.bring-in", "" + files.size()));
        atOnce.execute(() -> {
            Optional<Unfinished> unfinished = unfinished(files, open);
            files(job, files, open, () -> unfinished.ifPresent(Unfinished::done));
        });
        return job;
    }

    /** Goes on with what a crash or a close left undone. */
    Job<List<ReportId>> rest(List<Unfinished> left, OpenCase open) {
        List<Path> files =
                left.stream().flatMap(list -> list.files().stream()).distinct().toList();
        JobRun<List<ReportId>> job = board.lastingJob(Reason.of("core.job.go-on", "" + files.size()));
        files(job, files, open, () -> left.forEach(Unfinished::done));
        return job;
    }

    private void files(JobRun<List<ReportId>> job, List<Path> files, OpenCase open, Runnable done) {
        Analysed before = new Analysed(open);
        pool.execute(() -> each(
                job,
                new Inputs<>(expanded(job, files), Path::toString, (name, reason) -> refused(job, name, reason)),
                (file, turn) -> take(
                        new Document(file.getFileName().toString(), Files.readAllBytes(file)),
                        open.get(),
                        before,
                        job,
                        turn),
                () -> {
                    if (!job.isPutOff()) {
                        done.run();
                    }
                }));
    }

    // one that is put off is about a case no longer open; its files are tried again
    private void refused(JobRun<?> job, String subject, Reason reason) {
        if (!job.isPutOff()) {
            board.refused(subject, reason);
        }
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
        each(job, reports(ids), (id, turn) -> again(id, open.get(), job), () -> {});
        return job;
    }

    Job<List<ReportId>> reread(ReportId id, String charset, OpenCase open) {
        JobRun<List<ReportId>> job = board.job(Reason.of("core.job.reread", charset));
        each(job, reports(List.of(id)), (report, turn) -> reread(report, charset, open.get(), job), () -> {});
        return job;
    }

    private List<ReportId> reread(ReportId id, String charset, Case into, JobRun<?> job)
            throws IOException, ParseException {
        Document document =
                into.original(id).orElseThrow(() -> missing(id, into)).in(charset);
        Engine.Parsed parsed = engine.parse(document, job.task());
        parsed.failures().forEach(failure -> board.problem(document.name(), failure));
        into.keepAnew(document, parsed);
        List<ReportId> ids = parsed.reports().stream().map(Report::id).toList();
        for (ReportId read : ids) {
            again(read, into, job);
        }
        return ids;
    }

    static IOException missing(ReportId id, Case from) {
        String why = "Report " + id.brief() + " is not in the case " + from.folder();
        return new CaseException(Reason.of("core.case.no-report", why), why);
    }

    // a folder stands for the files below it, in the order of their names
    private List<Path> expanded(JobRun<?> job, List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                all.add(file);
                continue;
            }
            try {
                all.addAll(ImportFolder.files(file));
            } catch (IOException e) {
                refused(job, file.toString(), reason(file.toString(), e));
            }
        }
        return all;
    }

    private List<ReportId> take(Document document, Case into, Analysed before, JobRun<?> job, Turn turn)
            throws IOException, ParseException, InterruptedException {
        Engine.Unpacked unpacked = engine.unpack(document, job.task());
        unpacked.refused().forEach(refused -> {
            boolean whole = refused.name().equals(document.name());
            refused(job, whole ? turn.name() : refused.name(), refused.reason());
        });
        List<Document> inside = unpacked.documents();
        if (inside.equals(List.of(document))) {
            List<ReportId> ids = takeOne(document, into, before, job, turn, true);
            board.settled(turn.name());
            return ids;
        }
        if (unpacked.refused().isEmpty()) {
            board.settled(turn.name());
        }
        List<ReportId> ids = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Document one = inside.get(i);
            try {
                ids.addAll(takeOne(one, into, before, job, turn, i + 1 == inside.size()));
                board.settled(one.name());
            } catch (ParseException e) {
                refused(job, one.name(), e.reason());
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
        if (before.takenOut(document)) {
            board.problem(document.name(), Reason.of("core.report.taken-out", document.name()));
            return List.of();
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

    private Inputs<ReportId> reports(List<ReportId> ids) {
        return new Inputs<>(ids, ReportId::brief, board::problem);
    }

    private <I> void each(JobRun<List<ReportId>> job, Inputs<I> all, Step<I> step, Runnable done) {
        List<I> inputs = all.list();
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
                List<ReportId> ids = one(job, step, all, new Turn(turns, index, all.name(index)));
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

    private <I> List<ReportId> one(JobRun<?> job, Step<I> step, Inputs<I> all, Turn turn) {
        String name = turn.name();
        try {
            return job.cancelled() ? List.of() : step.run(all.list().get(turn.index()), turn);
        } catch (ParseException e) {
            all.bad().accept(name, e.reason());
        } catch (IOException e) {
            // a case that is closed takes nothing more
            if (!job.isPutOff()) {
                all.bad().accept(name, reason(name, e));
            }
        } catch (CancellationException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            all.bad().accept(name, Reason.of("core.unexpected", name, e.toString()));
        } catch (OutOfMemoryError e) {
            // what it took is free again, and the job goes on
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            all.bad().accept(name, Reason.of("core.memory", name, "" + megabytes));
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
    private record Turn(Turns turns, int index, String name) {
        void await() throws InterruptedException {
            turns.await(index);
        }

        void pass() {
            turns.pass(index);
        }
    }

    /**
     * What is to be done one by one.
     *
     * @param named how people know each
     * @param bad told what went wrong with one
     */
    private record Inputs<I>(List<I> list, Function<I, String> named, BiConsumer<String, Reason> bad) {
        String name(int index) {
            return named.apply(list.get(index));
        }
    }
}
