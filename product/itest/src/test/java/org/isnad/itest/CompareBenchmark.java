package org.isnad.itest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how long reports take in the open window: to bring them in, and from the command to the comparison shown.
 * Arguments: their files, from 2 to 12. Not part of the build: it measures, and judges nothing.
 */
final class CompareBenchmark {
    private static final int ROUNDS = 5;

    private CompareBenchmark() {}

    public static void main(String[] files) throws Exception {
        try (OpenWindow window = new OpenWindow()) {
            List<String> before = window.lines("reports");
            long began = System.nanoTime();
            for (String file : files) {
                window.does("bring in", Path.of(file).toAbsolutePath().toString());
            }
            System.out.println("Brought in and analysed: " + since(began) + " ms");
            List<String> brought = new ArrayList<>(window.lines("reports"));
            brought.removeAll(before);
            List<String> samples = before.subList(0, 2);
            for (int round = 1; round <= ROUNDS; round++) {
                window.does("start the clock", "");
                System.out.println("Compared and shown, round " + round + ": " + compare(window, brought)
                        + " ms; the window's thread was held for at most " + window.does("widest gap", "")
                        + " ms, worked "
                        + window.does("longest work", "") + " ms on end");
                compare(window, samples);
            }
        }
        System.exit(0);
    }

    // the reader's title and the relation in the summary line are both of the new comparison when it is shown
    private static long compare(OpenWindow window, List<String> titles) throws Exception {
        String before = window.does("read tab", "Side by side");
        while (!window.does("select reports", String.join("\n", titles)).equals("" + titles.size())) {
            Thread.sleep(20);
        }
        long began = System.nanoTime();
        window.does("choose", "Compare selected");
        while (window.does("read tab", "Side by side").equals(before)) {
            // to read all words of a tab is work for the window: seldom
            Thread.sleep(20);
        }
        return since(began);
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
