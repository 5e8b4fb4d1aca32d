package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** Who tells, and what is told, in dense paragraphs of local papers. */
class ArabicParagraphsTest implements ArabicMarks {
    @Test
    void readsAnAnswerToHim() {
        check("و[cue:ردت] عليه [source:العمادة] في بلاغ توضيحي [content:بأن الدخول مر في ظروف عادية].");
        check("وسرعان ما [cue:رد] عليه [source:النائب حسان الزين] [content:بأن الأرقام مدققة].");
    }

    @Test
    void readsWhatComesBeforeWhoTells() {
        check("و[cue:أكدت] [content:الخبر] [source:وكالة «تاس»].");
    }

    @Test
    void readsUnknownNounsBehindVerbsThatCallForBy() {
        check("[cue:أشاد] [source:ممثل غرفة قطر راشد الكعبي] [content:بحوافز المناطق الحرة].");
        check("[cue:وعد] [source:مدير الشركة] [content:بحوافز جديدة].");
        check("و[cue:طالب] [source:المكتب الإقليمي للجامعة الوطنية بتاونات] [content:بصرف التعويضات].");
    }

    @Test
    void takesANameInQuotationMarksForWhoTells() {
        check("و[cue:حذرت] [source:«حركة البيئة»] [content:من طول الانتظار].");
        check("و[cue:رفضت] [source:«حركة البيئة»] [content:فكرة الدمج].");
    }

    @Test
    void endsWhoTellsBeforeTheOnlyPrepositionTheVerbCallsFor() {
        check("و[cue:حذر] [source:مسؤول محلي] [content:من طول الانتظار].");
        check("و[cue:شدد] [source:مصدر أمني رفيع] [content:على أولوية التعليم].");
    }

    @Test
    void readsWhyWhereTheSubjectIsLeftOut() {
        check("زار المطران القرية. و[cue:أسف] [content:لغياب الرحمة عن قاعات القرار].");
    }

    @Test
    void takesACountedNounForNoTelling() {
        check(
                "[cue:قال] [source:مدير المدرسة] [content:إن الكثافة لا تتجاوز ثلاثين طالباً]، [cue:مقراً] [content:بأن القاعة صغيرة].");
    }

    @Test
    void takesWhatSomethingComesOfForNoTelling() {
        check("[cue:بحسب] [source:الخبير ناصر الهنائي]، [content:يرجع ذلك إلى تراجع أسعار النقل].");
        check("تلتزم الحكومة الصمت، و[cue:حذر] [source:خبراء] [content:من أن الخزان لن يكفي].");
    }

    @Test
    void keepsWhoseHeIsAndWhomHeSpokeToWithTheSource() {
        check("و[cue:قال] [source:صديق له في باريس] [content:إن الفنان مريض].");
        check("و[cue:يشكو] [source:صيادون تحدثوا إلى «الخبر»] [content:من طول الانتظار].");
        check("[cue:قال] [source:مالك السفينة، وهو يوناني مقيم في دبي]، [content:إن القبطان نائم].");
        check("[cue:حكى] [source:التاجر عثمان كنة، العائد من نيالا]، لمراسلنا [content:أن المكاتب أغلقت].");
    }

    @Test
    void takesWhoTheSentenceTurnsToWhateverHeIs() {
        check("أما [source:المطور يوسف فخرو]، الذي يملك مشروعين، ف[cue:يصف] التقرير [content:بأنه «قراءة متسرعة»].");
    }

    @Test
    void endsWhatIsToldWhereTheReportComparesOrPoints() {
        check("[cue:رأت] [source:لجنة الحكام] [content:أن الهدف صحيح]، خلافا للتوقعات.");
        check("[cue:قالت] [source:وزيرة العدل] [content:إنها لن تستقيل]، في إشارة إلى مطالب خصومها.");
    }

    @Test
    void readsWhatIsForeseenAndRatedRightBehindTheVerb() {
        chains("قالت وزيرة العدل إن مسؤولا محليا توقع أمطارا غزيرة.", "وزيرة العدل said < مسؤولا محليا said");
        check("و[cue:اعتبرته] [source:النقابة] [content:خطوة في الاتجاه الصحيح].");
    }

    @Test
    void readsWhoSpeaksForWhom() {
        chains("ورد المجلس، بلسان ناطقه، بأن الخارطة حبر على ورق.", "ناطقه quoted < المجلس said");
    }

    @Test
    void readsWhoHasReadAPaper() {
        chains("أظهر تقرير سري، عاينته «الشروق»، أن الخزان متصدع.", "الشروق relayed < تقرير سري revealed");
    }

    @Test
    void readsWhomSomebodyRestsOn() {
        chains(
                "استند النائب إلى محادثات مع سفراء غربيين ألمحوا إلى أن عواصمهم ترحب بالخطوة.",
                "النائب relayed < سفراء غربيين hinted ?");
        chains("وتلا كاتب الجلسة رسالة من الشاكي يقول فيها إن شريكه هرب.", "كاتب الجلسة relayed < الشاكي said");
    }
}
