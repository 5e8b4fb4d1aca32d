package org.isnad.classifiers.names;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;

/**
 * Times the search for 100,000 made-up names in made-up Arabic text beside the double-array automaton of hankcs
 * ({@code com.hankcs:aho-corasick-double-array-trie}, if its jar is on the class path), turn by turn in CPU time, and prints
 * the ratio, the heap of the names and the bytes allocated per byte of text. Both sides get the folded text.
 */
public final class NamesBenchmark {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final int NAMES = 100_000;
    private static final int ROUNDS = 15;

    private final Random random = new Random(7);
    private long allocated;

    private NamesBenchmark() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        new NamesBenchmark().run();
    }

    private void run() throws ReflectiveOperationException {
        String[] words = new String[30_000];
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        TreeMap<String, String> names = new TreeMap<>();
        while (names.size() < NAMES) {
            String name = words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
            String more = random.nextInt(3) == 0 ? " " + words[random.nextInt(words.length)] : "";
            names.put(FoldedText.fold(name + more), "n");
        }
        long before = heap();
        Phrases.Builder<Entry> builder = Phrases.builder();
        names.keySet().forEach(name -> builder.add(name, Entry.NO_NAME));
        Phrases<Entry> ours = builder.build();
        System.out.printf(Locale.ROOT, "heap of %d names: %.1f MB%n", NAMES, (heap() - before) / 1e6);
        String text = text(words, names.keySet().toArray(String[]::new));
        compare(ours, names, text);
    }

    private void compare(Phrases<Entry> ours, Map<String, String> names, String text)
            throws ReflectiveOperationException {
        FoldedText folded = FoldedText.of(text);
        String plain = folded.folded();
        Object theirs = theirs(names);
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            folded.words();
            best[0] = Math.min(best[0], cpu(() -> ours.find(folded).size()));
            long search = allocated;
            best[1] = Math.min(
                    best[1], cpu(() -> ours.find(FoldedText.of(copy(text))).size()));
            if (theirs != null) {
                var parse = theirs.getClass().getMethod("parseText", CharSequence.class);
                best[2] = Math.min(best[2], cpu(() -> ((Collection<?>) parse.invoke(theirs, plain)).size()));
            }
            if (round == ROUNDS - 1) {
                double bytes = text.getBytes(StandardCharsets.UTF_8).length;
                System.out.printf(Locale.ROOT, "allocated per byte of text: search %.2f%n", search / bytes);
                System.out.printf(
                        Locale.ROOT,
                        "MB/s: search %.0f, with folding and words %.0f%n",
                        bytes / best[0] * 1000,
                        bytes / best[1] * 1000);
                if (theirs != null) {
                    System.out.printf(
                            Locale.ROOT,
                            "hankcs %.0f MB/s; ratio: search %.2f, with folding and words %.2f%n",
                            bytes / best[2] * 1000,
                            (double) best[2] / best[0],
                            (double) best[2] / best[1]);
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object theirs(Map<String, String> names)
            throws ReflectiveOperationException {
        try {
            Class<?> type = Class.forName("com.hankcs.algorithm.AhoCorasickDoubleArrayTrie");
            Object trie = type.getConstructor().newInstance();
            type.getMethod("build", Map.class).invoke(trie, names);
            return trie;
        } catch (ClassNotFoundException e) {
            System.out.println("hankcs is not on the class path: no ratio");
            return null;
        }
    }

    private interface Task {
        int run() throws ReflectiveOperationException;
    }

    private long cpu(Task task) throws ReflectiveOperationException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        if (task.run() == 0) {
            throw new IllegalStateException("nothing found");
        }
        long time = threads.getCurrentThreadCpuTime() - start;
        allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        return time;
    }

    private String text(String[] words, String[] names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            text.append(
                    i % 25 == 0
                            ? names[random.nextInt(names.length)]
                            : random.nextInt(10) == 0 ? words[random.nextInt(words.length)] : word());
            text.append(i % 20 == 19 ? ". " : " ");
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    // of another text in memory nothing is known from before
    private static String copy(String text) {
        return new StringBuilder(text).toString();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
