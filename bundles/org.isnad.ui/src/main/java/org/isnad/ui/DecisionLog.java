package org.isnad.ui;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.isnad.workspace.Decision;

/** What an analyst decided in this case since it was opened, to be taken back and done again. Used on the window's thread only. */
final class DecisionLog {
    /** A decision, and the one that takes it back; each made anew with the time it is made at. */
    record Step(Function<Instant, Decision> done, Function<Instant, Decision> back) {}

    // a command may decide on many reports at once
    private final Deque<List<Step>> done = new ArrayDeque<>();
    private final Deque<List<Step>> undone = new ArrayDeque<>();

    /** Adds what one command decided: it is taken back as one. */
    void add(List<Step> command) {
        done.push(command);
        undone.clear();
    }

    /** The decisions that take back those of the last command; none if there is none. */
    List<Decision> undo() {
        return move(done, undone, Step::back);
    }

    /** The decisions that were taken back last, once more; none if there are none. */
    List<Decision> redo() {
        return move(undone, done, Step::done);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private static List<Decision> move(
            Deque<List<Step>> from, Deque<List<Step>> to, Function<Step, Function<Instant, Decision>> way) {
        if (from.isEmpty()) {
            return List.of();
        }
        List<Step> command = from.pop();
        to.push(command);
        Instant now = Instant.now();
        return command.stream().map(step -> way.apply(step).apply(now)).toList();
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
