package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.core.compare.NumberOdds;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Dossier;
import org.isnad.report.Quantity;
import org.isnad.text.FoldedText;

/**
 * Fits the weights of {@link NumberOdds} on our stories and prints them in the form of {@code number-odds.tsv}; with a file
 * of stories as argument prints how well those in use tell its differences from other numbers. Two numbers count one thing
 * if the gold has them as a difference.
 */
public final class NumberOddsFit {
    private final Regression regression = new Regression(NumberOdds.names());
    private final List<Double> odds = new ArrayList<>();
    private final List<Boolean> gold = new ArrayList<>();

    private NumberOddsFit(List<Story> stories, Flow flow) throws ParseException {
        for (Story story : stories) {
            List<Dossier> dossiers = new StoryRun(List.of(story), flow).dossiers(story);
            List<List<Set<BigDecimal>>> differences = story.differences().stream()
                    .filter(difference -> difference.kind().equals("number"))
                    .map(difference -> values(difference, dossiers))
                    .toList();
            for (NumberOdds.Row row : NumberOdds.rows(dossiers)) {
                boolean known = differences.stream().anyMatch(two -> differ(two, row.one(), row.other()));
                regression.add(row.evidence(), known, 1);
                odds.add(row.odds());
                gold.add(known);
            }
        }
    }

    /** The values of both numbers of a difference. */
    static List<Set<BigDecimal>> values(Story.Difference difference, List<Dossier> dossiers) {
        return List.of(values(difference.one(), dossiers), values(difference.other(), dossiers));
    }

    // of all quantities that are written so anywhere in the story
    private static Set<BigDecimal> values(String words, List<Dossier> dossiers) {
        Set<BigDecimal> values = new HashSet<>();
        for (Dossier dossier : dossiers) {
            for (Quantity quantity : dossier.findings(Quantity.class)) {
                String written = quantity.span().in(dossier.report().text());
                boolean digits = words.matches("[0-9]{1,9}") && quantity.low().compareTo(new BigDecimal(words)) == 0;
                if (digits
                        || (" " + FoldedText.fold(written.replaceAll("[()]", "")) + " ")
                                .contains(" " + FoldedText.fold(words) + " ")) {
                    values.add(quantity.low().stripTrailingZeros());
                }
            }
        }
        return values;
    }

    /** Whether two numbers have the values of a difference. */
    static boolean differ(List<Set<BigDecimal>> two, Quantity one, Quantity other) {
        BigDecimal x = one.low().stripTrailingZeros();
        BigDecimal y = other.low().stripTrailingZeros();
        return (two.getFirst().contains(x) && two.getLast().contains(y))
                || (two.getFirst().contains(y) && two.getLast().contains(x));
    }

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Flow flow = new Flow(Plugged.catalogue())) {
            if (arguments.length > 0) {
                new NumberOddsFit(Story.of(Files.readString(Path.of(arguments[0]))), flow).measure(out);
                return;
            }
            List<Story> stories = new ArrayList<>();
            for (String file : Story.FILES) {
                stories.addAll(Story.ours(file));
            }
            out.print(new NumberOddsFit(stories, flow).regression.fit());
        }
    }

    private void measure(PrintStream out) {
        for (double least = .1; least < .95; least += .1) {
            int shown = 0;
            int right = 0;
            for (int i = 0; i < odds.size(); i++) {
                shown += odds.get(i) >= least ? 1 : 0;
                right += odds.get(i) >= least && gold.get(i) ? 1 : 0;
            }
            long all = gold.stream().filter(known -> known).count();
            out.printf(
                    Locale.ROOT,
                    "from %.1f on: %d of %d pairs, %d of %d gold%n",
                    least,
                    shown,
                    odds.size(),
                    right,
                    all);
        }
    }
}
