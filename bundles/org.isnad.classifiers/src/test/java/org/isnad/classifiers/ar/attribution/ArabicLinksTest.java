package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** One more teller than stands right before what is said. */
class ArabicLinksTest implements ArabicMarks {
    @Test
    void readsWhoseWordSomebodyWasGiven() {
        chains("أكد النائب أنه تلقى وعدا من المحافظ بتعبيد الطريق.", "النائب confirmed < المحافظ said ?");
        chains("قال المدير إنه حصل على ضمانات من الشركة بأن الأجور ستدفع.", "المدير said < الشركة said");
        chains("أعلن الوزير أنه تلقى من نظيره تأكيدات بأن المعبر سيفتح.", "الوزير said < نظيره confirmed");
    }

    @Test
    void takesNoWordForGivenThatIsAskedFor() {
        chains("تريد الأسر ضمانات من الشركة بأن الأجور ستدفع.");
    }

    @Test
    void readsWhoseWordIsTold() {
        chains("كشف مصدر في الهيئة عن اعتراف السائق بأنه تجاوز الإشارة.", "مصدر في الهيئة relayed < السائق revealed ?");
        chains("عبر الوزير عن رفض بلاده القرار.", "الوزير said ?");
    }

    @Test
    void readsWhoToldTheOneWhoWasTold() {
        chains("أوضح محاميه أن هيئة الدفاع أُبلغت من القاضي بأن الجلسة أجلت.", "محاميه said < القاضي said ?");
        chains("أُبلغ الأهالي من قبل الجيش بأن المنطقة مغلقة.", "الجيش said");
    }

    @Test
    void readsWhomADeniedReportIsFrom() {
        chains(
                "نفت الحركة ما نقلته قناة «الأفق» عن مصدر سياسي من أن الاتفاق وشيك.",
                "الحركة denied",
                "الأفق relayed < مصدر سياسي said");
    }

    @Test
    void readsWhoPassesOnWhatWasSaidBefore() {
        chains("«لن نتراجع أبدا عن مطالبنا»، يقول المزارع وفق ما روته الصحيفة.", "الصحيفة relayed < المزارع said ?");
    }

    @Test
    void readsWhatThoseCitedSayThemselves() {
        chains(
                "أعربت المنظمة عن خشيتها من تفشي المرض، مستندة إلى تقارير تفيد بتلوث الآبار.",
                "المنظمة said",
                "المنظمة relayed < تقارير said");
    }

    @Test
    void readsWhatStandsInAPaperOrOnSomebodysLips() {
        chains("وفقا لما ورد في التقرير، فإن الإنتاج سيتضاعف.", "التقرير said ?");
        chains("وفقا لما جاء على لسان مدير الشركة، فإن الإنتاج سيتضاعف.", "مدير الشركة said");
    }

    @Test
    void readsWhoSaysItInThePaper() {
        chains("حصلت الصحيفة على برقية يشتكي فيها محافظ المهرة من أن القائد متمرد.", "محافظ المهرة said");
        chains("يورد تقرير اللجنة شهادة ضابط يقر فيها بأن الحراس انسحبوا.", "تقرير اللجنة relayed < ضابط revealed");
    }

    @Test
    void readsWhoSpeaksOverWhenHeSpoke() {
        chains("قال المدير إن النائب، قبل أسبوع، أبلغه بأن الجلسة أجلت.", "المدير said < النائب said ?");
    }

    @Test
    void readsWhateverStandsIndefiniteBehindThat() {
        chains("ذكرت الصحيفة أن قطبا قضائيا أبلغ وزير العدل بأن الملف لن يختم.", "الصحيفة said < قطبا قضائيا said");
    }
}
