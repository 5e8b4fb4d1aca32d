package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** How papers of the Gulf tell local news: whom the paper was told by, appeals, offices, reports that came in, reasons given. */
class ArabicLocalPapersTest implements ArabicMarks {
    @Test
    void skipsThePaperThatWasToldBeforeWhoTellsIt() {
        check("[cue:ذكرت] لـ«المدار» [source:مصادر مطلعة] [content:أن الهيئة استدعت ثلاثة موظفين].");
        check("[cue:كشف] لـ«المرفأ» [source:مدير فرع وزارة العمل سامي نصار] [content:عن ضبط 214 مخالفة].");
        check("[cue:قال] لـ(المدار) [source:مدير المستشفى]: [content:إن المريض غادر].");
        check("[cue:نفى] [source:متحدث باسم الرئاسة] للصحيفة [content:تأجيل المؤتمر].");
    }

    @Test
    void putsWhoSpeaksForABodyBeforeIt() {
        chains(
                "صرحت وزارة الصحة على لسان متحدثها الرسمي بأنه لم تسجل أي إصابة.",
                "متحدثها الرسمي quoted < وزارة الصحة said");
        chains(
                "نفت وزارة الصحة على لسان وكيلها خالد العمري تسجيل إصابات.",
                "وكيلها خالد العمري quoted < وزارة الصحة denied");
        chains("أورد موقع المدار على لسان المحقق أن سياسيا سيستدعى.", "موقع المدار relayed < المحقق said");
    }

    @Test
    void leavesOutWhomAnAppealGoesTo() {
        check("[cue:أهابت] [source:المديرية] بالمواطنين [content:عدم التجمهر في مواقع الحوادث].");
        check("[cue:تهيب] [source:الوزارة] بالجميع [content:غلي ماء الآبار].");
        check("[cue:أهابت] [source:وزارة الداخلية] بكل من لديه معلومات [content:الإبلاغ عنها].");
        check("[cue:أهاب] [source:مدير المرور] بقائدي المركبات [content:إلى التقيد بالسرعة].");
        check("[cue:أهاب] [source:العقيد خالد العمري] بأولياء الأمور [content:بمراقبة أبنائهم].");
    }

    @Test
    void keepsOfficesAndBodiesWhole() {
        check("[cue:قال] [source:المتحدث الإعلامي بصحة الرياض سعد نصار] [content:إن القسم يعمل].");
        check("[cue:أقر] [source:المتحدث الرسمي] [content:بصحة الخبر].");
        check("[cue:كشف] [source:المتحدث الرسمي لهيئة الأمر بالمعروف والنهي عن المنكر بتبوك] [content:عن ضبط مصنع].");
        check("[cue:أوضح] [source:مدير الأوبئة ومكافحة الأمراض] [content:أن الحالات محدودة].");
        check("[cue:حذر] [source:الشيخ صالح آل طالب] [content:من الانسياق وراء الشائعات].");
        check("[cue:اعتبر] [source:الخبير فضل البوعينين] القرار [content:«خطوة في الاتجاه الصحيح»].");
    }

    @Test
    void readsBehindBracketsAndDashes() {
        check("[cue:بحسب] [source:إحصائية لوزارة العدل] (حصلت «المدار» على نسخة منها) ف[content:إن القضايا زادت].");
        check("[cue:وفقا] ل[source:بيان الوزارة] -حصلت «المدار» على نسخة منه- ف[content:إن القضايا زادت].");
    }

    @Test
    void readsWhatReportsThatCameInSay() {
        check("تلقت غرفة العمليات [source:بلاغا] [cue:مفاده] [content:وقوع حادث تصادم على الطريق].");
        check("وردت إلى المكتب [source:إشارة من محطة أنقرة] [cue:فحواها] [content:أن الاتفاق انتهى].");
        check("[cue:بلغنا] من [source:جهة موثوقة في المطار] [content:أن طائرة هبطت فجرا].");
    }

    @Test
    void readsTheReasonSomebodyGives() {
        check("[cue:رفضت] [source:الحكومة] [content:الحوار] [cue:بذريعة] [content:أن الوقت غير مناسب].");
        check("[cue:قال] [source:وزير المالية] [content:إن البلدية أوقفت المشروع بحجة أن المقاول خالف الشروط].");
    }

    @Test
    void readsWhatIsCriticisedOrDeniedBehindAParticiple() {
        check("[cue:قال] [source:وزير المالية] [content:إن القوات لن تتوقف]، [cue:منتقدا] [content:بطء التسليح].");
        check("[cue:قال] [source:وزير المالية] [content:إن القوات لن تتوقف]، [cue:نافيا] [content:الأخبار المتداولة].");
        check("[cue:قال] [source:وزير المالية] [content:إن القوات لن تتوقف]، رافضا الكشف عن تفاصيل الخطة.");
    }

    @Test
    void answersForWhoWasAsked() {
        check("وبسؤال [source:مدير المستشفى] عن الحالة [cue:قال] [content:إنها مستقرة].");
        check("وسئل [source:وزير الصحة] عن كورونا، ف[cue:قال] [content:إن الوضع مطمئن].");
        check("ولما سألته «المدار» عن سر الصمت، خرج.");
    }

    @Test
    void passesOnWhatHappenedWithoutAVerb() {
        chains("نقلت صحيفة المدار عن مصادر طبية وفاة ثلاثة جنود.", "صحيفة المدار relayed < مصادر طبية said");
        chains("نقلت وكالة سانا عن مدير إدارة التحقيقات أن خمسة قتلوا.", "سانا relayed < مدير إدارة التحقيقات said");
        check("تداول مغردون مقطعا، [cue:قال] [source:ناشره] [content:إنه صور في حائل].");
    }

    @Test
    void endsTitlesBeforeNamesAndWhatIsRated() {
        check("[cue:أكد] [source:مدير عام التعليم بالمنطقة الشرقية سامي نصار] لـ«المدار» [content:أن الإدارة مستعدة].");
        check("[cue:وصف] [source:المدير التنفيذي للشركة المهندس أمين الناصر] المشروع [content:بأنه الأكبر]،"
                + " [cue:لافتا] النظر [content:إلى أنه سيوفر وظائف].");
        check("و[cue:عدّ] [source:أمين عام الاتحاد خالد حنفي] القرار [content:سابقة خطيرة].");
        check("و[cue:أبلغت] «المدار» [source:مصادر قريبة من الملف] [content:أن المفاوضات ستستأنف].");
        check("[cue:ناشد] [source:ذوو الطفلة] كل من يملك معلومة عنها [content:الاتصال بأقرب مركز].");
        check("[cue:أعلنت] [source:حركة طالبان باكستان] [content:مسؤوليتها عن الهجوم] في رسالة بالبريد الإلكتروني.");
    }

    @Test
    void readsWhatFollowsAndWhatItIsAbout() {
        check("[cue:صرح] [source:مصدر مسؤول في وزارة الداخلية] بما يلي: [content:إنه تعرضت نقطة أمنية لإطلاق نار].");
        check("ذكر ذلك لـ«المدار» [source:مدير المرور خالد العمري]، [cue:موضحا] [content:أن الحادث نتج عن السرعة].");
        check("وعن عدد المصابين [cue:أوضح] [content:أنه بلغ 12 مصابا].");
    }

    @Test
    void readsAPaperNoListKnowsBehindWhatItReported() {
        chains("حذر الوزير، وفق ما أوردته «الشروق»، من الفوضى.", "الشروق relayed < الوزير said ?");
        chains("حذر الوزير، كما نقلت عنه «الشروق»، من الفوضى.", "الشروق relayed < الوزير said ?");
    }

    @Test
    void readsWhoWasFirstToTell() {
        check("وكانت [source:وزارة الري] أول من [cue:أعلن] [content:أن السد آمن].");
        check("وكان [source:وزير الري] أول من [cue:حذر] [content:من انهيار السد].");
    }

    @Test
    void readsWhoPassedOnTheAccountItIsAccordingTo() {
        chains(
                "وبحسب رواية نقلها المرصد عن أحد الناجين، فإن المسلحين أعدموا الرجال.",
                "المرصد relayed < أحد الناجين said");
        chains("وأفادت «فرانس برس»، عن مصدر في الشرطة، بأن الحصيلة ارتفعت.", "فرانس برس relayed < مصدر في الشرطة said");
    }

    @Test
    void leavesSomeOfThoseToldOutOfWhoTells() {
        check("و[cue:أسر] [source:مستشار الرئيس] لعدد من الصحافيين [content:بأن التعديل وشيك].");
    }

    @Test
    void readsWhomItsNewsIsFromBehindWhatItReported() {
        chains("ذكرت «الرأي» أن المصنع ضبط، وعزت الخبر إلى مصدر أمني.", "الرأي said < مصدر أمني quoted");
        chains("ذكرت «الرأي» أن المصنع ضبط، وعزت معلوماتها إلى مصدر أمني.", "الرأي said < مصدر أمني quoted");
    }

    @Test
    void keepsWhatCameOfItBehindAnArabicSemicolon() {
        check("[cue:قالت] [source:الحكومة]: [content:إن قطارين خرجا عن القضبان؛ مما أدى إلى وفاة 20 شخصا].");
        check("[cue:قال] [source:وزير النقل]: [content:إن الجسر مغلق]؛ وحضر الحفل عدد من المسؤولين.");
    }

    @Test
    void deniesWhatAnotherAnnounced() {
        check("[cue:نفت] [source:الحركة] [content:إعلان الاستخبارات وفاة زعيمها].");
    }

    @Test
    void findsNobodyInPrepositionsSumsAndSuspicions() {
        check("وقتل أكثر من ثمانين شخصا، بين عسكري ومدني، في الجانب الآخر من الحدود.");
        check("ورصدت واشنطن مكافأة قدرها خمسة ملايين دولار لمن يدل عليه.");
        check("واشتبه الموظفون بوجود كثافة في أرضية الثلاجة.");
    }
}
