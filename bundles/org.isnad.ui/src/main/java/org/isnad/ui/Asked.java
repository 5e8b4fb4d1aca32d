package org.isnad.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Row;

/** Words asked about, within the comparison on the desk: the claim they belong to and what hangs on it. */
record Asked(Quote quote, Dossier dossier, Shown shown) {
    /** The claim with the shortest words around these. */
    Optional<Row> row() {
        return shown.comparison().rows().stream()
                .filter(row -> touches(row.quotes(), quote))
                .min(Comparator.comparingInt(row -> row.quotes().stream()
                        .filter(q -> touch(q, quote))
                        .mapToInt(q -> q.span().length())
                        .min()
                        .orElse(Integer.MAX_VALUE)));
    }

    /** Place of the claim in the list of all, from 1; 0 if there is none. */
    int number() {
        return row().map(r -> shown.comparison().rows().indexOf(r) + 1).orElse(0);
    }

    List<Conflict> conflicts() {
        List<Quote> claim = row().map(Row::quotes).orElse(List.of());
        return shown.comparison().conflicts().stream()
                .filter(c -> touches(c.quotes(), quote) || touches(claim, c.quotes()))
                .toList();
    }

    /** The words asked about and those the other reports have in their place. */
    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>(row().map(Row::quotes)
                .or(() -> conflicts().stream().findFirst().map(Conflict::quotes))
                .orElse(List.of(quote)));
        return quotes;
    }

    /** The origins of the story among the voices: one aside of it counts as none. */
    List<Origin> origins() {
        return voices().stream().filter(origin -> !origin.aside()).toList();
    }

    /** Whose voices the words are said in; also those who are themselves named by the words. */
    List<Origin> voices() {
        List<Quote> voices = quotes().stream().flatMap(this::voices).toList();
        return shown.comparison().origins().stream()
                .filter(o -> touches(o.quotes(), quote) || touches(o.quotes(), voices))
                .toList();
    }

    /** What a report says of how certain the words are. */
    Optional<Claim> claim(Quote words) {
        return shown.dossier(words.report())
                .flatMap(d -> d.findings(Claim.class).stream()
                        .filter(c -> c.span().overlaps(words.span()))
                        .min(Comparator.comparingInt(
                                c -> Math.abs(c.span().start() - words.span().start())
                                        + Math.abs(c.span().end() - words.span().end()))));
    }

    private Stream<Quote> voices(Quote words) {
        return shown.dossier(words.report()).stream()
                .flatMap(d -> d.findings(Attribution.class).stream())
                .filter(a -> a.span().overlaps(words.span()))
                .map(a -> new Quote(words.report(), a.origin().span()));
    }

    private static boolean touches(List<Quote> quotes, Quote asked) {
        return quotes.stream().anyMatch(q -> touch(q, asked));
    }

    private static boolean touches(List<Quote> quotes, List<Quote> others) {
        return others.stream().anyMatch(other -> touches(quotes, other));
    }

    private static boolean touch(Quote a, Quote b) {
        return a.report().equals(b.report()) && a.span().overlaps(b.span());
    }
}
