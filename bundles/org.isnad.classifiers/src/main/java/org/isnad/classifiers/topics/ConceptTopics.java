package org.isnad.classifiers.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.LexiconFile;

/** What concepts say by themselves about the topic of the sentence they stand in, weighed once for the words of all languages. */
final class ConceptTopics {
    // concept, topic of the statistics, weight to the power of 1.5 as in the lists
    private static final Map<String, Map<String, Double>> ALL = read();

    private ConceptTopics() {}

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> all = new HashMap<>();
        for (List<String> row : LexiconFile.rows(ConceptTopics.class, "concept-topics.tsv")) {
            double weight = Double.parseDouble(row.get(1));
            for (String concept : row.get(2).split("\\|")) {
                all.computeIfAbsent(TopicStatistics.CONCEPT + concept.strip(), c -> new HashMap<>())
                        .merge(Topic.broad(row.get(0)), weight * Math.sqrt(weight), Math::max);
            }
        }
        return all;
    }

    /** What the concepts of folded words add up to for each topic of the statistics, each concept counted once. */
    static Map<String, Double> of(List<String> words, String language) {
        Map<String, Double> sum = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (String word : words) {
            for (TopicStatistics.Feature feature : TopicStatistics.features(word, language)) {
                if (counted.add(feature.name())) {
                    ALL.getOrDefault(feature.name(), Map.of())
                            .forEach((topic, weight) -> sum.merge(topic, feature.value() * weight, Double::sum));
                }
            }
        }
        return sum;
    }
}
