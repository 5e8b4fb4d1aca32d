package org.isnad.classifiers.quantities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedSentencesTest {
    // the share of each round's sentences that is read in full; who reads more raises it
    @ParameterizedTest
    @CsvSource({"ar, 95", "en, 95", "he, 93", "tr, 93"})
    void readsMostMarkedSentencesInFull(String language, int percent) {
        MarkedSentences sentences = new MarkedSentences(language);
        for (List<String> round : sentences.rounds()) {
            List<String> differences = new ArrayList<>();
            long right = sentences.right(round, differences::add);
            assertTrue(100 * right >= (long) percent * round.size(), () -> String.join("\n", differences));
        }
    }
}
