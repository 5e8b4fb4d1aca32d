package org.isnad.classifiers.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.report.Attribution;
import org.isnad.text.LexiconFile;

/**
 * Compares the chains of two or more links the whole product reads in short reports of ours with those written below
 * each; run with any argument it lists what differs.
 */
final class ChainsEval {
    private ChainsEval() {}

    /** A report and the chains it tells, each the names of its sources from the nearest teller to the origin. */
    private record Told(String text, List<List<String>> chains) {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Tally tally = new Tally();
        Score score = measure(tally);
        if (arguments.length > 0) {
            out.println(tally.errors());
        }
        out.println("ar chains, " + score.size() + ": P/R/F1 " + score);
    }

    static Score measure(Tally tally) {
        Score score = new Score();
        try (Product product = new Product()) {
            for (Told told : read()) {
                List<List<String>> found = product
                        .analyse("chains.txt", told.text().getBytes(StandardCharsets.UTF_8))
                        .findings(Attribution.class)
                        .stream()
                        .map(ChainsEval::names)
                        .filter(chain -> chain.size() > 1)
                        .toList();
                score.compare(found, told.chains(), ChainsEval::same);
                boolean right = found.size() == told.chains().size()
                        && found.stream().allMatch(f -> told.chains().stream().anyMatch(w -> same(f, w)));
                if (!right) {
                    tally.error(() -> told.text() + "\n  wanted " + told.chains() + "\n  found  " + found);
                }
            }
        }
        return score;
    }

    private static List<String> names(Attribution attribution) {
        return attribution.chain().stream().map(link -> link.source().name()).toList();
    }

    private static boolean same(List<String> found, List<String> wanted) {
        boolean same = found.size() == wanted.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = bare(found.get(i)).contains(bare(wanted.get(i)))
                    || bare(wanted.get(i)).contains(bare(found.get(i)));
        }
        return same;
    }

    private static String bare(String name) {
        return name.chars()
                .filter(c -> "«»\"()".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Told> read() {
        List<Told> told = new ArrayList<>();
        for (List<String> row : LexiconFile.rows(ArabicAttributionClassifier.class, "chains.txt")) {
            String line = row.getFirst();
            if (line.startsWith("> ")) {
                told.getLast().chains().add(List.of(line.substring(2).split(" < ", -1)));
            } else {
                told.add(new Told(line, new ArrayList<>()));
            }
        }
        return told;
    }
}
