package org.isnad.core.compare;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.isnad.report.Dossier;
import org.isnad.work.Work;

/** Prints the CPU time of comparing two related reports as their length doubles, interleaved in one run. */
public final class ComparisonBenchmark {
    private static final int[] WORDS = {1250, 2500, 5000, 10_000};
    private static final int ROUNDS = 12;

    private ComparisonBenchmark() {}

    public static void main(String[] arguments) {
        double[] best = new double[WORDS.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < WORDS.length; i++) {
                double time = time(List.of(report("a", WORDS[i], 1), report("b", WORDS[i], 2)));
                best[i] = round == 0 ? time : Math.min(best[i], time);
            }
        }
        for (int i = 0; i < WORDS.length; i++) {
            double ratio = i == 0 ? 0 : best[i] / best[i - 1];
            System.out.printf(Locale.ROOT, "%6d words %8.1f ms  x %.2f%n", WORDS[i], best[i], ratio);
        }
    }

    private static double time(List<Dossier> dossiers) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new Comparer().compare(dossiers, Work.UNWATCHED);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    // sentences of ten words of a skewed vocabulary; two thirds of them are the same in all reports
    private static Dossier report(String outlet, int words, int seed) {
        Random common = new Random(3);
        Random own = new Random(seed);
        List<String> lines = new ArrayList<>(List.of("headline"));
        for (int i = 0; i < words / 10; i++) {
            String shared = sentence(common);
            String other = sentence(own);
            lines.add(i % 3 == 0 ? other : shared);
        }
        return new Draft(outlet, "en", lines.toArray(String[]::new))
                .at("2026-05-10T08:00")
                .dossier();
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            int word = (int) Math.exp(random.nextDouble() * Math.log(6000));
            sentence.append(i == 0 ? "W" : " w").append(Integer.toString(word * 7919, 26));
        }
        return sentence.append('.').toString();
    }
}
