package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.report.Link;
import org.junit.jupiter.api.Test;

class AnonymityTest {
    private static List<String> reasons(Marks marks, String text) {
        return marks.find(text).stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(Link::source)
                .flatMap(source -> source.anonymity().stream())
                .toList();
    }

    private static void arabic(String text, String... reasons) {
        assertEquals(List.of(reasons), reasons(new Marks(new ArabicAttributionClassifier(), "ar"), text));
    }

    private static void english(String text, String... reasons) {
        assertEquals(List.of(reasons), reasons(new Marks(new EnglishAttributionClassifier(), "en"), text));
    }

    private static void hebrew(String text, String... reasons) {
        assertEquals(List.of(reasons), reasons(new Marks(new HebrewAttributionClassifier(), "he"), text));
    }

    private static void turkish(String text, String... reasons) {
        assertEquals(List.of(reasons), reasons(new Marks(new TurkishAttributionClassifier(), "tr"), text));
    }

    @Test
    void readsWhyArabicSourcesAreNotNamed() {
        arabic(
                "قال موظف في المصرف، طلب عدم الكشف عن هويته لأنه غير مخول له بالحديث، إن الخزنة فارغة.",
                "لأنه غير مخول له بالحديث");
        arabic("أكد ضابط رفض ذكر اسمه لأسباب أمنية أن الجسر نسف.", "لأسباب أمنية");
        arabic("وقال أحد سكان الحي، مفضلا عدم نشر اسمه خشية الانتقام: \"سمعنا الرصاص\".", "خشية الانتقام");
        arabic("وذكر مسؤول غير مخول بالتصريح للإعلام أن المفاوضات توقفت.", "غير مخول بالتصريح للإعلام");
        arabic("وقال مصدر طلب عدم ذكر اسمه إن السفينة غرقت.");
        arabic("رفضت الشرطة الكشف عن هوية القتيل لأسباب أمنية.");
    }

    @Test
    void readsWhyEnglishSourcesAreNotNamed() {
        english(
                "The bridge was mined, said an official who spoke on condition of anonymity because he was not authorised to speak to reporters.",
                "because he was not authorised to speak to reporters");
        english(
                "A harbour worker, who asked not to be named for fear of losing his job, said the crane had failed twice.",
                "for fear of losing his job");
        english(
                "The vote will be delayed, two aides said. They requested anonymity to discuss internal deliberations.",
                "to discuss internal deliberations");
        english("An official who declined to be named said the bridge was mined.");
    }

    @Test
    void readsWhyHebrewSourcesAreNotNamed() {
        hebrew("גורם ביטחוני, שביקש להישאר בעילום שם כי אינו מוסמך לדבר, אמר כי הגשר נסגר.", "כי אינו מוסמך לדבר");
        hebrew("עובד בנמל, שביקש שלא להיחשף מחשש לפיטורים, אמר כי המנוף קרס.", "מחשש לפיטורים");
        hebrew("גורם ביטחוני שביקש להישאר בעילום שם אמר כי הגשר נסגר.");
    }

    @Test
    void readsWhyTurkishSourcesAreNotNamed() {
        turkish(
                "Güvenlik gerekçesiyle kimliği açıklanmayan bir tercüman, birliğin pusuya düştüğünü anlattı.",
                "Güvenlik gerekçesiyle");
        turkish(
                "Demeç vermeye yetkili olmadığı için adının açıklanmasını istemeyen bir yetkili, köprünün kapatıldığını söyledi.",
                "Demeç vermeye yetkili olmadığı için");
        turkish(
                "Güvenlik gerekçesiyle ismini vermek istemeyen bir görgü tanığı, patlama sesi duyduğunu anlattı.",
                "Güvenlik gerekçesiyle");
        turkish("Adının açıklanmasını istemeyen bir yetkili, köprünün kapatıldığını söyledi.");
    }

    @Test
    void keepsTheReasonForThoseWhoSpeakAgain() {
        arabic(
                "قال مصدر أمني، طلب عدم ذكر اسمه لحساسية الملف، إن المخزن نهب.\nوأضاف المصدر أن الحراس غابوا.",
                "لحساسية الملف",
                "لحساسية الملف");
    }
}
