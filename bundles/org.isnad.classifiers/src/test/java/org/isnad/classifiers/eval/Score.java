package org.isnad.classifiers.attribution;

import java.util.Locale;

/** Counts of one measure. */
final class Score {
    private int right;
    private int found;
    private int wanted;

    void found(boolean isRight) {
        found++;
        right += isRight ? 1 : 0;
    }

    void wanted() {
        wanted++;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = wanted == 0 ? 0 : (double) right / wanted;
        return String.format(Locale.ROOT, "%.2f/%.2f/%.2f", precision, recall, f1());
    }
}
