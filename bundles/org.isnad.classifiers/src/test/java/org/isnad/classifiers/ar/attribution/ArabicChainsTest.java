package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicChainsTest implements ArabicMarks {
    @Test
    void readsWhomItIsAscribedTo() {
        chains("ونسبت صحيفة \"المرفأ\" إلى ضابط رفض ذكر اسمه قوله إن الشحنة ضبطت.", "المرفأ relayed < ضابط said");
        chains("وأفاد مراسل القناة نقلا عن صيادين بغرق المركب.", "مراسل القناة relayed < صيادين said");
        chains("علم من مصدر قضائي أن الملف أحيل إلى النيابة.", "مصدر قضائي said");
        chains("علمت \"المدار\" من مصادر مطلعة أن العقد فسخ.", "المدار relayed < مصادر مطلعة said");
    }

    @Test
    void readsWhoBroughtAStatementOut() {
        chains(
                "أعلن الجيش في بيان بثته وكالة الأنباء الرسمية أن الجسر فتح.",
                "وكالة الأنباء الرسمية relayed < الجيش said");
    }

    @Test
    void readsARelayAfterAccording() {
        chains("وبحسب ما نقلت صحيفة \"المرفأ\" عن نائب معارض، فإن القانون سيسقط.", "المرفأ relayed < نائب معارض said");
        chains("توقفت المصانع، وفقا لما ذكرته شبكة \"المدى\".", "المدى relayed");
    }

    @Test
    void putsWhoIsNamedBetweenCommasBehindTheOutlet() {
        chains("كتبت صحيفة \"المرفأ\" أن الوفد، بحسب مصادر مطلعة، سيعود غدا.", "المرفأ said < مصادر مطلعة said");
    }

    @Test
    void nestsWhatATellerSaysAnotherSaid() {
        chains("أوضحت وزارة الداخلية أن التحريات كشفت أن السيارة مسروقة.", "وزارة الداخلية said < التحريات revealed");
    }

    @Test
    void resolvesAllFormsOfPointingBack() {
        chains(
                """
                قال مسؤولان في الميناء لرويترز إن السفينة غادرت.
                وأضافا أن الحمولة سليمة.
                وأكد المسؤولان أن الطاقم بخير.
                ووفقا للمسؤولين، تصل السفينة غدا.\
                """,
                "مسؤولان في الميناء said",
                "مسؤولان في الميناء said",
                "مسؤولان في الميناء confirmed",
                "مسؤولان في الميناء said");
        chains("""
            قالت مصادر طبية إن المصابين عشرة.
            وأضافت المصادر ذاتها أن حالتهم مستقرة.
            وبحسب المصادر نفسها، سيخرجون غدا.
            وأشارت إلى أن التحقيق بدأ.\
            """, "مصادر طبية" + " said", "مصادر طبية" + " said", "مصادر طبية" + " said", "مصادر طبية" + " said");
    }

    @Test
    void takesPersonsForTheSourcesTheyAre() {
        chains(
                "قال ثلاثة موظفين إن المصنع سيغلق.\nوقالت المصادر إن القرار نهائي.",
                "ثلاثة موظفين said",
                "ثلاثة موظفين said");
        chains("قال وزيران إن القمة ألغيت.\nوقال المصدران إن السبب أمني.", "وزيران said", "وزيران said");
        chains("قال طبيب إن اللقاح آمن.\nوقالت المصادر إنه متوفر.", "طبيب said", "المصادر said ?");
    }

    @Test
    void takesTheReportForTheOneWhoPublishedIt() {
        chains(
                "نشر موقع \"المدار\" تقريرا قال فيه إن السد آمن.\nوبحسب التقرير، تكفي المياه سنتين.",
                "المدار said",
                "المدار said");
    }

    @Test
    void readsWhatStandsInADocument() {
        chains("وجاء في تقرير للبلدية أن الجسر متصدع.", "تقرير للبلدية said");
        chains("صدر عن القصر بيان جاء فيه أن الملك بخير.", "بيان said");
        chains("جاء في موعده وقال إن القطار تأخر.", "هو said ?");
    }

    @Test
    void readsAPhraseAmidItsClause() {
        chains("القرار، كما قال رئيس البلدية، سيصدر غدا.", "رئيس البلدية said");
        assertEquals(
                "من المتوقع، وفق مراقبين، أن يفوز الحزب",
                MARKS.find("من المتوقع، وفق مراقبين، أن يفوز الحزب.")
                        .getFirst()
                        .span()
                        .in("من المتوقع، وفق مراقبين، أن يفوز الحزب."));
    }

    @Test
    void leavesUnresolvedWhatPointsAtNobody() {
        chains("وأضاف المصدر ذاته أن الوفد غادر.", "المصدر ذاته said ?");
        chains("وقالا إن الاتفاق جاهز.", "هما said ?");
    }

    @Test
    void goesOnWithTheSubjectOfTheSentence() {
        chains(
                "قال رئيس النادي إن اللاعب باق، مضيفا أن عقده طويل، ومشددا على أنه سعيد.",
                "رئيس النادي said",
                "رئيس النادي said",
                "رئيس النادي confirmed");
        chains("من جهته رفض رئيس البلدية الاقتراح، قائلا إن الكلفة باهظة.", "رئيس البلدية said", "رئيس البلدية said");
    }

    @Test
    void theSourceIsWhoToldOfAPaperNotThePaper() {
        chains(
                "قال مصدر أمني إن الوزارة وجهت مذكرة إلى الولاة تدعو إلى تشديد المراقبة. وأضاف المصدر أن الأسعار"
                        + " ستنخفض.",
                "مصدر أمني said",
                "مصدر أمني said < مذكرة said",
                "مصدر أمني said");
    }

    @Test
    void peopleTellOfWhomItIsSaidWhoTheyAre() {
        chains(
                "ذكرت صحيفة «الراية» أن مهندسين فحصوا الجسر حذروا من انهياره.",
                "الراية said < مهندسين فحصوا الجسر said");
        chains(
                "قالت الشرطة إن شهودا كانوا في المكان أفادوا بأن المهاجم فر.",
                "الشرطة said < شهودا كانوا في المكان said");
    }

    @Test
    void aPaperTellsBehindWhomItIsFrom() {
        chains(
                "قال مصدر أمني إن الغرفة تلقت بلاغا من الشركة يفيد بتسرب في الخط.",
                "مصدر أمني said",
                "مصدر أمني said < بلاغا من الشركة said");
    }

    @Test
    void whatIsPassedIsNobodysConfession() {
        check("[cue:قال] [source:مصدر أمني] [content:إن الموافقة مشروطة بإقرار قانون الهيئة].");
        check("[content:التوقيف كان خطأ]، [cue:بإقرار] [source:ضابط في الشرطة].");
    }

    @Test
    void theAddressedStandBeforeTheClauseOfTheirNamedPaper() {
        check("وبحسب ما [cue:قال] [source:مسؤولان أميركيان] لشبكة «سي إن إن»، [content:طلب الرئيس إعداد خيارات].");
        chains(
                "وبحسب مصدر أمني، نقلا عن تقارير استخباراتية، تسلل ثلاثون مسلحا.",
                "مصدر أمني said < تقارير استخباراتية quoted");
    }

    @Test
    void aReportThatBeginsNoSourceTellsStill() {
        chains(
                "قال مصدر أمني إن الوزير تسلم تقريرا سريا يحذر من هجمات على السجون.",
                "مصدر أمني said",
                "مصدر أمني said < تقريرا سريا said");
    }
}
