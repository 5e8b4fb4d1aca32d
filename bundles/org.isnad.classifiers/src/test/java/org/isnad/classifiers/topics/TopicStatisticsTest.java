package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.Stems;
import org.junit.jupiter.api.Test;

class TopicStatisticsTest {
    private final TopicStatistics statistics = TopicStatistics.standard();

    @Test
    void wordsOfOneFamilyBeginAlike() {
        checkKin("en", "sculptor", "sculpted");
        checkKin("tr", "heykeltıraş", "heykelcilik");
        checkKin("ar", "جراحي", "جراحون");
        checkKin("he", "תיאטרון", "תיאטרלי");
    }

    @Test
    void aWordOfThreeLettersIsItsWholeFamily() {
        assertTrue(TopicStatistics.features("gol", "tr").stream().allMatch(f -> f.isStem() || isConcept(f)));
    }

    @Test
    void aStemSaysMoreThanHowItBeginsAndThanAConcept() {
        for (TopicStatistics.Feature feature : TopicStatistics.features("doctor", "en")) {
            assertEquals(feature.isStem(), feature.value() == 1, feature.toString());
        }
    }

    @Test
    void aWordOfGrammarSaysNothingButItself() {
        assertEquals(List.of("en with."), names("with", "en"));
        assertEquals(List.of("tr için."), names("için", "tr"));
    }

    private static List<String> names(String word, String language) {
        return TopicStatistics.features(word, language).stream()
                .map(TopicStatistics.Feature::name)
                .toList();
    }

    // no training sentence has these words, only others of their families
    @Test
    void theFamilyOfAnUnseenWordTellsItsTopic() {
        checkUnseen("health", "en", "vaccinologist");
        checkUnseen("science-technology", "en", "astrometry");
    }

    private void checkUnseen(String topic, String language, String word) {
        String name = language + " " + Stems.of(word).substring(0, 4) + TopicStatistics.BEGINNING;
        double[] weights = statistics.weights(name);
        assertTrue(weights.length > 0, name);
        int most = 0;
        for (int i = 0; i < weights.length; i++) {
            most = weights[i] > weights[most] ? i : most;
        }
        assertEquals(topic, statistics.topics().get(most), name);
    }

    private static void checkKin(String language, String one, String other) {
        assertNotEquals(one, other);
        assertEquals(beginning(language, one), beginning(language, other));
    }

    private static String beginning(String language, String word) {
        List<String> beginnings = TopicStatistics.features(word, language).stream()
                .filter(feature -> !feature.isStem() && !isConcept(feature))
                .map(TopicStatistics.Feature::name)
                .toList();
        assertEquals(1, beginnings.size(), word);
        return beginnings.getFirst();
    }

    private static boolean isConcept(TopicStatistics.Feature feature) {
        return feature.name().startsWith(TopicStatistics.CONCEPT);
    }
}
