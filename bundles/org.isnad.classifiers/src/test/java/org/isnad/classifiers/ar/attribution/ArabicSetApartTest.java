package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** Subjects set apart from their verb by commas and clauses, and papers known by what is said of them. */
class ArabicSetApartTest implements ArabicMarks {
    @Test
    void readsWhoSomebodyIsBetweenCommas() {
        chains("لكن مهندسا في جامعة صفاقس، هو كريم بوزيد، قال بعد معاينة الجسر إن الأساسات سليمة.", "كريم بوزيد said");
        chains("أما رئيسة الاتحاد، الفرنسية كلير فيدال، فاعتبرت أن القرار «خطوة أولى».", "الفرنسية كلير فيدال said");
        chains("وقالت المشرفة على المسح، هدى رمضان من جامعة أسيوط، إن العينة صغيرة.", "هدى رمضان said");
        chains("غير أن المنظمة، في توضيح نقلته صحيفة «المسار»، أشارت إلى أن الدراسة قديمة.", "المنظمة said");
        chains(
                "ونقل الموقع عن كبير محللي الشركة، مازن الطويل، قوله إن البيانات قديمة.",
                "الموقع relayed < كبير محللي الشركة said ?");
    }

    @Test
    void endsASubjectBeforeWhoWasToldAndWhatWasDone() {
        chains("وقال وزير الزراعة سامي الحداد لهيئة البث المحلية إن المحصول لم يتضرر.", "سامي الحداد said");
        chains("وأقر البرلمان إنشاء صندوق للتعويضات بتمويل من البنك الدولي.");
        chains(
                "لكن الشركة كذبت الخبر وقالت للصحيفة إن عدد المسرحين لا يتجاوز الأربعين.",
                "الشركة denied",
                "الشركة said");
    }

    @Test
    void takesWhatStandsBetweenThatAndAVerbForItsSubject() {
        chains(
                "روى الناجي الصومالي عبدي حسن أن ربان المركب أبلغ الركاب بأن النجدة في الطريق.",
                "عبدي حسن said < ربان المركب said");
        chains("واطلعت الوكالة على وثيقة قال مسؤولان إنها سربت من الوزارة.", "مسؤولان said");
    }

    @Test
    void knowsPapersByWhatIsSaidOfThem() {
        chains(
                "وأخلت الشرطة المبنى إثر بلاغ تلقته من أحد السكان يفيد بوجود جسم مشبوه.",
                "بلاغ تلقته من أحد السكان said");
        chains("ونشرت النقابة تقديرات لخبرائها تفيد بأن الخسائر قد تبلغ مليوني دولار.", "تقديرات لخبرائها said");
        chains(
                "ونسبت الصحيفة إلى وثيقة تحمل توقيع المدير السابق أن العقود ألغيت «بأمر شفهي».",
                "الصحيفة relayed < وثيقة تحمل توقيع المدير السابق said ?");
    }

    @Test
    void takesNamesInQuotationMarksForWhoTells() {
        chains("وتساءلت «كورييرا دي باري» الإيطالية عن مصير اللوحة المسروقة.", "كورييرا دي باري said");
        chains(
                "ووصفت «رابطة المعلمين الأحرار»، وهي هيئة مستقلة، الاتفاق بأنه «ناقص».",
                "رابطة المعلمين الأحرار claimed");
    }

    @Test
    void hearsWhomAPronounOrAParticipleBringsIn() {
        chains(
                "ويروي صديقه الرسام هاني كرم في مذكراته، نقلا عنه، أنه باع لوحاته كلها.",
                "صديقه الرسام هاني كرم said < هو quoted ?");
        chains(
                "رأت الصحيفة أن الهدنة «هشة»، مستشهدة بما قاله قائد البعثة لقناة محلية من أن فرقه سجلت خروقات.",
                "الصحيفة said ?",
                "الصحيفة relayed < قائد البعثة said");
        chains("وألغت البلدية السوق الأسبوعية، وهو ما وصفه تجار الحي بأنه «قطع للأرزاق».", "تجار الحي claimed");
    }

    @Test
    void hearsNothingWhereNothingIsTold() {
        chains("وقال ناطق باسم المفوضية إنه ليس بوسعه التعليق على تقارير صحفية.");
        chains("وغادر المسافرون المطار دون أن يبلغهم أحد بالسبب.");
        chains("ولم ينف الوزير ذلك.");
        chains("وأفاد المرصد بأن أربعة مسلحين فروا باتجاه الجبال، وأن أحدهم ربما كان جريحا.", "المرصد said");
        chains("وقال المدير إن الزبائن لم يعودوا يسألون عن الأسعار بل عن موعد التسليم.", "المدير said ?");
    }

    @Test
    void hearsWhatSomebodySeesInIt() {
        check("في حين [cue:رأت] فيها [source:«إلباييس» الإسبانية] [content:محاولة لكسر العزلة].");
        check("وهو ما [cue:رأت] فيه [source:المندوبية العامة للسجون] [content:«مزايدة»].");
    }

    @Test
    void hearsWhomAPaperPutsItsNewsDownTo() {
        chains(
                "جاء في صحيفة «الوطن»، التي عزت معلوماتها إلى مصادر أهلية، أن القافلة عبرت النهر.",
                "الوطن relayed < مصادر أهلية said");
        chains(
                "بحسب صحيفة «المدار» التي استقت الخبر من مسؤولين أميركيين، عرض على الدوحة استضافة الجولة.",
                "المدار relayed < مسؤولين أميركيين said");
        chains("أُثر عن المهندس الراحل أن الجسر لا يبنى مرتين.", "أُثر unattributed < المهندس الراحل said");
        chains("بثت وكالة «سانا» تصريحا لمصدر عسكري يفيد بإسقاط خمسة أهداف.", "سانا relayed < مصدر عسكري said");
    }

    @Test
    void keepsClausesThatSayWhoSomebodyIs() {
        check("[cue:هدد] [source:متصل مجهول، انتحل صفة ضابط]، [content:بنسف المحكمة].");
        check("[cue:أكد] [source:شاهد عيان، كان قريبا من الموقع]، [content:أن الانفجار وقع ظهرا].");
        check("[cue:يبلغنا] [source:شاهد ثان] [content:أن الوثيقة أحرقت].");
        check("[cue:قال] [source:سامي نصار]، وهو يشير إلى الركام، [content:إن البيت كان هنا].");
        check("[cue:قال] [source:خمسة منهم] [content:إنهم لم يروا شيئا].");
        check("[cue:طمأن] الرئيسَ [source:مبعوثُ الأمين العام] [content:إلى أن الخطوط لم تنقطع].");
    }

    @Test
    void endsWhereTheyFallSilentOrActAgain() {
        check("[cue:حلف] [source:سامي نصار] [content:أنه كان نائما]، ولزم السابع الصمت.");
        check("[cue:أوصت] [source:هيئة الرقابة] [content:بإحالة الملف على القضاء المالي]، وأرجأت البت في الملف"
                + " الثاني.");
        check("[cue:قال] [source:بنك الواحة] [content:إن أرباحه نزلت إلى مليار ريال]، وهو ما يقل عن التوقعات.");
        check("خلافا لما [cue:ادعاه] [source:وزير المالية] في الجلسة [content:من أن المخزون يكفي]، ارتفعت الأسعار.");
    }

    @Test
    void readsWhatIsDeniedBehindAStatementBetweenCommas() {
        check("وكانت [source:قيادة العمليات المشتركة] قد [cue:نفت]، في بيان، [content:علمها بأي هجوم].");
        check("و[cue:نفت] [source:وزارة الصيد]، في بيان، [content:علمها بالحادث].");
    }
}
