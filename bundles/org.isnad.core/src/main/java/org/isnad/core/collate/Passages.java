package org.isnad.core.collate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds reports that share a passage with a newcomer: of the runs of eight words every fifth, chosen by its hash, is
 * kept. A passage of 25 words has 18 runs, of which none is kept with probability .8¹⁸ = .018. The runs lie in one open
 * table (linear probing, Knuth, TAOCP 3, 6.4), so that one look takes one reach into memory. One writer, or many
 * readers, at a time.
 */
final class Passages {
    /** Words in a run. */
    static final int LENGTH = 8;

    private static final int EVERY = 5;
    // a run in more reports than this is a formula
    private static final int MOST = 64;
    private static final double FULL = .75;

    // 0 where nothing is kept
    private long[] slots;
    private int[] reports;
    private int entries;
    private int size;

    /** @param expected runs kept in all; more may come */
    Passages(int expected) {
        slots = new long[(int) (Math.max(16, expected) / FULL) + 1];
        reports = new int[slots.length];
    }

    private static boolean kept(long run) {
        return run != 0 && Long.remainderUnsigned(run, EVERY) == 0;
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
                keep(run, size);
            }
        }
        size++;
    }

    // not where the run is known for a formula
    private void keep(long run, int report) {
        int having = 0;
        int slot = home(run);
        while (slots[slot] != 0) {
            having += slots[slot] == run ? 1 : 0;
            slot = after(slot);
        }
        if (having <= MOST) {
            slots[slot] = run;
            reports[slot] = report;
            entries++;
        }
    }

    // the hash as a part of its range, times the slots
    private int home(long run) {
        return (int) Math.unsignedMultiplyHigh(run, slots.length);
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private void room() {
        if (entries >= slots.length * FULL) {
            long[] runs = slots;
            int[] having = reports;
            slots = new long[runs.length + runs.length / 2];
            reports = new int[slots.length];
            entries = 0;
            for (int slot = 0; slot < runs.length; slot++) {
                if (runs[slot] != 0) {
                    keep(runs[slot], having[slot]);
                }
            }
        }
    }

    /** Places of reports that have kept runs in common with this one, and how many; runs of very many reports are formulas and left out. */
    Map<Integer, Integer> sharing(long[] runs) {
        Map<Integer, Integer> found = new TreeMap<>();
        int[] having = new int[MOST + 1];
        for (long run : runs) {
            if (kept(run)) {
                int n = 0;
                for (int slot = home(run); slots[slot] != 0; slot = after(slot)) {
                    if (slots[slot] == run) {
                        having[n++] = reports[slot];
                    }
                }
                for (int i = 0; i < n && n <= MOST; i++) {
                    found.merge(having[i], 1, Integer::sum);
                }
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
        return 12L * slots.length;
    }
}
