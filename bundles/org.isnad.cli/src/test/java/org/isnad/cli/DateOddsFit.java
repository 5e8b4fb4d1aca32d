package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.compare.DateOdds;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;

/**
 * Fits the weights of {@link DateOdds} on our stories and prints them in the form of {@code date-odds.tsv}. Two days are
 * given to one thing if the gold has them as a difference.
 */
public final class DateOddsFit {
    private final Regression regression = new Regression(DateOdds.names());

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        DateOddsFit fit = new DateOddsFit();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            for (String file : Story.FILES) {
                for (Story story : Story.ours(file)) {
                    fit.add(story, flow);
                }
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(fit.regression.fit());
    }

    // what the gold has once counts little more than once, however many reports tell it
    private void add(Story story, Flow flow) throws ParseException {
        StoryRun run = new StoryRun(List.of(story), flow);
        List<DateOdds.Row> rows = DateOdds.rows(run.dossiers(story));
        List<Optional<Story.Difference>> golds = new ArrayList<>();
        Map<Story.Difference, Integer> often = new HashMap<>();
        for (DateOdds.Row row : rows) {
            Optional<Story.Difference> gold = run.known(row.conflict(), story);
            golds.add(gold);
            gold.ifPresent(difference -> often.merge(difference, 1, Integer::sum));
        }
        for (int i = 0; i < rows.size(); i++) {
            double counts = golds.get(i)
                    .map(gold -> 1 / Math.sqrt(often.getOrDefault(gold, 1)))
                    .orElse(1.0);
            regression.add(rows.get(i).evidence(), golds.get(i).isPresent(), counts);
        }
    }
}
