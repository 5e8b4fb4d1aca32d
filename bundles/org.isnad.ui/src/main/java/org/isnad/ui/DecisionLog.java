package org.isnad.ui;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.workspace.Decision;

/** What an analyst decided in this case since it was opened, to be taken back and done again. Used on the window's thread only. */
final class DecisionLog {
    /** A decision, and the one that takes it back; each made anew with the time it is made at. */
    record Step(Function<Instant, Decision> done, Function<Instant, Decision> back) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void add(Step step) {
        done.push(step);
        undone.clear();
    }

    /** The decision that takes back the last one; empty if there is none. */
    Optional<Decision> undo() {
        return move(done, undone).map(step -> step.back().apply(Instant.now()));
    }

    /** The decision that was taken back last, once more; empty if there is none. */
    Optional<Decision> redo() {
        return move(undone, done).map(step -> step.done().apply(Instant.now()));
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
