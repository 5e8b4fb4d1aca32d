package org.isnad.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Row;
import org.isnad.report.Span;

/** Finds the rows of a comparison by their words. */
final class Rows {
    private Rows() {}

    /** The row with the shortest quote that overlaps the words. */
    static Optional<Row> at(List<Row> rows, Quote words) {
        return rows.stream()
                .filter(row -> row.quotes().stream().anyMatch(quote -> overlap(quote, words)))
                .min(Comparator.comparingInt(row -> row.quotes().stream()
                        .filter(quote -> overlap(quote, words))
                        .mapToInt(quote -> quote.span().length())
                        .min()
                        .orElse(0)));
    }

    /** The row whose words these are exactly, or the first one they touch; -1 if there is none. */
    static int index(List<Row> rows, List<Quote> words) {
        if (words.isEmpty()) {
            return -1;
        }
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).quotes().equals(words))
                .findFirst()
                .orElseGet(() -> at(rows, words.getFirst()).map(rows::indexOf).orElse(-1));
    }

    /** The row's words in one report. */
    static Optional<Span> in(Row row, ReportId report) {
        return row.quotes().stream()
                .filter(quote -> quote.report().equals(report))
                .map(Quote::span)
                .findFirst();
    }

    static boolean overlap(Quote a, Quote b) {
        return a.report().equals(b.report()) && a.span().overlaps(b.span());
    }
}
