package org.isnad.core.collate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.core.compare.Comparer;
import org.isnad.report.Analysis;
import org.isnad.report.Collation;
import org.isnad.report.Dossier;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.work.Work;

/**
 * Prints how many texts find their counterpart in another language by {@code collate}, how many are given a wrong one
 * where the right one is missing, and how {@code compare} relates the true and the false pairs. Argument: the folder of
 * the shared examples, if they are there.
 */
public final class AcrossEval {
    private static final List<String> PAIRS = List.of("ar-en", "he-en", "tr-en", "ar-he", "ar-tr", "he-tr");

    private AcrossEval() {}

    /** @throws IOException if the examples cannot be read */
    public static void main(String[] arguments) throws IOException {
        List<Parallel> sets = new ArrayList<>(List.of(Parallel.own(), Parallel.later()));
        if (arguments.length > 0) {
            Parallel.sentences(Path.of(arguments[0])).ifPresent(sets::add);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "set        pair   rows  found  wrong | wrong if none is there | true: version same-event related none"
                        + " | false: version same-event");
        for (Parallel set : sets) {
            for (String pair : PAIRS) {
                out.println(line(set, pair.substring(0, 2), pair.substring(3)));
            }
        }
    }

    private static String line(Parallel set, String one, String other) {
        int rows = set.texts().size();
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        List<Integer> even = all.stream().filter(row -> row % 2 == 0).toList();
        List<Integer> odd = all.stream().filter(row -> row % 2 == 1).toList();
        int found = found(set, one, all, other, all, true);
        int wrong = found(set, one, all, other, all, false);
        int strangers = found(set, one, even, other, odd, false);
        int[] alike = new int[Relation.values().length];
        int[] unlike = new int[Relation.values().length];
        for (int row = 0; row < rows; row++) {
            alike[relation(set, one, row, other, row)]++;
            unlike[relation(set, one, row, other, (row + 1) % rows)]++;
        }
        return String.format(
                "%-10s %s %5d %6d %6d | %22d | %13d %10d %7d %4d | %14d %10d",
                set.name(),
                one + "-" + other,
                rows,
                found,
                wrong,
                strangers,
                alike[Relation.VERSION.ordinal()],
                alike[Relation.SAME_EVENT.ordinal()],
                alike[Relation.RELATED.ordinal()],
                alike[Relation.UNRELATED.ordinal()],
                unlike[Relation.VERSION.ordinal()],
                unlike[Relation.SAME_EVENT.ordinal()]);
    }

    private static int found(
            Parallel set, String one, List<Integer> ones, String other, List<Integer> others, boolean right) {
        List<Report> reports = new ArrayList<>();
        ones.forEach(row -> reports.add(set.report(row, one)));
        others.forEach(row -> reports.add(set.report(row, other)));
        Collation collation = Collator.collate(reports.iterator(), Work.UNWATCHED);
        return (int) collation.pairs().stream()
                .filter(Collation.Pair::acrossLanguages)
                .filter(pair -> right == ones.get(pair.a()).equals(others.get(pair.b() - ones.size())))
                .count();
    }

    private static int relation(Parallel set, String one, int row, String other, int otherRow) {
        return new Comparer()
                .compare(List.of(dossier(set.report(row, one)), dossier(set.report(otherRow, other))), Work.UNWATCHED)
                .relation()
                .ordinal();
    }

    private static Dossier dossier(Report report) {
        return new Dossier(report, new Analysis(report.id(), List.of()));
    }
}
