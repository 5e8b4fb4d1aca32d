package org.isnad.classifiers.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;

/** How much what is said counts for being said in few sentences only, of its language or, if a concept, of all. */
final class Rarity {
    private static final double MOST = 1.3;
    private static final double GROWTH = 0.7;

    private final Map<String, Integer> saying = new HashMap<>();
    private final Map<String, Integer> sentences = new HashMap<>();

    Rarity(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            this.sentences.merge(sentence.language(), 1, Integer::sum);
            this.sentences.merge(TopicStatistics.CONCEPT, 1, Integer::sum);
            sentence.said().keySet().forEach(name -> saying.merge(name, 1, Integer::sum));
        }
    }

    /** What a name counts: {@value #MOST} if no sentence says it, next to nothing if most do. */
    double of(String name) {
        boolean concept = name.startsWith(TopicStatistics.CONCEPT);
        String kind = concept ? TopicStatistics.CONCEPT : name.substring(0, name.indexOf(' '));
        double all = Math.max(2, sentences.getOrDefault(kind, 0));
        double share = StrictMath.log((all + 1) / (saying.getOrDefault(name, 0) + 1)) / StrictMath.log(all);
        return MOST * StrictMath.pow(Math.max(share, 0), GROWTH);
    }
}
