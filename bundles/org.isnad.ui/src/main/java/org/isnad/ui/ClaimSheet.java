package org.isnad.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Origin;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Stated;
import org.isnad.ui.SheetLine.Mark;
import org.isnad.ui.SheetLine.Style;

/** A claim over the compared reports: its values, its origins, and how certain each report is of it. */
final class ClaimSheet {
    private final Asked asked;
    private final Texts texts;
    private final FindingWords words;
    private final Optional<Row> row;
    private final List<SheetLine> lines = new ArrayList<>();
    private final Set<Set<Object>> pairs = new HashSet<>();

    ClaimSheet(Asked asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
        words = new FindingWords(texts);
        row = asked.row();
    }

    List<SheetLine> lines() {
        List<Conflict> conflicts = asked.conflicts();
        if (conflicts.isEmpty()) {
            row();
        }
        // what is in conflict comes first
        conflicts.stream()
                .sorted(Comparator.comparing(conflict -> !conflict.real()))
                .forEach(this::conflict);
        origins();
        certainty();
        return lines;
    }

    private void row() {
        row.ifPresent(claim -> {
            add(Style.HEADING, texts.get("why.row", texts.code("row", claim.relation())));
            claim.quotes().stream()
                    .filter(q -> !q.report().equals(asked.quote().report()))
                    .forEach(this::said);
        });
    }

    private void conflict(Conflict conflict) {
        Map<List<String>, SheetLine> values = new LinkedHashMap<>();
        for (Quote quote : conflict.quotes()) {
            asked.shown()
                    .dossier(quote.report())
                    .map(dossier -> value(conflict, quote, dossier))
                    // of headline and body the first
                    .ifPresent(line -> values.putIfAbsent(List.of(quote.report().toString(), line.end()), line));
        }
        String key = conflict.real() ? "why.conflict" : "why.no-conflict";
        String sentence = texts.get(key, texts.code("conflict", conflict.kind()));
        String reason = texts.reason(conflict.reason());
        // headline and body, or two sentences of a report, may make the same pair again
        if (pairs.add(Set.of(values.keySet(), sentence))) {
            add(Style.HEADING, texts.get("sheet.values"));
            lines.addAll(values.values());
            add(conflict.real() ? Style.CONFLICT : Style.FACT, sentence);
            add(Style.NOTE, reason);
        } else if (lines.stream().noneMatch(line -> line.text().equals(reason))) {
            add(Style.NOTE, reason);
        }
    }

    private SheetLine value(Conflict conflict, Quote quote, Dossier dossier) {
        // a number that stands among words which differ in something else is not what differs
        Optional<Quantity> number = dossier.findings(Quantity.class).stream()
                .filter(q -> conflict.kind().equals("number") && q.span().overlaps(quote.span()))
                .min(Comparator.comparingInt(q -> q.span().start()));
        String value = number.map(n -> words.number(n, dossier.report()))
                .orElseGet(() -> Explanation.isolate(
                        Explanation.brief(quote.span().in(dossier.report().text()))));
        return SheetLine.fact(outlet(dossier), value, Mark.STRONG).leadingTo(quote);
    }

    private void said(Quote other) {
        asked.shown()
                .dossier(other.report())
                .ifPresent(d -> lines.add(SheetLine.of(
                                Style.QUOTE,
                                Explanation.brief(other.span().in(d.report().text())))
                        .leadingTo(other)));
    }

    private void origins() {
        List<Origin> voices = asked.voices();
        if (row.isEmpty() && asked.conflicts().isEmpty() && voices.isEmpty()) {
            return;
        }
        add(Style.HEADING, texts.get("sheet.origins"));
        List<Quote> quotes = asked.quotes();
        long reports = quotes.stream().map(Quote::report).distinct().count();
        long origins = asked.origins().size();
        add(Style.FACT, texts.get("sheet.origins.count", quotes.size(), reports, origins));
        for (Origin origin : voices) {
            SheetLine line = SheetLine.fact(
                    Explanation.isolate(origin.source().name()),
                    origin.aside() ? texts.get("independence.aside") : texts.code("independence", origin.independent()),
                    Mark.PILL);
            lines.add(
                    origin.quotes().isEmpty()
                            ? line
                            : line.leadingTo(origin.quotes().getFirst()));
        }
    }

    private void certainty() {
        Map<Quote, Claim> claims = new LinkedHashMap<>();
        asked.quotes().forEach(quote -> asked.claim(quote).ifPresent(claim -> claims.put(quote, claim)));
        if (claims.isEmpty()) {
            return;
        }
        add(Style.HEADING, texts.get("sheet.certainty"));
        SortedSet<Certainty> steps = new TreeSet<>();
        claims.values().forEach(claim -> steps.add(claim.certainty()));
        claims.forEach((quote, claim) -> asked.shown()
                .dossier(quote.report())
                .ifPresent(d -> lines.add(SheetLine.fact(
                                outlet(d),
                                texts.code("certainty", claim.certainty()) + shift(claim.certainty(), steps),
                                Mark.PILL)
                        .leadingTo(quote))));
    }

    // which way the certainty went: only where the comparison says that it did
    private String shift(Certainty certainty, SortedSet<Certainty> steps) {
        boolean shifted = row.filter(r -> r.relation() == RowRelation.STRONGER || r.relation() == RowRelation.WEAKER)
                .isPresent();
        return !shifted || steps.size() < 2 ? "" : certainty == steps.first() ? " ▲" : " ▼";
    }

    // where the outlet is not stated, the title tells one report from another
    private static String outlet(Dossier dossier) {
        Report report = dossier.report();
        return Explanation.isolate(
                report.publication().outlet().map(Stated::value).orElseGet(report::title));
    }

    private void add(Style style, String text) {
        lines.add(SheetLine.of(style, text));
    }
}
