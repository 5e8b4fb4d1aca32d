package org.isnad.core.compare;

import java.util.List;

/**
 * Two claims that say the same thing.
 *
 * @param a of the one side
 * @param b of the other
 * @param score how alike, from 0 on
 * @param common the stems they share, or what both tell if that is what they were matched by; the rarer first
 * @param worded whether stems are what they were matched by
 */
record Match(Item a, Item b, double score, List<String> common, boolean worded) {
    private static final double SURELY = .4;
    private static final double LEAST = .15;
    private static final double LEAST_OF_TWO = .3;
    private static final int FEWEST = 3;

    /** Whether these two are matched. */
    boolean of(Item one, Item other) {
        return (a == one && b == other) || (a == other && b == one);
    }

    /** Whether they may stand in one row: told in other words, two in common are enough only of claims that say little else. */
    boolean shown() {
        return !loose() || (score >= LEAST && words() >= FEWEST) || (score >= LEAST_OF_TWO && words() == FEWEST - 1);
    }

    /** Whether they surely say the same, in whatever words. */
    boolean surely() {
        return !loose() || (words() >= FEWEST && score >= SURELY);
    }

    private int words() {
        return Math.min(a.near().words(common), b.near().words(common));
    }

    /** Whether they tell the same in other words of one language: enough for one row, not to be held against each other. */
    boolean loose() {
        return !worded && a.side.sameLanguage(b.side);
    }
}
