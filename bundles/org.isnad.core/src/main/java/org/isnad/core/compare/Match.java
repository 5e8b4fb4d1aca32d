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
    /** Whether these two are matched. */
    boolean of(Item one, Item other) {
        return (a == one && b == other) || (a == other && b == one);
    }

    /** Whether they tell the same in other words of one language: enough for one row, not to be held against each other. */
    boolean loose() {
        return !worded && a.side.sameLanguage(b.side);
    }
}
