package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingNounTest implements ArabicMarks {
    @Test
    void makesTheNounOfSpeechTheCue() {
        check("نقلت صحيفة \"المرفأ\" عن [source:مصدر عسكري] [cue:تأكيده] [content:وصول تعزيزات إلى المدينة].");
        check("نقلت صحيفة \"المرفأ\" عن [source:وزير النقل] [cue:تأكيده] أمام وفد النقابة [content:أن القرار اتخذ].");
    }

    @Test
    void makesTheVerbWithinAPaperTheCue() {
        check("نشرت [source:صحيفة \"المرفأ\"] تقريرا [cue:قالت فيه] [content:إن عدد الجنود تضاعف].");
    }

    @Test
    void readsWhoBroughtOutADenial() {
        assertEquals(
                List.of("المدار relayed < مصدر مسؤول denied"),
                MARKS.chains("نفى مصدر مسؤول هذه المزاعم في تصريحات نقلتها قناة \"المدار\"."));
    }

    @Test
    void leavesWhatIsCalledSomethingOutOfSourceAndContent() {
        check("[cue:وصف] [source:وزير العدل] الحكم [content:بأنه خطوة تاريخية].");
    }

    @Test
    void takesOnlyAnAsideOfTheWordForAscribing() {
        check("[content:لن تتغير أسعار الوقود]، و[cue:الكلام] ل[source:وزير النفط].");
        check("وجه الوزير الكلام للنواب.");
    }
}
