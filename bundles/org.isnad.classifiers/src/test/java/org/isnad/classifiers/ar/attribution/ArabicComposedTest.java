package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.report.Attribution;
import org.junit.jupiter.api.Test;

/** Words that are each read well alone and meet in one sentence: what links sentences, who is nested in what, asides between. */
class ArabicComposedTest implements ArabicMarks {
    @Test
    void leavesLinkingWordsOutOfWhatIsSaid() {
        check("في المقابل، [content:الميناء مغلق منذ الفجر]، [cue:بحسب] [source:وزارة النقل].");
        check("من جهتها، [cue:وفق] [source:وثيقة مسربة]، ف[content:إن الصفقة ألغيت].");
        check("والميزانية أقرت، وفي السياق ذاته، [cue:قال] [source:وزير المالية] [content:إن العجز سيتراجع].");
    }

    @Test
    void partsAndFromAWordWithTheArticle() {
        check("و[content:الميزانية تتضمن زيادة في الرواتب]، كما [cue:أفاد] [source:مسؤول في الوزارة].");
        check("و[content:أسعار القمح ستظل مرتفعة] [cue:على حد قول] [source:وزير التموين].");
    }

    @Test
    void findsNamesNoListKnows() {
        check("[cue:وفقا] ل[source:نائل زهران، مدير مرفأ الساحل]، [content:المرفأ سيفتح غدا].");
        check("أعلن المتحدث باسم الشرطة أن [source:نائل زهران، مدير مرفأ الساحل]، [cue:حذر] [content:من أن الرصيف"
                + " مهدد].");
        check("كان [source:سامح درويش] [cue:ألمح] [content:إلى أن اللقاء تأجل].");
        check("[content:المرفأ سيفتح غدا]، على ما [cue:أعلن] [source:نائل زهران، مدير مرفأ الساحل].");
    }

    @Test
    void readsNoVerbInWhyASourceIsNotNamed() {
        check("ذكرت الوزارة أن [source:مصدرا رفض الكشف عن اسمه] [cue:أكد] [content:أن الرصيف مهدد].");
        check("[cue:يتوقع] [source:مسؤول طلب عدم الكشف عن هويته] عبر منصة إكس [content:أن يفتح المرفأ].");
        check("[cue:أبلغ] [source:مصدر رفض الكشف عن اسمه] قناة العربية [content:بأن الرصيف مهدد].");
    }

    @Test
    void citesBetweenVerbAndClause() {
        check("أكد موقع \"المدار\" [cue:نقلا عن] [source:مصادر دبلوماسية] [content:أن اللقاء تأجل].");
        check("نُسب إلى [source:وزير النقل] [cue:قوله] [content:إن المرفأ سيفتح].");
    }

    @Test
    void readsNoThatInTheNameOfAnOutlet() {
        check("[cue:أكد] [source:شهود عيان] في تصريحات لشبكة \"سي إن إن\" [content:أن الرصيف مهدد].");
        check("[cue:قالت] [source:شبكة سي إن إن] [content:إن الرئيس وافق].");
    }

    @Test
    void doubtsWhatStandsBehindThePlaceOfTelling() {
        check("[cue:شكك] [source:وزير النقل] في تصريح صحفي [content:في أن المرفأ سيفتح].");
        check("[cue:حذر] [source:مسؤولون] في تصريح صحفي [content:من أن الرصيف مهدد].");
        check("و[cue:استبعد] [source:مسؤول] في حديث إلى صحيفة المدار [content:أن يفتح المرفأ].");
    }

    @Test
    void takesTheWholeRankForTheName() {
        check("[cue:قال] [source:رئيس هيئة الأركان الفريق أول عثمان الحسين] [content:إن الجبهة هادئة].");
    }

    @Test
    void pointsBackAtOneOfMany() {
        String text = "نقلت صحيفة المدار عن أحد المفاوضين أن اللقاء تأجل. وأضاف أن الوفد غادر.";
        List<Attribution> found = MARKS.find(text);
        assertEquals(2, found.getLast().chain().size());
        assertEquals(found.getFirst().origin().span(), found.getLast().origin().span());
    }

    @Test
    void countsTwoWhereAnotherWordIsADual() {
        String text = "قالت الوزارة إن دبلوماسيين غربيين يعتبران أن اللقاء تأجل.";
        assertEquals(OptionalInt.of(2), MARKS.find(text).getLast().origin().count());
        String pronoun = "نقلت صحيفة المدار عن دبلوماسيين غربيين قولهما إن اللقاء تأجل.";
        assertEquals(OptionalInt.of(2), MARKS.find(pronoun).getLast().origin().count());
    }

    @Test
    void hearsWhoJudgesWhatAnotherSays() {
        check("[cue:قال] [source:محافظ البنك المركزي] [content:إن العملة ستتحسن]، وهو ما [cue:نفاه] [source:وزير"
                + " المالية].");
    }

    @Test
    void turnsToSomebodyNoListKnows() {
        check("[cue:قال] [source:متحدث باسم الجيش] [content:إن الطريق آمن]، لكن [source:سامح درويش] [cue:أكد]"
                + " [content:أن القصف مستمر].");
        check("[cue:ذكر] [source:مصدر مطلع] [content:أن اللقاء تأجل]، غير أن [source:مصدرا أمنيا، طلب عدم ذكر اسمه]،"
                + " [cue:أكد] [content:أنه عقد].");
    }

    @Test
    void readsInitialsAsAName() {
        check("[cue:قالت] [source:د. ليلى حسن] [content:إن الرصيف مهدد].");
        check("[cue:قال] [source:د. م. أ. خليل] [content:إن الرصيف مهدد].");
    }

    @Test
    void endsASubjectBeforeWhomItAccusesOrCallsUpon() {
        check("[cue:اتهم] [source:دبلوماسي غربي في بغداد] الجيش [content:بقصف المرفأ].");
        check("[cue:طالب] [source:مسؤول طلب عدم الكشف عن هويته] [content:بفتح المرفأ].");
        check("[cue:وصفت] [source:ثلاثة مصادر مطلعة] الهجوم [content:بأنه جريمة].");
    }

    @Test
    void readsWordsThatLookLikeOthers() {
        check("[cue:قال] [source:إمام المسجد، ويدعى يوسف كايا]، [content:إن المصلين كانوا داخل المبنى].");
        check("[cue:قالت] [source:البروفيسورة آنا لارسن] [content:إن النتائج أولية].");
        check("[cue:حذرت] [source:منظمة الصحة العالمية] [content:من أن تفشي الحصبة خرج عن السيطرة].");
        check("و[content:سيعقد الوزراء اجتماعا للمصادقة على القرار]، [cue:وفق] [source:مصادر حكومية].");
    }

    @Test
    void speaksThroughAnother() {
        check("و[cue:جاء على لسان] [source:وزير النقل] [content:أن المرفأ سيفتح غدا].");
        check("و[cue:نددت] [source:وزارة الخارجية] [content:ب\"سياسة قصيرة النظر\"].");
    }
}
