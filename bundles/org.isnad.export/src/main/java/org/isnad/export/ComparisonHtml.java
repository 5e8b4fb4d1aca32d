package org.isnad.export;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.report.ActorUse;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Ladder;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;

/** What is said about the compared reports together. */
final class ComparisonHtml {
    private final Phrases phrases;
    private final Comparison comparison;
    private final List<Report> reports;

    ComparisonHtml(Phrases phrases, Comparison comparison, List<FileReport> reads) {
        this.phrases = phrases;
        this.comparison = comparison;
        this.reports = reads.stream().map(read -> read.dossier().report()).toList();
    }

    String lead() {
        long shared = comparison.rows().stream()
                .filter(row -> row.relation() != RowRelation.ONLY)
                .count();
        long conflicts = comparison.conflicts().stream().filter(Conflict::real).count();
        String counts = phrases.of(
                "summary",
                Long.toString(shared),
                Long.toString(conflicts),
                Integer.toString(comparison.storyOrigins().size()));
        return Html.element("h1", "", Html.text(phrases.relation(comparison)))
                + Html.element("p", Html.css("lead"), Html.text(phrases.sentence(comparison.relationReason())))
                + Html.element("p", Html.css("lead"), Html.text(phrases.sentence(comparison.independence())))
                + Html.element("p", Html.css("faint"), Html.text(counts))
                + Html.element("p", Html.css("faint"), Html.text(phrases.lineage(comparison.lineage())))
                + "\n";
    }

    // what only one report says is most of it, and least of what a comparison is read for
    String rows() {
        long only = comparison.rows().stream().filter(ComparisonHtml::only).count();
        String both = rows(row -> !only(row));
        return orNone(both)
                + (only == 0
                        ? ""
                        : ReportHtml.details(phrases.of("row.only") + ": " + only, rows(ComparisonHtml::only)));
    }

    private String rows(Predicate<Row> wanted) {
        List<Row> rows = comparison.rows();
        return IntStream.range(0, rows.size())
                .filter(i -> wanted.test(rows.get(i)))
                .mapToObj(i -> row(rows.get(i), i))
                .collect(Collectors.joining("\n"));
    }

    private static boolean only(Row row) {
        return row.relation() == RowRelation.ONLY;
    }

    private String row(Row row, int index) {
        String badge = Html.element(
                "span", Html.css("badge " + Codes.of(row.relation())), Html.text(phrases.of("row", row.relation())));
        return card(" id=\"row-" + index + "\"", badge + quotes(row.quotes(), "-row-" + index) + why(row.reason()));
    }

    String origins() {
        return each(comparison.storyOrigins(), this::origin);
    }

    boolean hasAsides() {
        return !comparison.asides().isEmpty();
    }

    String asides() {
        return each(comparison.asides(), this::origin);
    }

    /** Words of one of the reports; of another report none. */
    String quoted(Quote quote) {
        return index(quote) < 0 ? "" : quote(quote, "");
    }

    private String origin(Origin origin) {
        String carriers = origin.carriers().isEmpty()
                ? ""
                : Html.element("div", Html.css("faint"), Html.text(phrases.carriers(origin)));
        String css = origin.source().named() ? "hop" : "hop unnamed";
        return card(
                "",
                Html.element("bdi", Html.css(css), Html.text(phrases.source(origin.source())))
                        + " "
                        + Html.element("b", "", Html.text(phrases.of("independence", origin.independent())))
                        + Html.element("div", "", Html.text(phrases.sentence(origin.reason())))
                        + carriers
                        + quotes(origin.quotes(), ""));
    }

    String conflicts() {
        return each(comparison.conflicts(), this::conflict);
    }

    private String conflict(Conflict conflict) {
        String kind = phrases.of(conflict.real() ? "conflict.real" : "conflict.none");
        String css = conflict.real() ? "badge conflict" : "badge only";
        return card(
                "",
                Html.element("span", Html.css(css), Html.text(kind))
                        + Html.element("div", "", Html.text(phrases.sentence(conflict.reason())))
                        + quotes(conflict.quotes(), ""));
    }

    String drift() {
        return cards(comparison.drift(), drift -> told(drift.reason(), drift.quotes()));
    }

    String ladder() {
        return cards(comparison.ladder(), this::ladder);
    }

    private String ladder(Ladder ladder) {
        String rungs = ladder.rungs().stream()
                .map(rung -> quote(rung.claim(), "", phrases.of("certainty", rung.certainty()) + ": "))
                .collect(Collectors.joining());
        return Html.element("div", "", Html.text(phrases.sentence(ladder.reason()))) + rungs;
    }

    String lineage() {
        return cards(comparison.lineage().notes(), note -> told(note.reason(), note.quotes()));
    }

    String names() {
        return cards(comparison.names(), name -> told(name.reason(), name.quotes()));
    }

    private String told(Reason reason, List<Quote> quotes) {
        return Html.element("div", "", Html.text(phrases.sentence(reason))) + quotes(quotes, "");
    }

    private static <T> String cards(List<T> items, Function<T, String> content) {
        return items.stream().map(item -> card("", content.apply(item))).collect(Collectors.joining("\n"));
    }

    String actors() {
        return orNone(comparison.actors().stream().map(this::actor).collect(Collectors.joining(" ")));
    }

    private String actor(ActorUse actor) {
        String where =
                actor.quotes().stream().map(quote -> number(quote)).distinct().collect(Collectors.joining(" "));
        return Html.element(
                "bdi",
                Html.css("hop") + " title=\"" + Html.text(actor.entity()) + "\"",
                Html.text(actor.name() + " " + where));
    }

    private String quotes(List<Quote> quotes, String back) {
        return quotes.stream().map(quote -> quote(quote, back)).collect(Collectors.joining());
    }

    private String quote(Quote quote, String back) {
        return quote(quote, back, "");
    }

    private String quote(Quote quote, String back, String before) {
        int index = index(quote);
        String words = index < 0 ? "" : quote.span().in(reports.get(index).text());
        String link = Html.element(
                "a", " href=\"#" + HtmlExport.key(Math.max(0, index)) + back + "\"", Html.text(number(quote)));
        String said = before.isEmpty() ? "" : Html.element("bdi", Html.css("faint"), Html.text(before));
        return Html.element("blockquote", " dir=\"auto\"", link + " " + said + Html.text(words.strip()));
    }

    private String number(Quote quote) {
        return HtmlExport.number(index(quote));
    }

    private int index(Quote quote) {
        return comparison.reports().indexOf(quote.report());
    }

    private String why(Reason reason) {
        return ReportHtml.details(
                phrases.of("heading.why"),
                Html.text(phrases.sentence(reason)) + " "
                        + Html.element("bdi", Html.css("faint"), Html.text(reason.key())));
    }

    private <T> String each(List<T> items, Function<T, String> html) {
        return orNone(items.stream().map(html).collect(Collectors.joining("\n")));
    }

    private String orNone(String html) {
        return html.isEmpty() ? Html.element("p", "", Html.text(phrases.of("none"))) : html;
    }

    private static String card(String attributes, String content) {
        return Html.element("div", Html.css("card") + attributes, content);
    }
}
