package org.isnad.workspace;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.isnad.report.Reason;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A long piece of work that can be watched and cancelled. Safe to use from any thread.
 *
 * @param <T> what it results in
 */
@ProviderType
public interface Job<T> {
    /** What it does, for people. */
    Reason label();

    Status status();

    /** The result; ends exceptionally with {@link java.util.concurrent.CancellationException} if cancelled. */
    CompletionStage<T> result();

    /** Why it ended before its end though nobody cancelled it, and what becomes of it; its state is {@link State#CANCELLED}. */
    default Optional<Reason> interruption() {
        return Optional.empty();
    }

    /** Asks it to end; what it has kept stays kept. */
    void cancel();

    /**
     * How far a job is.
     *
     * @param state where it stands
     * @param done units done
     * @param total units in all, 0 if not known
     */
    record Status(State state, long done, long total) {}

    /** Where a job stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
