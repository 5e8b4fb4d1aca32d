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
}
