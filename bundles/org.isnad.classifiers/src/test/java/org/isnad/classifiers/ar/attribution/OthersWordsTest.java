package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** What others told where somebody denies it, answers it or is asked about it. */
class OthersWordsTest implements ArabicMarks {
    @Test
    void readsWhatNewsIsAbout() {
        check("تجاهل الوزير ما [cue:تداولته] [source:صحيفة \"المرفأ\"] من أنباء [content:عن إغلاق المعبر].");
        check("تجاهل الوزير ما [cue:أعلنته] [source:النقابة] من [content:زيادة في الأجور].");
        check("تجاهل الوزير ما [cue:ذهبت] إليه [source:صحيفة \"المرفأ\"] [content:من أن الصفقة ألغيت].");
        check("تجاهل الوزير ما [cue:وصفته] [source:نقابة الأطباء] [content:بأنه \"احتجاز تعسفي\"].");
    }

    @Test
    void endsWhatGoesRoundWhereItIsJudged() {
        chains("اعتبر وزير العدل أن ما يتردد عن تأجيل الانتخابات غير صحيح.", "وزير العدل said", "يتردد unattributed");
    }

    @Test
    void partsAnAnswerFromTheWordsItAnswers() {
        check(
                "[cue:رد] [source:وزير المالية] على [cue:قول] [source:وزير الدفاع] [content:إن الملف طوي] [content:بأن الصفحة لم تقرأ].");
    }

    @Test
    void takesWhatIsNeitherConfirmedNorDeniedForNothingSaid() {
        check("لم تؤكد الوزارة ولم تنف وقوع إصابات.");
    }

    @Test
    void readsWhatPutsSomethingDownToACauseByItsLetter() {
        check("[cue:برر] [source:وزير المالية] [content:الغلاء بارتفاع كلفة الشحن].");
    }

    @Test
    void leavesOutWhereThoseAreWhoAreTold() {
        check("[cue:أبلغ] [source:مدير المصنع] العاملين بالمصنع [content:بأن الرواتب ستتأخر].");
        check("[cue:حذرت] [source:وزارة الداخلية] كل من يخالف القرار [content:من غرامات كبيرة].");
    }

    @Test
    void readsWordsByWhichNobodySaysIt() {
        check("[content:استقال المدير قبل أسبوع]، كما [cue:يشاع].");
        check("وفق ما [cue:يقال]، [content:غادر الوزير البلاد].");
        check("سيعود الوفد، كما يبدو، غدا.");
    }
}
