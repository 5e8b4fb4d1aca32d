package org.isnad.core.compare;

import java.util.List;

/**
 * Two claims that say the same thing.
 *
 * @param a of the one side
 * @param b of the other
 * @param score how alike, from 0 on
 * @param common the stems they share, or what both tell if their languages differ; the rarer first
 */
record Match(Item a, Item b, double score, List<String> common) {
    boolean sameLanguage() {
        return a.side.sameLanguage(b.side);
    }
}
