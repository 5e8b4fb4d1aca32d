package org.isnad.classifiers.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The figures of one language: what a measure came to, and what a trivial reading would have come to. */
final class Tally {
    /**
     * One figure.
     *
     * @param value between 0 and 1
     * @param trivial the same for the baseline
     * @param size how many annotations it rests on
     * @param detail precision and recall, where it has them
     */
    record Figure(double value, double trivial, int size, String detail) {}

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, Score> baselines = new LinkedHashMap<>();
    private final Map<String, Classes> classes = new LinkedHashMap<>();
    private final StringBuilder errors = new StringBuilder();

    /** The product's score of a measure. */
    Score score(String measure) {
        baselines.computeIfAbsent(measure, m -> new Score());
        return scores.computeIfAbsent(measure, m -> new Score());
    }

    /** The baseline's score of the same measure. */
    Score baseline(String measure) {
        score(measure);
        return baselines.computeIfAbsent(measure, m -> new Score());
    }

    Classes classes(String measure) {
        return classes.computeIfAbsent(measure, m -> new Classes());
    }

    void error(Supplier<String> words) {
        errors.append(words.get()).append('\n');
    }

    String errors() {
        return errors.toString();
    }

    /** Every figure that rests on something, by the name of its measure. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        scores.forEach((measure, score) -> {
            if (score.size() > 0) {
                Score baseline = baselines.computeIfAbsent(measure, m -> new Score());
                figures.put(measure, new Figure(score.f1(), baseline.f1(), score.size(), score.toString()));
            }
        });
        classes.forEach((measure, choice) -> {
            Classes most = choice.commonest();
            figures.put(measure + " accuracy", new Figure(choice.accuracy(), most.accuracy(), choice.size(), ""));
            figures.put(measure + " macro F1", new Figure(choice.macroF1(), most.macroF1(), choice.size(), ""));
        });
        return figures;
    }
}
