package org.isnad.core.compare;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.isnad.report.Dossier;
import org.isnad.text.Word;
import org.isnad.work.Work;

/**
 * Prints what it costs to align and to compare two reports of 5,000 words with moved paragraphs, beside JGit's {@code
 * HistogramDiff} on the same words as numbers, and a pair that has nothing in common; CPU times taken in turns, the best
 * of each. Argument: the rounds, 200 if left out: before that not all is compiled.
 */
public final class PeersBenchmark {
    private static final int WORDS = 5000;
    private static final int PARAGRAPH = 50;

    private PeersBenchmark() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        List<String> own = paragraphs(new Random(1), "");
        Dossier one = report("a", own);
        Dossier other = report("b", retold(own, new Random(2)));
        Dossier strange = report("c", paragraphs(new Random(3), "x"));
        Side a = new Side(0, one);
        Side b = new Side(1, other);
        Map<String, Integer> ids = new HashMap<>();
        Words left = new Words(a, ids);
        Words right = new Words(b, ids);
        Map<String, Runnable> tasks = Map.of(
                "1 HistogramDiff", () -> new HistogramDiff().diff(new SameWord(), left, right),
                "2 words to numbers, HistogramDiff",
                        () -> new HistogramDiff()
                                .diff(new SameWord(), new Words(a, new HashMap<>()), new Words(b, new HashMap<>())),
                "3 alignment", () -> aligned(a, b),
                "4 comparison", () -> new Comparer().compare(List.of(one, other), Work.UNWATCHED),
                "5 unrelated pair", () -> new Comparer().compare(List.of(one, strange), Work.UNWATCHED));
        Map<String, Double> best = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            tasks.forEach((name, task) -> best.merge(name, millis(task), Math::min));
        }
        double bare = best.getOrDefault("1 HistogramDiff", 1.0);
        best.keySet().stream().sorted().forEach(name -> {
            double time = best.getOrDefault(name, 0.0);
            System.out.printf(Locale.ROOT, "%-36s %8.2f ms  %6.2f x%n", name, time, time / bare);
        });
    }

    // what of a side is made for the alignment counts too
    private static void aligned(Side a, Side b) {
        Wording again = new Wording(a.words);
        Wording andAgain = new Wording(b.words);
        if (again.size() + andAgain.size() < 0
                || new SharedWording(a, b).passages().isEmpty()) {
            throw new IllegalStateException("nothing shared");
        }
    }

    private static double millis(Runnable task) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static Dossier report(String outlet, List<String> paragraphs) {
        List<String> lines = new ArrayList<>(List.of("headline"));
        lines.addAll(paragraphs);
        return new Draft(outlet, "en", lines.toArray(String[]::new))
                .at("2026-05-10T08:00")
                .dossier();
    }

    // sentences of ten words of a skewed vocabulary
    private static List<String> paragraphs(Random random, String mark) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < WORDS / PARAGRAPH; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int word = 0; word < PARAGRAPH; word++) {
                int rank = (int) Math.exp(random.nextDouble() * Math.log(6000));
                paragraph.append(word % 10 == 0 ? "W" : "w").append(mark).append(Integer.toString(rank * 7919, 26));
                paragraph.append(word % 10 == 9 ? ". " : " ");
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return paragraphs;
    }

    // a third of the paragraphs written anew, a third moved
    private static List<String> retold(List<String> own, Random random) {
        List<String> fresh = paragraphs(random, "");
        List<String> kept = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (i % 3 == 0) {
                kept.add(fresh.get(i));
            } else if (i % 3 == 1) {
                kept.add(own.get(i));
            } else {
                moved.add(own.get(i));
            }
        }
        Collections.shuffle(moved, random);
        for (String paragraph : moved) {
            kept.add(random.nextInt(kept.size() + 1), paragraph);
        }
        return kept;
    }

    private static final class Words extends Sequence {
        private final int[] ids;

        Words(Side side, Map<String, Integer> known) {
            List<Word> words = side.words;
            ids = new int[words.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = known.computeIfAbsent(words.get(i).folded(), word -> known.size());
            }
        }

        @Override
        public int size() {
            return ids.length;
        }
    }

    private static final class SameWord extends SequenceComparator<Words> {
        @Override
        public boolean equals(Words a, int ai, Words b, int bi) {
            return a.ids[ai] == b.ids[bi];
        }

        @Override
        public int hash(Words words, int place) {
            return words.ids[place] * 0x9E3779B9;
        }
    }
}
