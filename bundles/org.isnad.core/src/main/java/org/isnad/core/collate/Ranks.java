package org.isnad.core.collate;

import java.util.Arrays;

/**
 * Sets with their hashes numbered, the rarest first: what is in one set only gets no number, what is a formula of the
 * collection is left out altogether.
 */
final class Ranks {
    private final int[][] numbers;
    private final int[] counts;
    private final int[] frequencies;

    private Ranks(int[][] numbers, int[] counts, int[] frequencies) {
        this.numbers = numbers;
        this.counts = counts;
        this.frequencies = frequencies;
    }

    /** @param formula a hash in more sets than this is a formula */
    static Ranks of(Sets sets, int formula) {
        Vocabulary vocabulary = Vocabulary.of(sets.sorted());
        int[] numberOf = vocabulary.byRarity(formula);
        int[][] numbers = new int[sets.size()][];
        int[] counts = new int[sets.size()];
        for (int set = 0; set < sets.size(); set++) {
            int[] shared = new int[sets.count(set)];
            int n = 0;
            int formulas = 0;
            for (int i = 0; i < shared.length; i++) {
                int place = vocabulary.place(sets.hash(set, i));
                if (place >= 0 && numberOf[place] < 0) {
                    formulas++;
                } else if (place >= 0) {
                    shared[n++] = numberOf[place];
                }
            }
            Arrays.sort(shared, 0, n);
            numbers[set] = Arrays.copyOf(shared, n);
            counts[set] = sets.count(set) - formulas;
        }
        return new Ranks(numbers, counts, vocabulary.frequencies(numberOf));
    }

    int size() {
        return numbers.length;
    }

    /** How many hashes a set has, formulas not counted. */
    int count(int set) {
        return counts[set];
    }

    /** Numbers of the hashes of a set that are in another too, rising. Not to be changed. */
    int[] shared(int set) {
        return numbers[set];
    }

    /** By number: how many sets have it. Not to be changed. */
    int[] frequencies() {
        return frequencies;
    }

    /**
     * The hashes that are in two sets or more.
     *
     * @param hashes rising
     * @param sets in how many sets each is
     */
    @SuppressWarnings("ArrayRecordComponent") // lives as long as the numbering only
    private record Vocabulary(long[] hashes, int[] sets) {
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

        int place(long hash) {
            return Arrays.binarySearch(hashes, hash);
        }

        // equally frequent ones by hash: the same whatever the order of the sets
        int[] byRarity(int formula) {
            long[] order = new long[hashes.length];
            int n = 0;
            for (int i = 0; i < hashes.length; i++) {
                if (sets[i] <= formula) {
                    order[n++] = (long) sets[i] << 32 | i;
                }
            }
            Arrays.sort(order, 0, n);
            int[] numbers = new int[hashes.length];
            Arrays.fill(numbers, -1);
            for (int number = 0; number < n; number++) {
                numbers[(int) order[number]] = number;
            }
            return numbers;
        }

        int[] frequencies(int[] numbers) {
            int[] frequencies = new int[(int) Arrays.stream(numbers).filter(n -> n >= 0).count()];
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] >= 0) {
                    frequencies[numbers[i]] = sets[i];
                }
            }
            return frequencies;
        }
    }
}
