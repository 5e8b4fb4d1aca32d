package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Who goes on speaking, who is only spoken to, and what is no telling at all. */
class ArabicTurnsTest implements ArabicMarks {
    private void content(String expected, String text) {
        assertEquals(expected, MARKS.find(text).getFirst().span().in(text).replaceFirst("^[إأ]ن ", ""), text);
    }

    @Test
    void endsWhatIsSaidWhereTheReportSpeaks() {
        content("الشبكة كبيرة", "قيل إن الشبكة كبيرة، إلا أن السلطات لم تعلق على ذلك.");
        content("السد متين", "أكدت النقابة أن السد متين، من دون أن تحمل أحدا المسؤولية.");
        content("الطرفين اتفقا", "قال مصدران إن الطرفين اتفقا، وذلك بعد قطيعة دامت عاما.");
        content("الوزن قد يخفض", "يرى الخبير سامي نصار أن الوزن قد يخفض، لكن الوزارة لم تعلق على ذلك.");
        content("العبارات انسدت، وهو ما فاقم الكارثة", "قال المهندس إن العبارات انسدت، وهو ما فاقم الكارثة.");
    }

    @Test
    void pointsBackAtWhoIsDescribedInTheSameWords() {
        chains(
                "قال مسؤول في قطاع الطاقة إن الحقل توقف. ونقلت قناة \"المدار\" عن وزير الكهرباء قوله إن الشبكة سليمة."
                        + " واستبعد المسؤول في قطاع الطاقة عودة الضخ.",
                "مسؤول في قطاع الطاقة said",
                "المدار relayed < وزير الكهرباء said",
                "مسؤول في قطاع الطاقة denied");
    }

    @Test
    void goesOnWithWhoTheSentenceIsAbout() {
        chains(
                "أكد المركز أن السعر ثابت. ومن جانبه، حذف الموقع التقرير، وأقر بأن الخبر قديم.",
                "المركز confirmed",
                "الموقع revealed ?");
    }

    @Test
    void goesOnWithTheSentencesOwnTeller() {
        chains(
                "أوضحت وزارة الداخلية أن التحريات كشفت أن السيارة مسروقة. وأضافت أن البحث جار.",
                "وزارة الداخلية said < التحريات revealed",
                "وزارة الداخلية said");
    }

    @Test
    void letsWhoWasQuotedSpeakForItselfLater() {
        chains(
                "زعم مسؤول نقابي أن الشركة أبلغت النقابة أن المنجم آمن. ورفضت الشركة الاتهام.",
                "مسؤول نقابي claimed < الشركة said",
                "الشركة said");
    }

    @Test
    void findsTheTopicBehindItsComma() {
        chains("أما نقابة الصيادين، فقد اعتبرت أن القرار جائر.", "نقابة الصيادين said");
    }

    @Test
    void findsTheSubjectBeforeBrackets() {
        chains("لكن منظمة البحارة الدولية (م ب د) قالت إن الطاقم بخير.", "منظمة البحارة الدولية (م ب د) said");
    }

    @Test
    void takesThoseCalledUponForNoTellers() {
        chains("قال محافظ الساحل إن المخزون كاف. ودعا المواطنين إلى الهدوء.", "محافظ الساحل said", "محافظ الساحل said");
    }

    @Test
    void readsWhatAStatementSays() {
        chains("وفي المساء أصدرت نقابة الصيادين بيانا دعت فيه إلى إضراب.", "نقابة الصيادين said");
    }

    @Test
    void joinsAPhraseToTheSpeechItLeadsInto() {
        chains("وبحسب رويترز، قال مصدران إن السفينة غادرت.", "رويترز relayed < مصدران said");
        chains("ووفقا لرويترز، فإن الوزير أكد أن السفينة غادرت.", "رويترز relayed < الوزير confirmed ?");
    }

    @Test
    void readsSpeechBehindWhenItWasSaid() {
        chains("نقلت رويترز عن مصدر مطلع قوله خلال جولة إن السفينة غادرت.", "رويترز relayed < مصدر مطلع said");
        chains("نقلت رويترز عن مصدر مطلع قوله، إن السفينة غادرت.", "رويترز relayed < مصدر مطلع said");
    }

    @Test
    void readsWhoSaysItBehindAComma() {
        chains("ارتفعت أسعار السمك هذا الشهر، يقول تاجر في الميناء.", "تاجر في الميناء said");
    }

    @Test
    void pointsAtNothingWithThatCame() {
        chains("جاء ذلك وفق بيان صادر عن وزارة الداخلية.");
    }

    @Test
    void tellsSigningFromExpecting() {
        chains("الشركة توقع عقد شراء ثلاث سفن.");
        chains("الوزير توقع زيادة الصادرات.", "الوزير said ?");
    }

    @Test
    void tellsLyingFromDenying() {
        chains("كذبت الحكومة على الناس في وجود فائض.");
        chains("كذبت الحكومة وجود فائض.", "الحكومة denied");
    }

    @Test
    void leavesHearsayThatIsDeniedToTheDenial() {
        chains("نفى مصدر أمني الأنباء التي تحدثت عن هروب السجناء.", "مصدر أمني denied");
    }

    @Test
    void asksWhosePaperItIs() {
        chains("ونطالع مقالا لوزير الصيد السابق يدعو فيه الحكومة إلى الاستقالة.", "وزير الصيد السابق said");
        chains("واستمع المجلس إلى تقرير من وزير المالية أشار فيه إلى تراجع الإيرادات.", "وزير المالية said");
    }

    @Test
    void readsWhatIsSaidOfThingsJustNamed() {
        chains("فرضت وزارة الخزانة عقوبات على ست سفن قالت إنها تهرب الوقود.", "وزارة الخزانة said");
    }

    @Test
    void partsAnAnswerFromAnArrival() {
        chains("ورد مصدر عسكري بالقول إن السفينة غادرت.", "مصدر عسكري said");
        chains("وورد في التقرير أن السفينة غادرت.", "التقرير said ?");
    }

    @Test
    void readsWhatIsCondemnedInQuotationMarks() {
        chains("ودان الوزير كمال نصر \"العمل الجبان\".", "كمال نصر said");
        chains("ونددت حركة الصيادين بما سمته \"حملة ترهيب\".", "حركة الصيادين said");
    }

    @Test
    void readsAParticipleThatMayBeSomebody() {
        chains(
                "وأكدت نقابة الصيادين أن السفن سليمة، داعية وسائل الإعلام إلى الدقة.",
                "نقابة الصيادين confirmed",
                "نقابة الصيادين said");
    }

    @Test
    void endsBeforeWhatNobodyAnswered() {
        check("و[cue:شدد] [source:مدير الصحة] [content:على أن الوضع مستقر]، لكنه لم يجب عن سؤال حول السبب.");
        check("و[cue:زعم] [source:محامي الدفاع] [content:أن الشهود تراجعوا]، وهو ما لم يعلق عليه الادعاء.");
        check("و[cue:قال] [source:نائب معارض] [content:إن الأموال هربت]، الأمر الذي لم ترد عليه الحكومة.");
    }

    @Test
    void goesOnInThePresentWithWhoTellsInIt() {
        check("و[cue:يرى] [source:خبير اقتصادي] [content:أن العملة ستتراجع]، و[cue:ينصح] المدخرين [content:بشراء"
                + " الذهب].");
    }

    @Test
    void leavesARelativeClauseWhatItTellsItself() {
        check("[content:من المتوقع أن تظهر النتائج الثلاثاء]، [cue:بحسب] [source:المؤسسة]، [source:التي] [cue:أكدت]"
                + " [content:أنها جمعت ثلاثين عينة].");
    }
}
