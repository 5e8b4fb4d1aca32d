package org.isnad.core.workspace;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Hands a pool a few tasks at a time, in the order they were given: what others ask of the pool waits for those few, not for
 * ten thousand.
 */
final class Yielding implements Executor {
    private final Executor pool;
    private final int most;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int handedOver;

    Yielding(Executor pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            waiting.add(task);
        }
        handOver();
    }

    // where the pool takes no more every task is run here, so that each job still comes to its end
    private void handOver() {
        for (Optional<Runnable> left = refused(); left.isPresent(); left = refused()) {
            left.get().run();
        }
    }

    private synchronized Optional<Runnable> refused() {
        while (handedOver < most && !waiting.isEmpty()) {
            Runnable task = waiting.remove();
            try {
                pool.execute(() -> run(task));
                handedOver++;
            } catch (RejectedExecutionException e) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            synchronized (this) {
                handedOver--;
            }
            handOver();
        }
    }
}
