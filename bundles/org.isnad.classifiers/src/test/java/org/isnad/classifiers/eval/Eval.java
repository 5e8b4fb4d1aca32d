package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.classifiers.attribution.AttributionEval;
import org.isnad.classifiers.names.NamesEval;
import org.isnad.classifiers.times.TimesEval;
import org.isnad.classifiers.topics.TopicsEval;

/**
 * Prints how well the classifiers read the reports we annotated, each figure beside that of a trivial reading, then the
 * same for the shared examples where they lie beside the repository. {@code -v} before languages lists what differs in
 * these.
 */
public final class Eval {
    private Eval() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> asked =
                List.of(arguments).stream().filter(Corpus.LANGUAGES::contains).toList();
        boolean verbose = List.of(arguments).contains("-v");
        try (Product product = new Product()) {
            for (String language : asked.isEmpty() ? Corpus.LANGUAGES : asked) {
                Tally tally = tally(language, product);
                print(language, tally.figures(), out);
                if (verbose) {
                    out.println(tally.errors());
                }
            }
        }
        if (asked.isEmpty()) {
            out.println("\nShared examples: precision/recall/F1");
            AttributionEval.main(new String[0]);
            NamesEval.main(new String[0]);
            TimesEval.main(new String[0]);
            TopicsEval.main(new String[0]);
        }
    }

    /** All figures of one language. */
    static Tally tally(String language, Product product) {
        Tally tally = new Tally();
        for (Annotated gold : Corpus.reports(language)) {
            Reading reading = Reading.of(gold, product);
            new Attributed(reading, tally).measure();
            new Found(reading, tally).measure();
        }
        return tally;
    }

    private static void print(String language, Map<String, Tally.Figure> figures, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %d reports%n",
                language,
                Corpus.reports(language).size());
        out.printf(Locale.ROOT, "%-28s %6s %8s %5s  %s%n", "measure", "figure", "trivial", "n", "P/R/F1");
        for (String measure : new TreeSet<>(figures.keySet())) {
            Tally.Figure figure = figures.get(measure);
            out.printf(
                    Locale.ROOT,
                    "%-28s %6.3f %8.3f %5d  %s%n",
                    measure,
                    figure.value(),
                    figure.trivial(),
                    figure.size(),
                    figure.detail());
        }
    }
}
