package org.isnad.core.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Problem> problems = new ArrayList<>();

    <T> JobRun<T> job(Reason label) {
        JobRun<T> job = new JobRun<>(label, () -> tell(Change.JOBS));
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
        LOGGER.log(
                Level.INFO,
                "{0}: {1} {2}",
                problem.subject(),
                problem.reason().key(),
                problem.reason().arguments());
        tell(Change.PROBLEMS);
    }

    List<Problem> problems() {
        synchronized (problems) {
            return List.copyOf(problems);
        }
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
