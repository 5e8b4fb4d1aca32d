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
 * same for those held back and for the shared examples where they lie beside the repository. {@code -v} before languages
 * lists what differs in these. {@code held-back} before languages prints those held back only; what differs in them is
 * never listed.
 */
public final class Eval {
    private Eval() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> asked =
                List.of(arguments).stream().filter(Corpus.LANGUAGES::contains).toList();
        List<String> languages = asked.isEmpty() ? Corpus.LANGUAGES : asked;
        boolean heldBack = List.of(arguments).contains("held-back");
        boolean verbose = List.of(arguments).contains("-v");
        try (Product product = new Product()) {
            if (!heldBack) {
                annotated(languages, product, verbose, out);
            }
            if (heldBack || asked.isEmpty()) {
                heldBack(languages, product, out);
            }
        }
        if (!heldBack && asked.isEmpty()) {
            out.println("\nShared examples: precision/recall/F1");
            AttributionEval.main(new String[0]);
            NamesEval.main(new String[0]);
            TimesEval.main(new String[0]);
            TopicsEval.main(new String[0]);
        }
    }

    private static void annotated(List<String> languages, Product product, boolean verbose, PrintStream out) {
        for (String language : languages) {
            List<Annotated> reports = Corpus.reports(language);
            Tally tally = tally(reports, product);
            print(language + ", " + reports.size() + " reports", tally, out);
            List<Annotated> sentences = Sentences.of(language);
            Tally told = told(sentences, product);
            print(language + ", " + sentences.size() + " sentences", told, out);
            List<SourceCards> cards = SourceCards.of(language);
            Tally who = SourcesEval.tally(cards, product);
            print(language + ", sources in " + cards.size() + " texts", who, out);
            if (verbose) {
                out.println(tally.errors());
                out.println(told.errors());
                out.println(who.errors());
            }
        }
    }

    // figures only: whoever reads what differs has read the reports
    private static void heldBack(List<String> languages, Product product, PrintStream out) {
        out.println("\nheld back (never read while building)");
        for (String language : languages) {
            List<Annotated> reports = Corpus.heldBack(language);
            print(language + ", " + reports.size() + " reports", tally(reports, product), out);
            List<Annotated> sentences = Sentences.heldBack(language);
            print(language + ", " + sentences.size() + " sentences", told(sentences, product), out);
            List<SourceCards> cards = SourceCards.heldBack(language);
            print(language + ", sources in " + cards.size() + " texts", SourcesEval.tally(cards, product), out);
        }
    }

    /** All figures of some reports. */
    static Tally tally(List<Annotated> reports, Product product) {
        Tally tally = new Tally();
        for (Annotated gold : reports) {
            Reading reading = Reading.of(gold, product);
            new Attributed(reading, tally).measure();
            new Found(reading, tally).measure();
        }
        return tally;
    }

    /** The figures of attributions in some sentences. */
    static Tally told(List<Annotated> sentences, Product product) {
        Tally tally = new Tally();
        sentences.forEach(gold -> new Attributed(Reading.of(gold, product), tally).measure());
        return tally;
    }

    private static void print(String what, Tally tally, PrintStream out) {
        out.printf(Locale.ROOT, "%n%s%n", what);
        out.printf(Locale.ROOT, "%-28s %6s %8s %5s  %s%n", "measure", "figure", "trivial", "n", "P/R/F1");
        Map<String, Tally.Figure> figures = tally.figures();
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
