package org.isnad.core.collate;

import java.util.Arrays;

/** Many sets of hashes, packed one behind the other. */
final class Sets {
    private long[] hashes = new long[1024];
    private int[] starts = new int[16];
    private int size;

    /** @param set distinct */
    void add(long[] set) {
        int from = starts[size];
        int to = Math.addExact(from, set.length);
        if (to > hashes.length) {
            hashes =
                    Arrays.copyOf(hashes, Math.max(to, (int) Math.min(Integer.MAX_VALUE - 8L, hashes.length * 3L / 2)));
        }
        System.arraycopy(set, 0, hashes, from, set.length);
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size] = to;
    }

    int size() {
        return size;
    }

    int count(int set) {
        return starts[set + 1] - starts[set];
    }

    long hash(int set, int place) {
        return hashes[starts[set] + place];
    }

    /** All hashes of all sets, rising. */
    long[] sorted() {
        long[] all = Arrays.copyOf(hashes, starts[size]);
        Arrays.sort(all);
        return all;
    }
}
