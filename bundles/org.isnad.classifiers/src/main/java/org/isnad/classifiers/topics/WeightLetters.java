package org.isnad.classifiers.topics;

/**
 * Weights as letters, one each, close to each other where weights are small and up to 16: a file of many rows stays small, and a
 * row is read without parting it.
 */
final class WeightLetters {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final int MOST = LETTERS.length() / 2;
    private static final double HEAVIEST = 16;
    private static final double GROWTH = 1.5;

    private WeightLetters() {}

    /** The nearest letters; what is heavier than the last counts as the last. */
    static String write(double[] weights) {
        StringBuilder letters = new StringBuilder();
        for (double weight : weights) {
            letters.append(LETTERS.charAt(MOST + steps(weight)));
        }
        return letters.toString();
    }

    /** How many letters a weight is from the one that weighs nothing. */
    static int steps(double weight) {
        double share = Math.min(Math.abs(weight) / HEAVIEST, 1);
        return (int) (Math.signum(weight) * Math.round(MOST * Math.pow(share, 1 / GROWTH)));
    }

    private static double weight(int steps) {
        return Math.signum(steps) * HEAVIEST * Math.pow(Math.abs(steps) / (double) MOST, GROWTH);
    }

    /** What letters say; each must be one of those written. */
    static double[] read(String letters) {
        double[] weights = new double[letters.length()];
        for (int i = 0; i < weights.length; i++) {
            int at = LETTERS.indexOf(letters.charAt(i));
            if (at < 0) {
                throw new IllegalArgumentException("Weights are written in " + LETTERS + ", not " + letters);
            }
            weights[i] = weight(at - MOST);
        }
        return weights;
    }
}
