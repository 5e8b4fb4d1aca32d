package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.report.Reuse.Direction;
import org.isnad.text.Agencies;

/**
 * Reports of one story that took much of an agency's wording and put as much of their own beside it: too little to be
 * copies, too much for two who tell the same. Only what was not out before the agency's.
 */
final class Borrowed {
    // in our stories next to no two who wrote by themselves share so much
    private static final int FEWEST_RUNS = 15;
    private static final double LEAST = .25;

    private final Ranks ranks;
    private final Holdings holdings;
    private final List<Optional<String>> agencies;

    Borrowed(Ranks ranks, Holdings holdings) {
        this.ranks = ranks;
        this.holdings = holdings;
        this.agencies = holdings.agencies();
    }

    /** Pairs of a report that names no agency and one of its group that does, besides those that are near anyway. */
    List<Near> of(List<List<Integer>> groups) {
        List<Near> found = new ArrayList<>();
        for (List<Integer> group : groups) {
            for (int one : group) {
                for (int other : group) {
                    if (!named(one) && named(other) && !before(one, other)) {
                        pair(one, other).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private boolean named(int report) {
        return agencies.get(report).flatMap(Agencies::key).isPresent();
    }

    private boolean before(int one, int other) {
        return holdings.direction(Math.min(one, other), Math.max(one, other))
                == (one < other ? Direction.A_TO_B : Direction.B_TO_A);
    }

    private Optional<Near> pair(int one, int other) {
        int both = NearPairs.common(ranks.shared(one), ranks.shared(other), 0);
        int smaller = Math.min(ranks.count(one), ranks.count(other));
        double containment = smaller == 0 ? 0 : (double) both / smaller;
        int either = ranks.count(one) + ranks.count(other) - both;
        return both >= FEWEST_RUNS && containment >= LEAST && containment < NearPairs.LEAST
                ? Optional.of(
                        new Near(Math.min(one, other), Math.max(one, other), both, containment, (double) both / either))
                : Optional.empty();
    }
}
