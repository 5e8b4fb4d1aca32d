package org.isnad.core.compare;

import java.util.Arrays;

/** The first few places of each run of words. */
final class RunIndex {
    /** No further place. */
    static final int NONE = -1;

    private final long[] runs;
    // by slot: the first and the last place of a run, how many places; by place: the next one of the same run
    private final int[] first;
    private final int[] last;
    private final int[] count;
    private final int[] next;

    /** @param most places that are kept of one run, the first of them */
    RunIndex(long[] runs, int most) {
        this.runs = runs;
        int size = Integer.highestOneBit(Math.max(4, runs.length)) * 4;
        first = new int[size];
        last = new int[size];
        count = new int[size];
        next = new int[runs.length];
        Arrays.fill(first, NONE);
        Arrays.fill(next, NONE);
        for (int place = 0; place < runs.length; place++) {
            int slot = slot(runs[place]);
            if (count[slot] == 0) {
                first[slot] = place;
            } else if (count[slot] < most) {
                next[last[slot]] = place;
            } else {
                continue;
            }
            last[slot] = place;
            count[slot]++;
        }
    }

    /** The first place of a run; {@link #NONE} if there is none. */
    int first(long run) {
        return first[slot(run)];
    }

    /** The next place of the run at a place; {@link #NONE} if there is none. */
    int next(int place) {
        return next[place];
    }

    private int slot(long run) {
        int slot = (int) (run >>> 20) & (first.length - 1);
        while (first[slot] != NONE && runs[first[slot]] != run) {
            slot = (slot + 1) & (first.length - 1);
        }
        return slot;
    }
}
