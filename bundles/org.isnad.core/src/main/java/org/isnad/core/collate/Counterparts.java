package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    // two that are about as like are both counterparts: copies of one text
    private static final double EVEN = .97;
    // below the one no counterpart; below the other only with some meanings in common, and standing out from the next
    // best
    private static final double LEAST = .25;
    private static final double SURE = .5;
    private static final int FEWEST = 3;
    private static final double STANDS_OUT = 1.2;

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
     * @param likeness by all they tell, from {@link #LEAST} to 1
     * @param containment by what the shorter tells
     */
    record Across(int a, int b, double likeness, double containment) {}

    /** By place of the first, then of the second; none if the collection is in one language. */
    static List<Across> of(Bags bags, Work work) {
        return bags.mixed() ? new Counterparts(bags).find(work) : List.of();
    }

    private List<Across> find(Work work) {
        List<Across> scored = new ArrayList<>();
        for (long pair : candidates(work)) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            Common common = tellings.common(a, b);
            if (common.likeness() >= LEAST && (common.likeness() >= SURE || common.meanings() >= FEWEST)) {
                scored.add(new Across(a, b, common.likeness(), common.containment()));
            }
        }
        return choose(scored);
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

    /** The best pairs, each report once a language unless others are as good. */
    private List<Across> choose(List<Across> scored) {
        scored.sort(Comparator.comparingDouble((Across pair) -> -pair.likeness())
                .thenComparingLong(pair -> tellings.mark(pair.a()) ^ tellings.mark(pair.b())));
        Map<Seat, Double> taken = new HashMap<>();
        Map<Seat, Double> next = new HashMap<>();
        List<Across> chosen = new ArrayList<>();
        for (Across pair : scored) {
            Seat a = new Seat(pair.a(), bags.language(pair.b()).getLanguage());
            Seat b = new Seat(pair.b(), bags.language(pair.a()).getLanguage());
            double limit = pair.likeness() / EVEN;
            if (taken.getOrDefault(a, 0.0) <= limit && taken.getOrDefault(b, 0.0) <= limit) {
                taken.putIfAbsent(a, pair.likeness());
                taken.putIfAbsent(b, pair.likeness());
                chosen.add(pair);
            } else {
                rival(a, pair, taken, next);
                rival(b, pair, taken, next);
            }
        }
        chosen.removeIf(pair -> pair.likeness() < SURE && !standsOut(pair, next));
        chosen.sort(Comparator.comparingInt(Across::a).thenComparingInt(Across::b));
        return chosen;
    }

    // whom somebody else has taken is no rival
    private static void rival(Seat seat, Across pair, Map<Seat, Double> taken, Map<Seat, Double> next) {
        if (taken.containsKey(seat)) {
            next.putIfAbsent(seat, pair.likeness());
        }
    }

    private boolean standsOut(Across pair, Map<Seat, Double> next) {
        Seat a = new Seat(pair.a(), bags.language(pair.b()).getLanguage());
        Seat b = new Seat(pair.b(), bags.language(pair.a()).getLanguage());
        double rival = Math.max(next.getOrDefault(a, 0.0), next.getOrDefault(b, 0.0));
        return pair.likeness() >= STANDS_OUT * rival;
    }

    // a report and a language: there it has one counterpart
    private record Seat(int report, String language) {}
}
