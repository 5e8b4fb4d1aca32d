package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.concepts.Meaning;
import org.isnad.text.concepts.Meanings;

/**
 * What each report tells in words of any language, as vectors of length 1 over {@link Meaning}s. A meaning weighs by
 * itself, by how often it occurs, 2 n / (1 + n), by ln of how rare it is in the collection, and half if one language
 * alone has it: nobody else can share it.
 */
final class Tellings {
    private static final double ALONE = .5;

    private final Map<Long, Integer> reports = new HashMap<>();
    private final Map<Long, Integer> languages = new HashMap<>();
    private final List<long[]> keys = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();

    Tellings(Bags bags) {
        Map<Long, List<Meaning>> read = new HashMap<>();
        for (int report = 0; report < bags.size(); report++) {
            Map<Long, Double> sums = sums(bags, report, read);
            int language = 1 << Bags.READ.indexOf(bags.language(report).getLanguage()) + 1;
            sums.keySet().forEach(key -> {
                reports.merge(key, 1, Integer::sum);
                languages.merge(key, language, (one, other) -> one | other);
            });
            keys.add(sums.keySet().stream().mapToLong(Long::longValue).toArray());
            float[] counted = new float[sums.size()];
            int i = 0;
            for (double sum : sums.values()) {
                counted[i++] = (float) Math.min(sum, 2 * sum / (1 + sum));
            }
            weights.add(counted);
        }
        for (int report = 0; report < bags.size(); report++) {
            weigh(report);
        }
    }

    // in the order of the keys, so that sums come out the same every time
    private static Map<Long, Double> sums(Bags bags, int report, Map<Long, List<Meaning>> read) {
        Locale language = bags.language(report);
        boolean turkish = language.getLanguage().equals("tr");
        Map<Long, Double> sums = new TreeMap<>();
        for (int word : bags.bag(report)) {
            long asRead = 2L * word + (turkish ? 1 : 0);
            List<Meaning> meanings =
                    read.computeIfAbsent(asRead, number -> Meanings.of(bags.word(word), language));
            for (Meaning meaning : meanings) {
                sums.merge(Hash.of(meaning.key()), meaning.weight(), Double::sum);
            }
        }
        return sums;
    }

    private void weigh(int report) {
        long[] own = keys.get(report);
        float[] weight = weights.get(report);
        double squares = 0;
        for (int i = 0; i < own.length; i++) {
            int in = reports.getOrDefault(own[i], 1);
            boolean alone = Integer.bitCount(languages.getOrDefault(own[i], 1)) == 1;
            // ten reports more keep common meanings light in a collection of one story
            double rarity = Math.log((keys.size() + 10.0) / (in + .5));
            weight[i] *= (float) (rarity * (alone ? ALONE : 1));
            squares += (double) weight[i] * weight[i];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int i = 0; i < own.length; i++) {
            weight[i] /= (float) length;
        }
    }

    /** Rising. Not to be changed. */
    long[] keys(int report) {
        return keys.get(report);
    }

    /** By the place of the keys. Not to be changed. */
    float[] weights(int report) {
        return weights.get(report);
    }

    /** In how many reports a meaning is. */
    int reports(long key) {
        return reports.getOrDefault(key, 0);
    }

    /** The cosine of two reports, from 0 to 1. */
    double likeness(int a, int b) {
        return Math.min(1, shared(a, b, true));
    }

    /** How many meanings are in both. */
    int common(int a, int b) {
        long[] other = keys(b);
        return (int) Arrays.stream(keys(a))
                .filter(key -> Arrays.binarySearch(other, key) >= 0)
                .count();
    }

    /** The weight of the meanings of the shorter report that are in the other too, by the weight of all it has. */
    double containment(int a, int b) {
        boolean shorter = keys(a).length < keys(b).length || (keys(a).length == keys(b).length && total(a) <= total(b));
        double total = total(shorter ? a : b);
        return total == 0 ? 0 : Math.min(1, (shorter ? shared(a, b, false) : shared(b, a, false)) / total);
    }

    private double total(int report) {
        double total = 0;
        for (float weight : weights(report)) {
            total += weight;
        }
        return total;
    }

    private double shared(int a, int b, boolean product) {
        long[] one = keys(a);
        long[] other = keys(b);
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                sum += weights(a)[i] * (product ? weights(b)[j] : 1.0);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The same number for the same words. */
    long mark(int report) {
        return Arrays.hashCode(keys(report));
    }
}
