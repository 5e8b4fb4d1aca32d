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

class ArabicSourcesTest implements ArabicMarks {
    @Test
    void keepsWhyASourceIsNotNamedOutOfItsName() {
        String text = "وقال موظف في المصرف، طلب عدم الكشف عن اسمه لأنه غير مخول بالتصريح، إن الخزنة فارغة.";
        Source source = MARKS.source(text);
        assertEquals("موظف في المصرف", source.name());
        assertEquals(
                "موظف في المصرف، طلب عدم الكشف عن اسمه لأنه غير مخول بالتصريح",
                source.span().in(text));
        assertFalse(source.named());
        Source denied = MARKS.source("وأكد مصدر أمني رفض الكشف عن هويته أن القصف توقف.");
        assertEquals("مصدر أمني", denied.name());
    }

    @Test
    void initialsAreOfTheName() {
        assertEquals("أو. بي. سينغ مدير الهيئة", source("من جهته نوّه أو. بي. سينغ مدير الهيئة بأن فريقا أرسل."));
        assertEquals("الرئيس جون ف. كينيدي", source("قال الرئيس جون ف. كينيدي إن الهدنة صامدة."));
    }

    private String source(String text) {
        return MARKS.source(text).span().in(text);
    }

    @Test
    void readsWhoIsAmongThem() {
        assertEquals(
                Optional.of("بينهم مدير السجن"),
                MARKS.source("قال ثلاثة موظفين بينهم مدير السجن إن الباب كان مفتوحا.")
                        .scope());
        String text = "أكد مسؤولون ماليزيون، من بينهم وزير النقل، أن الطائرة عادت.";
        assertEquals(
                "مسؤولون ماليزيون، من بينهم وزير النقل",
                MARKS.source(text).span().in(text));
    }

    @Test
    void countsThem() {
        assertEquals(
                OptionalInt.of(1),
                MARKS.source("قال أحد سكان الحي إن الماء مقطوع.").count());
        assertEquals(
                OptionalInt.of(2), MARKS.source("قالت ناطقتان إن المعرض ألغي.").count());
        assertEquals(
                OptionalInt.of(4),
                MARKS.source("قال أربعة دبلوماسيين إن اللقاء عقد.").count());
        assertEquals(
                OptionalInt.empty(),
                MARKS.source("قال دبلوماسيون إن اللقاء عقد.").count());
        assertEquals(
                OptionalInt.of(2),
                MARKS.source("نقل عن مهندسين تحدثا أمس أن السد سليم.").count());
        assertEquals(
                OptionalInt.empty(),
                MARKS.source("نقل عن مهندسين فضلا عن عمال أن السد سليم.").count());
    }

    @Test
    void readsAccessAndSector() {
        Source source = MARKS.source("قالت مصادر أمنية مطلعة على التحقيق إن المتهم اعترف.");
        assertEquals(Optional.of("مطلعة على التحقيق"), source.access());
        assertEquals(Optional.of(Sector.SECURITY), source.sector());
    }

    @Test
    void takesTheNameInQuotationMarks() {
        Source source = MARKS.source("وقالت الناطقة باسم النقابة \"هالة سرور\" إن الإضراب مستمر.");
        assertEquals("هالة سرور", source.name());
        assertEquals(SourceKind.SPOKESPERSON, source.kind());
        assertTrue(source.named());
    }

    @Test
    void takesABareNameInQuotationMarksForAnOutlet() {
        assertEquals(
                SourceKind.OUTLET, MARKS.source("علمت \"المدار\" أن العقد فسخ.").kind());
    }

    @Test
    void knowsAgenciesByTheirNames() {
        assertEquals(
                Optional.of("org:sana"),
                MARKS.source("ذكرت وكالة الأنباء السورية \"سانا\" أن الطريق فتح.")
                        .entity());
    }

    @Test
    void endsASourceBeforeTimePlaceAndTurnOfSpeech() {
        for (String aside :
                new String[] {"أمس الأول", "من جهته", "بدوره", "خلال مؤتمر صحافي", "عند وصوله إلى المطار"}) {
            String text = "وقال وزير النقل التونسي " + aside + " إن الميناء سيوسع.";
            assertEquals("وزير النقل التونسي", MARKS.source(text).span().in(text), aside);
        }
    }

    private void source(String expected, String text) {
        assertEquals(expected, MARKS.source(text).span().in(text), text);
    }

    @Test
    void keepsAppositionsWithTheSource() {
        source(
                "مكتب الأبحاث، التابع للمديرية العامة للأمن",
                "أفاد مكتب الأبحاث، التابع للمديرية العامة للأمن، بأنه فكك خلية.");
        source(
                "مديرة البرنامج، الكينية غريس موانغي",
                "قالت مديرة البرنامج، الكينية غريس موانغي: \"لدينا مؤن تكفي عشرة أيام\".");
        source("شقيق المتوفى، محمود", "قال شقيق المتوفى، محمود، إن الخبر وصل متأخرا.");
        source("موظف في البلدية - رفض نشر اسمه", "قال موظف في البلدية - رفض نشر اسمه - إن الجسر متصدع.");
        source(
                "عضو المجلس سالم التكبالي، المقرب من الحاكم",
                "لكن عضو المجلس سالم التكبالي، المقرب من الحاكم، اعتبر أن ما نشر كذب.");
    }

    @Test
    void keepsWhatNoSourceCanEndBefore() {
        source("الوزير علي لاريجاني", "قال الوزير علي لاريجاني إن الوفد عاد.");
        source("الوكالة الوطنية للإعلام", "أوردت الوكالة الوطنية للإعلام أن الغارة انتهت.");
        source("نواب عن المحافظة", "قال نواب عن المحافظة إن الطريق مغلق.");
        source("محللون لدى المصرف", "توقع محللون لدى المصرف أن يرتفع السعر.");
        source("مصدر مطلع", "كشف مصدر مطلع لـ\"المرفأ\" أن الشحنة وصلت.");
        source("شاهد يدعى أبو خالد", "أوضح شاهد يدعى أبو خالد أن النار استمرت.");
        source("بيانات نشرها المكتب الاتحادي", "أظهرت بيانات نشرها المكتب الاتحادي اليوم أن العدد ارتفع.");
        source("سكان قرى في ولاية الجزيرة", "قال سكان قرى في ولاية الجزيرة إن الماء ملوث.");
    }

    @Test
    void endsBeforeWhoIsBlamed() {
        String text = "وحمّل نواب عن المحافظة وزارة الصحة مسؤولية ضعف الإجراءات.";
        source("نواب عن المحافظة", text);
        assertEquals("مسؤولية ضعف الإجراءات", MARKS.find(text).getFirst().span().in(text));
        assertTrue(MARKS.find("حمل العامل الصندوق إلى المخزن.").isEmpty());
    }

    @Test
    void readsOnBehindWhomItIsToldTo() {
        source("مصادر أمنية", "نفت مصادر أمنية لـ\"المرفأ\" سقوط جرحى.");
        source(
                "وزير الخارجية السوري أسعد نصر",
                "أما وزير الخارجية السوري أسعد نصر فصرح للتلفزيون الرسمي بأن الوفد عاد.");
        source("الباحث محمود حمزة", "ذكر الباحث محمود حمزة لموقعنا أن الاتفاق مهم.");
        source(
                "الأمين العام لاتحاد عمال التربية صادق دزيري",
                "أكد الأمين العام لاتحاد عمال التربية صادق دزيري أن الإضراب نجح.");
    }

    @Test
    void countsThoseJoinedByAnd() {
        assertEquals(
                OptionalInt.of(2),
                MARKS.source("قال مسؤول إسرائيلي ومسؤول أميركي إن المكالمة كانت متوترة.")
                        .count());
    }

    @Test
    void readsNetworksOfPeopleAndBureausAsBodies() {
        assertEquals(
                SourceKind.ORGANISATION,
                MARKS.source("قالت الشبكة المدنية لمراقبة الانتخابات إن المشاركة ضعيفة.")
                        .kind());
        assertEquals(
                SourceKind.ORGANISATION,
                MARKS.source("أكدت وكالة الموانئ المغربية أن السفن رست.").kind());
        assertEquals(
                SourceKind.OUTLET,
                MARKS.source("قالت شبكة المدار إن السفن رست.").kind());
    }
}
