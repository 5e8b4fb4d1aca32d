package org.isnad.classifiers.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.text.LexiconFile;

/** Prints how often the type found for our own short reports is the one they were written as. */
public final class TypesEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TypesEval() {}

    public static void main(String[] arguments) {
        for (String language : List.of("ar", "en", "he", "tr")) {
            OUT.printf(Locale.ROOT, "%s %.3f%n", language, accuracy(language, true));
        }
    }

    /** From 0 to 1; there are reports in every language. */
    static double accuracy(String language, boolean verbose) {
        List<List<String>> rows = LexiconFile.rows(TypesEval.class, "types.tsv").stream()
                .filter(row -> row.get(1).equals(language))
                .toList();
        double right = 0;
        try (Product product = new Product()) {
            for (List<String> row : rows) {
                String found = type(product, row.get(2)).orElse("none");
                right += found.equals(row.getFirst()) ? 1 : 0;
                if (verbose && !found.equals(row.getFirst())) {
                    OUT.println("  wanted " + row.getFirst() + ", found " + found + ": " + row.get(2));
                }
            }
        }
        return right / rows.size();
    }

    private static Optional<String> type(Product product, String lines) {
        String text =
                lines.replaceFirst(" ¶ ", "\n").replaceFirst(" ¶ ", "\n\n").replace(" ¶ ", "\n");
        Dossier dossier = product.analyse("report.txt", text.getBytes(StandardCharsets.UTF_8));
        return dossier.findings(Classification.class).stream()
                .filter(each -> each.label().scheme().equals("report-type"))
                .map(each -> each.label().code())
                .findFirst();
    }
}
