package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicTrainerTest {
    @Test
    void theSameSentencesGiveTheSameFile() {
        List<TopicTrainer.Sentence> some = TopicTrainer.sentences().stream()
                .filter(sentence -> sentence.theme() < 4)
                .toList();
        assertEquals(
                TopicTrainer.trained(some).rows(), TopicTrainer.trained(some).rows());
    }

    // not byte for byte: who adds to the word lists or the concepts need not train anew at once
    @Test
    void theFileIsMadeOfTheseSentences() {
        TopicStatistics kept = TopicStatistics.standard();
        TopicStatistics made = new TopicStatistics(TopicTrainer.trained(TopicTrainer.sentences()).rows().stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> List.of(row.split("\t")))
                .toList());
        long near = made.names().stream()
                .filter(name -> near(kept.weights(name), made.weights(name)))
                .count();
        long all = Math.max(kept.names().size(), made.names().size());
        assertTrue(
                near >= 0.9 * all, near + " of " + all + " weights: run TopicTrainer with the path of statistics.tsv");
    }

    private static boolean near(double @Nullable [] kept, double @Nullable [] made) {
        if (kept == null || made == null) {
            return false;
        }
        for (int i = 0; i < made.length; i++) {
            if (Math.abs(kept[i] - made[i]) > 0.1) {
                return false;
            }
        }
        return true;
    }
}
