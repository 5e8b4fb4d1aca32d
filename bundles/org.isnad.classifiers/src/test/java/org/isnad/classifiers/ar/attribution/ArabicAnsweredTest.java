package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** What others told, that somebody answers, rates or rests on; and what became clear to somebody. */
class ArabicAnsweredTest implements ArabicMarks {
    @Test
    void readsWhatOthersAreSaidToHaveTold() {
        check("[cue:نفى] [source:المتحدث باسم الشرطة] [content:ما [cue:تداولته] [source:مواقع إخبارية] [content:عن"
                + " هروب أربعة نزلاء]].");
        check("ومما [cue:يتناقله] [source:الصيادون في الميناء] [content:أن خفر السواحل لا يراقب القوارب].");
        check("[cue:وصف] [source:المتحدث باسم الشرطة] ما [cue:تنشره] [source:صحف المعارضة] [content:عن تعديل وزاري]"
                + " [content:بأنه تمنيات].");
        chains(
                "نفى المتحدث باسم الشرطة ما تداولته مواقع إخبارية عن هروب أربعة نزلاء.",
                "المتحدث باسم الشرطة denied",
                "مواقع إخبارية relayed");
    }

    @Test
    void readsToWhomSomethingBecameClear() {
        check("و[cue:تبين] ل[source:لجنة التحقيق] [content:أن الباب كان مقفلا].");
        check("[cue:اتضح] ل[source:منصة «مسبار»] [content:أن الصورة قديمة].");
    }

    @Test
    void readsThoseWhoAreThereAndSayIt() {
        check("وهناك [source:من] [cue:يرى] [content:أن الحكومة فشلت].");
        check("ثمة [source:من] [cue:يهمس] في الكواليس [content:بأن الرئيس سيعتذر].");
    }

    @Test
    void takesWhatSomebodyRestsOnForItsSource() {
        chains(
                "جزمت الكاتبة، متكئة على شهادات ضباط سابقين، بأن الصفقة أبرمت.",
                "الكاتبة confirmed < شهادات ضباط سابقين said ?");
    }

    @Test
    void takesWhatIsCalledByANameForContent() {
        check("[cue:استنكرت] [source:الرابطة] [content:ما سمته «محاكمات الهاتف»].");
        check("[cue:اعتبرت] [source:بكين] الجزيرة [content:جزءا من أراضيها].");
    }

    @Test
    void readsNamesInQuotationMarksBeforeAnAside() {
        check("[cue:قالت] [source:«هيومن رايتس ووتش»]، في تقرير من 64 صفحة، [content:إن عشرين مدنيا قتلوا].");
        check("و[cue:بحسب] [source:«الديار»]، [content:سيكون الاستحقاق مؤجلا إلى ما بعد الصيف].");
    }

    @Test
    void tellsNamesOfFathersFromVerbs() {
        check("[cue:أعلن] [source:محافظ حضرموت مبارك بن طالب] [content:إغلاق ميناء المكلا].");
        check("[cue:أعلنت] [source:كتائب القسام، الجناح العسكري لحركة حماس]، [content:تدمير دبابة].");
    }

    @Test
    void endsSubjectsBeforeWhomTheyTell() {
        check("[cue:سأل] [source:المسعف] الفتاة [content:عن اسمها].");
        check("[cue:لفت] [source:موقع «المدار»] الانتباه [content:إلى أن البيان خلا من اسم المنفذ].");
        check("[cue:دعا] [source:محافظ البصرة] سكان المناطق الساحلية [content:إلى البقاء في منازلهم].");
        check("[cue:نفى] [source:جهاز مكافحة الهجرة غير الشرعية] [content:حدوث ترحيل قسري].");
    }

    @Test
    void readsWhatIsToldAsStronglyAsWordsCan() {
        check("[cue:تدين] [source:المملكة] بأشد العبارات [content:اقتحام باحات المسجد].");
    }

    @Test
    void takesWhatIsReceivedForNoTelling() {
        check("تلقى القاضي تهديدات متكررة خلال الأشهر الماضية.");
        check("هنا، لا أحد يصدق أن الأسعار ستنخفض.");
    }

    @Test
    void readsAsidesThatAscribe() {
        check("[content:لا شيء يدل على ذلك]، و[cue:القول هنا] ل[source:لعميد نزار قباني].");
    }

    @Test
    void readsWhoUttersANounOfSpeech() {
        check("اتهام مباشر [cue:وجهه] [source:المدعي العام في ميلانو] إلى القنصل: [content:التستر على جريمة قتل].");
        check("زاده التباسا توضيح [cue:أصدره] [source:مكتب الرئيس] [content:بأن لا شيء نهائيا].");
    }

    @Test
    void readsContentAroundAnAside() {
        check("اطمأنت المحكمة، [cue:أخذا] ب[source:تقرير الخبير]، [content:إلى أن التوقيع مزور].");
    }

    @Test
    void takesTheWordRightBeforeWhatIsSaidForTheCue() {
        check("علق [source:المتحدث باسم الشرطة] على الفيديو [cue:قائلا] [content:إن التحقيق جار].");
        check("و[cue:تابع] [source:مدير البلدية] بقوله [content:إن الخطة ناجحة].");
    }

    @Test
    void readsWhatIsAnsweredWhenAsked() {
        check("وعندما سئل عن ذلك [cue:قال] [content:إنه لا يعلم].");
        check("ولدى سؤاله عن ذلك [cue:أجاب] [content:بأنه لا يعلم].");
    }

    @Test
    void readsRumoursOverWhereTheyGoRound() {
        check("و[cue:تردد] في أوساط سياسية [content:أن الحكومة ستستقيل].");
        check("مما [cue:يروى] عن آخر أيام الشاعر [content:أنه أحرق دفاتره].");
    }

    @Test
    void readsDefiniteObjectsOfVerdicts() {
        check("[cue:رفض] [source:رئيس الوزراء الفرنسي] [content:الدعوات إلى استقالته].");
        check("[cue:انتقدت] [source:منظمة \"مراسلون بلا حدود\"] [content:القانون الجديد].");
        check("[cue:رحبت] [source:قطر] [content:بإعلان تمديد الهدنة].");
    }

    @Test
    void readsAsidesBetweenASubjectAndItsVerb() {
        check("[source:سائق الشاحنة]، وقد نجا بأعجوبة، [cue:قال] [content:إن المكابح تعطلت].");
        check("[source:نقيب الأطباء سامي الحلو]، الذي كان يتحدث في مؤتمر صحفي، [cue:وصف] القرار [content:بأنه"
                + " \"متسرع\"].");
    }

    @Test
    void readsWhoDrivesOrIsDrivenToSayIt() {
        check("حدا الغموض ب[source:النائبة سلوى مراد] إلى [cue:القول] [content:إن اللجنة تخفي الحقيقة].");
        check("[cue:طلب] منه [source:وزير النقل] [content:تأجيل الزيارة].");
    }

    @Test
    void keepsWhatABodyIsForAndNamesThatLookLikeWords() {
        check("[cue:حذرت] [source:هيئة الأرصاد الجوية وحماية البيئة] [content:من أمطار رعدية].");
        check("[cue:قال] [source:مدير المستشفى الدكتور فؤاد العمري] [content:إن الجرحى بحاجة إلى دم].");
        check("[cue:أكد] [source:القيادي عزت الرشق] [content:أن الحركة سلمت ردها].");
    }

    @Test
    void endsContentBeforeWhatWasNotTold() {
        check("[cue:ذكر] [source:التلفزيون السوري] [content:أن انفجارا وقع]، من دون إعطاء مزيد من التفاصيل.");
        check("[cue:طالب] [source:أهالي الضحايا] [content:بمحاسبة المسؤولين]، ورفعوا صور أبنائهم.");
    }
}
