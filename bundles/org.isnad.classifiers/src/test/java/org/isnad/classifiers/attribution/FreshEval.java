package org.isnad.classifiers.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.eval.Score;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.classify.Classifier;

/** Prints exact F1 by kind of span on our own sentences: the half looked at while tuning and the half that was not. */
public final class FreshEval {
    private static final Map<String, Classifier> CLASSIFIERS = new TreeMap<>(Map.of(
            "en", new EnglishAttributionClassifier(),
            "he", new HebrewAttributionClassifier(),
            "tr", new TurkishAttributionClassifier()));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private FreshEval() {}

    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 1;
        for (String language : CLASSIFIERS.keySet()) {
            if (arguments.length == 0 || arguments[0].equals(language)) {
                language(language, verbose);
            }
        }
    }

    private static void language(String language, boolean verbose) throws IOException {
        List<String> lines = lines("fresh-" + language + ".txt");
        int half = lines.indexOf("====");
        measure(language + " looked at", language, lines.subList(0, half), verbose);
        measure(language + " untouched", language, lines.subList(half + 1, lines.size()), false);
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(FreshEval.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static void measure(String name, String language, List<String> lines, boolean verbose) {
        Map<String, Score> scores =
                new TreeMap<>(Map.of("cue", new Score(), "source", new Score(), "content", new Score()));
        Marks marks = new Marks(CLASSIFIERS.get(language), language);
        for (String line : lines) {
            List<String> wanted = marks.wanted(line);
            List<String> found = marks.foundIn(line);
            wanted.forEach(mark -> scores.get(kind(mark)).wanted());
            found.forEach(mark -> scores.get(kind(mark)).found(wanted.contains(mark)));
            if (verbose && !wanted.equals(found)) {
                OUT.println("WANTED " + wanted + "\nFOUND  " + found);
            }
        }
        OUT.printf(Locale.ROOT, "%-14s P/R/F1 %s%n", name, scores);
    }

    private static String kind(String mark) {
        return mark.substring(0, mark.indexOf(':'));
    }
}
