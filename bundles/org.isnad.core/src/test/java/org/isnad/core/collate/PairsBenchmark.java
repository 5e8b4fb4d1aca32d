package org.isnad.core.collate;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.work.Work;

/**
 * All pairs of n made-up texts, two in a hundred with the same 60 words at their end, CPU time from words to pairs for n and 2 n by turns;
 * and the pairs of the largest n against an index of all runs without any filter.
 */
public final class PairsBenchmark {
    private static final int WORDS = 200;

    private PairsBenchmark() {}

    /** @param arguments n */
    public static void main(String[] arguments) {
        int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 14_290;
        List<List<String>> small = texts(n);
        List<List<String>> large = texts(2 * n);
        double best = Double.MAX_VALUE;
        double twice = Double.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            best = Math.min(best, seconds(small));
            twice = Math.min(twice, seconds(large));
        }
        System.out.printf(Locale.ROOT, "n %d: %.2f s CPU; 2 n: %.2f s CPU; ratio %.2f%n", n, best, twice, twice / best);
        List<Near> found = pairs(sets(large));
        Set<Near> truth = new HashSet<>(Unfiltered.pairs(sets(large), Collator.formula(large.size())));
        long right = found.stream().filter(truth::contains).count();
        System.out.printf("pairs %d, true %d, right %d%n", found.size(), truth.size(), right);
    }

    private static double seconds(List<List<String>> texts) {
        var bean = ManagementFactory.getThreadMXBean();
        long from = bean.getCurrentThreadCpuTime();
        pairs(sets(texts));
        return (bean.getCurrentThreadCpuTime() - from) / 1e9;
    }

    private static List<Near> pairs(Sets sets) {
        return NearPairs.of(Ranks.of(sets, Collator.formula(sets.size())), Work.UNWATCHED);
    }

    private static Sets sets(List<List<String>> texts) {
        Sets sets = new Sets();
        texts.forEach(text -> sets.add(Shingles.of(text)));
        return sets;
    }

    private static List<List<String>> texts(int count) {
        Random random = new Random(3);
        List<String> formula = SyntheticTexts.fresh(random, 80);
        List<List<String>> texts = SyntheticTexts.words(random, count, WORDS);
        for (List<String> text : texts) {
            if (random.nextInt(50) == 0) {
                text.addAll(formula);
            }
        }
        return texts;
    }
}
