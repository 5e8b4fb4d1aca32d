package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class SayingNounTest {
    private final Marks marks = new Marks(new ArabicAttributionClassifier(), "ar");

    @Test
    void makesTheNounOfSpeechTheCue() {
        marks.check("نقلت صحيفة \"المرفأ\" عن [source:مصدر عسكري] [cue:تأكيده] [content:وصول تعزيزات إلى المدينة].");
        marks.check(
                "نقلت صحيفة \"المرفأ\" عن [source:وزير النقل] [cue:تأكيده] أمام وفد النقابة [content:أن القرار اتخذ].");
    }

    @Test
    void makesTheVerbWithinAPaperTheCue() {
        marks.check("نشرت [source:صحيفة \"المرفأ\"] تقريرا [cue:قالت] فيه [content:إن عدد الجنود تضاعف].");
    }

    @Test
    void readsWhoBroughtOutADenial() {
        assertEquals(
                List.of("المدار relayed < مصدر مسؤول denied"),
                marks.chains("نفى مصدر مسؤول هذه المزاعم في تصريحات نقلتها قناة \"المدار\"."));
    }

    @Test
    void leavesWhatIsCalledSomethingOutOfSourceAndContent() {
        marks.check("[cue:وصف] [source:وزير العدل] الحكم [content:بأنه خطوة تاريخية].");
    }

    @Test
    void takesOnlyAnAsideOfTheWordForAscribing() {
        marks.check("[content:لن تتغير أسعار الوقود]، و[cue:الكلام] ل[source:وزير النفط].");
        marks.check("وجه الوزير الكلام للنواب.");
    }
}
