package org.isnad.core.flow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.isnad.work.Work;

/**
 * Runs plug-in code where it can do no harm: on a thread that can be given up, with a limit of time.
 *
 * <p>A thread that does not end after its time is left behind as a daemon: since JDK 20 nothing can stop it. A plug-in that
 * has left a few is not called again before one of them ends, or they would take the computer from everybody else.
 */
final class Guard implements AutoCloseable {
    private static final long POLL_MILLIS = 50;
    // so many more are worth the limit once more
    private static final long BYTES = 8 << 20;
    private static final int MOST_LEFT = 3;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(Guard::thread);
    private final Supplier<Duration> limit;
    private final Map<String, AtomicInteger> left = new ConcurrentHashMap<>();

    Guard(Supplier<Duration> limit) {
        this.limit = limit;
    }

    // no context class loader: an idle thread must not keep a plug-in's classes
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "isnad-plug-in-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    /**
     * The result of plug-in code.
     *
     * @param owner signature of the plug-in
     * @throws PlugInFailure whatever it throws, that it took too long, or that too many of its calls still have not ended
     * @throws CancellationException if the work was cancelled meanwhile
     */
    <T> T call(String owner, Work work, GuardedCall<T> call) throws PlugInFailure {
        return call(owner, work, 0, call);
    }

    /** As {@link #call(String, Work, GuardedCall)}; the limit grows with the bytes to be read. */
    <T> T call(String owner, Work work, long bytes, GuardedCall<T> call) throws PlugInFailure {
        AtomicInteger count = left.computeIfAbsent(owner, o -> new AtomicInteger());
        if (count.get() >= MOST_LEFT) {
            throw PlugInFailure.notEnding(count.get());
        }
        LimitedWork limited = new LimitedWork(work);
        Ending ending = new Ending(count);
        Callable<T> task = () -> {
            try {
                return call.run(limited);
            } finally {
                ending.ended();
            }
        };
        Future<T> future = threads.submit(task);
        try {
            return await(future, limited, limit.get().multipliedBy(1 + bytes / BYTES));
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause(), work);
        } catch (PlugInFailure tooSlow) {
            ending.leftBehind();
            throw tooSlow;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while a plug-in was working");
        } finally {
            limited.end();
            future.cancel(true);
        }
    }

    /** Counts a call among those left behind, from when its time is over until it ends after all. */
    private static final class Ending {
        private final AtomicInteger count;
        private boolean ended;
        private boolean counted;

        Ending(AtomicInteger count) {
            this.count = count;
        }

        synchronized void leftBehind() {
            if (!ended) {
                counted = true;
                count.incrementAndGet();
            }
        }

        synchronized void ended() {
            ended = true;
            if (counted) {
                count.decrementAndGet();
            }
        }
    }

    private static <T> T await(Future<T> future, LimitedWork work, Duration most)
            throws ExecutionException, InterruptedException, PlugInFailure {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            try {
                return future.get(Math.min(Math.max(left, 1), POLL_MILLIS * 1_000_000), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (work.cancelled()) {
                    throw new CancellationException("Cancelled while a plug-in was working");
                }
                if (System.nanoTime() >= end) {
                    throw PlugInFailure.tooSlow(most);
                }
            }
        }
    }

    // the catch-all of parsers and classifiers: everything but out of memory and cancelling, StackOverflowError
    // included
    private static PlugInFailure failure(Throwable thrown, Work work) {
        if (thrown instanceof OutOfMemoryError memory) {
            throw memory;
        }
        if (thrown instanceof CancellationException cancelled && work.cancelled()) {
            throw cancelled;
        }
        return PlugInFailure.of(thrown);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Plug-in code. */
    interface GuardedCall<T> {
        // the guard is the one place that may meet anything a plug-in throws
        T run(Work work) throws Exception;
    }

    private static final class LimitedWork implements Work {
        private final Work outer;
        private volatile boolean ended;

        LimitedWork(Work outer) {
            this.outer = outer;
        }

        void end() {
            ended = true;
        }

        @Override
        public boolean cancelled() {
            return ended || outer.cancelled();
        }

        @Override
        public void progress(long done, long total) {
            if (!ended) {
                outer.progress(done, total);
            }
        }
    }
}
