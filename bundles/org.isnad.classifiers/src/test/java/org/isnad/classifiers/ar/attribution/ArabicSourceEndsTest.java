package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the words of a source end and those of who was told, or of what was said, begin. */
class ArabicSourceEndsTest implements ArabicMarks {
    @Test
    void keepsThePlaceBehindASource() {
        check("[cue:أفاد] [source:مصدر مسؤول بالبلدية]، في اتصال مع الإذاعة، [content:بأن الجسر أغلق].");
        check("[cue:أفاد] [source:متحدث باسم الدرك] [content:بإصابة حارسين].");
    }

    @Test
    void leavesOutWhatARelativeClauseBehindACommaAdds() {
        check("[cue:قال] [source:الوزير كمال نصر]، الذي عين في آذار الماضي، [content:إن السعر ثابت].");
        check("[cue:قال] [source:خبراء]، تحدثوا إلى الصحيفة، [content:إن السعر ثابت].");
        check("[cue:قال] [source:مسؤول، طلب عدم ذكر اسمه]، [content:إن السعر ثابت].");
        check("[source:رئيس الهيئة، العقيد ماجد سعد]، الذي زار الموقع، [cue:جزم] [content:بأن السعر ثابت].");
        check("[cue:قال] [source:الوزير كمال نصر الذي عين في آذار] [content:إن السعر ثابت].");
    }

    @Test
    void leavesOutWhoIsCalledUpon() {
        check("[cue:دعت] [source:نقابة الصيادين] منتسبيها [content:إلى الإضراب].");
        check("[cue:طالبت] [source:النقابة] في بيان لها الحكومة [content:بصرف التعويضات].");
        check("[cue:دعت] [source:وزارة النقل] الطرف النقابي [content:إلى الهدوء].");
        check("[cue:اتهمت] [source:الهيئة] قوات الحدود [content:بإطلاق النار].");
        check("[cue:ناشد] [source:أهالي القرية] الحكومة [content:إصلاح الطريق].");
    }

    @Test
    void leavesOutTheOutletThatWasTold() {
        check("[content:غرقت ثلاثة مراكب]، على ما [cue:أفادت] [source:جمعية البحارة] وكالة فرانس برس.");
        check("[cue:أفاد] [source:مراسل القناة] [content:بأن الميناء أغلق].");
        check("[cue:أبلغ] [source:محاميه] \"صوت الساحل\" [content:أن المحكمة برأته].");
    }

    @Test
    void leavesOutHowItWasTold() {
        check("[cue:تنفي] [source:الشركة] باستمرار [content:تقديم أي دعم للحملة].");
        check("[cue:أنكر] [source:الوزير السابق] أمام المحققين [content:التهم المنسوبة إليه].");
        check("[cue:قالت] [source:المحكمة] في حيثيات حكمها [content:إن العقد باطل].");
    }

    @Test
    void endsAPaperBehindWhoHasIt() {
        check("[cue:كشفت] [source:وثائق مسربة اطلع عليها موقع \"المدار\"] [content:عن نقل الخزنة].");
        check("[cue:حذرت] [source:مذكرة داخلية صادرة عن هيئة الموانئ] [content:من انهيار الرصيف].");
        check("[cue:جاء] في [source:أمر الإحالة] [content:أن المتهم هرب].");
        String text = "ووفقا للوثيقة، التي تحمل تاريخ أيلول، فإن الخطة ألغيت.";
        assertEquals("إن الخطة ألغيت", MARKS.find(text).getFirst().span().in(text));
    }

    @Test
    void endsWhoItIsBeforeWhatDidNotHappen() {
        check("و[cue:حسب] [source:مسؤولين في الوزارة]، [content:لم يتمكن المهاجمون من تعطيل أي محطة].");
        check("و[cue:بحسب] [source:المراسل السياسي للصحيفة إيتان غورين]، ف[content:إن التأخير تقني].");
        check("لكن [source:ضابطا سابقا في سلاح الجو لم تذكر الصحيفة اسمه] [cue:رجح] [content:أن يكون السبب ضغطا].");
        check("[cue:قال] [source:الحاج علي] [content:إن الطريق مغلقة].");
        check("و[cue:قال] [source:نصار] (54 عاما) في المؤتمر الصحافي: [content:\"لم أفكر في الاستقالة لحظة واحدة\"].");
        check("و[cue:قال] [source:مصدر في \"كاف\"] [content:إن التقنية تعمل].");
        check("[cue:اعتبر] [source:المعلق سامي نصار] في \"المدار\" [content:أن الحكومة تشتري الوقت].");
    }

    @Test
    void takesNoLevelForSomebody() {
        check("بلغ أدنى مستوى له منذ عام أن النفط تراجع.");
        check("[cue:قالت] [source:النيابة] [content:إن فرق آفاد حضرت وإن البحث انتهى].");
    }

    @Test
    void readsAReplyAndNoArrival() {
        check("و[cue:ردت] [source:وزارة الصحة] بالقول [content:إن الأدوية تكفي].");
        check("وردت شحنة إلى الميناء.");
        check("وعقب النطق بالحكم، [cue:قالت] [source:والدة المتهم] [content:إنه بريء].");
    }

    @Test
    void readsWhatIsNotHidden() {
        assertEquals(List.of("ذات المصدر hinted ?"), MARKS.chains("لم يخف ذات المصدر استياء السكان من التأخير."));
        assertEquals(List.of(), MARKS.chains("أخفى الحارس مفاتيح الخزنة."));
    }

    @Test
    void readsWhatSomethingIsPutDownTo() {
        check("[cue:عزت] [source:مصادر في الميناء] [content:سبب التأخير إلى العاصفة].");
        check("[cue:أكد] [source:مدير الميناء] [content:أن العمل عاد].\nو[cue:أرجع] [content:الازدحام إلى العاصفة].");
    }

    @Test
    void readsAParticipleToAnOutlet() {
        String text = "حسم المدرب الجدل، مؤكدا ل\"صوت الساحل\" استمراره حتى الصيف.";
        assertEquals("استمراره حتى الصيف", MARKS.find(text).getFirst().span().in(text));
    }

    @Test
    void readsWhoStandsBehindAStatement() {
        check("[content:لا صحة لما يشاع عن بيع الميناء]، هذا ما [cue:أكده] [source:رئيس البلدية].");
        check("[content:ارتفعت أجور النقل]، وهو ما [cue:أكدته] [source:شركة العبارات].");
        assertEquals(List.of("لا أساس denied"), MARKS.chains("لا أساس لما نشر عن بيع النادي."));
    }

    @Test
    void leavesOutWhatIsWished() {
        check("[cue:تمنت] [source:بلدية المرفأ] [content:الشفاء العاجل للجرحى].");
        check("[cue:اتهم] [source:الحزب] رئيس البلدية [content:بالفساد].");
    }

    @Test
    void takesNamesThatAreSpelledLikeVerbs() {
        check("[cue:طالب] [source:شيخ البلدة حكمت الراشدي] [content:بإعادة المحتجزين].");
        check("[cue:قال] [source:عضو اللجنة واصل أبو نصر] [content:إن الاجتماع أجل].");
    }

    @Test
    void readsUnionsAndWhoSpokeToAStation() {
        check("[cue:اعتبرت] [source:النقابة الوطنية للصحفيين البحريين] [content:أن الحكم جائر].");
        check("سبق ل[source:لناطق باسم الميناء] أن [cue:صرح] لإذاعة \"المدى\" [content:بأنه باق].");
        check("[cue:وصف] [source:بيان النقابة] ما جرى [content:بأنه \"ظلم\"].");
        check("[cue:كشفت] [source:\"القناة 12\" الإسرائيلية] النقاب [content:عن ضغوط جديدة].");
    }

    @Test
    void takesWhereAWitnessWas() {
        check("[cue:روى] [source:شاهد كان في متجره لحظة القصف] [content:أنه سمع دوي ثلاثة انفجارات].");
        check("[cue:قال] [source:سائق كان يمر بالمكان] [content:إن النار اشتعلت].");
    }

    @Test
    void keepsWhoHasThePaperWithIt() {
        check("و[cue:بحسب] [source:محضر الضبط الذي اطلعت «الجريدة» على نسخة منه]، [content:سرق المتهم أربعة هواتف].");
        check("[cue:وفق] [source:تقرير الخبرة الذي حصلت «المساء» على نسخة منه]، [content:تجاوزت الكلفة المبلغ المتفق"
                + " عليه].");
        chains(
                "ذكرت وكالة «رويترز» أن مذكرة صاغتها الوزارة واطلعت عليها تفيد بأن العجز سيتضاعف.",
                "رويترز said < مذكرة صاغتها الوزارة واطلعت عليها said");
    }

    @Test
    void keepsWhatBecameOfThePaper() {
        check("و[cue:سجل] [source:تقرير أعدته المفتشية، قدم إلى المحكمة]، [content:أن الفواتير مزورة].");
    }

    @Test
    void keepsThatHeIsNotNamedButNotWhatHeLeavesOut() {
        check("ونقلت صحيفة «الراية» [cue:عن] [source:ضابط شارك في العملية، من دون أن تسميه]، [content:أن"
                + " الذخيرة نفدت].");
        check("[cue:ألمح] [source:رئيس الجهاز]، من دون أن يسمي دولة بعينها، [content:إلى ضلوع الخارج في التفجير].");
    }

    @Test
    void tellsABodyCalledProgrammeFromABroadcast() {
        check("[cue:قال] [source:مسؤول في برنامج الأغذية العالمي] [content:إن المخزون ينفد].");
        check("[cue:قال] [source:مدرب الفريق] في برنامج تلفزيوني [content:إن الفريق جاهز].");
    }

    @Test
    void partsThePaperToldFromTheDoctorWhoTellsIt() {
        check("و[cue:أبلغ] «الدهناء» [source:الدكتور سالم الحربي] [content:أن المشروع توقف].");
    }

    @Test
    void noWordWithTheArticleGovernsWhatIsMeasured() {
        chains("وقدر الوالي الأضرار بعشرين مليون درهم.", "الوالي said ?");
        check("و[cue:قدر] [source:والي الجهة] [content:الأضرار بعشرين مليون درهم].");
    }
}
