package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.report.Attribution;
import org.isnad.report.Comparison;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Messages;

/**
 * Analyses and comparisons as pages that stand alone: no script, nothing fetched, readable in light and dark. Safe to
 * use from several threads.
 */
public final class HtmlExport {
    private final Phrases phrases;
    private final ReportHtml reports;

    /**
     * @param messages puts reasons into words
     * @param language of everything that is not quoted; an Arabic or Hebrew page runs from right to left
     */
    public HtmlExport(Messages messages, Locale language) {
        this.phrases = new Phrases(messages, language);
        this.reports = new ReportHtml(phrases);
    }

    /** One report with its chains. */
    public String analysis(FileReport read) {
        return analysis(read, List.of());
    }

    /** The same, and what the analyst noted and decided. */
    public String analysis(FileReport read, List<Decision> decisions) {
        Report report = read.dossier().report();
        List<Mark> marks = new ArrayList<>();
        for (Attribution attribution : read.dossier().findings(Attribution.class)) {
            int at = marks.size();
            String hint = phrases.chain(report, attribution);
            marks.add(new Mark(attribution.span(), 0, "shared", "a-mark-" + at, "a-chain-" + at, hint));
        }
        String body = Html.element("h1", " dir=\"auto\"", Html.text(report.title()))
                + reports.article(read, "a", "", marks)
                + heading("isnad")
                + reports.chains(read, "a")
                + heading("labels")
                + reports.labels(read.dossier())
                + new DecisionsHtml(phrases, quote -> quoted(report, quote)).section(decisions, List.of(read));
        return Html.page(phrases.language(), report.title(), body);
    }

    /** Reports side by side with linked claims, and below them chains, origins and differences. */
    public String comparison(Comparison comparison, List<FileReport> reads) {
        return comparison(comparison, reads, List.of());
    }

    /** The same, and what the analyst noted and decided. */
    public String comparison(Comparison comparison, List<FileReport> reads, List<Decision> decisions) {
        ComparisonHtml parts = new ComparisonHtml(phrases, comparison, reads);
        StringBuilder body = new StringBuilder(parts.lead());
        body.append(new DecisionsHtml(phrases, parts::quoted).section(decisions, reads));
        body.append(heading("reports")).append("<div class=\"reports\">\n");
        for (int i = 0; i < reads.size(); i++) {
            List<Mark> marks = marks(comparison.rows(), reads.get(i), key(i));
            body.append(reports.article(reads.get(i), key(i), number(i), marks));
        }
        body.append("</div>\n").append(heading("claims")).append(parts.rows());
        body.append(heading("isnad")).append("<div class=\"reports\">\n");
        for (int i = 0; i < reads.size(); i++) {
            String title = reads.get(i).dossier().report().title();
            body.append(Html.element(
                    "section",
                    "",
                    Html.element("h3", "", number(i) + " " + Html.element("bdi", "", Html.text(title)))
                            + reports.chains(reads.get(i), key(i))
                            + reports.labels(reads.get(i).dossier())));
        }
        body.append("</div>\n").append(heading("origins")).append(parts.origins());
        if (parts.hasAsides()) {
            body.append(heading("asides")).append(parts.asides());
        }
        body.append(heading("conflicts")).append(parts.conflicts());
        section(body, "drift", parts.drift());
        section(body, "ladder", parts.ladder());
        section(body, "lineage", parts.lineage());
        section(body, "names", parts.names());
        body.append(heading("actors")).append(parts.actors());
        return Html.page(phrases.language(), phrases.relation(comparison), body.toString());
    }

    private void section(StringBuilder body, String name, String content) {
        if (!content.isEmpty()) {
            body.append(heading(name)).append(content);
        }
    }

    private static String quoted(Report report, Quote quote) {
        return quote.report().equals(report.id())
                ? Html.element(
                        "blockquote",
                        " dir=\"auto\"",
                        Html.text(quote.span().in(report.text()).strip()))
                : "";
    }

    static String key(int report) {
        return "r" + (report + 1);
    }

    static String number(int report) {
        return "[" + (report + 1) + "]";
    }

    private List<Mark> marks(List<Row> rows, FileReport read, String key) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (Quote quote : row.quotes()) {
                if (quote.report().equals(read.dossier().report().id())) {
                    String hint = phrases.of("row", row.relation()) + ": " + phrases.sentence(row.reason());
                    marks.add(new Mark(
                            quote.span(), rank(row), Codes.of(row.relation()), key + "-row-" + i, "row-" + i, hint));
                }
            }
        }
        return marks;
    }

    private static int rank(Row row) {
        return switch (row.relation()) {
            case CONFLICT -> 0;
            case STRONGER, WEAKER -> 1;
            case SHARED -> 2;
            case ONLY -> 3;
        };
    }

    private String heading(String name) {
        return Html.element("h2", "", Html.text(phrases.of("heading." + name))) + "\n";
    }
}
