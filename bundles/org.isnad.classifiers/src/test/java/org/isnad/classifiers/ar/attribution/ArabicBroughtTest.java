package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** Whose words somebody brings, and who tells them nearer. */
class ArabicBroughtTest implements ArabicMarks {
    @Test
    void readsWhoseTheNounOfSpeechIs() {
        chains(
                "أورد ديوان المحاسبة تبريرا لمسؤولين في الهيئة مؤداه أن العمالة نقصت.",
                "ديوان المحاسبة relayed < مسؤولين في الهيئة said");
        chains("نقلت الصحيفة عن السلطات الصحية تطمينات بوصول شحنة.", "الصحيفة relayed < السلطات الصحية said ?");
    }

    @Test
    void readsWhoSpeaksInThePaper() {
        chains("قرأ القاضي رسالة من المتهم يقول فيها إنه نادم.", "القاضي relayed < المتهم said ?");
        chains("تداول ناشطون تسجيلا يقول فيه رجل ملثم إن جماعته باقية.", "ناشطون relayed < رجل ملثم said");
    }

    @Test
    void readsWhoPassesItOnBetweenCommas() {
        chains("أكدت مصادر طبية، نقلت عنها وكالة «صفا»، وصول جثث.", "صفا relayed < مصادر طبية confirmed");
        chains("قال الوزير، فيما نقلت عنه وكالة «معا»، إن المعبر سيفتح.", "معا relayed < الوزير said ?");
    }

    @Test
    void readsVerbsSpelledLikeDeedsBehindAPhrase() {
        chains("بحسب الوكالة، نفى المصدر الأنباء المتداولة عن وفاته.", "الوكالة relayed < المصدر denied ?");
    }

    @Test
    void readsWhoGoesOnWithinTheClause() {
        chains("قال الشاهد إن أخاه هاتفه ليلا وأخبره أن المحرك تعطل.", "الشاهد said < أخاه said");
    }

    @Test
    void readsWhomSomebodyHeard() {
        chains("شهد السائق بأنه سمع الضابط يقول إن الطريق مغلق.", "السائق said < الضابط said ?");
    }

    @Test
    void readsWhatSomebodyComesOutToSay() {
        chains("سارع المتحدث باسم الحكومة إلى الشاشة ليعلن أن القرار باطل.", "المتحدث باسم الحكومة said");
    }

    @Test
    void keepsWordsWhoseFirstLetterIsTheirOwn() {
        chains("قال المصدر إن لجنة فنية أوصت بتغيير السكة.", "المصدر said < لجنة فنية said");
    }
}
