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

    @Test
    void readsWhoToldThoseWhoAreQuoted() {
        chains("قالت الطبيبة ليلى نور: \"أبلغونا بأن المخيم سيخلى\".", "ليلى نور said", "ليلى نور said < هم said ?");
        check("[cue:وعدني] [source:وزير النقل] [content:بأن يزور القرية].");
    }

    @Test
    void makesWhoBringsAPaperOutTheNearerTeller() {
        chains(
                "أظهر تقرير للبنك، أوردته صحيفة \"المرفأ\" أمس، أن الأرباح نمت.",
                "المرفأ relayed < تقرير للبنك revealed");
        chains(
                "بحسب الرواية الرسمية كما عرضها المتحدث باسم الوزارة، فإن الشاب سقط.",
                "المتحدث باسم الوزارة relayed < الرواية الرسمية said");
    }

    @Test
    void readsWhatABodyIsTold() {
        check("[source:وزير النقل] [cue:أكد] لفرق الإنقاذ [content:وجود ناجين].");
    }

    @Test
    void takesAnAnswerThatIsThreatenedForWhatIsSaid() {
        check("[cue:توعد] [source:قائد الحرس] [content:برد قاس].");
    }

    @Test
    void makesTheVerbAndTheTongueOneCue() {
        check("و[cue:جاء على لسان] [source:مقرر اللجنة] [content:أن الوزارة لم تسلم الوثائق].");
    }

    @Test
    void takesWhatIsAskedForWithoutADeed() {
        check("[cue:طلب] [source:الوفد] من الوسطاء [content:مهلة أسبوع].");
    }

    @Test
    void readsWhoIsDeniedToHaveSaidIt() {
        chains(
                "نفى وزير النقل أن يكون مدير الشركة قد هدد بالانسحاب.",
                "وزير النقل denied",
                "وزير النقل denied < مدير الشركة said");
    }

    @Test
    void readsALetterThatSaysIt() {
        chains("ورد في كتاب رسمي أن وزير النقل وعد بصرف المستحقات.", "كتاب رسمي said < وزير النقل said");
    }
}
