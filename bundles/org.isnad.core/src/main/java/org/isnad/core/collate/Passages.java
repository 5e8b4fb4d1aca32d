package org.isnad.core.collate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds reports that share a passage with a newcomer: of the runs of eight words every fifth, chosen by its hash, is
 * kept. A passage of 25 words has 18 runs, of which none is kept with probability .8¹⁸ = .018. One writer, or many
 * readers, at a time.
 */
final class Passages {
    /** Words in a run. */
    static final int LENGTH = 8;

    private static final int EVERY = 5;
    // a run in more reports than this is a formula
    private static final int MOST = 64;

    private final int[] heads;
    private final int shift;
    private int[] next;
    private int[] checks;
    private int[] reports;
    private int entries;
    private int size;

    /** @param expected runs kept in all; more may come, looking up gets slower then */
    Passages(int expected) {
        int buckets = Integer.highestOneBit(Math.clamp(expected, 16, 1 << 28));
        heads = new int[buckets];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(buckets);
        next = new int[Math.max(16, expected)];
        checks = new int[next.length];
        reports = new int[next.length];
    }

    private static boolean kept(long run) {
        return Long.remainderUnsigned(run, EVERY) == 0;
    }

    /**
     * Takes in a report; its place is the number of those before it.
     *
     * @param runs distinct, {@link #LENGTH} words each
     */
    void add(long[] runs) {
        for (long run : runs) {
            if (kept(run)) {
                room();
                int bucket = (int) (run >>> shift);
                checks[entries] = (int) run;
                reports[entries] = size;
                next[entries] = heads[bucket];
                heads[bucket] = ++entries;
            }
        }
        size++;
    }

    private void room() {
        if (entries == next.length) {
            int capacity = entries + entries / 8 + 16;
            next = Arrays.copyOf(next, capacity);
            checks = Arrays.copyOf(checks, capacity);
            reports = Arrays.copyOf(reports, capacity);
        }
    }

    /** Places of reports that have kept runs in common with this one, and how many; runs of very many reports are formulas and left out. */
    Map<Integer, Integer> sharing(long[] runs) {
        Map<Integer, Integer> found = new TreeMap<>();
        int[] having = new int[MOST + 1];
        for (long run : runs) {
            int n = 0;
            for (int entry = kept(run) ? heads[(int) (run >>> shift)] : 0;
                    entry != 0 && n <= MOST;
                    entry = next[entry - 1]) {
                if (checks[entry - 1] == (int) run) {
                    having[n++] = reports[entry - 1];
                }
            }
            for (int i = 0; i < n && n <= MOST; i++) {
                found.merge(having[i], 1, Integer::sum);
            }
        }
        return found;
    }

    /** The same as parts of all kept runs of this one, above 0, up to 1. */
    Map<Integer, Double> partOf(long[] runs) {
        double all = Arrays.stream(runs).filter(Passages::kept).count();
        Map<Integer, Double> parts = new TreeMap<>();
        sharing(runs).forEach((report, shared) -> parts.put(report, shared / all));
        return parts;
    }

    /** Bytes of the arrays. */
    long bytes() {
        return 4L * heads.length + 12L * next.length;
    }
}
