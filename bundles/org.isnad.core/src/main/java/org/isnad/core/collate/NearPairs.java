package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.work.Work;

/**
 * All pairs of sets of which the larger holds at least half of the smaller; none is missed. If a set of n has at least o
 * hashes in another, one of any n − o + 1 of its hashes is among them: so only that many, its rarest, are looked up
 * (prefix filter: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), in an index of all larger sets, and what
 * is found is counted exactly.
 */
final class NearPairs {
    /** Least part of the smaller set. */
    static final double LEAST = .5;

    private final Ranks ranks;
    private final int[] bySize;
    private final int[] postings;
    private final int[] ends;

    private NearPairs(Ranks ranks) {
        this.ranks = ranks;
        this.bySize = IntStream.range(0, ranks.size())
                .boxed()
                .sorted(Comparator.comparingInt(ranks::count))
                .mapToInt(Integer::intValue)
                .toArray();
        this.ends = ranks.frequencies().clone();
        Arrays.parallelPrefix(ends, Integer::sum);
        this.postings = postings();
    }

    /**
     * Two sets.
     *
     * @param a the one, by its place
     * @param b the other, a later one
     * @param both hashes in both
     * @param containment by the hashes of the smaller
     * @param similarity by the hashes in either
     */
    record Near(int a, int b, int both, double containment, double similarity) {}

    /** By place of the first, then of the second. */
    static List<Near> of(Ranks ranks, Work work) {
        NearPairs pairs = new NearPairs(ranks);
        List<Near> found = new ArrayList<>();
        int[] seen = new int[ranks.size()];
        for (int place = 0; place < ranks.size(); place++) {
            work.check();
            pairs.find(place, seen, found);
        }
        found.sort(Comparator.comparingInt(Near::a).thenComparingInt(Near::b));
        return found;
    }

    // of each number the sets that have it, as places in bySize, rising
    private int[] postings() {
        int[] next = new int[ends.length];
        System.arraycopy(ends, 0, next, Math.min(1, ends.length), Math.max(0, ends.length - 1));
        int[] sets = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
        for (int place = 0; place < bySize.length; place++) {
            for (int number : ranks.shared(bySize[place])) {
                sets[next[number]++] = place;
            }
        }
        return sets;
    }

    private void find(int place, int[] seen, List<Near> found) {
        int set = bySize[place];
        int[] shared = ranks.shared(set);
        int count = ranks.count(set);
        int least = Math.max(1, (int) Math.ceil(LEAST * count));
        // hashes nobody else has are the rarest: they stand first in the prefix and find nothing
        int prefix = shared.length - least + 1;
        for (int i = 0; i < prefix; i++) {
            int from = shared[i] == 0 ? 0 : ends[shared[i] - 1];
            for (int at = ends[shared[i]] - 1; at >= from && postings[at] > place; at--) {
                int other = postings[at];
                if (seen[other] != place + 1) {
                    seen[other] = place + 1;
                    int both = common(shared, ranks.shared(bySize[other]), least);
                    if (both >= least) {
                        found.add(near(set, bySize[other], both));
                    }
                }
            }
        }
    }

    private Near near(int one, int other, int both) {
        int smaller = Math.min(ranks.count(one), ranks.count(other));
        int either = ranks.count(one) + ranks.count(other) - both;
        return new Near(
                Math.min(one, other), Math.max(one, other), both, (double) both / smaller, (double) both / either);
    }

    /** How many are in both, or less than the least as soon as that cannot be reached. */
    static int common(int[] one, int[] other, int least) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length && both + one.length - i >= least) {
            int order = Integer.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }
}
