package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.text.LexiconFile;
import org.junit.jupiter.api.Test;

class ArabicCuesTest implements ArabicMarks {
    private static String manner(List<String> verb) {
        return verb.get(3).toLowerCase(Locale.ROOT);
    }

    @Test
    void knowsEveryVerbOfItsListAndHowItTells() {
        for (List<String> verb : LexiconFile.rows(ArabicAttributionClassifier.class, "reporting-verbs.tsv")) {
            List<String> frames = List.of(verb.get(4).split(","));
            String clause = frames.contains("ila") ? "إلى أن" : frames.contains("ala") ? "على أن" : "أن";
            boolean counted = frames.contains("that") || frames.contains("ila") || frames.contains("ala");
            counted &= !frames.contains("only-negated");
            if (counted && verb.get(0).length() > 2) {
                chains(verb.get(0) + " وزير النقل " + clause + " الجسر آمن.", "وزير النقل " + manner(verb));
            }
        }
    }

    @Test
    void knowsTheFormsOfAVerb() {
        for (String form : List.of("أوضحت", "أوضحن", "توضح", "ستوضح", "سيوضح", "أوضحا", "أوضحوا", "يوضحون")) {
            assertEquals(1, MARKS.find("إن الخبراء " + form + " أن الجسر آمن.").size(), form);
        }
    }

    @Test
    void readsNounsAsContent() {
        chains("نفى محامي المتهم وجود أي صلة بالحادث.", "محامي المتهم denied");
        chains("أعلنت الشرطة اليوم القبض على ثلاثة لصوص.", "الشرطة said");
        chains("أعربت النقابة عن أسفها لما جرى.", "النقابة said");
        chains("وجه نائب في البرلمان اتهامات بالرشوة إلى الشركة.", "نائب في البرلمان said");
        chains("شكك خبراء في جدوى المشروع.", "خبراء said");
        chains("اتهم زعيم الحزب الحكومة بالتقصير.", "زعيم الحزب said");
        chains("وصف السفير الخطوة بأنها إيجابية.", "السفير claimed ?");
    }

    @Test
    void readsDemandsAndStances() {
        chains("دعا الأمين العام إلى وقف القتال.", "الأمين العام said");
        chains("طالبت النقابة بصرف الرواتب.", "النقابة said");
        chains("تجمع سائقون أمام الوزارة مطالبين بخفض سعر الوقود.", "سائقون said");
        chains("ربما ترفض النقابة العرض.");
        chains("سيدعو الوزير إلى جلسة طارئة.");
        chains("دعت اللجنة إلى أن يفتح المعبر.", "اللجنة said");
        chains("قال مدير \"المسرح\".");
    }

    @Test
    void leavesThoseWhoDeclineToSpeak() {
        chains("رفضت الوزارة التعليق على الأمر.");
        chains("رفض المدرب الخوض في الأسباب.");
    }

    @Test
    void readsWhatGoesRound() {
        chains("وردت أنباء عن انهيار السد.", "أنباء unattributed");
        chains("أثار ما تردد عن بيع النادي جدلا.", "تردد unattributed");
        chains("لا صحة لما نشر عن استقالة المدير.", "لا صحة denied");
    }

    @Test
    void readsWithMarksAndWithoutHamzas() {
        chains("قَالَ وَزِيرُ النَّقْلِ إِنَّ الْجِسْرَ آمِنٌ.", "وَزِيرُ النَّقْلِ said");
        chains("واكد وزير النقل ان الجسر امن.", "وزير النقل confirmed");
        chains("و اكد وزير النقل ل اذاعة محلية ان الجسر امن .", "وزير النقل confirmed");
    }

    @Test
    void turnsQuotationMarksWhereOneWasForgotten() {
        chains("وقال المدرب حسن \" لعبنا جيدا و اضاف ان \" الحظ خاننا \" .", "حسن said", "حسن said");
    }

    @Test
    void takesALoneLineForAHeadline() {
        chains("وزير النقل: الجسر آمن", "وزير النقل said");
        chains("الموعد: مساء الأحد");
    }

    @Test
    void findsNoTellingInTradeAndSport() {
        chains("أبدى نادي الميناء اهتمامه بضم المهاجم.");
        chains("طالب النادي بمليون دولار مقابل التنازل عن اللاعب.");
        chains("خسر الفريق وقد وصفه بالفاشل بعد المباراة.");
        chains("أنذر الحكم اللاعب بالبطاقة الصفراء.");
        chains("قرر المدعي توقيف المدير أسبوعا على ذمة التحقيق.");
    }

    @Test
    void readsADenialOfWhatWasSaid() {
        String text = "نفى مكتب الرئيس ما ورد في التقرير.";
        assertEquals("ما ورد في التقرير", MARKS.find(text).getFirst().span().in(text));
    }
}
