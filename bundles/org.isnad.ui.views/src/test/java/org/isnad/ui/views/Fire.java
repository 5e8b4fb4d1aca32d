package org.isnad.ui.views;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Analysis;
import org.isnad.report.Attribution;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Drift;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Independence;
import org.isnad.report.Ladder;
import org.isnad.report.Lineage;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.Reuse;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Run;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;

/** Two reports on one fire, read and compared by hand. */
final class Fire {
    final Report marfa =
            Samples.at(LocalDateTime.of(2026, 3, 3, 10, 40), Samples.report("صحيفة المرفأ", Samples.ARABIC, """
            # عودة جزئية للعمل في ميناء مرسى الياقوت بعد إخماد حريق محدود
            @ الثلاثاء 3 مارس 2026 - 10:40
            نقلت وكالة الساحل عن مصدرين في سلطة الموانئ لم تسمهما أن النيران اشتعلت فجر الثلاثاء في مستودع للأخشاب على الرصيف الثالث، وأن تسعة من عمال الميناء أصيبوا إصابات طفيفة جراء الدخان.
            وقال المصدران إن سبب الحريق قد يكون تماسًا كهربائيًا في لوحة التغذية، غير أنهما نبّها إلى أن المعاينة الفنية لم تنته بعد.
            ## الرافعات تعود تدريجيًا
            ~ اقرأ أيضًا: موسم السردين يبدأ متأخرًا
            وقال مدير الميناء عدنان الشراعي للصحفيين: "عادت الرافعات إلى العمل على الرصيفين الأول والثاني منذ الثامنة صباحًا".
            ونفى المتحدث باسم سلطة الموانئ نادر المرساوي أن يكون الحادث عملًا تخريبيًا."""));
    final Report diffa =
            Samples.at(LocalDateTime.of(2026, 3, 3, 14, 5), Samples.report("أخبار الضفة", Samples.ARABIC, """
            # حريق كبير يشل الميناء ويصيب 14 عاملاً
            أفاد مصدر مسؤول بأن النيران اشتعلت صباح اليوم الثلاثاء في مستودع للأخشاب على الرصيف الثالث، وأن 14 من عمال الميناء أصيبوا جراء الدخان.
            وأكد المصدر أن السبب تماس كهربائي في لوحة التغذية بالمستودع.
            ونفى المتحدث باسم سلطة الموانئ نادر المرساوي أن يكون الحادث عملاً تخريبياً.
            ويعمل على الرصيف نحو مئتي عامل موزعين على ثلاث نوبات."""));
    final Report post = Samples.report("Harbour Post", Locale.ENGLISH, """
            # Officials deny sabotage as questions linger
            Port officials rejected suggestions that a fire which injured nine workers on pier three had been started deliberately.
            "We have found no trace of sabotage," port chief Adnan al-Shiraei told reporters.""");

    List<Dossier> dossiers() {
        return List.of(dossier(marfa, marfaChains()), dossier(diffa, diffaChains()));
    }

    Comparison comparison() {
        return with(List.of(), List.of(), List.of(), Lineage.NONE);
    }

    /** The same with all that is known of how the claims travelled. */
    Comparison travelled() {
        return with(timeline(), drift(), ladder(), lineage());
    }

    Comparison with(List<TimelineEntry> timeline, List<Drift> drift, List<Ladder> ladder, Lineage lineage) {
        return new Comparison(
                List.of(marfa.id(), diffa.id()),
                Relation.SAME_EVENT,
                Reason.of("test"),
                rows(),
                List.of(),
                List.of(origin()),
                Reason.of("الاستقلال غير ثابت: النصان يعودان إلى وكالة الساحل"),
                List.of(),
                List.of(new Reuse(
                        Samples.quote(marfa, "لوحة التغذية"),
                        Samples.quote(diffa, "لوحة التغذية"),
                        Reuse.Direction.A_TO_B)),
                timeline,
                drift,
                ladder,
                lineage,
                List.of());
    }

    Lineage lineage() {
        return new Lineage(
                2,
                1,
                1,
                List.of(
                        new Lineage.Note("false-plural", origin().quotes(), Reason.of("وراءهم صوت واحد")),
                        new Lineage.Note(
                                "missing-link",
                                List.of(Samples.quote(marfa, "وكالة الساحل")),
                                Reason.of("ابحث عن الأصل لدى وكالة الساحل"))));
    }

    List<Drift> drift() {
        return List.of(new Drift("count", origin().quotes(), Reason.of("عدد المصادر: مصدرين ثم مصدر")));
    }

    List<Ladder> ladder() {
        return List.of(new Ladder(
                List.of(
                        rung(marfa, "سبب الحريق قد يكون تماسًا كهربائيًا", Certainty.POSSIBLE, "قد يكون"),
                        rung(diffa, "السبب تماس كهربائي", Certainty.CERTAIN, "أكد")),
                Reason.of("يزداد الجزم")));
    }

    private static Ladder.Rung rung(Report report, String claim, Certainty certainty, String cue) {
        return new Ladder.Rung(
                Samples.quote(report, claim),
                certainty,
                List.of(Samples.quote(report, cue)),
                List.of(report.publication().outlet().orElseThrow().value()),
                report.publication().published().map(Stated::value));
    }

    List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        new StatedTime(LocalDateTime.of(2026, 3, 3, 0, 0), Grain.DAY),
                        "event",
                        marfa.id(),
                        Optional.of(Samples.words(marfa, "فجر الثلاثاء"))),
                new TimelineEntry(
                        new StatedTime(LocalDateTime.of(2026, 3, 3, 0, 0), Grain.DAY),
                        "event",
                        diffa.id(),
                        Optional.of(Samples.words(diffa, "صباح اليوم الثلاثاء"))),
                published(marfa),
                published(diffa));
    }

    private static TimelineEntry published(Report report) {
        return new TimelineEntry(
                report.publication().published().orElseThrow().value(), "published", report.id(), Optional.empty());
    }

    List<Row> rows() {
        return List.of(
                row(
                        RowRelation.SHARED,
                        "النيران اشتعلت فجر الثلاثاء في مستودع",
                        "النيران اشتعلت صباح اليوم الثلاثاء في مستودع"),
                row(RowRelation.CONFLICT, "تسعة من عمال الميناء أصيبوا", "14 من عمال الميناء أصيبوا"),
                row(RowRelation.STRONGER, "سبب الحريق قد يكون تماسًا كهربائيًا", "السبب تماس كهربائي"),
                row(RowRelation.SHARED, "أن يكون الحادث عملًا تخريبيًا", "أن يكون الحادث عملاً تخريبياً"),
                new Row(RowRelation.ONLY, List.of(Samples.quote(marfa, "عادت الرافعات إلى العمل")), Reason.of("test")));
    }

    private Row row(RowRelation relation, String here, String there) {
        return new Row(
                relation,
                List.of(Samples.quote(marfa, here), Samples.quote(diffa, there)),
                Reason.of("الادعاء نفسه بكلمات متقاربة"));
    }

    Origin origin() {
        return new Origin(
                twoSources(),
                List.of("صحيفة المرفأ"),
                List.of(marfa.id(), diffa.id()),
                Independence.SHARED,
                Reason.of("test"),
                List.of(Samples.quote(marfa, "مصدرين في سلطة الموانئ"), Samples.quote(diffa, "مصدر مسؤول")));
    }

    private Source twoSources() {
        return new Source.Builder(
                        Samples.words(marfa, "مصدرين في سلطة الموانئ"), "مصدران في سلطة الموانئ", SourceKind.OFFICIAL)
                .count(2)
                .build();
    }

    private List<Finding> marfaChains() {
        Source agency = Source.named(Samples.words(marfa, "وكالة الساحل"), "وكالة الساحل", SourceKind.AGENCY);
        Source spokesman = new Source.Builder(
                        Samples.words(marfa, "نادر المرساوي"), "نادر المرساوي", SourceKind.SPOKESPERSON)
                .named(true)
                .sector(Sector.GOVERNMENT)
                .nationality("country:EG")
                .build();
        Source director = Source.named(Samples.words(marfa, "عدنان الشراعي"), "عدنان الشراعي", SourceKind.OFFICIAL);
        Link relayed = new Link(agency, Samples.words(marfa, "نقلت"), Manner.RELAYED);
        Link said = new Link(twoSources(), Samples.words(marfa, "عن"), Manner.SAID);
        Link again = new Link(
                twoSources().but().span(Samples.words(marfa, "المصدران")).build(),
                Samples.words(marfa, "وقال المصدران"),
                Manner.SAID);
        return List.of(
                attribution(marfa, "أن النيران اشتعلت فجر الثلاثاء", relayed, said),
                attribution(marfa, "سبب الحريق قد يكون تماسًا كهربائيًا", relayed, again),
                attribution(marfa, "عادت الرافعات", new Link(director, Samples.words(marfa, "وقال مدير"), Manner.SAID)),
                attribution(marfa, "عملًا تخريبيًا", new Link(spokesman, Samples.words(marfa, "ونفى"), Manner.DENIED)));
    }

    private List<Finding> diffaChains() {
        Source source = Source.unnamed(Samples.words(diffa, "مصدر مسؤول"), "مصدر مسؤول", SourceKind.OFFICIAL);
        Source spokesman =
                Source.named(Samples.words(diffa, "نادر المرساوي"), "نادر المرساوي", SourceKind.SPOKESPERSON);
        return List.of(
                attribution(diffa, "النيران اشتعلت", new Link(source, Samples.words(diffa, "أفاد"), Manner.SAID)),
                attribution(diffa, "السبب تماس", new Link(source, Samples.words(diffa, "وأكد"), Manner.CONFIRMED)),
                attribution(diffa, "تخريبياً", new Link(spokesman, Samples.words(diffa, "ونفى"), Manner.DENIED)));
    }

    static Attribution attribution(Report report, String content, Link... chain) {
        Span span = Samples.words(report, content);
        return new Attribution(span, List.of(chain), true, "test");
    }

    static Dossier dossier(Report report, List<Finding> findings) {
        Run run = new Run("test", "1", new Outcome.Done(findings));
        return new Dossier(report, new Analysis(report.id(), List.of(run)));
    }
}
