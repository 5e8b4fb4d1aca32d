package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Measures attributions in files of {@link Sentences}, named by their language first; {@code -v} lists what differs. */
final class SentencesEval {
    private SentencesEval() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
        try (Product product = new Product()) {
            Tally all = new Tally();
            int sentences = 0;
            for (int i = verbose ? 1 : 0; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                for (Annotated gold : Sentences.read(file.getFileName().toString(), Files.readAllLines(file))) {
                    sentences++;
                    Tally tally = new Tally();
                    new Attributed(Reading.of(gold, product), tally).measure();
                    new Attributed(Reading.of(gold, product), all).measure();
                    if (verbose && !tally.errors().isEmpty()) {
                        out.println(gold.text() + "\n" + tally.errors());
                    }
                }
            }
            print(all, sentences, out);
        }
    }

    private static void print(Tally tally, int sentences, PrintStream out) {
        out.printf(Locale.ROOT, "%d sentences%n", sentences);
        tally.figures().forEach((measure, figure) -> {
            if (figure.size() > 0) {
                out.printf(
                        Locale.ROOT, "%-28s %.3f of %d  %s%n", measure, figure.value(), figure.size(), figure.detail());
            }
        });
    }
}
