package org.isnad.export;

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
import org.isnad.report.ActorUse;
import org.isnad.report.Attribution;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Correction;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Drift;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Independence;
import org.isnad.report.Label;
import org.isnad.report.Ladder;
import org.isnad.report.Lineage;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.NameProposal;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;
import org.isnad.report.Role;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Run;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.report.TimelineEntry;
import org.isnad.workspace.Corrections;

/** Two reports with one finding of every kind, and their comparison. */
final class Samples {
    static final String TEXT = "عودة السفن\nقال مسؤولان في الميناء إن 12 سفينة وصلت <b>أمس</b> & \ud800 😀\nإقرأ أيضا";
    private static final String UNFURNISHED = TEXT.substring(0, TEXT.lastIndexOf('\n'));

    private Samples() {}

    static FileReport arabic() {
        return new FileReport("ميناء.txt", "isnad.text", "0.1.0", dossier(report("one", stated())));
    }

    /** The same with another outlet, and no agency where one was read. */
    static FileReport corrected(FileReport read) {
        Dossier dossier = read.dossier();
        List<Correction> corrections = List.of(
                correction(
                        Correction.Part.OUTLET,
                        Optional.of("معاريف"),
                        Optional.of(Stated.outside("الميناء", "html.site"))),
                correction(
                        Correction.Part.AGENCY,
                        Optional.empty(),
                        Optional.of(Stated.in(words("مسؤولان"), "رويترز", "text.agency"))),
                correction(Correction.Part.BYLINE, Optional.of("رنا"), Optional.empty()));
        Report report = Corrections.corrected(dossier.report(), corrections);
        return new FileReport(
                read.file(), read.parser(), read.version(), new Dossier(report, dossier.analysis(), corrections));
    }

    private static Correction correction(Correction.Part part, Optional<String> value, Optional<Stated<String>> read) {
        return new Correction(part, value, read, "من الطبعة الورقية", "هالة", Instant.EPOCH);
    }

    static FileReport bare() {
        return new FileReport("b.txt", "isnad.text", "0.1.0", Dossier.of(report("two", Publication.UNSTATED)));
    }

    private static Publication stated() {
        return new Publication(
                Optional.of(Stated.outside("Harbour <Post>", "html.outlet")),
                Optional.of(Stated.in(words("قال"), "reuters", "text.agency")),
                Optional.empty(),
                Optional.of(Stated.in(words("الميناء"), "حيفا", "text.place")),
                Optional.of(Stated.in(
                        words("أمس"),
                        new StatedTime(
                                LocalDateTime.of(2024, 5, 6, 7, 8), Grain.MINUTE, Optional.of(ZoneOffset.ofHours(3))),
                        "text.dateline")),
                Optional.of(Stated.outside(URI.create("https://example.org/a"), "html.canonical")));
    }

    private static Report report(String bytes, Publication publication) {
        int first = TEXT.indexOf('\n');
        return new Report(
                ReportId.of(new Document("x", bytes.getBytes(StandardCharsets.UTF_8)), bytes.equals("two") ? 1 : 0),
                publication,
                TEXT,
                List.of(
                        new Passage(new Span(0, first), Role.HEADLINE, Locale.of("ar"), "text.headline"),
                        new Passage(
                                new Span(first + 1, UNFURNISHED.length()),
                                Role.PARAGRAPH,
                                Locale.of("ar"),
                                "text.paragraph"),
                        new Passage(
                                new Span(UNFURNISHED.length() + 1, TEXT.length()),
                                Role.FURNITURE,
                                Locale.ROOT,
                                "text.furniture.related")));
    }

    static Span words(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Dossier dossier(Report report) {
        return Dossier.of(report)
                .with(new Run("isnad.first", "0.1.0", new Outcome.Done(findings())))
                .with(new Run("isnad.second", "0.1.0", new Outcome.Failed(Reason.of("core.classifier.off", "x"))))
                .with(new Run("isnad.third", "0.1.0", new Outcome.Skipped(Reason.of("unknown.key", "a", "b"))));
    }

    static Source officials() {
        return new Source(
                words("مسؤولان في الميناء"),
                "مسؤولان في الميناء",
                SourceKind.OFFICIAL,
                false,
                OptionalInt.of(2),
                Optional.of(Sector.GOVERNMENT),
                Optional.empty(),
                Optional.of("org:haifa-port"),
                Optional.of("country:IL"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Finding> findings() {
        Span content = words("12 سفينة وصلت");
        Source several = Source.unnamed(words("قال"), "مصادر", SourceKind.GROUP)
                .but()
                .count(OptionalInt.empty())
                .build();
        return List.of(
                new Mention(words("الميناء"), "facility", "الميناء", Optional.empty(), "ar.name"),
                new TimeReference(
                        words("أمس"),
                        LocalDateTime.of(2024, 5, 6, 0, 0),
                        LocalDateTime.of(2024, 5, 7, 0, 0),
                        Grain.DAY,
                        "ar.time"),
                new Quantity(
                        words("12 سفينة"), new BigDecimal("12"), new BigDecimal("1E+3"), Bound.RANGE, "سفينه", "ar.q"),
                new Quotation(content, words("سفينة"), "ar.quote"),
                new Attribution(
                        content,
                        List.of(
                                new Link(several, words("قال"), Manner.RELAYED),
                                new Link(officials(), words("قال"), Manner.UNRECOGNISED)),
                        false,
                        "ar.attribution.x"),
                new Claim(
                        content,
                        Certainty.POSSIBLE,
                        Polarity.NEGATED,
                        List.of(words("قال")),
                        Optional.of("meet"),
                        List.of("country:IL"),
                        "ar.claim"),
                new Classification(
                        content, new Label("topic", "shipping"), Reason.of("topic.words", "سفينة"), "ar.topic"));
    }

    static Comparison comparison() {
        ReportId a = arabic().dossier().report().id();
        ReportId b = bare().dossier().report().id();
        Quote qa = new Quote(a, words("12 سفينة وصلت"));
        Quote qb = new Quote(b, words("سفينة وصلت"));
        return new Comparison(
                List.of(a, b),
                Relation.SAME_EVENT,
                Reason.of("relation.why", "1"),
                List.of(
                        new Row(RowRelation.CONFLICT, List.of(qa, qb), Reason.of("row.why")),
                        new Row(RowRelation.ONLY, List.of(qa), Reason.of("row.only")),
                        new Row(
                                RowRelation.SHARED,
                                List.of(new Quote(a, words("عودة")), new Quote(b, words("عودة"))),
                                Reason.of("row.same"))),
                List.of(new ActorUse("country:IL", "إسرائيل", List.of(qa, qb))),
                List.of(
                        origin(Independence.NOT_ESTABLISHED, qa),
                        origin(Independence.ESTABLISHED, qa),
                        origin(Independence.SHARED, qb)),
                Reason.of("independence.why", "0"),
                List.of(
                        new Conflict("number", "conflict", List.of(qa, qb), Reason.of("conflict.number")),
                        new Conflict("date", "update", List.of(qa, qb), Reason.of("conflict.date"))),
                List.of(new Reuse(qa, qb, Reuse.Direction.A_TO_B)),
                List.of(
                        new TimelineEntry(
                                new StatedTime(LocalDateTime.of(2024, 5, 6, 0, 0), Grain.MONTH),
                                "event",
                                a,
                                Optional.of(qa.span())),
                        new TimelineEntry(
                                new StatedTime(LocalDateTime.of(2024, 5, 6, 7, 8), Grain.MINUTE),
                                "published",
                                b,
                                Optional.empty())),
                List.of(new Drift("count", List.of(qa, qb), Reason.of("drift.count"))),
                List.of(new Ladder(
                        List.of(rung(qa, Certainty.POSSIBLE), rung(qb, Certainty.CERTAIN)),
                        Reason.of("ladder.firmer"))),
                new Lineage(
                        2,
                        1,
                        1,
                        List.of(new Lineage.Note(
                                "missing-link", List.of(qa), Reason.of("lineage.missing", "reuters")))),
                List.of(new NameProposal(List.of(qa, qb), Reason.of("compare.name.sounds", "أ", "A", "k"))));
    }

    private static Ladder.Rung rung(Quote claim, Certainty certainty) {
        StatedTime time = new StatedTime(LocalDateTime.of(2024, 5, 6, 7, 8), Grain.MINUTE);
        return new Ladder.Rung(claim, certainty, List.of(claim), List.of("Harbour Post"), Optional.of(time));
    }

    private static Origin origin(Independence independence, Quote quote) {
        return new Origin(
                officials(),
                List.of("Harbour Post", "reuters"),
                List.of(quote.report()),
                independence,
                Reason.of("origin.why"),
                List.of(quote));
    }
}
