package org.isnad.classifiers.attribution;

import java.util.Map;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does not say, announce or confirm is told by nobody; what he does not deny or does not believe is. */
class UnsaidTest {
    private static final Map<String, Marks> MARKS = Map.of(
            "ar", new Marks(new ArabicAttributionClassifier(), "ar"),
            "en", new Marks(new EnglishAttributionClassifier(), "en"),
            "he", new Marks(new HebrewAttributionClassifier(), "he"),
            "tr", new Marks(new TurkishAttributionClassifier(), "tr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | واشنطن لا تعلن موقفا رسميا من القضية.",
                "ar | الوزارة لا تقول إن الهدنة انتهت.",
                "ar | ولم يفد المتحدث بأن القتلى مدنيون.",
                "ar | [source:مسؤول أمني] لا [cue:يعتقد] [content:أن الهدنة انتهت].",
                "ar | [source:الشركة] [cue:لم تنف] [content:وجود تسريب].",
                "en | The government did not announce the names of those held.",
                "en | A spokesman has not said who was behind the attack.",
                "en | The report does not claim that the bridge was hit.",
                "en | She declined to announce when the road would reopen.",
                "en | [source:Two officials] [cue:did not rule out] [content:that the bridge would close].",
                "en | [source:Two officials] [cue:did not believe] [content:that the bridge would close].",
                "he | המשטרה לא מסרה פרטים נוספים.",
                "he | משרד הביטחון לא הודיע כי הגשר ייסגר.",
                "tr | Ordu sözcüsü, ölenlerin sivil olduğunu teyit etmedi.",
                "tr | Bakanlık köprünün kapalı kalacağını ifade etmedi.",
                "tr | [source:Kaynaklar], [content:görüşmelerin uzayabileceğini] [cue:gizlemiyor].",
            })
    void tellsNothing(String language, String text) {
        MARKS.get(language).check(text);
    }
}
