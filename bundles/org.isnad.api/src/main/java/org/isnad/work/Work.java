package org.isnad.work;

import java.util.concurrent.CancellationException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The host's side of a piece of work: tells it when to stop and hears how far it is. Safe to use from any thread.
 */
@ProviderType
public interface Work {
    /** Work nobody waits for and nobody cancels: for tests and plain class-path use. */
    Work UNWATCHED = new Work() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    };

    /** Whether the work should end soon; a cancelled work never becomes uncancelled. */
    boolean cancelled();

    /**
     * Says how far the work is; cheap, may be called often.
     *
     * @param done units done
     * @param total units in all, or 0 if not known
     */
    void progress(long done, long total);

    /**
     * Returns if the work should go on: call it at least every few milliseconds in long loops.
     *
     * @throws CancellationException if the work was cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException("The work was cancelled");
        }
    }
}
