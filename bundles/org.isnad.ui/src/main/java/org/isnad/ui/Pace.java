package org.isnad.ui;

import java.util.Optional;

/** How fast a job goes and how long it will still take, from what it did since it was first seen running. */
final class Pace {
    // earlier, the first slow steps would promise nonsense
    private static final double SOONEST_SECONDS = 3;
    private static final int FEWEST = 10;

    private long startNanos;
    private long startDone = -1;

    /**
     * What can be said of a job's speed.
     *
     * @param perSecond units a second, rounded, at least 1
     * @param left minutes and seconds, as {@code 4:05}
     */
    record Rest(long perSecond, String left) {}

    /**
     * Nothing before it can be told.
     *
     * @param now {@link System#nanoTime()}
     */
    Optional<Rest> rest(long done, long total, long now) {
        if (startDone < 0) {
            startDone = done;
            startNanos = now;
        }
        double seconds = (now - startNanos) / 1e9;
        long units = done - startDone;
        if (seconds < SOONEST_SECONDS || units < FEWEST || done >= total) {
            return Optional.empty();
        }
        double perSecond = units / seconds;
        long left = Math.round((total - done) / perSecond);
        return Optional.of(new Rest(
                Math.max(1, Math.round(perSecond)), left / 60 + ":" + (left % 60 < 10 ? "0" : "") + left % 60));
    }
}
