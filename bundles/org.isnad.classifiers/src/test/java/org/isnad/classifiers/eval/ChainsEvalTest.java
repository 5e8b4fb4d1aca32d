package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChainsEvalTest {
    private static final double FLOOR = 0.92;

    @Test
    void readsTheChainsOfShortReports() {
        Tally tally = new Tally();
        Score score = ChainsEval.measure(tally);
        assertTrue(score.size() >= 80, () -> "Chains: " + score.size());
        assertTrue(score.f1() >= FLOOR, () -> "Chains " + score + "\n" + tally.errors());
    }
}
