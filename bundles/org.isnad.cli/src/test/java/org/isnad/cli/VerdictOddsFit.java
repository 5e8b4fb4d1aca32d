package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.core.compare.VerdictOdds;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Dossier;

/**
 * Fits the weights of {@link VerdictOdds} on the differences of our stories and prints them in the form of
 * {@code verdict-odds.tsv}, a column for each verdict: the same regression for each, of those differences that it can be.
 */
public final class VerdictOddsFit {
    // a pair of numbers that hardly counts one thing has its value by chance
    private static final double LEAST = .05;

    private final List<Regression> regressions = VerdictOdds.VERDICTS.stream()
            .map(verdict -> new Regression(VerdictOdds.names()))
            .toList();

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VerdictOddsFit fit = new VerdictOddsFit();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            for (String file : Story.FILES) {
                List<Story> stories = Story.ours(file);
                StoryRun run = new StoryRun(stories, flow);
                stories.forEach(story -> fit.add(story, run.dossiers(story)));
            }
        }
        fit.print(out);
    }

    private void add(Story story, List<Dossier> dossiers) {
        List<VerdictOdds.Row> rows = VerdictOdds.rows(dossiers);
        for (Story.Difference difference : story.differences()) {
            if (difference.kind().equals("number")) {
                List<Set<BigDecimal>> values = NumberOddsFit.values(difference, dossiers);
                add(
                        difference,
                        rows.stream()
                                .filter(row -> NumberOddsFit.differ(values, row.one(), row.other()))
                                .toList());
            }
        }
    }

    // however often its numbers are told, a difference counts once
    private void add(Story.Difference difference, List<VerdictOdds.Row> rows) {
        double all = rows.stream().mapToDouble(row -> row.odds() + LEAST).sum();
        for (VerdictOdds.Row row : rows) {
            for (String verdict : row.verdicts()) {
                regressions
                        .get(VerdictOdds.VERDICTS.indexOf(verdict))
                        .add(row.evidence(), difference.verdicts().contains(verdict), (row.odds() + LEAST) / all);
            }
        }
    }

    private void print(PrintStream out) {
        List<double[]> weights = regressions.stream().map(Regression::weights).toList();
        List<String> names = new ArrayList<>(VerdictOdds.names());
        names.add("constant");
        for (int i = 0; i < names.size(); i++) {
            StringBuilder line = new StringBuilder(names.get(i));
            for (double[] column : weights) {
                line.append(String.format(Locale.ROOT, "\t%.2f", column[i]));
            }
            out.println(line);
        }
    }
}
