package org.isnad.core.collate;

import java.util.Arrays;

/** The hashes that are in two sets or more. */
final class Vocabulary {
    private final long[] hashes;
    private final int[] sets;
    // hashes are spread evenly: their first bits say where they stand, give or take a few
    private final int shift;
    private final int[] starts;

    private Vocabulary(long[] hashes, int[] sets) {
        this.hashes = hashes;
        this.sets = sets;
        int bits = Math.clamp(31 - Integer.numberOfLeadingZeros(hashes.length), 1, 24);
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        for (long hash : hashes) {
            starts[bucket(hash) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /** @param all the hashes of all sets, rising; used up */
    static Vocabulary of(long[] all) {
        int n = 0;
        int[] sets = new int[all.length / 2];
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from > 1) {
                all[n] = all[from];
                sets[n++] = to - from;
            }
        }
        return new Vocabulary(Arrays.copyOf(all, n), Arrays.copyOf(sets, n));
    }

    // rising as the signed hashes do
    private int bucket(long hash) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
    }

    /** Negative if it is in one set only. */
    int place(long hash) {
        int bucket = bucket(hash);
        return Arrays.binarySearch(hashes, starts[bucket], starts[bucket + 1], hash);
    }

    int size() {
        return hashes.length;
    }

    /** In how many sets the hash at a place is. */
    int sets(int place) {
        return sets[place];
    }

    /**
     * By place the number of each hash, 0 for the rarest; equally frequent ones by hash, so that the order of the sets
     * does not matter; -1 for formulas.
     *
     * @param formula a hash in more sets than this is one
     */
    int[] byRarity(int formula) {
        int most = 0;
        for (int in : sets) {
            most = in <= formula ? Math.max(most, in) : most;
        }
        int[] next = new int[most + 2];
        for (int in : sets) {
            if (in <= formula) {
                next[in + 1]++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] numbers = new int[sets.length];
        for (int place = 0; place < sets.length; place++) {
            numbers[place] = sets[place] <= formula ? next[sets[place]]++ : -1;
        }
        return numbers;
    }

    /** By number: in how many sets each hash is. */
    int[] frequencies(int[] numbers) {
        int[] frequencies =
                new int[(int) Arrays.stream(numbers).filter(n -> n >= 0).count()];
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] >= 0) {
                frequencies[numbers[place]] = sets[place];
            }
        }
        return frequencies;
    }
}
