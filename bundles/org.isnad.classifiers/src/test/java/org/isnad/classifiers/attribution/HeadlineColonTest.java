package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands before the colon of a headline speaks; what it is about does not. */
class HeadlineColonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أردوغان: لن نتراجع | أردوغان",
                "ar | الأمم المتحدة: الوضع كارثي | الأمم المتحدة",
                "ar | الدفاع الروسية: إسقاط 20 مسيرة | الدفاع الروسية",
                "ar | إيران: لن نتفاوض تحت الضغط | إيران",
                "en | Erdogan: We will not step back | Erdogan",
                "en | Coast guard: nine missing after ferry sinks | Coast guard",
                "he | נתניהו: לא ניסוג | נתניהו",
                "tr | Erdoğan: Geri adım atmayacağız | Erdoğan",
                "tr | BM: Durum felaket | BM"
            })
    void speaks(String language, String headline, String who) {
        assertEquals(List.of(who), tellers(language, headline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | السودان: مقتل خمسة في غارة على سوق",
                "ar | غزة: ارتفاع عدد الضحايا إلى 40",
                "ar | عناوين الصحف: انفجار المرفأ يتصدر",
                "ar | بالفيديو: لحظة انهيار الجسر",
                "en | Sudan: five killed in market strike",
                "en | Analysis: Why the army withdrew",
                "en | Premier League: Arsenal beat Chelsea",
                "he | עזה: מספר ההרוגים עלה",
                "he | פרשנות: למה נסוג הצבא",
                "tr | Gazze: Can kaybı 40'a yükseldi",
                "tr | Son dakika: Aden'de patlama"
            })
    void isSpokenOf(String language, String headline) {
        assertEquals(List.of(), tellers(language, headline));
    }

    private static List<String> tellers(String language, String headline) {
        Dossier dossier = Analysed.headed(language, headline, "123.");
        return dossier.findings(Attribution.class).stream()
                .map(told -> told.origin().name())
                .toList();
    }
}
