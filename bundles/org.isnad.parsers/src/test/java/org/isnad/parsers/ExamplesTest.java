package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.isnad.parsers.ReadingEval.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @BeforeEach
    void examplesAreHere() {
        assumeTrue(ReadingEval.examples().isPresent(), "Skipped: ../shared/examples is not here");
    }

    @Test
    void decodesEverySample() throws Exception {
        Score score = ReadingEval.charsets();
        assertEquals(score.all(), score.right(), score.toString());
    }

    @Test
    void readsEveryDateLine() throws Exception {
        Score score = ReadingEval.dateLines();
        assertEquals(score.all(), score.right(), score.toString());
    }

    @Test
    void tellsTheLanguageOfNearlyEverySentence() throws Exception {
        Score score = ReadingEval.languages();
        assertTrue(score.right() >= 0.99 * score.all(), score.toString());
    }

    @Test
    void keepsTheTextOfBothPagesAndNothingElse() throws Exception {
        assertEquals(1.0, ReadingEval.pageF1("html_readability_rtl-1"), 1e-9);
        assertEquals(1.0, ReadingEval.pageF1("html_newspaper4k_arabic"), 1e-9);
    }
}
