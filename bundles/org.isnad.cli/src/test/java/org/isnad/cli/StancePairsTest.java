package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.isnad.core.flow.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds our pairs of headlines to what they reach; who raises a figure raises its floor. */
class StancePairsTest {
    @ParameterizedTest
    @CsvSource({
        "stance-pairs.csv, .98, .96",
        "stance-pairs-later.csv, .98, .96",
        "stance-pairs-annotated.csv, .97, .97",
        "stance-pairs-kinds.csv, .97, .91",
        "stance-pairs-others.csv, .95, .94",
        "stance-pairs-told.csv, .90, .87",
        "stance-pairs-sites.csv, .93, .81",
        "stance-pairs-wires.csv, .89, .75"
    })
    void headlinesAgreeAndDisagreeAsTheyDo(String file, double disagree, double agree) throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue());
                InputStream in = Objects.requireNonNull(StancePairsTest.class.getResourceAsStream(file))) {
            List<List<String>> rows = StanceEval.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            StanceEval.Tally tally = StanceEval.Tally.of(rows, flow);
            assertTrue(tally.f1("disagree") >= disagree && tally.f1("agree") >= agree, tally::toString);
        }
    }
}
