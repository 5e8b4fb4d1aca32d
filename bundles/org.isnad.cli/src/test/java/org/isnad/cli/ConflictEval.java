package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.flow.Flow;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;

/**
 * Prints how many conflicts of our own pairs of reports are found, how often a harmless difference raises an alarm, and
 * how often it gets its right name. {@code ConflictEval [FILE.tsv] [-v]}: of one file of their form alone; {@code -v} shows
 * what went wrong in the half made for looking.
 */
public final class ConflictEval {
    private static final Set<String> REAL =
            Set.of("number", "speaker", "date", "place", "actor", "polarity", "certainty");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final boolean verbose;

    ConflictEval(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<String> given = List.of(arguments);
        ConflictEval eval = new ConflictEval(given.contains("-v"));
        try (Flow flow = new Flow(Plugged.catalogue())) {
            if (!given.isEmpty() && given.getFirst().endsWith(".tsv")) {
                eval.print(given.getFirst(), Files.readAllLines(Path.of(given.getFirst())), flow);
                return;
            }
            for (String file :
                    List.of("conflict-pairs.tsv", "conflict-pairs-later.tsv", "conflict-pairs-annotated.tsv")) {
                eval.print(file, lines(file), flow);
            }
        }
    }

    private void print(String file, List<String> lines, Flow flow) {
        for (String mark : List.of("~", "=")) {
            out.println(file + " " + mark + " " + half(lines, mark, flow));
        }
    }

    Tally half(String file, String mark, Flow flow) throws IOException {
        return half(lines(file), mark, flow);
    }

    private Tally half(List<String> all, String mark, Flow flow) {
        List<String[]> lines = all.stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals(mark))
                .toList();
        Tally tally = new Tally();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            Dossier a = flow.analyse(report(lines.get(i)), Work.UNWATCHED);
            Dossier b = flow.analyse(report(lines.get(i + 1)), Work.UNWATCHED);
            Comparison comparison = flow.compare(List.of(a, b), Work.UNWATCHED);
            boolean right = tally.add(lines.get(i)[1], comparison);
            if (verbose && !right && mark.equals("~")) {
                show(lines.get(i), lines.get(i + 1), comparison, List.of(a, b));
            }
        }
        return tally;
    }

    private void show(String[] a, String[] b, Comparison comparison, List<Dossier> dossiers) {
        out.println(a[1] + " " + comparison.relation() + "\n  " + a[4] + "\n  " + b[4]);
        comparison.conflicts().forEach(c -> out.println("  got " + c.kind() + " " + c.verdict() + " " + c.reason()));
        comparison.rows().forEach(row -> out.println("  row " + row.relation() + " " + row.reason()));
        for (Dossier dossier : dossiers) {
            for (Finding finding : dossier.findings(Quantity.class)) {
                out.println("  " + finding);
            }
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ConflictEval.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Report report(String[] line) {
        String text = line[4].replace('|', '\n');
        int end = text.indexOf('\n');
        Locale language = Locale.forLanguageTag(line[2]);
        Publication publication = new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.outside(new StatedTime(LocalDateTime.parse(line[3]), Grain.MINUTE), "eval")),
                Optional.empty());
        ReportId id = ReportId.of(new Document("eval", text.getBytes(StandardCharsets.UTF_8)), 0);
        return new Report(
                id,
                publication,
                text,
                List.of(
                        new Passage(new Span(0, end), Role.HEADLINE, language, "eval"),
                        new Passage(new Span(end + 1, text.length()), Role.PARAGRAPH, language, "eval")));
    }

    /** Counts over one half. */
    static final class Tally {
        int numbers;
        int numbersFound;
        int others;
        int othersFound;
        int traps;
        int alarms;
        int named;
        int classes;

        // a class is the kind of a real conflict or the verdict on a harmless difference
        boolean add(String gold, Comparison comparison) {
            List<Conflict> real =
                    comparison.conflicts().stream().filter(Conflict::real).toList();
            boolean right;
            if (REAL.contains(gold)) {
                right = real.stream().anyMatch(c -> kind(c).equals(gold))
                        || (gold.equals("certainty") && shifted(comparison));
                boolean number = gold.equals("number") || gold.equals("speaker");
                numbers += number ? 1 : 0;
                numbersFound += number && right ? 1 : 0;
                others += number ? 0 : 1;
                othersFound += !number && right ? 1 : 0;
            } else {
                traps++;
                alarms += real.isEmpty() ? 0 : 1;
                right = gold.equals("none")
                        ? comparison.conflicts().isEmpty()
                        : real.isEmpty()
                                && comparison.conflicts().stream()
                                        .anyMatch(c -> c.verdict().equals(gold));
            }
            classes++;
            named += right ? 1 : 0;
            return right;
        }

        private static String kind(Conflict conflict) {
            return conflict.reason().key().endsWith(".speaker") ? "speaker" : conflict.kind();
        }

        // a hedge that comes or goes is told in the row and is no conflict
        private static boolean shifted(Comparison comparison) {
            return comparison.rows().stream()
                    .map(Row::relation)
                    .anyMatch(relation -> relation == RowRelation.STRONGER || relation == RowRelation.WEAKER);
        }

        @Override
        public String toString() {
            return "number conflicts " + numbersFound + "/" + numbers + ", other conflicts " + othersFound + "/"
                    + others + ", false alarms " + alarms + "/" + traps + ", class named " + named + "/" + classes;
        }
    }
}
