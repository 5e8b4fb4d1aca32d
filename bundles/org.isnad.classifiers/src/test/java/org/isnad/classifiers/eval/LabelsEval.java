package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.report.Dossier;

/**
 * Measures headline support and report type on files of reports parted by empty lines, the last line of each being
 * {@code = headline support | report type}; {@code -v} before the files lists what differs.
 */
final class LabelsEval {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<String> SCHEMES = List.of("headline-support", "report-type");

    private LabelsEval() {}

    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
        Map<String, Classes> measured = new TreeMap<>();
        try (Product product = new Product()) {
            for (int i = verbose ? 1 : 0; i < arguments.length; i++) {
                String all = Files.readString(Path.of(arguments[i])).strip();
                for (String item : all.split("\n\\s*\n")) {
                    measure(item, product, measured, verbose);
                }
            }
        }
        measured.forEach((scheme, classes) -> OUT.printf(
                Locale.ROOT,
                "%-17s accuracy %.3f macro F1 %.3f of %d%n",
                scheme,
                classes.accuracy(),
                classes.macroF1(),
                classes.size()));
    }

    private static void measure(String item, Product product, Map<String, Classes> measured, boolean verbose) {
        int last = item.lastIndexOf("\n= ");
        String text = item.substring(0, last);
        String[] wanted = item.substring(last + 3).strip().split(" \\| ");
        Dossier dossier =
                product.analyse("report.txt", text.replaceFirst("\n", "\n\n").getBytes(StandardCharsets.UTF_8));
        for (int k = 0; k < wanted.length; k++) {
            String found = Reading.label(dossier, SCHEMES.get(k));
            measured.computeIfAbsent(SCHEMES.get(k), scheme -> new Classes()).add(found, wanted[k]);
            if (verbose && !found.equals(wanted[k])) {
                OUT.println(SCHEMES.get(k) + " wanted " + wanted[k] + " found " + found + "\n" + text + "\n");
            }
        }
    }
}
