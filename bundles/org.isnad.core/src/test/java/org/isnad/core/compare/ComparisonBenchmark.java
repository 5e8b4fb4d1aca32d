package org.isnad.core.compare;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.isnad.report.Dossier;
import org.isnad.text.LexiconFile;
import org.isnad.text.concepts.Concepts;
import org.isnad.work.Work;

/**
 * Prints the CPU time of comparing two related reports as their length doubles, interleaved in one run: of those that share
 * most of their sentences, of those that tell the same in other words, and of those full of numbers of one thing.
 */
public final class ComparisonBenchmark {
    private static final int[] WORDS = {1250, 2500, 5000, 10_000};
    private static final int ROUNDS = 12;

    private ComparisonBenchmark() {}

    private static final List<List<String>> FIELDS = LexiconFile.rows(Concepts.class, "fields.tsv").stream()
            .map(row -> List.of(
                    row.get(1).replaceAll(":[^|]*", "").replace('-', ' ').split("\\|")))
            .toList();

    public static void main(String[] arguments) {
        System.out.println("most sentences shared");
        measure(ComparisonBenchmark::report);
        System.out.println("the same in other words");
        measure(ComparisonBenchmark::retold);
        System.out.println("most sentences shared, a number in every fourth");
        measure(ComparisonBenchmark::counting);
    }

    private interface Maker {
        Dossier report(String outlet, int words, int seed);
    }

    private static void measure(Maker maker) {
        double[] best = new double[WORDS.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < WORDS.length; i++) {
                double time = time(List.of(maker.report("a", WORDS[i], 1), maker.report("b", WORDS[i], 2)));
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
        return dossier(outlet, lines);
    }

    // every third number is another
    private static Dossier counting(String outlet, int words, int seed) {
        Random common = new Random(3);
        Random own = new Random(seed);
        List<String> lines = new ArrayList<>(List.of("headline"));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < words / 10; i++) {
            String told = sentence(common);
            if (i % 4 == 0) {
                numbers.add(1000 * (i + 1) + (i % 3 == 0 ? own.nextInt(1000) : 0));
                told = told.replace(".", " " + numbers.getLast() + " tons.");
            }
            lines.add(told);
        }
        Draft draft = new Draft(outlet, "en", lines.toArray(String[]::new)).at("2026-05-10T08:00");
        numbers.forEach(number -> draft.number(number + " tons", number, "ton"));
        return draft.dossier();
    }

    private static Dossier dossier(String outlet, List<String> lines) {
        return new Draft(outlet, "en", lines.toArray(String[]::new))
                .at("2026-05-10T08:00")
                .dossier();
    }

    // sentences of some ten words, two of each of five fields of meaning; the fields are the same in all reports
    private static Dossier retold(String outlet, int words, int seed) {
        Random common = new Random(3);
        Random own = new Random(seed);
        List<String> lines = new ArrayList<>(List.of("headline"));
        for (int i = 0; i < words / 10; i++) {
            StringBuilder sentence = new StringBuilder("W");
            for (int field = 0; field < 5; field++) {
                List<String> near = FIELDS.get(common.nextInt(FIELDS.size()));
                sentence.append(' ').append(near.get(own.nextInt(near.size())));
                sentence.append(' ').append(near.get(own.nextInt(near.size())));
            }
            lines.add(sentence.append('.').toString());
        }
        return dossier(outlet, lines);
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
