package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** What plain news says in every second paragraph: grounds of deeds, figures reached, two objects, officials who are told. */
class ArabicPlainNewsTest implements ArabicMarks {
    @Test
    void takesGroundsOfDeedsForNoTelling() {
        check("نفذت العملية بناء على معلومات استخبارية دقيقة.");
        check("أوقف الرجل بناء على مذكرة توقيف.");
        check("[content:تجاوز العدد المئة] [cue:بناء على] [source:تقارير طبية].");
    }

    @Test
    void takesFiguresReachedForNoTelling() {
        check("بلغ عدد القتلى أربعة عشر، بينهم نساء وأطفال.");
        check("تبلغ المساحة المشمولة بالخطة مليونين و300 ألف دونم.");
    }

    @Test
    void endsNamesBeforeThat() {
        check("[cue:اعتبر] [source:النائب حسن فضل] [content:أن الاتهامات \"تصفية حسابات\"].");
        check("[cue:قال] [source:الفنان عادل إمام] [content:إنه لا ينوي الاعتزال].");
    }

    @Test
    void readsWhatIsRatedAndAsWhat() {
        check("[cue:اعتبرت] [source:باريس] هذه التهديدات [content:غير مقبولة].");
        check("[cue:اعتبر] [source:الوزير السابق] قرار المحكمة [content:مسيسا].");
    }

    @Test
    void takesWhatIsClaimedDueOrCountedForNoTelling() {
        check("أوقف الرجل بعد قيامه بادعاء علاج العقم مقابل مبالغ مالية.");
        check("رد رجال الحرس عليهم وفق ما يقضي به النظام.");
        check("[cue:أفادت] [source:مصادر قضائية] [content:أن المحكمة برأت ثمانية من بين 38 متهما].");
        check("تراجعت البورصة نحو اثنين في المئة مع مخاوف من أن يضر الانفجار بالسياحة.");
    }

    @Test
    void takesWhatIsEstimatedForNobody() {
        chains("قال الخبير إن المشروع سينتهي، وقدر مدة التنفيذ بثلاث سنوات.", "الخبير said", "الخبير said");
        check("[cue:قدرت] [source:قوى الأمن] [content:عدد المشاركين بنحو ألفين].");
    }

    @Test
    void partsWomenFromTheBodyThatCallsThem() {
        check("[cue:دعت] [source:الوزارة] المرشحات [content:إلى مراجعة إدارات التعليم].");
    }

    @Test
    void partsOfficialsFromThoseTheyTell() {
        check("[cue:أبلغ] [source:مسؤول الجمارك] اللجنة [content:أن القيمة تضاعفت].");
        check("[cue:تمنى] [source:رئيس الغرفة] على الحكومة [content:إعادة النظر في القرار].");
        check("[cue:حمّل] [source:رئيس الاتحاد] الحكم [content:مسؤولية الخسارة].");
    }

    @Test
    void takesConditionsOfSpeakingForNoTelling() {
        check("[cue:قال] [source:مسؤول تحدث شريطة عدم الكشف عن هويته] [content:إن القرار لم يتخذ].");
    }

    @Test
    void readsDeedsInQuotationMarks() {
        check("[cue:أعلنت] [source:وزارة الدفاع] [content:\"تحييد\" سبعة مسلحين شمالي العراق].");
    }

    @Test
    void readsWhatGoesRoundAndWhatIsSuspected() {
        check("سرت [cue:شائعات] [content:بأن المصرف أفلس].");
        check("أصيب عشرة، وإن [cue:كان يشتبه] [content:في أن العدد أكبر].");
    }
}
