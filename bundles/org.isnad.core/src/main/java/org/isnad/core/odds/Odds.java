package org.isnad.core.odds;

import java.util.List;
import org.isnad.text.LexiconFile;

/**
 * Logistic regression with weights from a list beside it, {@code evidence TAB weight} and one for {@code constant}. The
 * weights are fitted on our own material by programs among the tests, not set by hand.
 */
public final class Odds {
    private final boolean known;
    private final double[] weights;
    private final double constant;

    /**
     * @param owner the class beside which the list stands
     * @param evidence what is seen, in the order in which it is given
     */
    public Odds(Class<?> owner, String list, List<String> evidence) {
        this(owner, list, evidence, 1);
    }

    /** @param column of the list, behind the evidence, where it has weights for several things */
    public Odds(Class<?> owner, String list, List<String> evidence, int column) {
        List<List<String>> rows = LexiconFile.rows(owner, list);
        known = !rows.isEmpty();
        weights = evidence.stream()
                .mapToDouble(name -> weight(rows, name, column))
                .toArray();
        constant = weight(rows, "constant", column);
    }

    private static double weight(List<List<String>> rows, String name, int column) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(name))
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .findFirst()
                .orElse(0);
    }

    /** Whether the list is there; without it nothing is to be said. */
    public boolean known() {
        return known;
    }

    public double constant() {
        return constant;
    }

    public double weight(int place) {
        return weights[place];
    }

    /** The odds by all evidence, in the order of the names, from 0 to 1. */
    public double of(double... evidence) {
        double sum = constant;
        for (int i = 0; i < evidence.length; i++) {
            sum += weights[i] * evidence[i];
        }
        return likely(sum);
    }

    /** The odds of a sum of weights, from 0 to 1. */
    public static double likely(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** Something that is so or is not, as a number. */
    public static double is(boolean so) {
        return so ? 1 : 0;
    }
}
