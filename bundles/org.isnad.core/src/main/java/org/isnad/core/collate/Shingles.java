package org.isnad.core.collate;

import java.util.Arrays;
import java.util.List;

/** The wording of a text: its distinct runs of so many words, as hashes. */
final class Shingles {
    /** Words in a run when whole reports are compared. */
    static final int LENGTH = 3;

    private Shingles() {}

    /** Distinct and rising; none if there are fewer words than a run has. */
    static long[] of(List<String> words) {
        return of(words, LENGTH);
    }

    static long[] of(List<String> words, int length) {
        int count = Math.max(0, words.size() - length + 1);
        long[] hashes = words.stream().mapToLong(Hash::of).toArray();
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long run = hashes[i];
            for (int j = 1; j < length; j++) {
                run = Hash.then(run, hashes[i + j]);
            }
            runs[i] = run;
        }
        return distinct(runs);
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[n++] = values[i];
            }
        }
        return Arrays.copyOf(values, n);
    }
}
