package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices what holds the window's thread and which view it is: told by the caller, or by whose code is on the stack. Also
 * while it still holds, so that a view that never comes back is named too.
 */
final class Watchdog implements AutoCloseable {
    static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(500);

    private final Supplier<List<ContributedView>> views;
    private final Consumer<ContributedView> held;
    private final Thread screenThread = Thread.currentThread();
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("isnad-watchdog").unstarted(this::watch);
    private volatile boolean closed;
    private volatile @Nullable Turn turn;

    /** Watches the thread that makes it; {@code held} is called on any thread. */
    Watchdog(Supplier<List<ContributedView>> views, Consumer<ContributedView> held) {
        this.views = views;
        this.held = held;
        watcher.start();
    }

    /** One call into a view or one event of the window. */
    <T> T during(Optional<ContributedView> view, Supplier<T> call) {
        Turn outer = turn;
        Turn now = new Turn(System.nanoTime(), view, new AtomicBoolean());
        turn = now;
        try {
            return call.get();
        } finally {
            turn = outer;
            now.view.filter(v -> now.isLate()).ifPresent(v -> tell(now, v));
        }
    }

    /** The view whose code is on the stack. */
    Optional<ContributedView> blame(StackTraceElement[] stack) {
        return views.get().stream().filter(v -> v.isIn(stack)).findFirst();
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(LIMIT / 5);
            Turn now = turn;
            if (now != null && now.isLate() && !now.told.get()) {
                now.view.or(() -> blame(screenThread.getStackTrace())).ifPresent(v -> tell(now, v));
            }
        }
    }

    private void tell(Turn late, ContributedView view) {
        if (late.told.compareAndSet(false, true)) {
            held.accept(view);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watcher);
    }

    private record Turn(long began, Optional<ContributedView> view, AtomicBoolean told) {
        boolean isLate() {
            return System.nanoTime() - began > LIMIT;
        }
    }
}
