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
    // what two sentences of one event tell is alike before they tell the same
    private static final double SURE = .5;

    /** Whether they may go in one row, but are too little alike to be held against each other. */
    boolean loose() {
        return !worded && score < SURE && a.side.sameLanguage(b.side);
    }
}
