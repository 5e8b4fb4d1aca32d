package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
    // "|" marks where a sentence ends and another begins
    private static void check(String marked) {
        String text = marked.replace("|", "");
        String found = Sentences.of(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .collect(Collectors.joining("|"));
        assertEquals(marked.replaceAll("\\s*\\|\\s*", "|").strip(), found);
    }

    @Test
    void splitsAtStops() {
        check("وصل الوفد مساء أمس.| وغادر اليوم.| هل يعود؟| لا أحد يعلم.");
    }

    @Test
    void doesNotSplitAfterTitles() {
        check("قال د. سامي إن الاجتماع انتهى.| He met Dr. Hill on Jan. 3.| They left.");
    }

    @Test
    void doesNotSplitLettersOfAName() {
        check("قال محلل لدى بي.في.إم إن السوق هادئة.| وصعد مؤشر إس.آند.بي.");
        check("ونفى أ.ح. خالد علمه بالأمر.| ونشرته أ.ب.| وانتهى.");
    }

    @Test
    void splitsBehindANameInMarksWithAGeresh() {
        check("ב\"ג'ומהורייט\" נטען כי הן עגנו.| המשרד כינה זאת \"המצאה\".");
    }

    @Test
    void doesNotSplitBehindInitials() {
        check("من جهته نوّه أو. بي. سينغ بالفريق.| وغادر.");
        check("قال جون إف. كينيدي إنه باق.| وأضاف نائبه جيه. دي. فانس: لا جديد.");
        check("قال: لا تثق بي.| وخرج.");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesTogether() {
        check("قالت: «انتهى العمل. سنعود غدًا. شكرًا لكم» وغادرت.| ثم عادت.");
        check("He said: \"It is over. We go home.\" and left.| Then he returned.");
    }

    @Test
    void anUnclosedQuotationEndsWithItsSentence() {
        check("قالت: «انتهى العمل.| وغادرت القاعة.");
    }

    @Test
    void readsOverAHardWrap() {
        check("وصل الوفد إلى\nالميناء.| وغادر.");
    }

    @Test
    void neverCrossesAnEmptyLine() {
        check("عنوان بلا نقطة|\n\nثم فقرة.");
    }

    @Test
    void readsAMarkBehindALetterAsOneThatOpens() {
        check("הסוכנות הכחישה את הידיעה ב\"אל-מידאן\" על הפיצוץ.| העיתון עמד על גרסתו.");
        check("כתב ב\"א-נהאר\" כי נפתח.| צה\"ל הגיב.");
    }

    @Test
    void doesNotSplitAfterAbbreviationsOfFourLanguages() {
        check("التقى أ.د. سامي الوفد.| ثم غادر.");
        check("نشر في ص. 12 من الكتاب.| ثم نفد.");
        check("Prof. Dr. Aylin Er konuştu.| Salon doldu.");
        check("Gen. Hill met Mr. Shaw at 5 p.m. on Monday.| They left.");
        check("הרצה פרופ' כהן באולם.| הקהל מחא כפיים.");
    }

    @Test
    void readsOnAfterAnEllipsisThatGoesOn() {
        check("قال إنه... لا يعرف شيئا.| ثم صمت.");
        check("He said he ... did not know.| Then he left.");
        check("בסוף הוא... לא ידע.| ואז הלך.");
        check("He stayed...| Then he left.");
    }

    @Test
    void splitsWhereAQuotationEndsItsSentence() {
        check("قال: «وصلنا.»| ثم غادر.");
        check("She said: “We came.”| They left.");
    }

    @Test
    void keepsPointsInsideNumbersAndNamesOfPages() {
        check("ارتفع 3.5 في المئة.| وهبط 2.1.");
        check("See example.org for more.| It is free.");
    }

    @Test
    void readsOverHardWrapsInEveryLanguage() {
        check("The convoy reached\nthe port.| It left.");
        check("Konvoy limana\nulaştı.| Sonra ayrıldı.");
        check("השיירה הגיעה\nלנמל.| ואז עזבה.");
    }
}
