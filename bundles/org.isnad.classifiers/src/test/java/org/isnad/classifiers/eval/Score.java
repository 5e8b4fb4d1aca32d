package org.isnad.classifiers.eval;

import java.util.Collection;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Counts of one measure: precision, recall and their harmonic mean. */
public final class Score {
    private int right;
    private int found;
    private int wanted;

    /** One more was found. */
    public void found(boolean isRight) {
        found++;
        right += isRight ? 1 : 0;
    }

    /** One more should be found. */
    public void wanted() {
        wanted++;
    }

    /** Everything found and wanted in one text; each may answer one of the other side. */
    public <F, W> void compare(Collection<F> all, Collection<W> gold, BiPredicate<F, W> same) {
        all.forEach(one -> found(gold.stream().anyMatch(want -> same.test(one, want))));
        gold.forEach(want -> wanted());
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    public double f1() {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    public int size() {
        return wanted;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f/%.2f/%.2f", precision(), recall(), f1());
    }
}
