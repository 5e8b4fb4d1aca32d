package org.isnad.core.workspace;

import java.util.BitSet;

/** Lets tasks that run side by side do one step in the order they were given. Tasks must be started in that order. */
final class Turns {
    private final BitSet passed = new BitSet();

    /** Waits until every task before this one has passed. */
    synchronized void await(int turn) throws InterruptedException {
        while (passed.nextClearBit(0) < turn) {
            wait();
        }
    }

    /** Says that a task has taken its turn or will not take it; may be said twice. */
    synchronized void pass(int turn) {
        passed.set(turn);
        notifyAll();
    }
}
