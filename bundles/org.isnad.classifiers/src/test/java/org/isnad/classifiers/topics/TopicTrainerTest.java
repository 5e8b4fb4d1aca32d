package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.LexiconFile;
import org.junit.jupiter.api.Test;

class TopicTrainerTest {
    private static final List<TopicTrainer.Sentence> ALL = TopicTrainer.sentences();

    @Test
    void theSameSentencesGiveTheSameFile() {
        List<TopicTrainer.Sentence> some =
                ALL.stream().filter(sentence -> sentence.theme() == 0).toList();
        assertFalse(some.isEmpty());
        assertEquals(
                TopicTrainer.trained(some).rows(), TopicTrainer.trained(some).rows());
    }

    // not byte for byte: who adds to the word lists or the concepts need not train anew at once
    @Test
    void theFileIsMadeOfTheseSentences() {
        TopicStatistics kept = TopicStatistics.standard();
        List<String> rows = TopicTrainer.trained(ALL).rows();
        TopicStatistics made = new TopicStatistics(SortedRows.of(rows));
        Stream<String> ofFile = LexiconFile.rows(TopicStatistics.class, "statistics.tsv").stream()
                .map(List::getFirst);
        List<String> names = Stream.concat(ofFile, rows.stream().map(row -> row.split("\t")[0]))
                .filter(name -> !name.startsWith("#") && !name.equals(TopicStatistics.TOPICS))
                .distinct()
                .toList();
        long near = names.stream()
                .filter(name -> near(kept.weights(name), made.weights(name)))
                .count();
        assertEquals(kept.topics(), made.topics());
        assertTrue(
                near >= 0.9 * names.size(),
                near + " of " + names.size() + " weights: run TopicTrainer with the path of statistics.tsv");
    }

    private static boolean near(double[] kept, double[] made) {
        boolean near = kept.length == made.length;
        for (int i = 0; near && i < made.length; i++) {
            near = Math.abs(WeightLetters.steps(kept[i]) - WeightLetters.steps(made[i])) <= 1;
        }
        return near;
    }
}
