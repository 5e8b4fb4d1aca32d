package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.collate.Tellings.Common;
import org.isnad.work.Work;

/**
 * Finds reports that tell the same in different languages: each with the one it is most like, if that one is not more
 * like another. Candidates come from an index of the rarer meanings, so that not all pairs are looked at.
 */
final class Counterparts {
    // candidates per report and language whose likeness is worked out
    private static final int BEST = 12;
    /** Of events of our own in four languages few different ones are so alike, and few reports of one less. */
    static final double ALIKE = .24;

    private final Bags bags;
    private final Tellings tellings;

    private Counterparts(Bags bags) {
        this.bags = bags;
        this.tellings = new Tellings(bags);
    }

    /**
     * Two reports.
     *
     * @param a place of the one
     * @param b place of the other, a later one
     * @param meanings how many both tell
     * @param likeness by all they tell, from {@link Assignment#LEAST} to 1
     * @param containment by what the shorter tells
     */
    record Across(int a, int b, int meanings, double likeness, double containment) {}

    /**
     * What a collection of several languages holds; nothing if it is in one.
     *
     * @param counterparts who tell the same, by place of the first, then of the second
     * @param alike who tell some of the same, counterparts or not
     */
    record Found(List<Across> counterparts, List<Across> alike) {}

    static Found of(Bags bags, Work work) {
        return bags.mixed() ? new Counterparts(bags).find(work) : new Found(List.of(), List.of());
    }

    private Found find(Work work) {
        List<Across> scored = new ArrayList<>();
        for (long pair : candidates(work)) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            Common common = tellings.common(a, b);
            if (common.likeness() >= Assignment.LEAST) {
                scored.add(new Across(a, b, common.meanings(), common.likeness(), common.containment()));
            }
        }
        return new Found(new Assignment(bags, tellings).choose(scored), scored);
    }

    private Set<Long> candidates(Work work) {
        Index index = new Index(bags, tellings);
        Set<Long> pairs = new HashSet<>();
        for (int report = 0; report < bags.size(); report++) {
            work.check();
            for (int other : index.best(report, BEST)) {
                pairs.add((long) Math.min(report, other) << 32 | Math.max(report, other));
            }
        }
        return pairs;
    }
}
