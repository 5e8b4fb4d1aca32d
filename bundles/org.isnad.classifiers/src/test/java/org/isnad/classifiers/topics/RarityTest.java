package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;
import org.junit.jupiter.api.Test;

class RarityTest {
    private static final List<Sentence> SENTENCES = List.of(
            TopicTrainer.sentence(0, "en", 0, "The comet passed the village."),
            TopicTrainer.sentence(0, "en", 0, "The village slept."),
            TopicTrainer.sentence(0, "en", 0, "The village woke."),
            TopicTrainer.sentence(0, "tr", 0, "Köy uyudu."));

    private final Rarity rarity = new Rarity(SENTENCES);

    @Test
    void whatFewSentencesSayCountsMore() {
        assertTrue(of("comet", "en") > of("village", "en"));
        assertTrue(of("vaccine", "en") > of("comet", "en"));
    }

    @Test
    void whatEverySentenceSaysCountsNothing() {
        assertEquals(0, of("village", "en"), 1e-9);
    }

    @Test
    void otherLanguagesDoNotCount() {
        assertTrue(of("comet", "en") < of("comet", "he"));
    }

    private double of(String word, String language) {
        return rarity.of(TopicStatistics.features(word, language).getFirst().name());
    }
}
