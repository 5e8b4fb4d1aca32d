package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void arabicFormsOfOneWordMeet() {
        same("المصابين", "مصابون");
        same("والرصيف", "الرصيف");
        same("بالمستودع", "مستودع");
        same("محدودة", "محدودًا");
    }

    @Test
    void turkishCasesOfOneNameMeet() {
        same("Ankara'nın", "Ankara'ya");
        same("yaralandığı", "yaralandı");
    }

    @Test
    void hebrewParticlesAndPluralsFallAway() {
        same("הנמל", "נמל");
        same("והעובדים", "עובד");
    }

    @Test
    void differentWordsStayApart() {
        assertNotEquals(stem("وزير"), stem("وزارة"));
        assertNotEquals(stem("ميناء"), stem("مدينة"));
    }

    @Test
    void contentLeavesOutWhatIsCommonAndKeepsNumbers() {
        String text = "وقال إن 14 من العمال أصيبوا";
        assertEquals(
                "[14, عمال, اصيب]",
                Stems.content(FoldedText.of(text), new Span(0, text.length())).stream()
                        .map(Word::folded)
                        .toList()
                        .toString());
    }

    private static void same(String one, String other) {
        assertEquals(stem(one), stem(other));
    }

    private static String stem(String word) {
        return Stems.of(FoldedText.fold(word));
    }
}
