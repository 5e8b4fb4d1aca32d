package org.isnad.core.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How alike two reports are in what they are about, from 0 to 1: the cosine of their stems, each by (1 + ln of how often) ×
 * ln of how rare it is in the collection; raised by telling figures they share, lowered if both have such and share none;
 * 0 if they were published more than a few days apart.
 */
final class Likeness {
    /** From here on two reports may be of one event. */
    static final double LEAST = .3;

    private static final int DAYS = 3;
    private static final double FIGURES_SHARED = 1.2;
    private static final double FIGURES_DIFFER = .7;

    private final List<Topic> topics;
    private final Map<Long, Integer> reportsWith = new HashMap<>();
    private final double[] norms;

    Likeness(List<Topic> topics) {
        this.topics = topics;
        for (Topic topic : topics) {
            for (long stem : topic.stems()) {
                reportsWith.merge(stem, 1, Integer::sum);
            }
        }
        this.norms = topics.stream()
                .mapToDouble(topic -> Math.sqrt(IntStream.range(0, topic.stems().length)
                        .mapToDouble(i -> weight(topic, i))
                        .map(w -> w * w)
                        .sum()))
                .toArray();
    }

    int size() {
        return topics.size();
    }

    /** The same number for the same words. */
    long mark(int report) {
        return Arrays.hashCode(topics.get(report).stems());
    }

    // half a report more keeps weights apart in a collection of one story; ten more keep common words light there
    private double rarity(long stem) {
        return Math.log((topics.size() + 10.0) / (reportsWith.getOrDefault(stem, 1) + .5));
    }

    private double weight(Topic topic, int place) {
        return (1 + Math.log(topic.times()[place])) * rarity(topic.stems()[place]);
    }

    /** The heaviest stems that stand in another report too but not in too many. */
    long[] keys(int report, int most, int widest) {
        Topic topic = topics.get(report);
        return IntStream.range(0, topic.stems().length)
                .filter(i -> {
                    int reports = reportsWith.getOrDefault(topic.stems()[i], 1);
                    return reports > 1 && reports <= widest;
                })
                .boxed()
                .sorted((i, j) -> Double.compare(weight(topic, j), weight(topic, i)))
                .limit(most)
                .mapToLong(i -> topic.stems()[i])
                .toArray();
    }

    double of(int a, int b) {
        Topic one = topics.get(a);
        Topic other = topics.get(b);
        if (norms[a] == 0 || norms[b] == 0 || far(one.day(), other.day())) {
            return 0;
        }
        double cosine = product(one, other) / (norms[a] * norms[b]);
        return Math.min(1, cosine * figures(one, other));
    }

    private static double figures(Topic one, Topic other) {
        return switch (one.agreement(other)) {
            case 1 -> FIGURES_SHARED;
            case -1 -> FIGURES_DIFFER;
            default -> 1;
        };
    }

    private static boolean far(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent() && Math.abs(one.getAsLong() - other.getAsLong()) > DAYS;
    }

    private double product(Topic one, Topic other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < one.stems().length && j < other.stems().length) {
            int order = Long.compare(one.stems()[i], other.stems()[j]);
            if (order == 0) {
                product += weight(one, i) * weight(other, j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
