package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** When persons and those they speak for are one origin under two names. */
class SpeakerStoriesTest {
    private static final String TEXT = "انهار سد الوادي الصغير مساء الأحد بعد العاصفة دون ضحايا.";
    private static final String RETOLD = "العاصفة جرفت سد الوادي الصغير الذي انهار الأحد مساء.";
    private static final String ENGLISH = "The small valley dam collapsed on Sunday evening after the storm.";

    private final List<Dossier> dossiers = new ArrayList<>();

    private SpeakerStoriesTest report(String language, String text, Source... voices) {
        Draft draft = new Draft("صحيفة " + dossiers.size(), language, "خبر", text);
        for (Source voice : voices) {
            draft.told(text, voice);
        }
        dossiers.add(draft.dossier());
        return this;
    }

    private void has(int origins) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                origins, comparison.origins().size(), () -> comparison.origins().toString());
    }

    private static Source.Builder source(int at, String name, SourceKind kind) {
        return new Source.Builder(new Span(at, at + 3), name, kind);
    }

    private static Source official(String name, String role) {
        return source(9, name, SourceKind.OFFICIAL).named(true).role(role).build();
    }

    @Test
    void spokesmanNamedFurtherDownIsTheOneBroughtIn() {
        Source first = source(4, "متحدث باسم شرطة الوادي", SourceKind.SPOKESPERSON)
                .role("متحدث باسم شرطة الوادي")
                .build();
        Source named = source(9, "يزيد لاوال", SourceKind.SPOKESPERSON)
                .named(true)
                .role("المتحدث")
                .build();
        report("ar", TEXT, first, named).report("ar", RETOLD, named).has(1);
    }

    @Test
    void whatOneReaderTakesForSomebodyIsTheBodyOfThatName() {
        Source body = source(4, "Deutsche Bahn", SourceKind.ORGANISATION)
                .named(true)
                .entity("org:deutsche-bahn")
                .build();
        Source guessed = source(4, "Deutsche Bahn", SourceKind.PERSON)
                .named(true)
                .entity("person:deutsche-bahn")
                .build();
        report("ar", TEXT, body).report("en", ENGLISH, guessed).has(1);
    }

    @Test
    void undersecretaryForInspectionSpeaksForTheMinistryNamedBefore() {
        String text = "قالت وزارة الأشغال إن سد الوادي انهار مساء الأحد وأوضح وكيل الوزارة للتفتيش أن العمل بدأ.";
        Source ministry = new Source.Builder(new Span(5, 18), "وزارة الأشغال", SourceKind.ORGANISATION)
                .named(true)
                .build();
        String office = "وكيل الوزارة للتفتيش";
        int at = text.indexOf(office);
        Source holder = new Source.Builder(new Span(at, at + office.length()), office, SourceKind.OFFICIAL)
                .named(true)
                .role(office)
                .build();
        report("ar", text, ministry, holder).report("ar", text, holder).has(1);
    }

    @Test
    void doctorIsNotTheSpokesmanBroughtIn() {
        Source first = source(4, "متحدث باسم شرطة الوادي", SourceKind.SPOKESPERSON)
                .role("متحدث باسم شرطة الوادي")
                .build();
        report("ar", TEXT, first, official("يزيد لاوال", "الطبيب"))
                .report("ar", RETOLD, official("يزيد لاوال", "الطبيب"))
                .has(2);
    }

    @Test
    void familyNameWithItsOfficeIsTheWholeName() {
        report("ar", TEXT, official("نزار الخطيب", "وزير الأشغال"))
                .report("ar", RETOLD, official("الخطيب", "الوزير"))
                .has(1);
    }

    @Test
    void familyNameInAnotherOfficeIsSomebodyElse() {
        report("ar", TEXT, official("نزار الخطيب", "وزير الأشغال"))
                .report("ar", RETOLD, official("الخطيب", "العمدة"))
                .has(2);
    }

    @Test
    void officialWhoSoundsTheSameInAnotherScriptIsOne() {
        report("ar", TEXT, official("سنان قره هان", "وزير الطاقة"))
                .report("en", ENGLISH, official("Sinan Karahan", "Energy Minister"))
                .has(1);
    }

    @Test
    void officialWhoSoundsOtherwiseIsSomebodyElse() {
        report("ar", TEXT, official("سنان قره هان", "وزير الطاقة"))
                .report("en", ENGLISH, official("Martin Okello", "Energy Minister"))
                .has(2);
    }

    @Test
    void chiefOfTheCompanySpeaksForTheOneThatSpokeBefore() {
        Source company = source(4, "شركة المراعي الخضراء", SourceKind.ORGANISATION)
                .named(true)
                .build();
        report("ar", TEXT, company, official("سعيد مراد", "الرئيس التنفيذي للشركة"))
                .report("ar", RETOLD, company)
                .has(1);
    }

    @Test
    void whatSomebodyTellsOfOthersWordsRestsOnWhoTellsIt() {
        Source source = source(4, "مصدر وزاري", SourceKind.UNKNOWN).build();
        Source fund =
                source(9, "صندوق النقد", SourceKind.ORGANISATION).named(true).build();
        dossiers.add(new Draft("أ", "ar", "خبر", TEXT).told(TEXT, source, fund).dossier());
        report("ar", TEXT, source).has(1);
    }

    @Test
    void familyNameOfWhomTheReportNamesWholeIsThatPerson() {
        String whole = "انهار سد الوادي الصغير أمام مبروك زيتوني مساء الأحد بعد العاصفة دون ضحايا.";
        Source less = person(4, "زيتوني");
        report("ar", whole, less)
                .report("ar", RETOLD, person(4, "مبروك زيتوني"))
                .has(1);
    }

    @Test
    void familyNameThatTellsTheSameIsPresumedThatPerson() {
        report("ar", TEXT, person(4, "زيتوني"))
                .report("ar", RETOLD, person(4, "مبروك زيتوني"))
                .has(1);
    }

    @Test
    void bodyWithItsPlaceIsTheBodyWithoutIt() {
        report("ar", TEXT, body("قيادة الدرك في الولاية"))
                .report("ar", RETOLD, body("قيادة الدرك بالولاية"))
                .has(1);
    }

    @Test
    void spokesmanWhoseNameRunsOnSpeaksForTheBodyBefore() {
        Source body = body("جهاز إطفاء الوادي");
        Source speaker = source(20, "كيسبي", SourceKind.SPOKESPERSON)
                .named(true)
                .role("المتحدث باسم الجهاز ألفارو")
                .affiliation("الجهاز ألفارو")
                .build();
        report("ar", TEXT, body, speaker).report("ar", RETOLD, body).has(1);
    }

    @Test
    void bodyTakenUpByItsHeadIsTheOneNamedWhole() {
        report(
                        "ar",
                        TEXT,
                        body("الهيئة الوطنية لإدارة الكوارث"),
                        source(20, "الهيئة", SourceKind.ORGANISATION)
                                .named(true)
                                .build())
                .report("ar", RETOLD, body("الهيئة الوطنية لإدارة الكوارث"))
                .has(1);
    }

    @Test
    void spokesmanOfWhomNothingMoreIsToldSpeaksForTheBodyBefore() {
        Source body = body("حركة أبناء الوادي");
        Source speaker = source(20, "كو ناينغ", SourceKind.SPOKESPERSON)
                .named(true)
                .role("الناطق")
                .build();
        report("ar", TEXT, body, speaker).report("ar", RETOLD, body).has(1);
    }

    @Test
    void wordsThatAreNoNameAreNobody() {
        Source outlet = source(4, "صحيفة 1", SourceKind.OUTLET).named(true).build();
        Source misread = person(9, "توقف أجهزة غسل الكلى في");
        dossiers.add(
                new Draft("أ", "ar", "خبر", TEXT).told(TEXT, outlet, misread).dossier());
        report("ar", RETOLD, body("خفر السواحل")).has(1);
    }

    private static Source person(int at, String name) {
        return source(at, name, SourceKind.PERSON).named(true).build();
    }

    private static Source body(String name) {
        return source(4, name, SourceKind.ORGANISATION).named(true).build();
    }
}
