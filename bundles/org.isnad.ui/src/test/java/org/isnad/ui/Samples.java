package org.isnad.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Independence;
import org.isnad.report.Label;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
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

/** Reports and a comparison written by hand, so that the window can be tried without the engine. */
final class Samples {
    static final String MARFA = """
            الميناء يستأنف العمل بعد حريق محدود
            صحيفة المرفأ · الثلاثاء 3 مارس 2026
            نقلت وكالة الساحل عن مصدرين في سلطة الموانئ لم تسمهما أن حريقًا محدودًا اندلع في الرصيف الثالث فجر الثلاثاء، وأن تسعة عمال أصيبوا بجروح طفيفة.
            وقال المصدران إن السبب قد يكون تماسًا كهربائيًا، لكنهما شددا على أن التحقيق لا يزال في بدايته.
            عادت الرافعات إلى العمل
            وذكرت شركة Marsa Shipping Ltd أن السفينة Ocean Star 7 غادرت الرصيف في الساعة 10:40، وأن الخسائر تبلغ نحو 250 ألف دولار.
            Port officials told the agency that pier three stays closed.
            اقرأ أيضًا: موسم السردين يبدأ متأخرًا هذا العام""";
    static final String DIFFA = """
            حريق كبير يشل الميناء ويصيب 14 عاملًا
            أخبار الضفة · الثلاثاء 3 مارس 2026
            اندلع حريق في الرصيف الثالث بالميناء صباح اليوم، وأفاد مصدر مسؤول بأن 14 عاملًا أصيبوا.
            وأكد المصدر أن السبب تماس كهربائي، مشيرًا إلى أن العمل استؤنف جزئيًا.""";
    static final String POST = """
            Port fire: officials deny sabotage
            Harbour Post · March 4, 2026
            Two sources familiar with the investigation said a fault in an ageing power cabinet was the likeliest explanation.""";

    private Samples() {}

    static Dossier marfa() {
        Words w = new Words(MARFA, "ar", 7);
        w.outlet("صحيفة المرفأ");
        w.agency("وكالة الساحل");
        w.published(LocalDateTime.of(2026, 3, 3, 10, 40));
        Source agency = Source.named(w.span("وكالة الساحل"), "وكالة الساحل", SourceKind.AGENCY);
        Source two = Source.unnamed(w.span("مصدرين في سلطة الموانئ"), "مصدران في سلطة الموانئ", SourceKind.OFFICIAL)
                .but()
                .count(2)
                .affiliation("سلطة الموانئ")
                .sector(Sector.GOVERNMENT)
                .build();
        List<Link> chain =
                List.of(new Link(agency, w.span("نقلت"), Manner.RELAYED), new Link(two, w.span("عن"), Manner.SAID));
        w.add(new Attribution(
                w.span("حريقًا محدودًا اندلع في الرصيف الثالث فجر الثلاثاء، وأن تسعة عمال أصيبوا بجروح طفيفة"),
                chain,
                true,
                "ar.attribution.naqalat-an"));
        w.add(new Mention(
                w.span("سلطة الموانئ"), "organisation", "سلطة الموانئ", Optional.empty(), "ar.names.organisation"));
        w.add(new Mention(
                w.span("وكالة الساحل"), "agency", "وكالة الساحل", Optional.of("org:coast"), "ar.names.agency"));
        w.add(new Quantity(
                w.span("تسعة عمال"),
                BigDecimal.valueOf(9),
                BigDecimal.valueOf(9),
                Bound.EXACT,
                "worker",
                "ar.quantity"));
        w.add(new TimeReference(
                w.span("فجر الثلاثاء"),
                LocalDateTime.of(2026, 3, 3, 0, 0),
                LocalDateTime.of(2026, 3, 4, 0, 0),
                Grain.DAY,
                "ar.time.weekday"));
        w.add(new Claim(
                w.span("السبب قد يكون تماسًا كهربائيًا"),
                Certainty.POSSIBLE,
                Polarity.AFFIRMED,
                List.of(w.span("قد يكون")),
                Optional.empty(),
                List.of(),
                "ar.certainty.qad-imperfect"));
        return w.dossier();
    }

    static Dossier diffa() {
        Words w = new Words(DIFFA, "ar", 99);
        w.outlet("أخبار الضفة");
        w.published(LocalDateTime.of(2026, 3, 3, 14, 5));
        Source one = Source.unnamed(w.span("مصدر مسؤول"), "مصدر مسؤول", SourceKind.OFFICIAL);
        w.add(new Attribution(
                w.span("14 عاملًا أصيبوا"),
                List.of(new Link(one, w.span("أفاد"), Manner.SAID)),
                true,
                "ar.attribution.afada-bi"));
        w.add(new Claim(
                w.span("السبب تماس كهربائي"),
                Certainty.CERTAIN,
                Polarity.AFFIRMED,
                List.of(),
                Optional.empty(),
                List.of(),
                "ar.certainty.plain"));
        w.add(new Classification(
                w.span("حريق كبير يشل الميناء"),
                new Label("headline-support", "not-supported"),
                Reason.of("sample.headline"),
                "headline.size"));
        return w.dossier();
    }

    static Dossier post() {
        Words w = new Words(POST, "en", 99);
        w.outlet("Harbour Post");
        w.agency("Coast News Agency");
        w.published(LocalDateTime.of(2026, 3, 4, 9, 0));
        return w.dossier();
    }

    static Comparison comparison() {
        Dossier a = marfa();
        Dossier b = diffa();
        return new Comparison(
                List.of(a.report().id(), b.report().id()),
                Relation.SAME_EVENT,
                Reason.of("sample.same"),
                List.of(
                        row(RowRelation.SHARED, a, "حريقًا محدودًا اندلع في الرصيف الثالث", b, "حريق في الرصيف الثالث"),
                        row(RowRelation.CONFLICT, a, "تسعة عمال أصيبوا", b, "14 عاملًا أصيبوا"),
                        row(RowRelation.STRONGER, a, "السبب قد يكون تماسًا كهربائيًا", b, "السبب تماس كهربائي")),
                List.of(),
                List.of(new Origin(
                        Source.unnamed(new Span(0, 1), "مصدران في سلطة الموانئ", SourceKind.OFFICIAL),
                        List.of("وكالة الساحل"),
                        List.of(a.report().id()),
                        Independence.NOT_ESTABLISHED,
                        Reason.of("sample.origin"),
                        List.of(quote(a, "مصدرين في سلطة الموانئ")))),
                Reason.of("sample.independence"),
                List.of(new Conflict(
                        "number",
                        "conflict",
                        List.of(quote(a, "تسعة عمال"), quote(b, "14 عاملًا")),
                        Reason.of("sample.conflict"))),
                List.of(),
                List.of());
    }

    private static Row row(RowRelation relation, Dossier a, String inA, Dossier b, String inB) {
        return new Row(relation, List.of(quote(a, inA), quote(b, inB)), Reason.of("sample.row"));
    }

    static Quote quote(Dossier dossier, String words) {
        return new Quote(dossier.report().id(), span(dossier.report().text(), words));
    }

    static Span span(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** A text of lines: headline, date line, paragraphs, and from {@code furnitureFrom} on furniture. */
    private static final class Words {
        private final String text;
        private final Document document;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private Publication publication = Publication.UNSTATED;

        Words(String text, String language, int furnitureFrom) {
            this.text = text;
            document = new Document("sample", text.getBytes(StandardCharsets.UTF_8));
            int at = 0;
            int line = 0;
            for (String words : text.split("\n")) {
                Role role = line == 0
                        ? Role.HEADLINE
                        : line == 1
                                ? Role.DATELINE
                                : line >= furnitureFrom
                                        ? Role.FURNITURE
                                        : words.length() < 30 ? Role.SUBHEADING : Role.PARAGRAPH;
                Locale locale = Locale.forLanguageTag(words.startsWith("Port off") ? "en" : language);
                passages.add(new Passage(new Span(at, at + words.length()), role, locale, "sample.line"));
                at += words.length() + 1;
                line++;
            }
        }

        Span span(String words) {
            return Samples.span(text, words);
        }

        void add(Finding finding) {
            findings.add(finding);
        }

        void outlet(String name) {
            publication = new Publication(
                    Optional.of(Stated.outside(name, "sample")),
                    publication.agency(),
                    publication.byline(),
                    publication.place(),
                    publication.published(),
                    publication.address());
        }

        void agency(String name) {
            publication = new Publication(
                    publication.outlet(),
                    Optional.of(Stated.outside(name, "sample")),
                    publication.byline(),
                    publication.place(),
                    publication.published(),
                    publication.address());
        }

        void published(LocalDateTime time) {
            publication = new Publication(
                    publication.outlet(),
                    publication.agency(),
                    publication.byline(),
                    publication.place(),
                    Optional.of(Stated.outside(new StatedTime(time, Grain.MINUTE), "sample")),
                    publication.address());
        }

        Dossier dossier() {
            Report report = new Report(ReportId.of(document, 0), publication, text, passages);
            return Dossier.of(report).with(new Run("isnad.sample", "0.1.0", new Outcome.Done(findings)));
        }
    }
}
