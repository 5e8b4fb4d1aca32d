package org.isnad.classifiers.claims;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.text.LexiconFile;

/**
 * Prints accuracy and macro F1 of the five steps of certainty on our own sentences: the half looked at while the rules
 * were made, and the half that was not. Arguments: a language; {@code -v} to see what went wrong in the first half.
 */
public final class CertaintyEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CertaintyEval() {}

    public static void main(String[] arguments) {
        boolean verbose = List.of(arguments).contains("-v");
        for (String language : List.of("ar", "en", "he", "tr")) {
            if (arguments.length == 0 || arguments[0].equals(language) || arguments[0].equals("-v")) {
                OUT.println(language + " looked at  "
                        + measure("certainty-dev.tsv", language, verbose).summary());
                OUT.println(language + " untouched  "
                        + measure("certainty-test.tsv", language, false).summary());
            }
        }
    }

    static Tally measure(String file, String language, boolean verbose) {
        Tally tally = new Tally();
        for (List<String> row : LexiconFile.rows(CertaintyEval.class, file)) {
            if (row.getFirst().equals(language)) {
                String found = found(language, row.get(2));
                tally.add(row.get(1), found);
                if (verbose && !found.equals(row.get(1))) {
                    OUT.println("  wanted " + row.get(1) + ", found " + found + ": " + row.get(2));
                }
            }
        }
        return tally;
    }

    private static String found(String language, String marked) {
        int star = Math.max(0, marked.indexOf('*'));
        Dossier dossier = Analysed.paragraph(language, marked.replace("*", ""));
        return dossier.findings(Claim.class).stream()
                .filter(claim -> claim.span().end() > star)
                .findFirst()
                .map(claim -> claim.certainty().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
