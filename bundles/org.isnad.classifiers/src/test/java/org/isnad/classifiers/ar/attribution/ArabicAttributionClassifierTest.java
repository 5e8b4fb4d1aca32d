package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

class ArabicAttributionClassifierTest implements ArabicMarks {
    @Test
    void readsVerbSubjectAndClause() {
        check("[cue:قالت] [source:وزيرة الصحة اللبنانية] [content:إن المستشفيات امتلأت].");
        check("و[cue:أكد] [source:محافظ البصرة أسعد العيداني] أمس [content:أن الميناء يعمل].");
        check("[cue:يقول] [source:خبراء] [content:إن الأسعار سترتفع].");
        check("و[cue:اعترف] [source:المدير] [content:بأن الحريق كان متعمدا].".replace("المدير", "مدير المصنع"));
        check("[cue:شددت] [source:الشرطة] [content:على أن الطريق مغلق].");
    }

    @Test
    void readsSubjectBeforeTheVerb() {
        check("وكانت [source:وزارة الداخلية] [cue:أعلنت] [content:أن الحدود ستغلق].");
        check("غير أن [source:مصادر طبية] [cue:قالت] [content:إن الجرحى تجاوزوا المئة].");
    }

    @Test
    void leavesOutTimesPlacesAndThoseTold() {
        check("و[cue:أوضح] [source:المتحدث باسم الجيش] في بيان مساء الأحد [content:أن القصف توقف].");
        check("و[cue:قال] [source:رئيس البلدية] للصحفيين [content:إن الماء مقطوع].");
        check("و[cue:ذكر] [source:مسؤول أمني] لوكالة فرانس برس [content:أن المهاجم قتل].");
    }

    @Test
    void takesNamesInQuotationMarksForNames() {
        check("و[cue:قالت] [source:حركة \"نهضة\" التونسية] [content:إنها ستقاطع الانتخابات].");
    }

    @Test
    void readsQuotationsBehindAndBeforeTheVerb() {
        check("و[cue:قال] [source:السفير]: [content:\"لن نغادر المدينة قبل الصيف\"]."
                .replace("السفير", "سفير النرويج"));
        check("[content:\"لن نغادر المدينة قبل الصيف\"]، [cue:قال] [source:سفير النرويج].");
    }

    @Test
    void endsContentWhereAnotherTells() {
        check(
                "[cue:قال] [source:وزير النقل] [content:إن الجسر آمن]، فيما [cue:كشف] [source:مهندسان في البلدية] [content:عن تصدعات فيه]."
                        .replace("مهندسان", "مسؤولان"));
        check("[cue:أعلنت] [source:الحكومة] [content:أن العملة مستقرة]، [cue:مضيفة] [content:أن الاحتياطي يكفي]."
                .replace("[cue:مضيفة]", "[cue:مضيفة]"));
    }

    @Test
    void readsThoseNamedAccordingly() {
        check("[cue:بحسب] [source:دراسة نرويجية]، [content:يتراجع الجليد سنويا].");
        check("[content:قتل ثلاثة أشخاص في الحادث]، [cue:وفقا] ل[source:شهود عيان].");
        check("[content:توقف الإنتاج في الحقل]، حسبما [cue:أفادت] [source:شركة النفط].");
        check("[content:ستبدأ المحادثات غدا]، [cue:على حد قول] [source:دبلوماسي أوروبي].");
    }

    @Test
    void leavesOrdinaryClausesAlone() {
        check("يجب أن تتوقف الحرب فورا.");
        check("تريد الحكومة أن تخفض الدعم.");
        check("استطاع الفريق أن يفوز رغم أن المباراة كانت صعبة.");
        check("وفق القانون الجديد، تدفع الشركات ضريبة أعلى.");
        check("ذكر اسمه في القائمة قبل أن يسافر.");
        check("الحقيقة أن الأسعار ارتفعت، إلا أن الطلب لم يتراجع.");
        check("يمكن أن تنخفض الحرارة غدا.");
        check("عبر الجنود الحدود بعد أن هدأ القصف.");
        check("في إشارة إلى أن الأمر انتهى، غادر الوفد.");
    }

    @Test
    void showsUnknownVerbsInsteadOfDroppingThem() {
        chains("بُرِقَ أن المفاوضات فشلت.", "بُرِقَ unrecognised");
        chains("وبرطم مسؤول في النقابة أن الإضراب قادم.", "مسؤول في النقابة unrecognised");
    }

    @Test
    void knowsPassivesThatNameNobody() {
        chains("يقال إن الصفقة ألغيت.", "يقال unattributed");
        chains("وذُكر أن الطائرة عادت.", "ذُكر unattributed");
        chains("هُمِسَ أن المفاوضات فشلت.", "هُمِسَ unattributed");
        chains("وتردد أن الوزير استقال.", "تردد unattributed");
    }

    @Test
    void tellsHowItWasSaid() {
        chains("زعم الحاكم أن المال اختفى.".replace("الحاكم", "حاكم الإقليم"), "حاكم الإقليم claimed");
        chains("نفت وزارة المالية أن تكون الضريبة قد رفعت.", "وزارة المالية denied");
        chains("ألمح رئيس الوفد إلى أن الاتفاق قريب.", "رئيس الوفد hinted");
        chains("لم ينف رئيس الوفد أن الاتفاق قريب.", "رئيس الوفد hinted");
    }

    @Test
    void writesChainsOutFromTheNearestTeller() {
        chains("نقلت وكالة الأناضول عن وزير الزراعة قوله إن المحصول جيد.", "الأناضول relayed < وزير الزراعة said");
        chains(
                "ونقلت صحيفة \"المدار\" عن وكالة رويترز عن ثلاثة مسؤولين أن السفينة غرقت.",
                "المدار relayed < رويترز relayed < ثلاثة مسؤولين said");
        chains(
                "عرضت قناة \"المرسى\" تقريرا أعدته مجلة \"دروب\" ذكرت فيه نقلا عن مصدرين مطلعين أن المصنع سيغلق.",
                "المرسى relayed < دروب relayed < مصدرين مطلعين said");
    }

    @Test
    void addsTheRelayNamedAtTheEnd() {
        chains("قال مصدران أمنيان إن المطار أغلق، وفقا لوكالة رويترز.", "رويترز relayed < مصدران أمنيان said");
    }

    @Test
    void findsWhomAnaphoraMean() {
        chains(
                """
                نقلت رويترز عن مصدرين في الشرطة أن المبنى أخلي.
                وقال المصدران إن السكان بخير.
                وأضافا أن التحقيق بدأ.
                وذكرت الوكالة أن الحريق أخمد.\
                """,
                "رويترز relayed < مصدرين في الشرطة said",
                "رويترز relayed < مصدرين في الشرطة said",
                "رويترز relayed < مصدرين في الشرطة said",
                "رويترز said");
    }

    @Test
    void neverGuessesAcrossNumberAndGender() {
        chains(
                "قال مصدر في الشرطة إن المبنى أخلي.\nوقال المصدران إن السكان بخير.",
                "مصدر في الشرطة said",
                "المصدران said ?");
        chains("قالت وزيرة الصحة إن اللقاح وصل.\nوأضاف أن التوزيع يبدأ غدا.", "وزيرة الصحة said", "هو said ?");
    }

    @Test
    void typesSources() {
        Source two = MARKS.source("قال دبلوماسيان فرنسيان إن اللقاء تأجل.");
        assertEquals(OptionalInt.of(2), two.count());
        assertEquals(Optional.of("country:FR"), two.nationality());
        assertEquals(Optional.of(Sector.DIPLOMATIC), two.sector());
        assertFalse(two.named());

        Source several = MARKS.source("أفادت مصادر عسكرية مطلعة على الملف بأن السفن تحركت.");
        assertEquals(OptionalInt.empty(), several.count());
        assertEquals(Optional.of(Sector.MILITARY), several.sector());
        assertEquals(Optional.of("مطلعة على الملف"), several.access());

        Source minister = MARKS.source("قال وزير الطاقة الجزائري محمد عرقاب إن الإنتاج مستقر.");
        assertEquals("محمد عرقاب", minister.name());
        assertEquals(Optional.of("وزير الطاقة الجزائري"), minister.role());
        assertEquals(SourceKind.OFFICIAL, minister.kind());
        assertTrue(minister.named());
    }

    @Test
    void whoeverIsSpokenForIsNotWhoSpeaks() {
        Source lawyer = MARKS.source("قال المحامي هيثم الجندي، وكيل المدير السابق حسان قبلان، إن موكله سيستأنف.");
        assertEquals("هيثم الجندي", lawyer.name());
        assertEquals(Optional.of("المحامي"), lawyer.role());
        Source director = MARKS.source("قال فادي منصور، المدير التنفيذي لشركة البحار، إن السفينة غرقت.");
        assertEquals("فادي منصور", director.name());
    }

    @Test
    void aDepartmentIsABody() {
        check("[cue:أعلنت] [source:دائرة الآثار العامة] [content:اكتشاف كنيسة بيزنطية في جرش] .");
    }

    @Test
    void readsParticlesWrittenApart() {
        check("و [cue:اعلن] [source:ناطق ب اسم الشركة] ل وكالة فرانس برس [content:ان الانتاج توقف] .");
    }

    @Test
    void putsTheDateLinesAgencyFirst() {
        chains("الرباط (رويترز) - قال وزير الداخلية إن الفيضانات انحسرت.", "رويترز relayed < وزير الداخلية said");
        chains("رويترز - الرباط: انحسرت الفيضانات في الجنوب.", "رويترز relayed");
        chains("رويترز شركة كبيرة تعمل في لندن.");
        chains("الرباط (رويترز) - انحسرت الفيضانات في الجنوب.", "رويترز relayed");
    }
}
