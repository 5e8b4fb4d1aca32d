package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.collate.Counterparts.Across;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.work.Work;

/**
 * Groups reports of one event. Links are judged pair by pair ({@link Likeness}); groups then grow by average linkage, the
 * strongest link first: two become one only if their reports are like each other on average, so that one report that is a
 * bit of both never draws two stories together. Who is left over joins at less if one of a group names its outlet or is named by it.
 */
final class Stories {
    // telling words of a report by which its likes are sought, and reports a word may be in to be telling
    private static final int KEYS = 24;
    private static final int WIDEST = 400;
    private static final int KEYS_SHARED = 3;
    private static final double BULLETIN = .6;
    // of what else is asked: a statement is worded unlike the reports that name who made it
    private static final double CITED = .8;
    private static final double TRANSLATION = .5;
    private static final double CITED_ON_AVERAGE = .7;

    private final Likeness likeness;
    private final double least;
    private final List<Link> links = new ArrayList<>();

    private Stories(Likeness likeness) {
        this.likeness = likeness;
        this.least = Likeness.least(likeness.size());
    }

    private record Link(int a, int b, double strength) {}

    /**
     * Groups of two and more, by first place.
     *
     * @param counterparts reports in other languages: that counterparts are of one event is taken for granted
     */
    static List<List<Integer>> of(Holdings holdings, List<Near> near, Counterparts.Found counterparts, Work work) {
        Stories stories = new Stories(new Likeness(holdings.topics()));
        Set<Long> pairs = new HashSet<>();
        near.forEach(pair -> pairs.add(key(pair.a(), pair.b())));
        stories.candidates(pairs, work);
        near.stream().filter(stories::bulletins).forEach(pair -> pairs.remove(key(pair.a(), pair.b())));
        Set<Long> known = new HashSet<>();
        for (Across pair : counterparts.counterparts()) {
            known.add(key(pair.a(), pair.b()));
            // the best of a small collection may be of another time: only what is plainly a translation may come late
            if (pair.likeness() >= TRANSLATION || !stories.likeness.far(pair.a(), pair.b())) {
                stories.links.add(new Link(pair.a(), pair.b(), 1));
            }
        }
        // two that are just alike are so in one language and across languages
        double across = stories.least / Counterparts.ALIKE;
        for (Across pair : counterparts.alike()) {
            if (!stories.likeness.far(pair.a(), pair.b()) && known.add(key(pair.a(), pair.b()))) {
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
        return stories.grow(holdings, work);
    }

    // a bulletin of every day says the same with other figures
    private boolean bulletins(Near pair) {
        return pair.containment() >= BULLETIN && likeness.otherDay(pair.a(), pair.b());
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    // pairs of reports that share telling words
    private void candidates(Set<Long> pairs, Work work) {
        List<List<Integer>> index = new ArrayList<>(Collections.nCopies(likeness.keyLimit(), List.of()));
        int[] shared = new int[likeness.size()];
        for (int report = 0; report < likeness.size(); report++) {
            work.check();
            Arrays.fill(shared, 0, report, 0);
            for (int key : likeness.keys(report, KEYS, WIDEST)) {
                for (int other : index.get(key)) {
                    if (++shared[other] == KEYS_SHARED) {
                        pairs.add(key(other, report));
                    }
                }
                if (index.get(key).isEmpty()) {
                    index.set(key, new ArrayList<>(2));
                }
                index.get(key).add(report);
            }
        }
    }

    private void link(int a, int b) {
        double strength = likeness.of(a, b);
        if (strength > 0) {
            links.add(new Link(a, b, strength));
        }
    }

    private List<List<Integer>> grow(Holdings holdings, Work work) {
        Clusters clusters = new Clusters(holdings.size());
        links.forEach(link -> clusters.link(link.a(), link.b(), link.strength()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Link link : links) {
                work.check();
                grew |= clusters.merge(link.a(), link.b(), least);
            }
        }
        for (Link link : links) {
            boolean lone = clusters.alone(link.a()) || clusters.alone(link.b());
            if (lone && link.strength() >= CITED * least && holdings.citing(link.a(), link.b())) {
                clusters.merge(link.a(), link.b(), CITED_ON_AVERAGE * least);
            }
        }
        return clusters.groups();
    }
}
