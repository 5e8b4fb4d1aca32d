package org.isnad.core.compare;

import java.util.List;
import org.isnad.text.LexiconFile;

/**
 * Logistic regression with weights from a list beside it, {@code evidence TAB weight} and one for {@code constant}. The
 * weights are fitted on our stories by {@code NumberOddsFit}, not set by hand.
 */
final class Odds {
    private final boolean known;
    private final double[] weights;
    private final double constant;

    /** @param evidence what is seen, in the order in which it is given */
    Odds(String list, List<String> evidence) {
        List<List<String>> rows = LexiconFile.rows(Odds.class, list);
        known = !rows.isEmpty();
        weights = evidence.stream().mapToDouble(name -> weight(rows, name)).toArray();
        constant = weight(rows, "constant");
    }

    private static double weight(List<List<String>> rows, String name) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(name))
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .findFirst()
                .orElse(0);
    }

    /** Whether the list is there; without it nothing is to be said. */
    boolean known() {
        return known;
    }

    double constant() {
        return constant;
    }

    double weight(int place) {
        return weights[place];
    }

    /** The odds of a sum of weights, from 0 to 1. */
    static double likely(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Something that is so or is not, as a number. */
    static double is(boolean so) {
        return so ? 1 : 0;
    }
}
