package org.isnad.core.collate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.concepts.Meaning;

/**
 * What a report tells by hashes: of its stems or of its meanings, each with its weight within the report.
 *
 * @param keys distinct
 * @param weights by the place of the keys
 * @param language a bit of its own for each language whose keys may be shared with others; 0 if none is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Telling(long[] keys, float[] weights, int language) {
    /** What a report says in the words of its own language. */
    static Telling of(Topic topic) {
        float[] weights = new float[topic.stems().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Likeness.often(topic.times()[i]);
        }
        return new Telling(topic.stems(), weights, 0);
    }

    /** What a report says in words of any language, word by word. */
    static Telling of(List<List<Meaning>> told, int language) {
        TreeMap<Long, Double> sums = new TreeMap<>();
        for (List<Meaning> word : told) {
            word.forEach(meaning -> sums.merge(Hash.of(meaning.key()), meaning.weight(), Double::sum));
        }
        long[] keys = new long[sums.size()];
        float[] weights = new float[sums.size()];
        int next = 0;
        for (Map.Entry<Long, Double> sum : sums.entrySet()) {
            keys[next] = sum.getKey();
            weights[next++] = (float) Tellings.often(sum.getValue());
        }
        return new Telling(keys, weights, language);
    }
}
