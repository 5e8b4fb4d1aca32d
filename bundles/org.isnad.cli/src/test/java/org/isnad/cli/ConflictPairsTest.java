package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.flow.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds our pairs of reports to what they reach; who raises a figure raises its floor. */
class ConflictPairsTest {
    @ParameterizedTest
    @CsvSource({
        "conflict-pairs.tsv, ~, 11, 5, 35",
        "conflict-pairs.tsv, =, 11, 4, 36",
        "conflict-pairs-later.tsv, ~, 13, 12, 56",
        "conflict-pairs-later.tsv, =, 7, 7, 29",
        "conflict-pairs-annotated.tsv, ~, 7, 8, 36",
        "conflict-pairs-annotated.tsv, =, 6, 8, 34"
    })
    void conflictsAreFoundAndHarmlessDifferencesNamed(String file, String half, int numbers, int others, int classes)
            throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            ConflictEval.Tally tally = new ConflictEval(false).half(file, half, flow);
            assertTrue(tally.numbersFound >= numbers, tally::toString);
            assertTrue(tally.othersFound >= others, tally::toString);
            assertTrue(tally.named >= classes, tally::toString);
            assertEquals(0, tally.alarms, tally::toString);
        }
    }
}
