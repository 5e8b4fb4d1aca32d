package org.isnad.core.collate;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;

/** Newcomers among n and n / 8 made-up reports of 200 words: CPU time of a look-up, bytes per report, recall. */
public final class LookUpBenchmark {
    private static final int WORDS = 200;
    private static final int LOOK_UPS = 4000;
    private static final double JACCARD = .67;

    private LookUpBenchmark() {}

    /** @param arguments n */
    public static void main(String[] arguments) {
        int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        sketches(n / 8);
        System.out.printf(Locale.ROOT, "sketches n x 8: %.2f x%n", 1 / (sketches(n / 8) / sketches(n)));
        passages(n / 8);
        System.out.printf(Locale.ROOT, "passages n x 8: %.2f x%n", 1 / (passages(n / 8) / passages(n)));
    }

    // a set of 198 random runs, always the same for a report
    private static long[] set(int report) {
        return new Random(report * 31L + 5).longs(WORDS - 2).toArray();
    }

    private static double sketches(int n) {
        Sketches sketches = new Sketches(n);
        for (int report = 0; report < n; report++) {
            sketches.add(Sketches.sketch(set(report)));
        }
        byte[][] newcomers = new byte[LOOK_UPS][];
        // same / (2 size − same) = J, so same = 2 J size / (1 + J)
        int same = (int) Math.round(2 * JACCARD * (WORDS - 2) / (1 + JACCARD));
        for (int i = 0; i < LOOK_UPS; i++) {
            long[] set = set(origin(i, n));
            System.arraycopy(set(-1 - i), 0, set, same, set.length - same);
            newcomers[i] = Sketches.sketch(set);
        }
        return print(
                "sketches",
                n,
                sketches.bytes(),
                i -> sketches.like(newcomers[i], .45).containsKey(origin(i, n)));
    }

    private static double passages(int n) {
        Passages passages = new Passages(n * (WORDS / 5));
        for (int report = 0; report < n; report++) {
            passages.add(runs(words(report)));
        }
        long[][] newcomers = new long[LOOK_UPS][];
        for (int i = 0; i < LOOK_UPS; i++) {
            long[] words = words(-1 - i);
            System.arraycopy(words(origin(i, n)), 60, words, 100, 25);
            newcomers[i] = runs(words);
        }
        return print(
                "passages",
                n,
                passages.bytes(),
                i -> passages.sharing(newcomers[i]).containsKey(origin(i, n)));
    }

    private static int origin(int lookUp, int n) {
        return (int) ((lookUp * 7919L) % n);
    }

    private static long[] words(int report) {
        return new Random(report * 31L + 7).longs(WORDS).toArray();
    }

    private static long[] runs(long[] words) {
        long[] runs = new long[words.length - Passages.LENGTH + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = words[i];
            for (int j = 1; j < Passages.LENGTH; j++) {
                runs[i] = Hash.then(runs[i], words[i + j]);
            }
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static double print(String what, int n, long bytes, IntPredicate finds) {
        var bean = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        int found = 0;
        for (int round = 0; round < 5; round++) {
            found = 0;
            long from = bean.getCurrentThreadCpuTime();
            for (int i = 0; i < LOOK_UPS; i++) {
                found += finds.test(i) ? 1 : 0;
            }
            best = Math.min(best, (bean.getCurrentThreadCpuTime() - from) / 1e3 / LOOK_UPS);
        }
        System.out.printf(
                Locale.ROOT,
                "%s among %d: %.1f us CPU, %d bytes per report, recall %.4f%n",
                what,
                n,
                best,
                bytes / n,
                (double) found / LOOK_UPS);
        return best;
    }
}
