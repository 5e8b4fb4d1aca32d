package org.isnad.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
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
    private Optional<ContributedView> lastIn = Optional.empty();

    /** Watches the thread that makes it; {@code held} is called on any thread. */
    Watchdog(Supplier<List<ContributedView>> views, Consumer<ContributedView> held) {
        this.views = views;
        this.held = held;
        watcher.start();
    }

    /** One call into a view or one event of the window. */
    <T> T during(Optional<ContributedView> view, Supplier<T> call) {
        Turn outer = turn;
        turn = new Turn(view);
        try {
            return call.get();
        } finally {
            Turn last = Objects.requireNonNull(turn);
            turn = outer;
            last.view.ifPresent(v -> {
                lastIn = last.view;
                if (last.isLate() && last.worked() > LIMIT / 4) {
                    tell(last, v);
                }
            });
        }
    }

    /** The event being dealt with goes to a widget of this view. */
    void inside(ContributedView view) {
        if (turn != null) {
            turn = new Turn(Optional.of(view));
        }
    }

    /** The view whose code threw: the one an event went to last, or else one whose bundle's code is on the stack. */
    Optional<ContributedView> blame(StackTraceElement[] stack) {
        return lastIn.filter(v -> v.isIn(stack)).or(() -> onStack(stack));
    }

    private Optional<ContributedView> onStack(StackTraceElement[] stack) {
        return views.get().stream().filter(v -> v.isIn(stack)).findFirst();
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(LIMIT / 5);
            Turn now = turn;
            if (now != null && now.lasted() > LIMIT / 2) {
                now.seen();
            }
            if (now != null && now.isLate() && !now.told.get() && isHeld(now)) {
                now.view.or(() -> onStack(screenThread.getStackTrace())).ifPresent(v -> tell(now, v));
            }
        }
    }

    // waits, or computes; a thread that wants to run and is not let by a busy computer holds nothing
    private boolean isHeld(Turn now) {
        return screenThread.getState() != Thread.State.RUNNABLE || now.worked() > LIMIT / 4;
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

    private final class Turn {
        private final long began = System.nanoTime();
        // taken when half the time is over: most turns have ended before that and cost nothing
        private volatile OptionalLong workedBefore = OptionalLong.empty();
        private final Optional<ContributedView> view;
        private final AtomicBoolean told = new AtomicBoolean();

        Turn(Optional<ContributedView> view) {
            this.view = view;
        }

        long lasted() {
            return System.nanoTime() - began;
        }

        boolean isLate() {
            return lasted() > LIMIT;
        }

        void seen() {
            if (workedBefore.isEmpty()) {
                workedBefore = OptionalLong.of(cpu());
            }
        }

        long worked() {
            OptionalLong before = workedBefore;
            return before.isEmpty() ? 0 : cpu() - before.getAsLong();
        }

        private long cpu() {
            return Threads.BEAN.getThreadCpuTime(screenThread.threadId());
        }
    }

    // management loads a great deal: not before something takes long
    private static final class Threads {
        static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
    }
}
