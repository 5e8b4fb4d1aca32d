package org.isnad.classifiers.topics;

import java.util.HashMap;
import java.util.Map;

/** Adds up what words weigh for each topic, every weight to the power of 1.5. */
final class TopicSums {
    // each the one number of its array, so that adding makes no new object
    private final Map<String, double[]> sums = new HashMap<>();

    /** Counts a word so many times. */
    void add(Map<String, Double> weights, double times) {
        weights.forEach((topic, weight) ->
                sums.computeIfAbsent(topic, first -> new double[1])[0] += weight * Math.sqrt(weight) * times);
    }

    /** The sum of each topic that any word weighs for. */
    Map<String, Double> all() {
        Map<String, Double> all = new HashMap<>();
        sums.forEach((topic, sum) -> all.put(topic, sum[0]));
        return all;
    }
}
