package org.isnad.classifiers.eval;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a choice between classes: accuracy and the mean F1 of the classes that occur. */
final class Classes {
    private final Map<String, Score> scores = new TreeMap<>();
    private int right;
    private int all;

    void add(String gold, String given) {
        all++;
        right += gold.equals(given) ? 1 : 0;
        of(gold).wanted();
        of(given).found(gold.equals(given));
    }

    private Score of(String code) {
        return scores.computeIfAbsent(code, c -> new Score());
    }

    int size() {
        return all;
    }

    double accuracy() {
        return all == 0 ? 0 : (double) right / all;
    }

    double macroF1() {
        return scores.values().stream()
                .filter(score -> score.size() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }

    /** The same choices if the commonest class were always given. */
    Classes commonest() {
        String most = scores.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
        Classes always = new Classes();
        scores.forEach((code, score) -> {
            for (int i = 0; i < score.size(); i++) {
                always.add(code, most);
            }
        });
        return always;
    }
}
