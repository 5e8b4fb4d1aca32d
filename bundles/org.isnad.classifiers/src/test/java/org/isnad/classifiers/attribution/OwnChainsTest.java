package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floors a little below what was measured when the rules were last worked on; they hold what was reached. */
class OwnChainsTest {
    private static void atLeast(String language, boolean untouched, double chains, double types) throws IOException {
        List<ChainsEval.Wanted> wanted = ChainsEval.read(language, untouched);
        assertTrue(wanted.size() >= 12, () -> language + ": " + wanted.size() + " chains");
        ChainsEval.Share found = ChainsEval.chains(language, wanted, false);
        assertTrue(found.ratio() >= chains, () -> language + " chains " + found);
        ChainsEval.Share typed = ChainsEval.types(language, wanted, false);
        assertTrue(typed.ratio() >= types, () -> language + " count and sector " + typed);
    }

    @Test
    void holdsOnHebrewChains() throws IOException {
        atLeast("he", false, 0.92, 0.88);
        atLeast("he", true, 0.75, 0.85);
    }

    @Test
    void holdsOnTurkishChains() throws IOException {
        atLeast("tr", false, 0.96, 0.90);
        atLeast("tr", true, 0.91, 0.90);
    }
}
