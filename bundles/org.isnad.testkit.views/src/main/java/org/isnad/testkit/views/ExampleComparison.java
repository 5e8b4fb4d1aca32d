package org.isnad.testkit.views;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.report.Attribution;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Run;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** A small comparison of an Arabic and an English report. */
final class ExampleComparison {
    private static final String ARABIC = "قالت وكالة الساحل إن الميناء أُغلق مساء أمس.";
    private static final String ENGLISH = "Coast News Agency said the port was closed last night.";

    private ExampleComparison() {}

    static List<Dossier> dossiers() {
        return List.of(
                dossier(ARABIC, "ar", "وكالة الساحل", "قالت", "الميناء أُغلق مساء أمس"),
                dossier(ENGLISH, "en", "Coast News Agency", "said", "the port was closed last night"));
    }

    private static Dossier dossier(String text, String language, String source, String cue, String content) {
        Document document = new Document("example." + language + ".txt", text.getBytes(StandardCharsets.UTF_8));
        ReportId id = ReportId.of(document, 0);
        Passage all = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of(language), "example");
        Source agency = Source.named(span(text, source), source, SourceKind.AGENCY);
        Attribution attribution = new Attribution(
                span(text, content),
                List.of(new Link(agency, span(text, cue), Manner.SAID)),
                true,
                "example.attribution");
        return Dossier.of(new Report(id, Publication.UNSTATED, text, List.of(all)))
                .with(new Run("org.example", "1.0.0", new Outcome.Done(List.of(attribution))));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Comparison comparison() {
        return comparison(List.of(new Row(RowRelation.SHARED, quotes(), Reason.of("example.shared"))));
    }

    static Comparison empty() {
        return comparison(List.of());
    }

    private static List<Quote> quotes() {
        return dossiers().stream()
                .map(d -> new Quote(
                        d.report().id(),
                        d.findings(Attribution.class).getFirst().span()))
                .toList();
    }

    private static Comparison comparison(List<Row> rows) {
        List<ReportId> reports = dossiers().stream().map(d -> d.report().id()).toList();
        Attribution first = dossiers().getFirst().findings(Attribution.class).getFirst();
        Origin origin = new Origin(
                first.origin(),
                List.of(),
                reports,
                Independence.NOT_ESTABLISHED,
                Reason.of("example.one-origin"),
                List.of(new Quote(reports.getFirst(), first.origin().span())));
        return new Comparison(
                reports,
                Relation.SAME_EVENT,
                Reason.of("example.same-event"),
                rows,
                List.of(),
                List.of(origin),
                Reason.of("example.not-established"),
                List.of(),
                List.of(),
                List.of());
    }
}
