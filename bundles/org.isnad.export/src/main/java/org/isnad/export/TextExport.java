package org.isnad.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Ladder;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Polarity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Run;
import org.isnad.workspace.Messages;

/** Reports, analyses and comparisons for people at a terminal. Safe to use from several threads. */
public final class TextExport {
    private final Phrases phrases;

    /**
     * @param messages puts reasons into words
     * @param language of everything that is not quoted
     */
    public TextExport(Messages messages, Locale language) {
        this.phrases = new Phrases(messages, language);
    }

    /** Title, publication and text without furniture. */
    public String report(FileReport read) {
        StringBuilder text = head(read);
        Report report = read.dossier().report();
        report.passages().stream()
                .filter(p -> p.role() != Role.FURNITURE)
                .forEach(p ->
                        text.append('\n').append(p.span().in(report.text())).append('\n'));
        return text.toString();
    }

    /** Title, publication, who said what, claims and remarks. */
    public String analysis(FileReport read) {
        StringBuilder text = head(read);
        Dossier dossier = read.dossier();
        String words = dossier.report().text();
        section(text, "isnad", dossier.findings(Attribution.class), a -> attribution(dossier.report(), a));
        section(text, "claims", dossier.findings(Claim.class), claim -> claim(claim, words));
        section(text, "labels", dossier.findings(Classification.class), this::label);
        List<Run> ended = dossier.analysis().runs().stream()
                .filter(run -> !(run.outcome() instanceof Outcome.Done))
                .toList();
        if (!ended.isEmpty()) {
            section(text, "runs", ended, this::run);
        }
        return text.toString();
    }

    /** How the reports stand to each other and why, claims, origins and differences. */
    public String comparison(Comparison comparison, List<FileReport> reads) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < reads.size(); i++) {
            text.append('[')
                    .append(i + 1)
                    .append("] ")
                    .append(head(reads.get(i)))
                    .append('\n');
        }
        text.append("== ").append(phrases.relation(comparison)).append(" ==\n");
        text.append(phrases.sentence(comparison.relationReason())).append('\n');
        text.append(phrases.sentence(comparison.independence())).append('\n');
        text.append(phrases.lineage(comparison.lineage())).append('\n');
        Function<Quote, String> quote = quotes(comparison.reports(), reads);
        section(text, "claims", onlyLast(comparison.rows()), row -> row(row, quote));
        section(text, "origins", comparison.storyOrigins(), this::origin);
        if (!comparison.asides().isEmpty()) {
            text.append('\n')
                    .append(phrases.of("heading.asides"))
                    .append("\n  ")
                    .append(phrases.of("asides"));
            comparison.asides().forEach(voice -> text.append("\n  ").append(aside(voice)));
            text.append('\n');
        }
        section(text, "conflicts", comparison.conflicts(), conflict -> conflict(conflict, quote));
        section(
                text,
                "drift",
                comparison.drift(),
                drift -> phrases.sentence(drift.reason()) + lines(drift.quotes(), quote));
        section(text, "ladder", comparison.ladder(), ladder -> ladder(ladder, quote));
        section(
                text,
                "lineage",
                comparison.lineage().notes(),
                note -> phrases.sentence(note.reason()) + lines(note.quotes(), quote));
        section(
                text,
                "names",
                comparison.names(),
                name -> phrases.sentence(name.reason()) + lines(name.quotes(), quote));
        return text.toString();
    }

    private StringBuilder head(FileReport read) {
        Report report = read.dossier().report();
        StringBuilder text = new StringBuilder(report.title()).append('\n');
        phrases.publication(read.dossier())
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("  ").append(phrases.readFrom(read)).append('\n');
    }

    private <T> void section(StringBuilder text, String heading, List<T> items, Function<T, String> line) {
        text.append("\n").append(phrases.of("heading." + heading)).append('\n');
        if (items.isEmpty()) {
            text.append("  ").append(phrases.of("none")).append('\n');
        }
        items.forEach(item -> text.append("  ").append(line.apply(item)).append('\n'));
    }

    private String attribution(Report report, Attribution attribution) {
        String lost = attribution.resolved() ? "" : "\n    " + phrases.of("unresolved");
        return phrases.chain(report, attribution) + "\n    «"
                + Phrases.brief(attribution.span().in(report.text())) + "»" + lost;
    }

    private String claim(Claim claim, String words) {
        String negated = claim.polarity() == Polarity.NEGATED ? ", " + phrases.of("negated") : "";
        return phrases.of("certainty", claim.certainty()) + negated + ": «"
                + Phrases.brief(claim.span().in(words)) + "»";
    }

    private String label(Classification found) {
        return found.label().scheme() + "/" + found.label().code() + ": " + phrases.sentence(found.reason());
    }

    private String run(Run run) {
        return switch (run.outcome()) {
            case Outcome.Done _ -> run.classifier();
            case Outcome.Failed(Reason why) -> phrases.sentence(why);
            case Outcome.Skipped(Reason why) -> phrases.sentence(why);
        };
    }

    private static List<Row> onlyLast(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.relation() == RowRelation.ONLY))
                .toList();
    }

    private String row(Row row, Function<Quote, String> quote) {
        if (row.relation() == RowRelation.ONLY && row.quotes().size() == 1) {
            return phrases.of("row", row.relation()) + ": "
                    + quote.apply(row.quotes().getFirst());
        }
        return phrases.of("row", row.relation()) + ": " + phrases.sentence(row.reason()) + lines(row.quotes(), quote);
    }

    private String ladder(Ladder ladder, Function<Quote, String> quote) {
        String rungs = ladder.rungs().stream()
                .map(rung -> "\n    " + phrases.of("certainty", rung.certainty()) + " " + quote.apply(rung.claim()))
                .collect(Collectors.joining());
        return phrases.sentence(ladder.reason()) + rungs;
    }

    private String origin(Origin origin) {
        return phrases.source(origin.source()) + ": " + phrases.of("independence", origin.independent()) + "\n    "
                + phrases.sentence(origin.reason()) + carriers(origin);
    }

    // what is so of all of them stands above them
    private String aside(Origin origin) {
        return origin.reason().key().equals("compare.origin.aside")
                ? phrases.source(origin.source()) + carriers(origin)
                : origin(origin);
    }

    private String carriers(Origin origin) {
        return origin.carriers().isEmpty() ? "" : "\n    " + phrases.carriers(origin);
    }

    private String conflict(Conflict conflict, Function<Quote, String> quote) {
        String kind = phrases.of(conflict.real() ? "conflict.real" : "conflict.none");
        return kind + ": " + phrases.sentence(conflict.reason()) + lines(conflict.quotes(), quote);
    }

    private static String lines(List<Quote> quotes, Function<Quote, String> quote) {
        return quotes.stream().map(q -> "\n    " + quote.apply(q)).collect(Collectors.joining());
    }

    private static Function<Quote, String> quotes(List<ReportId> order, List<FileReport> reads) {
        Map<ReportId, String> texts = reads.stream()
                .map(read -> read.dossier().report())
                .collect(Collectors.toMap(Report::id, Report::text, (a, b) -> a));
        return quote -> "[" + (order.indexOf(quote.report()) + 1) + "] «"
                + Phrases.brief(quote.span()
                        .in(texts.getOrDefault(
                                quote.report(), " ".repeat(quote.span().end()))))
                + "»";
    }
}
