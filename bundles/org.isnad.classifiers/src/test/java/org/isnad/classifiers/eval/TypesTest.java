package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "he", "tr"})
    void shortReportsAreOfTheTypeTheyWereWrittenAs(String language) {
        assertTrue(TypesEval.accuracy(language, false) >= .9, language);
    }
}
