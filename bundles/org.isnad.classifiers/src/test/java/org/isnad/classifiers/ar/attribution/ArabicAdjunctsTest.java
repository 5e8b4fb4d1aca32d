package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicAdjunctsTest implements ArabicMarks {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "في بيان له مساء الاثنين",
                "في مؤتمر صحفي عقده في القاهرة",
                "في كلمة ألقاها أمام الجمعية العامة",
                "عقب الاجتماع",
                "خلال زيارة إلى تونس",
                "عبر الهاتف",
                "على هامش القمة",
                "للمرة الأولى",
                "لأول مرة",
                "بعد يوم من الهجوم",
                "من دون تفاصيل",
                "الأسبوع الماضي",
                "في السياق ذاته",
                "بلهجة حازمة",
                "أمام البرلمان",
                "لإذاعة محلية",
                "لدى وصوله إلى الدوحة"
            })
    void readsOverWordsOfTimePlaceAndManner(String words) {
        check("[cue:أوضح] [source:الوزير فراس البدوي] " + words + " [content:أن الجسر سيغلق].");
        check("[cue:قال] [source:الوزير فراس البدوي]، " + words + "، [content:إن الجسر سيغلق].");
        check("[content:الجسر سيغلق]، كما [cue:قال] [source:الوزير فراس البدوي] " + words + ".");
        check("[content:«الجسر سيغلق»]، [cue:قال] [source:الوزير فراس البدوي] " + words + ".");
    }

    @Test
    void tellsWhatAVerbGovernsFromTheTimeBeforeIt() {
        check("[cue:حذر] [source:الوزير فراس البدوي] بعد ساعات من الهجوم [content:من أن الجسر سينهار].");
        check("[cue:حذر] [source:الوزير فراس البدوي] على بعد أمتار من الجسر [content:من انهياره].");
        check("[cue:أعلن] [source:الوزير فراس البدوي] في مؤتمر صحفي [content:استقالته].");
    }

    @Test
    void takesWhoHostsAnOccasionForNoTeller() {
        assertEquals(
                List.of("فراس البدوي said"),
                MARKS.chains("أعلن الوزير فراس البدوي في مؤتمر صحفي نظمه الحزب في القاهرة أن الجسر سيغلق."));
        assertEquals(
                List.of("التلفزيون relayed < فراس البدوي said ?"),
                MARKS.chains("أعلن الوزير فراس البدوي في كلمة نقلها التلفزيون أن الجسر سيغلق."));
    }
}
