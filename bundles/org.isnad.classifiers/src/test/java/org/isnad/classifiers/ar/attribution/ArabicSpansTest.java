package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** Where content and source begin and end: at commas, before who is told, behind what describes. */
class ArabicSpansTest implements ArabicMarks {
    @Test
    void endsContentWhereTheReportTurns() {
        check("[cue:أفاد] [source:بيان للجيش] [content:بأن دورية تعرضت لإطلاق نار]، في حين كانت مروحيتان تحلقان.");
        check("[cue:زعم] [source:النائب سامي نصار] [content:أن الصفقة فاسدة]، وسرعان ما انهالت عليه الردود.");
        check("[cue:عقب] [source:مدير الجمارك سامي نصار] [content:بأن الأجهزة في الطريق]، وهو كلام سمعوه منه العام"
                + " الماضي.");
        check("[cue:قالت] [source:وزارة الصحة] [content:إن المخزون كاف، وإن السعر ثابت].");
    }

    @Test
    void endsASubordinateClauseAtTheMainOne() {
        check("وفيما [cue:يصر] [source:الجانب المصري] [content:على أن السد خطر]، تعمل الحكومة على حل.");
    }

    @Test
    void leavesOutWhoIsTold() {
        check("[cue:حمل] [source:حزب الشعب] الحكومة [content:مسؤولية ما جرى].");
        check("[cue:اتهم] [source:حزب الشعب] الجيش [content:بقصف المرفأ].");
    }

    @Test
    void readsWhoSpeaksAmidHisWords() {
        check("[content:الرئيس الكيني، [cue:يقول] [source:وزير الدفاع]، لن يوقع على النص].");
    }

    @Test
    void takesTheVerbBehindAccordingToForTheCue() {
        check("[content:ارتفع السعر]، وفق ما [cue:أفاد] به [source:بلاغ للوزارة].");
    }

    @Test
    void describesSomebodyUnnamed() {
        check("[cue:قال] [source:دبلوماسي غربي يتابع الملف عن كثب] [content:إن الوفدين لم يلتقيا].");
    }
}
