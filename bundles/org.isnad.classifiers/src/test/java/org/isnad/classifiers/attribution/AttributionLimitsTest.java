package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class AttributionLimitsTest {
    private static final Map<String, Classifier> CLASSIFIERS = Map.of(
            "ar", new ArabicAttributionClassifier(),
            "en", new EnglishAttributionClassifier(),
            "he", new HebrewAttributionClassifier(),
            "tr", new TurkishAttributionClassifier());
    private static final Map<String, String> TELLINGS = Map.of(
            "ar", "قال وزير النقل إن الجسر آمن، وأضاف أن الطريق مفتوح. ",
            "en", "The mayor said that the bridge was safe, adding that the road was open. ",
            "he", "שר התחבורה אמר כי הגשר בטוח. ",
            "tr", "Ulaştırma Bakanı Ali Kaya, köprünün açıldığını söyledi. ");

    // time grows with the text or this test does not end
    @Test
    void readsTwoHundredThousandWordsInOneParagraph() {
        TELLINGS.forEach((language, telling) -> {
            int times = 200_000 / telling.split(" ").length;
            List<Attribution> found = new Marks(CLASSIFIERS.get(language), language).find(telling.repeat(times));
            assertTrue(found.size() >= times, () -> language + ": " + found.size() + " of " + times);
        });
    }

    @Test
    void readsWhatIsNoProse() {
        List<String> texts = List.of(
                "«".repeat(5_000),
                "\"قال ".repeat(5_000),
                "أن ".repeat(20_000),
                "و".repeat(50_000),
                "said ".repeat(20_000),
                ": ".repeat(5_000),
                "göre ".repeat(5_000),
                "كי\uD800 ש".repeat(500),
                "عن ".repeat(10_000),
                "( ".repeat(9_000),
                "> הדו\"ח @ נרשם | המאבטח @ מפי");
        CLASSIFIERS.forEach((language, classifier) -> {
            for (String text : texts) {
                for (Attribution found : new Marks(classifier, language).find(text)) {
                    assertTrue(found.span().end() <= text.length());
                }
            }
        });
    }

    @Test
    void findsTheSameTwice() {
        TELLINGS.forEach((language, telling) -> {
            Marks marks = new Marks(CLASSIFIERS.get(language), language);
            assertEquals(marks.find(telling.repeat(20)), marks.find(telling.repeat(20)));
        });
    }

    @Test
    void endsWhenCancelled() {
        Work cancelled = new Work() {
            @Override
            public boolean cancelled() {
                return true;
            }

            @Override
            public void progress(long done, long total) {}
        };
        Dossier dossier = Dossier.of(AttributionEval.report(TELLINGS.get("ar"), "ar"));
        assertThrows(CancellationException.class, () -> CLASSIFIERS.get("ar").classify(dossier, cancelled));
    }
}
