package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<List<String>> rows = rows(Files.readString(Path.of(arguments[0])));
            for (List<String> row : arguments.length > 1 ? rows : List.<List<String>>of()) {
                Comparison comparison = compare(row, flow);
                String said = stance(comparison);
                if (!said.equals(row.get(2)) || arguments[1].equals("-a")) {
                    out.println(row.get(2) + " but " + said + " (" + comparison.relation() + ")\n  " + row.get(0)
                            + "\n  " + row.get(1));
                    comparison.conflicts().forEach(c -> out.println("    " + c.kind() + " " + c.reason()));
                }
            }
            out.print(Tally.of(rows, flow));
        }
    }

    private static Comparison compare(List<String> row, Flow flow) throws ParseException {
        return flow.compare(List.of(read(row.get(0), flow), read(row.get(1), flow)), Work.UNWATCHED);
    }

    static Dossier read(String line, Flow flow) throws ParseException {
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

    /** How often each gold stance was said to be which. */
    record Tally(Map<List<String>, Integer> counts) {
        static Tally of(List<List<String>> rows, Flow flow) throws ParseException {
            Map<List<String>, Integer> counts = new HashMap<>();
            for (List<String> row : rows) {
                counts.merge(List.of(row.get(2), stance(compare(row, flow))), 1, Integer::sum);
            }
            return new Tally(counts);
        }

        double f1(String name) {
            double both = total(0, name) + total(1, name);
            return both == 0 ? 0 : 2.0 * right(name) / both;
        }

        private int right(String name) {
            return counts.getOrDefault(List.of(name, name), 0);
        }

        private int total(int place, String name) {
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey().get(place).equals(name))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        @Override
        public String toString() {
            StringBuilder lines = new StringBuilder();
            for (String name : CLASSES) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%-9s gold %3d said %3d right %3d F1 %.3f%n",
                        name,
                        total(0, name),
                        total(1, name),
                        right(name),
                        f1(name)));
            }
            double macro = CLASSES.stream().mapToDouble(this::f1).sum() / CLASSES.size();
            return lines + String.format(Locale.ROOT, "macro F1 of %s: %.3f%n", CLASSES, macro);
        }
    }

    // quoted fields may hold commas; none hold line breaks
    static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : file.lines().skip(1).toList()) {
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
