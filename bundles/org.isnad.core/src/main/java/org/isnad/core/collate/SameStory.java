package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the reports of the event a newcomer tells of without going over all: only those that share some of its heaviest
 * stems are looked at, and of very many the ones that share most. How rare a stem is is taken from what has come so far.
 */
final class SameStory {
    // heaviest stems that are looked up, and how many of them a report must share
    private static final int KEYS = 24;
    private static final int KEYS_SHARED = 3;
    // a stem in more reports than this tells of no event
    private static final int WIDEST = 400;
    private static final int MOST = 64;

    private static final Stem NONE = new Stem();

    private final List<Topic> topics = new ArrayList<>();
    private final Map<Long, Stem> stems = new HashMap<>();

    /** The reports a stem is in, as places, rising; of one in too many only how many. */
    private static final class Stem {
        private int[] reports = new int[2];
        private int count;

        void add(int report) {
            if (count < WIDEST) {
                reports = count == reports.length ? Arrays.copyOf(reports, 2 * count) : reports;
                reports[count] = report;
            } else {
                reports = new int[0];
            }
            count++;
        }

        IntStream reports() {
            return Arrays.stream(reports, 0, count);
        }
    }

    /** Takes in a report; its place is the number of those before it. */
    void add(Topic topic) {
        int place = topics.size();
        topics.add(topic);
        for (long stem : topic.stems()) {
            stems.computeIfAbsent(stem, s -> new Stem()).add(place);
        }
    }

    /** Places of reports that may be of a newcomer's event, and how like it they are, from {@link Likeness#LEAST} to 1. */
    Map<Integer, Double> like(Topic newcomer) {
        Map<Long, Float> own = new HashMap<>();
        for (int i = 0; i < newcomer.stems().length; i++) {
            own.put(newcomer.stems()[i], weight(newcomer, i, 1));
        }
        double squares = own.values().stream()
                .mapToDouble(weight -> (double) weight * weight)
                .sum();
        Map<Integer, Double> found = new TreeMap<>();
        for (int place : candidates(newcomer, own)) {
            Topic other = topics.get(place);
            double degree = Likeness.of(newcomer, other, cosine(own, squares, other));
            if (degree >= Likeness.LEAST) {
                found.put(place, degree);
            }
        }
        return found;
    }

    // as if the newcomer were in: it counts where it has the stem
    private float weight(Topic topic, int place, int newcomer) {
        int reports = stem(topic.stems()[place]).count + newcomer;
        return Likeness.weight(topic.times()[place], reports, topics.size() + 1);
    }

    private Stem stem(long hash) {
        return stems.getOrDefault(hash, NONE);
    }

    private List<Integer> candidates(Topic newcomer, Map<Long, Float> own) {
        Map<Integer, Integer> shared = new HashMap<>();
        own.entrySet().stream()
                .filter(entry -> telling(entry.getKey()))
                .sorted(Map.Entry.<Long, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(KEYS)
                .flatMapToInt(entry -> stem(entry.getKey()).reports())
                .forEach(report -> shared.merge(report, 1, Integer::sum));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= KEYS_SHARED)
                .filter(entry -> !Likeness.far(newcomer, topics.get(entry.getKey())))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean telling(long hash) {
        int count = stem(hash).count;
        return count > 0 && count <= WIDEST;
    }

    private double cosine(Map<Long, Float> own, double squares, Topic other) {
        double product = 0;
        double otherSquares = 0;
        for (int i = 0; i < other.stems().length; i++) {
            Float shared = own.get(other.stems()[i]);
            double weight = weight(other, i, shared == null ? 0 : 1);
            product += shared == null ? 0 : weight * shared;
            otherSquares += weight * weight;
        }
        return squares == 0 || otherSquares == 0 ? 0 : product / Math.sqrt(squares * otherSquares);
    }
}
