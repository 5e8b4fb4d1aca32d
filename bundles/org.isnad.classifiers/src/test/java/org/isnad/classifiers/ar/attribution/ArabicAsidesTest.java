package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Who speaks where clauses of who they are, and others they have it from, stand between them and what they say. */
class ArabicAsidesTest implements ArabicMarks {
    @Test
    void keepsClausesOfWhoTheSourceIs() {
        check("[cue:قالت] [source:منظمة \"نبراس\" الحقوقية، ومقرها كوبنهاغن]، [content:إن السجن أغلق].");
        check("[cue:ذكر] [source:مركز رصد الزلازل، ومقره جنيف]، [content:أن الهزة كانت ضعيفة].");
        check("[cue:قال] [source:النائب رامي الغزال، عن حزب البناء]، [content:إن القانون معيب].");
        check("لكن [source:عضوا في المجلس، فضل حجب اسمه لأنه غير مخول بالكلام]، [cue:أكد] [content:اختفاء اللوحة].");
    }

    @Test
    void keepsTheOfficeOfWhomARelativeClauseLetsSpeak() {
        check("صدر القرار عن المتحدث الرياضي باسم الجماعة وليد شاهر، [source:الذي] [cue:قال] [content:إن الدورة"
                + " ألغيت].");
    }

    @Test
    void readsNamesOfLettersWithPoints() {
        check("[cue:قال] [source:رامز نادر المحلل لدى جي.كي.إن كابيتال] [content:\"السوق هادئة منذ يومين\"].");
        chains("ونقلت شبكة سي.إن.إن عن ضابط أن الجسر أغلق.", "سي إن إن relayed < ضابط said");
    }

    @Test
    void endsSeveralTellersBeforeWhomTheyTold() {
        chains("قال الناجون للمحققين إنهم قفزوا في الماء.", "الناجون said ?");
    }

    @Test
    void readsDenialsOfWhatWasJustTold() {
        check("[cue:نفت] [source:وزارة الصيد] [content:هذه الأنباء].");
    }

    @Test
    void tellsNothingOfWhatOneDeclinesToCommentOn() {
        check("رفض المتحدث باسم الشركة التعليق على ما أوردته الصحيفة.");
        check("[cue:قال] [source:القاضي سالم عوض] [content:إن رجلين أوقفا على ذمة التحقيق].");
    }

    @Test
    void putsWhomAParticipleCitesBehindItsTeller() {
        chains(
                "قال موقع \"المدار\" إن اللقاء عقد، مشيرا، نقلا عن دبلوماسي غربي، إلى أن جولة ثانية ستعقد قريبا.",
                "المدار said",
                "المدار said < دبلوماسي غربي quoted");
    }

    @Test
    void takesTheseForAllThoseBefore() {
        chains(
                "نقلت صحيفة \"المرفأ\" عن ثلاثة ضباط أن المخزن نهب.\nوقال هؤلاء إن الحراس غابوا.",
                "المرفأ relayed < ثلاثة ضباط said",
                "المرفأ relayed < ثلاثة ضباط said");
    }

    @Test
    void takesOneOfThemForOneOfThoseRelayed() {
        chains(
                "نقلت صحيفة \"المرفأ\" عن ضابطين أن المخزن نهب.\nوقال أحد الضابطين إن الحراس غابوا.",
                "المرفأ relayed < ضابطين said",
                "المرفأ relayed < ضابطين said");
    }

    @Test
    void readsWhomAPaperCitesBeforeWhatIsSaid() {
        chains("وبحسب إذاعة \"المدار\"، نقلا عن قائد الدرك، فإن الطريق قطعت.", "المدار relayed < قائد الدرك quoted");
        chains(
                "ذكر تقرير لصحيفة \"المرفأ\" أن السفينة غادرت، وفقا لمصدرين مطلعين.",
                "تقرير لصحيفة \"المرفأ\" said < مصدرين مطلعين said");
        chains(
                "نقلت صحيفة \"المرفأ\" عن موقع \"المدار\"، الذي نسب معلوماته إلى ضباط، أن اللقاء عقد.",
                "المرفأ relayed < المدار relayed < ضباط said");
    }

    @Test
    void readsTheVerbNextToWhatIsSaid() {
        check("غير أن [source:ناشطين] نشروا صورا [cue:قالوا] [content:إنها لمياه عكرة].");
        check("رفضت المصادر الطبية تحديد الرقم، لكنها [cue:قالت] [content:إنه صغير].");
    }

    @Test
    void keepsWhySourcesAreNotNamed() {
        check("[cue:قال] [source:أحد زملائه، رافضا الكشف عن اسمه]، [content:إن \"الحقل لم ينظف\"].");
        String text = "كشفت صحيفة \"المرفأ\"، نقلا عن ضابط سابق وصفته بالرفيع، عن لقاء في الميناء.";
        assertEquals("ضابط سابق وصفته بالرفيع", MARKS.source(text).span().in(text));
        check("[cue:قالت] [source:ليلى نور، أستاذة التاريخ في جامعة الساحل]، [content:\"الرسالة أكثر حذرا مما"
                + " توقعنا\"].");
    }

    @Test
    void readsDenialsOfRumours() {
        check("[cue:نفت] [source:هيئة السجون] [content:ما راج حول تدهور صحة الموقوفين].");
        check("[cue:أكد] [source:زعيم محلي] [content:هذه الحصيلة].");
    }

    @Test
    void answersAQuestionWithoutQuotingIt() {
        chains("وأبرزت الوزيرة، في معرض جوابها عن سؤال شفوي، أن الدعم باق.", "الوزيرة relayed ?");
    }
}
