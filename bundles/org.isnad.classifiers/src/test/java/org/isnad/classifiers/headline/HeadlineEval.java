package org.isnad.classifiers.headline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.classifiers.claims.Tally;
import org.isnad.report.Classification;
import org.isnad.text.LexiconFile;

/** Prints how often the check of the headline says what our own pairs of headline and body are marked with. */
public final class HeadlineEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private HeadlineEval() {}

    public static void main(String[] arguments) {
        OUT.println("looked at  " + measure("dev", arguments.length > 0).summary());
        for (String half : List.of("press", "news", "second", "brief", "last")) {
            for (String language : List.of("ar", "en", "he", "tr")) {
                OUT.println(half + " " + language + "   "
                        + measure(half, language, arguments.length > 0).summary());
            }
        }
        OUT.println("long       " + measure("long", arguments.length > 0).summary());
        for (String language : List.of("ar", "en", "he", "tr")) {
            OUT.println("reports " + language + "  "
                    + LongReports.measure(language, arguments.length > 0).summary());
        }
        OUT.println("untouched  " + measure("test", false).summary());
    }

    static Tally measure(String half, boolean verbose) {
        return measure(half, "", verbose);
    }

    /** All languages, if none is named. */
    static Tally measure(String half, String language, boolean verbose) {
        Tally tally = new Tally();
        for (List<String> row : LexiconFile.rows(HeadlineEval.class, "pairs.tsv")) {
            if (row.getFirst().equals(half) && row.get(1).startsWith(language)) {
                Optional<Classification> verdict = verdict(row.get(1), row.get(3), row.get(4));
                String found = verdict.map(each -> each.label().code()).orElse("none");
                tally.add(row.get(2), found);
                if (verbose && !found.equals(row.get(2))) {
                    String why = verdict.map(each -> each.reason().toString()).orElse("");
                    OUT.println("  wanted " + row.get(2) + ", found " + found + " " + why + ": " + row.get(3) + " / "
                            + row.get(4));
                }
            }
        }
        return tally;
    }

    static Optional<Classification> verdict(String language, String headline, String body) {
        return Analysed.headed(language, headline, body).findings(Classification.class).stream()
                .filter(found -> found.label().scheme().equals("headline-support"))
                .findFirst();
    }
}
