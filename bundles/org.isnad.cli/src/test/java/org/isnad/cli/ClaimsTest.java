package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.core.flow.Flow;
import org.junit.jupiter.api.Test;

/** What reports of four languages share is found: floors a little below what was reached. */
class ClaimsTest {
    private static final double PRECISION = .93;
    private static final double RECALL = .8;

    @Test
    void claimsOfFourLanguagesFindEachOther() throws Exception {
        List<ToldEvent> events = ToldEvent.ours();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            ClaimsEval eval = new ClaimsEval(flow, false);
            Map<String, ClaimsEval.Score> scores = new HashMap<>();
            for (ToldEvent event : events) {
                eval.measure(event, scores);
            }
            ClaimsEval.Score all = Objects.requireNonNull(scores.get(ClaimsEval.ALL));
            assertTrue(all.precision() >= PRECISION && all.recall() >= RECALL, all::toString);
            assertEquals(0, eval.strange(events));
        }
    }
}
