package org.isnad.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Quote;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;

/** The stops of F7: what the reports say differently, in the order of the text. */
final class Differences {
    private Differences() {}

    static List<List<Quote>> of(Comparison comparison) {
        Stream<List<Quote>> rows = comparison.rows().stream()
                .filter(r -> r.relation() != RowRelation.SHARED && r.relation() != RowRelation.ONLY)
                .map(Row::quotes);
        Stream<List<Quote>> conflicts =
                comparison.conflicts().stream().filter(Conflict::real).map(Conflict::quotes);
        return Stream.concat(rows, conflicts)
                .filter(quotes -> !quotes.isEmpty())
                .distinct()
                .sorted(Comparator.<List<Quote>>comparingInt(
                                q -> comparison.reports().indexOf(q.getFirst().report()))
                        .thenComparing(q -> q.getFirst().span()))
                .toList();
    }

    /** What to look at first: a conflict, else the first difference, else the first claim; nothing if there is none. */
    static List<Quote> first(Comparison comparison) {
        Stream<Row> conflicts = comparison.rows().stream().filter(r -> r.relation() == RowRelation.CONFLICT);
        return Stream.of(
                        conflicts.map(Row::quotes),
                        comparison.conflicts().stream().filter(Conflict::real).map(Conflict::quotes),
                        of(comparison).stream(),
                        comparison.rows().stream().map(Row::quotes))
                .flatMap(quotes -> quotes)
                .filter(quotes -> !quotes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The stop after or before the selected one, round the end; nothing selected: the first or last. */
    static List<Quote> step(List<List<Quote>> stops, List<Quote> selected, int by) {
        if (stops.isEmpty()) {
            return List.of();
        }
        int at = stops.indexOf(selected);
        int next = at < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(at + by, stops.size());
        return stops.get(next);
    }
}
