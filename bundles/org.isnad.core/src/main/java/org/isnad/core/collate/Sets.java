package org.isnad.core.collate;

import java.util.Arrays;

/** Many sets of hashes, packed one behind the other. */
final class Sets {
    private static final int HEAP = 128;

    private long[] hashes = new long[1024];
    private int[] starts = new int[16];
    private int size;

    /** @param set distinct and rising */
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
        // hashes are spread evenly: dealt out by their first bits, each heap is small, however many there are
        int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(starts[size] / HEAP), 1, 16);
        int[] ends = new int[1 << bits];
        for (int i = 0; i < starts[size]; i++) {
            ends[heap(hashes[i], bits)]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        long[] all = new long[starts[size]];
        int[] next = ends.clone();
        for (int i = 0; i < all.length; i++) {
            all[--next[heap(hashes[i], bits)]] = hashes[i];
        }
        for (int heap = 0; heap < ends.length; heap++) {
            Arrays.sort(all, next[heap], ends[heap]);
        }
        return all;
    }

    // rising as the signed hashes do
    private static int heap(long hash, int bits) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - bits));
    }
}
