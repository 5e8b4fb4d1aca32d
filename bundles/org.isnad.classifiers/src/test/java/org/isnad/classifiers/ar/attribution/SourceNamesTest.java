package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What sources are called, with the names that the other classifier found. */
class SourceNamesTest {
    private static Source source(String text) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        Dossier dossier = Dossier.of(report);
        Dossier named = dossier.with(
                new Run("names", "1", new Outcome.Done(new NamesClassifier().classify(dossier, Work.UNWATCHED))));
        return ((Attribution) new ArabicAttributionClassifier()
                        .classify(named, Work.UNWATCHED)
                        .getFirst())
                .origin();
    }

    private static void check(String text, String role, String name) {
        Source source = source(text);
        assertEquals(name, source.name());
        assertEquals(role, source.role().orElse(""));
        assertEquals(!role.isEmpty(), source.named());
    }

    @Test
    void partsATradeFromTheNameBehindIt() {
        check("قال سائق الحافلة رائد الحلو إن الجسر انهار.", "سائق الحافلة", "رائد الحلو");
        check("قال بائع الخضار نبيل الحلو إن الجسر انهار.", "بائع الخضار", "نبيل الحلو");
        check("قال طالب الجيولوجيا عمار الزين إن الجسر انهار.", "طالب الجيولوجيا", "عمار الزين");
    }

    @Test
    void leavesWhomMoreThanOneMayBeUnnamed() {
        check("قال أحد سكان الحي سامر الحلو إن الجسر انهار.", "", "أحد سكان الحي سامر الحلو");
    }

    private static void named(String who, String name) {
        assertEquals(name, source("قال " + who + " إن الجسر انهار.").name(), who);
    }

    @Test
    void takesTheFirstOfTwoNames() {
        named("عصام بوراوي، المتحدث باسم وزير الصحة نجيب الحامدي،", "عصام بوراوي");
        named("ماركو بيليتش وكيل الحارس الكرواتي دراغان كوفاتش", "ماركو بيليتش");
    }

    @Test
    void takesNobodyForWhomHeWorksForOrIsKinTo() {
        named("وكيل كامارا", "وكيل كامارا");
        named("والد عريس سراة عبيدة", "والد عريس سراة عبيدة");
    }

    @Test
    void takesNoPlaceRankOrPurposeForAName() {
        named("الدكتور فهد النظاري من مستشفى السلام بتعز", "فهد النظاري");
        named("المتحدث الرسمي للهلال الأحمر بحائل", "المتحدث الرسمي للهلال الأحمر بحائل");
        named("مدير مرور بيشة العقيد مبارك بن ظافر القحطاني", "مبارك بن ظافر القحطاني");
        named("رئيس بلدية عين الزهر", "رئيس بلدية عين الزهر");
        named("ضابط برتبة مقدم في شرطة ديالى", "ضابط برتبة مقدم في شرطة ديالى");
        named("الناطق الإعلامي لحرس الحدود", "الناطق الإعلامي لحرس الحدود");
        named("وكيل الوزارة المساعد لشؤون التفتيش", "وكيل الوزارة المساعد لشؤون التفتيش");
        named("المتحدث باسمها إريك شنايدر", "إريك شنايدر");
    }

    @Test
    void endsNamesBeforeWhoIsToldAndKeepsThoseWithBal() {
        named("رئيس جمعية الصيادين سعيد البطحري للشراع", "سعيد البطحري");
        named("منير بالحاج، وهو تاجر،", "منير بالحاج");
        assertEquals("تحديث", source("بحسب تحديث للهيئة فإن العاصفة اقتربت.").name());
    }

    @Test
    void keepsNamesBehindOffices() {
        named("وزير الخارجية سامح شكري", "سامح شكري");
        named("سفير بريطانيا كريستيان تيرنر", "كريستيان تيرنر");
        named("الوزير علي لاريجاني", "علي لاريجاني");
        named("شقيقه الأكبر علي مفرح", "علي مفرح");
    }
}
