package org.isnad.core.workspace;

import java.util.concurrent.atomic.AtomicLong;

/** Does something that grows with the case not for each of ten thousand reports, but a few times a second. */
final class Seldom {
    private static final long PAUSE_NANOS = 300_000_000;

    private final Runnable action;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Seldom(Runnable action) {
        this.action = action;
    }

    /** @param surely whether it must be done now, because nobody will ask again */
    void now(boolean surely) {
        long due = next.get();
        long now = System.nanoTime();
        if (surely || (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS))) {
            action.run();
        }
    }
}
