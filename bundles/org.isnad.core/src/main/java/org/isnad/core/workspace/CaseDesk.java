package org.isnad.core.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.CaseStore;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;

/**
 * The workspace over one open case: everything long runs on one fixed pool, and what an analyst reads and decides, one after
 * the other, beside it.
 */
public final class CaseDesk implements Workspace, AutoCloseable {
    private final CaseStore store;
    private final Board board = new Board();
    private final ExecutorService pool;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("isnad-desk").factory());
    private final Intake intake;
    private final Comparing comparing;
    private final Collating collating;
    private final Arriving arriving;
    private volatile Optional<Case> open = Optional.empty();
    private volatile List<ReportSummary> reports = List.of();
    private Optional<DropFolder> dropFolder = Optional.empty();

    public CaseDesk(Engine engine, CaseStore store) {
        this.store = store;
        int size = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.pool = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name("isnad-work-", 1).factory());
        this.intake = new Intake(engine, board, beside, new Yielding(pool, size), this::refresh);
        this.comparing = new Comparing(engine, board, pool);
        this.collating = new Collating(engine, board, pool, () -> version(engine));
        this.arriving = new Arriving(engine, board, pool, () -> version(engine));
    }

    // ours are of the program's version; the number is that of the form of what is kept
    private static String version(Engine engine) {
        return engine.plugIns(Locale.ROOT).stream()
                .filter(plugIn -> plugIn.state() == PlugIn.State.ACTIVE)
                .filter(plugIn ->
                        plugIn.kind().equals("parser") || plugIn.kind().equals("classifier"))
                .map(plugIn -> plugIn.id() + " " + plugIn.version())
                .sorted()
                .collect(Collectors.joining(", ", "1: ", ""));
    }

    @Override
    public CompletionStage<Void> open(Path folder) {
        return later(() -> {
                    synchronized (this) {
                        dropFolder.ifPresent(DropFolder::close);
                        board.putOff();
                        Optional<Case> before = open;
                        open = Optional.empty();
                        if (before.isPresent()) {
                            before.get().close();
                        }
                        Case now = store.open(folder);
                        open = Optional.of(now);
                        board.opened(CaseProblems.of(now.folder()));
                    }
                    refresh();
                    arriving.opened(reports, this::opened);
                    board.tell(Change.CASE);
                    return folder;
                })
                .thenAccept(this::goOn);
    }

    @Override
    public Optional<Path> folder() {
        return open.map(Case::folder);
    }

    @Override
    public List<ReportSummary> reports() {
        return reports;
    }

    @Override
    public Job<List<ReportId>> bringIn(List<Document> documents) {
        return matched(intake.documents(documents, asked()));
    }

    @Override
    public Job<List<ReportId>> bringInFiles(List<Path> files) {
        return matched(intake.files(files, asked()));
    }

    // whatever was kept is matched, even if the rest failed or was cancelled
    private Job<List<ReportId>> matched(Job<List<ReportId>> job) {
        job.result().whenComplete((ids, failure) -> arriving.came(this::opened));
        return job;
    }

    @Override
    public Job<List<ReportId>> analyse(List<ReportId> ids) {
        return intake.again(ids, asked());
    }

    @Override
    public Job<List<ReportId>> reread(ReportId report, String charset) {
        Job<List<ReportId>> job = intake.reread(report, charset, asked());
        job.result().thenAccept(ids -> {
            open.ifPresent(collating::reread);
            arriving.reread(report, this::opened);
        });
        return job;
    }

    @Override
    public CompletionStage<Dossier> dossier(ReportId report) {
        return later(() -> comparing.kept(opened(), report))
                .thenCompose(kept -> Comparing.isAnalysed(kept)
                        ? CompletableFuture.completedStage(kept)
                        : on(pool, () -> comparing.dossier(opened(), report)));
    }

    @Override
    public Job<Comparison> compare(List<ReportId> ids) {
        return comparing.compare(ids, asked());
    }

    @Override
    public Job<Collation> collate(List<ReportId> ids) {
        return collating.collate(ids, asked());
    }

    @Override
    public CompletionStage<List<ReportId>> collated() {
        return on(pool, () -> collating.collated(opened()));
    }

    @Override
    public List<Resemblance> resemblances(ReportId report) {
        return arriving.resemblances(report);
    }

    @Override
    public CompletionStage<List<List<ReportId>>> comparisons() {
        return later(() -> opened().comparisons());
    }

    @Override
    public CompletionStage<Void> decide(Decision decision) {
        return later(() -> {
                    opened().keep(decision);
                    return decision;
                })
                .thenAccept(kept -> {});
    }

    @Override
    public CompletionStage<List<Decision>> decisions(ReportId report) {
        return later(() -> opened().decisions(report));
    }

    @Override
    public List<Job<?>> jobs() {
        return board.jobs();
    }

    @Override
    public List<Problem> problems() {
        return board.problems();
    }

    @Override
    public void report(Problem problem) {
        board.add(problem);
    }

    @Override
    public CompletionStage<Void> dismiss(List<Problem> problems) {
        return later(() -> {
                    problems.forEach(board::dismiss);
                    return problems;
                })
                .thenAccept(dismissed -> {});
    }

    @Override
    public AutoCloseable watch(Consumer<Change> listener) {
        return board.watch(listener);
    }

    /** Tells those who watch that plug-ins came or went. */
    public void plugInsChanged() {
        board.tell(Change.PLUG_INS);
    }

    private synchronized void goOn(Path folder) {
        dropFolder = Optional.of(DropFolder.watch(folder, this::dropped));
        List<Unfinished> left = Unfinished.left(folder);
        if (!left.isEmpty()) {
            matched(intake.rest(left, asked()));
        }
    }

    private void dropped(List<Path> files) {
        List<Path> wanted =
                files.stream().filter(file -> !board.isDismissed(file)).toList();
        if (!wanted.isEmpty()) {
            bringInFiles(wanted);
        }
    }

    private Case opened() throws IOException {
        return asked().get();
    }

    // a job is about the case it was asked for, whichever is open by the time it runs
    private OpenCase asked() {
        Optional<Case> now = open;
        return () -> now.or(() -> open)
                .orElseThrow(() ->
                        new CaseException(Reason.of("core.case.none"), "No case is open: open a case folder first"));
    }

    private void refresh() {
        open.ifPresent(this::list);
        board.tell(Change.REPORTS);
    }

    // one at a time: else a worker that asked earlier could write its older list over a newer one
    private synchronized void list(Case current) {
        try {
            reports = List.copyOf(current.reports());
        } catch (IOException e) {
            Reason reason = e instanceof CaseException told
                    ? told.reason()
                    : Reason.of("core.case.unreadable", "" + e.getMessage());
            board.problem(current.folder().toString(), reason);
        }
    }

    private <T> CompletionStage<T> later(Task<T> task) {
        return on(beside, task);
    }

    private static <T> CompletionStage<T> on(Executor executor, Task<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                result.complete(task.run());
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.minimalCompletionStage();
    }

    private interface Task<T> {
        T run() throws IOException;
    }

    /** Ends what runs and closes the case. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            dropFolder.ifPresent(DropFolder::close);
        }
        board.putOff();
        pool.shutdown();
        beside.shutdown();
        try {
            beside.awaitTermination(5, TimeUnit.SECONDS);
            pool.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Optional<Case> current = open;
        open = Optional.empty();
        if (current.isPresent()) {
            current.get().close();
        }
    }
}
