package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.collate.Counterparts.Across;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.work.Work;

/**
 * Groups reports of one event. Links are judged pair by pair ({@link Likeness}); groups then grow, the strongest link
 * first: two become one only if their reports are like each other on average too, so that one report that is a bit of both
 * never draws two stories together.
 */
final class Stories {
    private static final double BULLETIN = .6;
    private static final double TRANSLATION = .5;

    private final Likeness likeness;
    private final List<Link> links = new ArrayList<>();

    private Stories(Likeness likeness) {
        this.likeness = likeness;
    }

    private record Link(int a, int b, double strength) {}

    /**
     * Groups of two and more, by first place.
     *
     * @param counterparts reports in other languages: that counterparts are of one event is taken for granted
     */
    static List<List<Integer>> of(Holdings holdings, List<Near> near, Counterparts.Found counterparts, Work work) {
        Stories stories = new Stories(new Likeness(holdings.topics(), holdings.citing()));
        Set<Long> pairs = stories.likeness.candidates(work);
        near.forEach(pair -> pairs.add(Likeness.pair(pair.a(), pair.b())));
        near.stream().filter(stories::bulletins).forEach(pair -> pairs.remove(Likeness.pair(pair.a(), pair.b())));
        Set<Long> known = new HashSet<>();
        for (Across pair : counterparts.counterparts()) {
            known.add(Likeness.pair(pair.a(), pair.b()));
            // the best of a small collection may be of another time: only what is plainly a translation may come late
            if (pair.likeness() >= TRANSLATION || !stories.likeness.far(pair.a(), pair.b())) {
                stories.links.add(new Link(pair.a(), pair.b(), 1));
            }
        }
        // two that are just alike are so in one language and across languages
        double across = EventOdds.LIKELY / Counterparts.ALIKE;
        for (Across pair : counterparts.alike()) {
            if (!stories.likeness.far(pair.a(), pair.b()) && known.add(Likeness.pair(pair.a(), pair.b()))) {
                stories.links.add(new Link(pair.a(), pair.b(), Math.min(1, pair.likeness() * across)));
            }
        }
        pairs.removeAll(known);
        for (long pair : pairs) {
            work.check();
            stories.link((int) (pair >>> 32), (int) pair);
        }
        // equally strong ones in the order of the words, not of the files
        stories.links.sort(Comparator.comparingDouble(Link::strength)
                .reversed()
                .thenComparingLong(link -> stories.likeness.mark(link.a()) ^ stories.likeness.mark(link.b()))
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        return stories.grow(work);
    }

    // a bulletin of every day says the same with other figures
    private boolean bulletins(Near pair) {
        return pair.containment() >= BULLETIN && likeness.otherDay(pair.a(), pair.b());
    }

    private void link(int a, int b) {
        double strength = likeness.of(a, b);
        if (strength > 0) {
            links.add(new Link(a, b, strength));
        }
    }

    private List<List<Integer>> grow(Work work) {
        Clusters clusters = new Clusters(likeness.size());
        links.forEach(link -> clusters.link(link.a(), link.b(), link.strength()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Link link : links) {
                work.check();
                grew |= clusters.merge(link.a(), link.b(), link.strength(), EventOdds.LIKELY);
            }
        }
        return clusters.groups();
    }
}
