package org.isnad.store;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.report.Attribution;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Label;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;

/** Values in which every component of every record says something. */
final class Samples {
    static final String TEXT = "قال مسؤولان في الميناء إن 12 سفينة وصلت صباح الاثنين \ud800 😀 ולא נמסר מניין";

    private Samples() {}

    static Document document(String words) {
        return new Document(
                "تقرير الميناء.html",
                Optional.of("text/html; charset=utf-8"),
                Optional.of(URI.create("https://example.org/harbour?a=1")),
                words.getBytes(StandardCharsets.UTF_8));
    }

    static Engine.Parsed parsed(Document document) {
        return new Engine.Parsed("isnad.text", "0.1.0", List.of(report(document, 0), report(document, 1)));
    }

    static Report report(Document document, int index) {
        return new Report(
                ReportId.of(document, index),
                new Publication(
                        Optional.of(Stated.outside("Harbour Post", "html.outlet")),
                        Optional.of(Stated.in(new Span(0, 3), "reuters", "text.agency")),
                        Optional.empty(),
                        Optional.of(Stated.in(new Span(4, 9), "حيفا", "text.place")),
                        Optional.of(Stated.in(
                                new Span(4, 9),
                                new StatedTime(
                                        LocalDateTime.of(2024, 5, 6, 7, 8),
                                        Grain.MINUTE,
                                        Optional.of(ZoneOffset.ofHours(3))),
                                "text.dateline")),
                        Optional.of(Stated.outside(URI.create("https://example.org/%D8%A7"), "html.canonical"))),
                TEXT,
                List.of(
                        new Passage(new Span(0, 10), Role.HEADLINE, Locale.ROOT, "text.headline"),
                        new Passage(
                                new Span(10, TEXT.length()),
                                Role.PARAGRAPH,
                                Locale.forLanguageTag("ar-EG"),
                                "text.paragraph")));
    }

    static Dossier dossier(Report report) {
        return Dossier.of(report)
                .with(new Run("isnad.first", "0.1.0", new Outcome.Done(findings())))
                .with(new Run("isnad.second", "0.1.0", new Outcome.Failed(Reason.of("host.failed", "a", "b"))))
                .with(new Run("isnad.third", "0.1.0", new Outcome.Skipped(Reason.of("host.skipped"))));
    }

    private static List<Finding> findings() {
        Source two = new Source(
                new Span(4, 11),
                "مسؤولان في الميناء",
                SourceKind.OFFICIAL,
                false,
                OptionalInt.of(2),
                Optional.of(Sector.GOVERNMENT),
                Optional.of("مسؤول"),
                Optional.of("org:haifa-port"),
                Optional.of("country:IL"),
                Optional.of("مطلعان"),
                Optional.of("بينهم"),
                Optional.of("x:1"),
                Optional.of("لأنهما غير مخولين بالحديث"));
        Source several = Source.unnamed(new Span(0, 3), "مصادر", SourceKind.GROUP)
                .but()
                .count(OptionalInt.empty())
                .build();
        return List.of(
                new Mention(new Span(0, 3), "city", "حيفا", Optional.of("city:haifa"), "ar.name.city"),
                new Mention(new Span(0, 3), "city", "عكا", Optional.empty(), "ar.name.city"),
                new TimeReference(
                        new Span(3, 4),
                        LocalDateTime.of(2024, 5, 6, 0, 0),
                        LocalDateTime.of(2024, 5, 7, 0, 0),
                        Grain.DAY,
                        "ar.time"),
                new Quantity(
                        new Span(3, 4), new BigDecimal("12.50"), new BigDecimal("1E+6"), Bound.RANGE, "سفينه", "ar.q"),
                new Quotation(new Span(3, 9), new Span(4, 8), "ar.quote"),
                new Attribution(
                        new Span(5, 20),
                        List.of(
                                new Link(several, new Span(0, 1), Manner.RELAYED),
                                new Link(two, new Span(0, 3), Manner.HINTED)),
                        false,
                        "ar.attribution.x"),
                new Claim(
                        new Span(5, 20),
                        Certainty.POSSIBLE,
                        Polarity.NEGATED,
                        List.of(new Span(5, 6)),
                        Optional.of("meet"),
                        List.of("country:IL", "city:haifa"),
                        "ar.claim"),
                new Classification(
                        new Span(0, 20),
                        new Label("topic", "shipping"),
                        Reason.of("topic.words", "سفينة"),
                        "ar.topic"));
    }

    static Decision decision(ReportId report, String verdict) {
        return new Decision(
                report,
                Optional.of(new Span(1, 2)),
                "attribution",
                verdict,
                "رنا",
                Instant.parse("2026-11-22T10:11:12.345678Z"));
    }
}
