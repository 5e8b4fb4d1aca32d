package org.isnad.core.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.isnad.report.Reason;
import org.isnad.workspace.Job;
import org.isnad.workspace.Problem;
import org.isnad.workspace.Workspace.Change;

/** Jobs, problems and who wants to hear of changes. */
final class Board {
    private static final Logger LOGGER = System.getLogger(Board.class.getName());
    private static final int JOBS_KEPT = 50;
    private static final int PROBLEMS_KEPT = 1_000;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final List<JobRun<?>> jobs = new ArrayList<>();
    // of this session, whichever case is open
    private final List<Problem> problems = new ArrayList<>();
    private volatile Optional<CaseProblems> ofCase = Optional.empty();

    <T> JobRun<T> job(Reason label) {
        return listed(new JobRun<>(label, () -> tell(Change.JOBS)));
    }

    /** A job that is gone on with when its case is opened again. */
    <T> JobRun<T> lastingJob(Reason label) {
        return listed(new JobRun<>(label, JobRun.GOES_ON, () -> tell(Change.JOBS)));
    }

    private <T> JobRun<T> listed(JobRun<T> job) {
        synchronized (jobs) {
            jobs.addFirst(job);
            forgetEnded();
        }
        tell(Change.JOBS);
        return job;
    }

    private void forgetEnded() {
        for (int i = jobs.size() - 1; i >= 0 && jobs.size() > JOBS_KEPT; i--) {
            Job.State state = jobs.get(i).status().state();
            if (state != Job.State.WAITING && state != Job.State.RUNNING) {
                jobs.remove(i);
            }
        }
    }

    List<Job<?>> jobs() {
        synchronized (jobs) {
            return List.copyOf(jobs);
        }
    }

    void problem(String subject, Reason reason) {
        add(new Problem(subject, reason, Instant.now()));
    }

    void add(Problem problem) {
        synchronized (problems) {
            problems.addFirst(problem);
            if (problems.size() > PROBLEMS_KEPT) {
                problems.removeLast();
            }
        }
        log(problem);
    }

    private void log(Problem problem) {
        LOGGER.log(
                Level.INFO,
                "{0}: {1} {2}",
                problem.subject(),
                problem.reason().key(),
                problem.reason().arguments());
        tell(Change.PROBLEMS);
    }

    /** Another case is open, with what was wrong with its files. */
    void opened(CaseProblems kept) {
        ofCase = Optional.of(kept);
        tell(Change.PROBLEMS);
    }

    /** A file was not taken into the case: kept with it. */
    void refused(String subject, Reason reason) {
        Problem problem = new Problem(subject, reason, Instant.now());
        Optional<CaseProblems> kept = ofCase;
        if (kept.isEmpty()) {
            add(problem);
            return;
        }
        kept.get().add(problem);
        log(problem);
    }

    /** A file was taken into the case after all. */
    void settled(String subject) {
        if (ofCase.filter(kept -> kept.settle(subject)).isPresent()) {
            tell(Change.PROBLEMS);
        }
    }

    void dismiss(Problem problem) {
        if (ofCase.filter(kept -> kept.dismiss(problem)).isEmpty()) {
            synchronized (problems) {
                problems.remove(problem);
            }
        }
        tell(Change.PROBLEMS);
    }

    /** Whether the analyst wants to hear no more of a file as it is now. */
    boolean isDismissed(Path file) {
        return ofCase.filter(kept -> kept.isDismissed(file)).isPresent();
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        synchronized (problems) {
            all.addAll(problems);
        }
        ofCase.ifPresent(kept -> all.addAll(kept.all()));
        all.sort(Comparator.comparing(Problem::at).reversed());
        return List.copyOf(all);
    }

    /** Ends all jobs for now: their case is closed. */
    void putOff() {
        synchronized (jobs) {
            jobs.forEach(JobRun::putOff);
        }
    }

    AutoCloseable watch(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
