package org.isnad.core.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.isnad.report.Reason;
import org.isnad.work.Work;
import org.isnad.workspace.Job;

/** A job's state and its result to be; also the {@link Work} its tasks are given. */
final class JobRun<T> implements Job<T> {
    static final Reason GOES_ON = Reason.of("core.job.goes-on");
    private static final Reason CLOSED = Reason.of("core.job.closed");
    private final Reason label;
    private final Runnable changed;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile Status status = new Status(State.WAITING, 0, 0);
    private volatile boolean cancelled;
    private volatile boolean putOff;
    private final Reason ifPutOff;

    JobRun(Reason label, Runnable changed) {
        this(label, CLOSED, changed);
    }

    /** @param ifPutOff what becomes of it if its case is closed before it has ended */
    JobRun(Reason label, Reason ifPutOff, Runnable changed) {
        this.label = label;
        this.ifPutOff = ifPutOff;
        this.changed = changed;
    }

    @Override
    public Reason label() {
        return label;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Optional<Reason> interruption() {
        return putOff && status.state() == State.CANCELLED ? Optional.of(ifPutOff) : Optional.empty();
    }

    @Override
    public CompletionStage<T> result() {
        return result;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Ends it because its case is closed: nobody said that the rest was not wanted. */
    void putOff() {
        putOff = putOff || !cancelled;
        cancel();
    }

    boolean isPutOff() {
        return putOff;
    }

    /** Work whose progress is not the job's: for one of several tasks. */
    Work task() {
        return new Work() {
            @Override
            public boolean cancelled() {
                return cancelled;
            }

            @Override
            public void progress(long done, long total) {}
        };
    }

    /** Work whose progress is the job's. */
    Work whole() {
        return new Work() {
            @Override
            public boolean cancelled() {
                return cancelled;
            }

            @Override
            public void progress(long done, long total) {
                running(done, total);
            }
        };
    }

    // told when it begins, not of every step: those are asked for
    synchronized void running(long done, long total) {
        if (!result.isDone()) {
            boolean begins = status.state() == State.WAITING;
            status = new Status(State.RUNNING, done, total);
            if (begins) {
                changed.run();
            }
        }
    }

    void end(T value) {
        if (cancelled) {
            fail(new CancellationException("The job was cancelled"));
        } else {
            ended(State.DONE);
            result.complete(value);
        }
    }

    void fail(Throwable why) {
        Throwable reason = putOff ? new CancellationException("The job's case was closed") : why;
        ended(reason instanceof CancellationException ? State.CANCELLED : State.FAILED);
        result.completeExceptionally(reason);
    }

    private synchronized void ended(State state) {
        status = new Status(state, status.done(), status.total());
        changed.run();
    }
}
