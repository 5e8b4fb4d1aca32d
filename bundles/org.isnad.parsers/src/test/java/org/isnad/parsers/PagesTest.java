package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void tellsReportsFromWhatSurroundsThem() throws Exception {
        PagesEval eval = new PagesEval();
        eval.run();
        assertTrue(eval.f1() >= 0.99, () -> eval.f1() + " " + String.join("\n", eval.wrong()));
    }

    @Test
    void losesNoParagraph() throws Exception {
        PagesEval eval = new PagesEval();
        eval.run();
        assertTrue(eval.wrong().stream().noneMatch(w -> w.contains(" lost ")), () -> String.join("\n", eval.wrong()));
    }
}
