package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.work.Work;

/**
 * How likely reports of a collection tell one event, by {@link EventOdds}: their stems each by (1 + ln of how often) × ln of
 * how rare it is in the collection; 0 if they were published more than a few days apart.
 */
final class Likeness {
    // telling words of a report by which its likes are sought, and reports a word may be in to be telling
    private static final int KEYS = 24;
    private static final int WIDEST = 400;
    private static final int KEYS_SHARED = 3;

    private final List<Topic> topics;
    private final Vocabulary vocabulary;
    private final float[][] weights;
    private final double[] norms;
    private final List<Citing> citing;
    private final int[] crowd;

    Likeness(List<Topic> topics, List<Citing> citing) {
        this.topics = topics;
        this.citing = citing;
        Crowd all = new Crowd();
        topics.forEach(topic -> all.add(topic.day()));
        this.crowd = topics.stream().mapToInt(topic -> all.around(topic.day())).toArray();
        Sets sets = new Sets();
        topics.forEach(topic -> sets.add(topic.stems()));
        this.vocabulary = Vocabulary.of(sets.sorted());
        this.weights = topics.stream().map(this::weights).toArray(float[][]::new);
        this.norms = new double[weights.length];
        for (int report = 0; report < norms.length; report++) {
            double squares = 0;
            for (float weight : weights[report]) {
                squares += (double) weight * weight;
            }
            norms[report] = Math.sqrt(squares);
        }
    }

    int size() {
        return topics.size();
    }

    /** The same number for the same words. */
    long mark(int report) {
        return Arrays.hashCode(topics.get(report).stems());
    }

    private float[] weights(Topic topic) {
        float[] weights = new float[topic.stems().length];
        for (int i = 0; i < weights.length; i++) {
            int place = vocabulary.place(topic.stems()[i]);
            int reports = place < 0 ? 1 : vocabulary.sets(place);
            weights[i] = (float) (often(topic.times()[i]) * rarity(reports, topics.size()));
        }
        return weights;
    }

    /** How much a stem weighs that occurs so often in a report. */
    static double often(int times) {
        return 1 + Math.log(times);
    }

    /** How much it counts that something is in so many reports of all. */
    static double rarity(int reports, int all) {
        // ten reports more keep common words light in a collection of one story
        return Math.log((all + 10.0) / (reports + .5));
    }

    /** Two places as one number, the earlier in the upper half of the bits. */
    static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** {@link #pair}s of reports that share telling words. */
    Set<Long> candidates(Work work) {
        Set<Long> pairs = new HashSet<>();
        List<List<Integer>> index = new ArrayList<>(Collections.nCopies(vocabulary.size(), List.of()));
        int[] shared = new int[size()];
        for (int report = 0; report < size(); report++) {
            work.check();
            Arrays.fill(shared, 0, report, 0);
            for (int key : keys(report)) {
                for (int other : index.get(key)) {
                    if (++shared[other] == KEYS_SHARED) {
                        pairs.add(pair(other, report));
                    }
                }
                if (index.get(key).isEmpty()) {
                    index.set(key, new ArrayList<>(2));
                }
                index.get(key).add(report);
            }
        }
        return pairs;
    }

    // numbers of the heaviest stems that stand in another report too but not in too many
    private int[] keys(int report) {
        long[] stems = topics.get(report).stems();
        long[] byWeight = new long[stems.length];
        int n = 0;
        for (int i = 0; i < stems.length; i++) {
            int place = vocabulary.place(stems[i]);
            if (place >= 0 && vocabulary.sets(place) <= WIDEST) {
                // bits of floats above 0 rise with them
                byWeight[n++] = (long) -Float.floatToIntBits(weights[report][i]) << 32 | place;
            }
        }
        Arrays.sort(byWeight, 0, n);
        return Arrays.stream(byWeight, 0, Math.min(n, KEYS))
                .mapToInt(key -> (int) key)
                .toArray();
    }

    double of(int a, int b) {
        return norms[a] == 0 || norms[b] == 0 || far(a, b) ? 0 : seen(a, b, EventOdds::of);
    }

    /** What is made of all that is to be seen of two. */
    interface Seen<T> {
        T of(Topic one, Topic other, double cosine, int all, double crowd, boolean citing);
    }

    <T> T seen(int a, int b, Seen<T> seen) {
        double cosine = norms[a] == 0 || norms[b] == 0 ? 0 : product(a, b) / (norms[a] * norms[b]);
        return seen.of(
                topics.get(a),
                topics.get(b),
                cosine,
                size(),
                (crowd[a] + crowd[b]) / 2.0,
                citing.get(a).joins(citing.get(b)));
    }

    /** Whether two are of different days and have figures, none of them in common. */
    boolean otherDay(int a, int b) {
        Topic one = topics.get(a);
        Topic other = topics.get(b);
        boolean days =
                one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day());
        return days && one.agreement(other) < 0;
    }

    /** Whether two were published more than a few days apart. */
    boolean far(int a, int b) {
        return topics.get(a).far(topics.get(b));
    }

    private double product(int a, int b) {
        long[] one = topics.get(a).stems();
        long[] other = topics.get(b).stems();
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                product += (double) weights[a][i] * weights[b][j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
