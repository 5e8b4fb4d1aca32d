package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Relation;
import org.isnad.report.RowRelation;
import org.isnad.work.Work;

/**
 * Prints how often two headlines are rightly said to agree, to disagree, or neither: {@code StanceEval FILE.csv [-v]},
 * columns s1, s2, stance. A conflict row is disagreement, a row of both without conflict agreement, the rest is
 * {@code other}. Macro F1 is the plain mean of the three classes' F1.
 */
public final class StanceEval {
    private static final List<String> CLASSES = List.of("agree", "disagree", "other");

    private StanceEval() {}

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<List<String>, Integer> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        try (Flow flow = new Flow(Plugged.catalogue())) {
            for (List<String> row : rows(Path.of(arguments[0]))) {
                Comparison comparison =
                        flow.compare(List.of(read(row.get(0), flow), read(row.get(1), flow)), Work.UNWATCHED);
                String said = stance(comparison);
                counts.merge(List.of(row.get(2), said), 1, Integer::sum);
                if (arguments.length > 1 && (!said.equals(row.get(2)) || arguments[1].equals("-a"))) {
                    out.println(row.get(2) + " but " + said + " (" + comparison.relation() + ")\n  " + row.get(0)
                            + "\n  " + row.get(1));
                    comparison.conflicts().forEach(c -> out.println("    " + c.kind() + " " + c.reason()));
                }
            }
        }
        print(counts, out);
    }

    private static Dossier read(String line, Flow flow) throws ParseException {
        Document document = new Document("line.txt", line.getBytes(StandardCharsets.UTF_8));
        return flow.analyse(flow.parse(document, Work.UNWATCHED).reports().getFirst(), Work.UNWATCHED);
    }

    private static String stance(Comparison comparison) {
        if (comparison.rows().stream().anyMatch(row -> row.relation() == RowRelation.CONFLICT)) {
            return "disagree";
        }
        boolean shared = comparison.rows().stream().anyMatch(row -> row.quotes().size() > 1);
        return shared && comparison.relation().compareTo(Relation.SAME_EVENT) <= 0 ? "agree" : "other";
    }

    private static void print(Map<List<String>, Integer> counts, PrintStream out) {
        double sum = 0;
        for (String name : CLASSES) {
            double right = counts.getOrDefault(List.of(name, name), 0);
            double gold = total(counts, 0, name);
            double said = total(counts, 1, name);
            double f1 = gold + said == 0 ? 0 : 2 * right / (gold + said);
            sum += f1;
            out.printf(Locale.ROOT, "%-9s gold %3.0f said %3.0f right %3.0f F1 %.3f%n", name, gold, said, right, f1);
        }
        out.printf(Locale.ROOT, "macro F1 of %s: %.3f%n", CLASSES, sum / CLASSES.size());
    }

    private static double total(Map<List<String>, Integer> counts, int place, String name) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().get(place).equals(name))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    // quoted fields may hold commas; none hold line breaks
    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
            List<String> fields = new ArrayList<>(List.of(""));
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    fields.add("");
                } else {
                    fields.set(fields.size() - 1, fields.getLast() + c);
                }
            }
            rows.add(fields);
        }
        return rows;
    }
}
