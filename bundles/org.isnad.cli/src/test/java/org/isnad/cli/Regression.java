package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Logistic regression by Newton's method on the penalised likelihood. */
final class Regression {
    // of the squares of the weights, so that none grows for few rows
    private static final double RIDGE = .1;
    private static final int STEPS = 30;

    private final List<String> names;
    private final List<Row> rows = new ArrayList<>();

    /** @param names of what is seen, in the order in which it is given */
    Regression(List<String> names) {
        this.names = names;
    }

    // with 1 for the constant behind what is seen
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(double[] seen, boolean gold, double counts) {}

    /** @param counts how often the row is to count */
    void add(List<Double> evidence, boolean gold, double counts) {
        double[] seen = new double[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            seen[i] = evidence.get(i);
        }
        seen[names.size()] = 1;
        rows.add(new Row(seen, gold, counts));
    }

    /** The weights, in the order of the names, and the constant. */
    double[] weights() {
        double[] weights = new double[names.size() + 1];
        for (int step = 0; step < STEPS; step++) {
            step(weights);
        }
        return weights;
    }

    /** The weights as a list, a line for each name and one for the constant. */
    String fit() {
        double[] weights = weights();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            String name = i < names.size() ? names.get(i) : "constant";
            lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, weights[i]));
        }
        return lines.toString();
    }

    private void step(double[] weights) {
        double[] gradient = new double[weights.length];
        double[][] hessian = new double[weights.length][weights.length];
        for (int i = 0; i < names.size(); i++) {
            gradient[i] = -RIDGE * weights[i];
            hessian[i][i] = RIDGE;
        }
        for (Row row : rows) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * row.seen[i];
            }
            double said = 1 / (1 + Math.exp(-sum));
            for (int i = 0; i < weights.length; i++) {
                gradient[i] += row.counts * row.seen[i] * ((row.gold ? 1 : 0) - said);
                for (int j = 0; j < weights.length; j++) {
                    hessian[i][j] += row.counts * row.seen[i] * row.seen[j] * said * (1 - said);
                }
            }
        }
        double[] change = solved(hessian, gradient);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += change[i];
        }
    }

    // Gauss-Jordan; the matrix is positive definite
    private static double[] solved(double[][] matrix, double[] right) {
        for (int i = 0; i < right.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (i != j) {
                    double times = matrix[j][i] / matrix[i][i];
                    for (int k = 0; k < right.length; k++) {
                        matrix[j][k] -= times * matrix[i][k];
                    }
                    right[j] -= times * right[i];
                }
            }
        }
        double[] solution = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            solution[i] = right[i] / matrix[i][i];
        }
        return solution;
    }
}
