package org.isnad.classifiers.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.classifiers.claims.Tally;
import org.isnad.report.Classification;
import org.isnad.text.LexiconFile;

/** Prints how often our own openings of reports are taken for what they are: news, relay, analysis, statement, denial, round-up. */
public final class OpeningsEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String FILE = "/org/isnad/classifiers/labels/openings.tsv";

    private OpeningsEval() {}

    public static void main(String[] arguments) {
        try (Product product = new Product()) {
            for (String language : Corpus.LANGUAGES) {
                OUT.println(language + " "
                        + measure(language, product, arguments.length > 0).summary());
            }
        }
    }

    static Tally measure(String language, Product product, boolean verbose) {
        Tally tally = new Tally();
        for (List<String> row : LexiconFile.rows(OpeningsEval.class, FILE)) {
            if (row.getFirst().equals(language)) {
                String found = type(product, row.get(2));
                tally.add(row.get(1), found);
                if (verbose && !found.startsWith(row.get(1))) {
                    OUT.println("  wanted " + row.get(1) + ", found " + found + ": " + row.get(2));
                }
            }
        }
        return tally;
    }

    private static String type(Product product, String opening) {
        String text = opening.replace(" ¶¶ ", "\n\n").replace(" ¶ ", "\n");
        return product
                .analyse("opening.txt", text.getBytes(StandardCharsets.UTF_8))
                .findings(Classification.class)
                .stream()
                .filter(found -> found.label().scheme().equals("report-type"))
                .map(found -> found.label().code())
                .findFirst()
                .orElse("none");
    }
}
