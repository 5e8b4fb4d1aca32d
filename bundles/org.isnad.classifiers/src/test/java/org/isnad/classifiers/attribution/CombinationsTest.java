package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chains are read whatever kind of source meets whatever way of telling; floors a little below what was measured. */
class CombinationsTest {
    private static void atLeast(String language, double floor) throws IOException {
        List<ChainsEval.Wanted> wanted = Combinations.of(language);
        assertTrue(wanted.size() >= 140, () -> language + ": " + wanted.size() + " sentences");
        ChainsEval.Share found = ChainsEval.chains(language, wanted, Boolean.getBoolean("isnad.verbose"));
        assertTrue(found.ratio() >= floor, () -> language + " chains " + found);
    }

    @Test
    void readsEnglishChainsInEveryCombination() throws IOException {
        atLeast("en", 0.97);
    }

    @Test
    void readsHebrewChainsInEveryCombination() throws IOException {
        atLeast("he", 0.97);
    }

    @Test
    void readsTurkishChainsInEveryCombination() throws IOException {
        atLeast("tr", 0.97);
    }
}
