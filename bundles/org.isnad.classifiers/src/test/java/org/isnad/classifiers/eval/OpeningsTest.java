package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Our own openings of reports, six types in four languages, are taken for what they are. */
class OpeningsTest {
    @Test
    void mostOpeningsAreTakenForWhatTheyAre() {
        try (Product product = new Product()) {
            for (String language : Corpus.LANGUAGES) {
                String figures = OpeningsEval.measure(language, product, false).summary();
                assertTrue(OpeningsEval.measure(language, product, false).accuracy() >= .85, language + figures);
            }
        }
    }
}
