package org.isnad.classifiers.topics;

/** Weights as letters, one each, in fifths: a file of many rows stays small, and a row is read without parting it. */
final class WeightLetters {
    /** What one step between letters weighs. */
    static final double UNIT = 0.2;

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final int MOST = LETTERS.length() / 2;

    private WeightLetters() {}

    /** The nearest letters; what is heavier than the last counts as the last. */
    static String write(double[] weights) {
        StringBuilder letters = new StringBuilder();
        for (double weight : weights) {
            int steps = Math.clamp(Math.round(weight / UNIT), -MOST, MOST);
            letters.append(LETTERS.charAt(MOST + steps));
        }
        return letters.toString();
    }

    /** What letters say; each must be one of those written. */
    static double[] read(String letters) {
        double[] weights = new double[letters.length()];
        for (int i = 0; i < weights.length; i++) {
            int at = LETTERS.indexOf(letters.charAt(i));
            if (at < 0) {
                throw new IllegalArgumentException("Weights are written in " + LETTERS + ", not " + letters);
            }
            weights[i] = UNIT * (at - MOST);
        }
        return weights;
    }
}
