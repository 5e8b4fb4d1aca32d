package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicRelaysTest implements ArabicMarks {
    @Test
    void tellsOneChainWhereARelayOnlySaysWhoSaidIt() {
        chains(
                "نقلت صحيفة \"المدار\" عن موقع \"المرفأ\" أن ثلاثة مسؤولين قالوا إن قراصنة يرجح أنهم أجانب هاجموا"
                        + " السد.",
                "المدار relayed < المرفأ said < ثلاثة مسؤولين said");
        chains("وبحسب دبلوماسيين غربيين، يتوقع أن يناقش المجلس المسألة غدا.", "دبلوماسيين غربيين said");
    }

    @Test
    void readsWhoseWordsAnOutletBringsOut() {
        chains("أبرزت جريدة الشاطئ قول وزير التعليم إن الأجور سترتفع.", "جريدة الشاطئ relayed < وزير التعليم said");
        chains(
                "أشار تقرير داخلي، اطلعت عليه صحيفة \"المدار\"، إلى أن الخزنة فارغة.",
                "المدار relayed < تقرير داخلي said");
        chains(
                "نشرت قناة \"المدار\" بيانا نسبته إلى جماعة مسلحة وجاء فيه أن الهجوم رسالة.",
                "المدار relayed < جماعة مسلحة said < جاء فيه said");
        chains(
                "جاء ذلك بعد تصريحات لوزير النقل سامي نصار، نقلتها قناة \"المدار\"، قال فيها إن الجسر آمن.",
                "المدار relayed < سامي نصار said");
    }

    @Test
    void takesNoTimeForAPublisher() {
        chains("وكانت النقابة أكدت، في بيان نشرته الليلة الماضية، أن الإضراب مستمر.", "النقابة confirmed");
    }

    @Test
    void putsAnOutletNamedBetweenSubjectAndClauseFirst() {
        chains("أعلن رئيس النقابة، بحسب صحيفة \"المرفأ\"، أن الإضراب مستمر.", "المرفأ relayed < رئيس النقابة said");
        chains("بيان النقابة، كما نشرته وكالة سانا، أكد أن الإضراب مستمر.", "سانا relayed < بيان النقابة confirmed");
    }

    @Test
    void readsAllLinksOfAnOutletThatHasItFromAnother() {
        chains(
                "ذكر موقع \"المدار\"، نقلا عن صحيفة \"المرفأ\" التي استندت إلى دوائر قضائية، أن الملف أقفل.",
                "المدار relayed < المرفأ relayed < دوائر قضائية said");
        chains(
                "وفق ما أوردته شبكة \"المدى\" استنادا إلى أربعة مهندسين، تصدع السد.",
                "المدى relayed < أربعة مهندسين said");
        chains("بحسب مصادر نقلت عنها صحيفة \"المرفأ\"، فإن الوفد وصل.", "المرفأ relayed < مصادر said");
    }

    @Test
    void goesOnWithAnotherSourceOfTheSameVerb() {
        chains(
                "نقلت صحيفة \"المرفأ\" عن بحار أن السفينة غرقت، وعن ضابط قوله إن الطاقم نجا.",
                "المرفأ relayed < بحار said",
                "المرفأ relayed < ضابط said");
    }

    @Test
    void takesTheOutletSpokenToForTheOneWhoRelaysLater() {
        chains(
                "قال نائب لصحيفة \"المرفأ\" إن القانون سقط.\nونقلت عنه الصحيفة أن الحكومة ستستقيل.",
                "نائب said",
                "المرفأ relayed < نائب said");
    }

    @Test
    void neverTakesTheOutletSpokenToForWhoIsLeftOut() {
        chains(
                "قال الوزير سامي النجار إن الاتفاق قريب.\nوأضاف أن مصدرين أبلغا صحيفة الأهرام بأن اللقاء تأجل.",
                "سامي النجار said",
                "سامي النجار said < مصدرين said");
    }

    @Test
    void readsWhatIsExpressedByANoun() {
        chains("نقل موقع \"المدار\" عن خبراء خشيتهم من انهيار السد.", "المدار relayed < خبراء said");
    }

    @Test
    void takesTheSubjectOfTheClauseNotWhoIsTold() {
        chains(
                "أكد مصدر في الوزارة أن مسؤولا كبيرا أبلغ نظيره أن المعبر سيفتح.",
                "مصدر في الوزارة confirmed < مسؤولا كبيرا said");
    }

    @Test
    void takesOneOfSeveralForOneOfThoseBefore() {
        chains(
                "قال مسؤولان في الميناء إن السفينة غادرت.\nوقال أحدهما إن الحمولة سليمة.",
                "مسؤولان في الميناء said",
                "مسؤولان في الميناء said");
        assertEquals(
                1,
                MARKS.find("قال أحدهما إن الحمولة سليمة.")
                        .getFirst()
                        .origin()
                        .count()
                        .orElse(0));
    }

    @Test
    void callsNobodyByAVerb() {
        chains("ونفت أن يكون الطريق مغلقا.", "هي denied ?");
        chains("ونُقل عن الوزير قوله إن القرار صدر.", "نُقل relayed < الوزير said ?");
    }

    @Test
    void endsContentWhereTheReporterSaysThatNobodyConfirmed() {
        String text = "قيل إن الجسر انهار، ولم يصدر تأكيد رسمي.";
        assertEquals("إن الجسر انهار", MARKS.find(text).getFirst().span().in(text));
        String turn = "يرجح خبراء أن السد سليم، بينما تشكك نقابة المهندسين في قدرته على الصمود.";
        assertEquals("أن السد سليم", MARKS.find(turn).getFirst().span().in(turn));
    }

    @Test
    void takesTheWordOfSayingForTheCue() {
        String text = "نقلت صحيفة \"المرفأ\" عن بحار قوله إن السفينة غرقت.";
        assertEquals("قوله", MARKS.find(text).getFirst().chain().getLast().cue().in(text));
    }

    @Test
    void readsWhatStandsBetweenCommasOnce() {
        chains("أفادت صحيفة \"المرفأ\"، نقلا عن الوزير سامي نصر، بأن السفينة غرقت.", "المرفأ relayed < سامي نصر said");
        chains(
                "بحسب صحيفة \"المرفأ\"، التي استندت إلى وثيقة داخلية، فإن السفينة غرقت.",
                "المرفأ relayed < وثيقة داخلية said");
    }

    @Test
    void endsContentBeforeAPhraseThatNamesItsSource() {
        String text = "ذكرت صحيفة \"المرفأ\" أن السفينة غرقت، وذلك نقلا عن بحار.";
        assertEquals("أن السفينة غرقت", MARKS.find(text).getFirst().span().in(text));
        String removal = "قال بحار إن الأمر لا يعدو كونه نقلا إداريا.";
        assertEquals(
                "إن الأمر لا يعدو كونه نقلا إداريا",
                MARKS.find(removal).getFirst().span().in(removal));
    }

    @Test
    void pointsBackWithAClauseBehind() {
        chains(
                "نقلت صحيفة \"المرفأ\" عن وزير حضر اللقاء قوله إن القرار صدر.\n"
                        + "وأضاف الوزير، الذي لم تكشف اسمه، أن التنفيذ بدأ.",
                "المرفأ relayed < وزير حضر اللقاء said",
                "المرفأ relayed < وزير حضر اللقاء said");
    }

    @Test
    void leavesAloneWhatAnswersADocument() {
        chains("لم تصدر البعثة تعقيبا على ما جاء في البيان.");
        chains("استقال المدير الاثنين، على ما أعلن مكتبه.", "مكتبه said");
    }

    @Test
    void putsWhoLendsHisMouthBeforeWhomHeSpeaksFor() {
        chains(
                "ونفى الدفاع المدني، على لسان متحدثه الإعلامي، تلقيه طلبا بالإخلاء.",
                "متحدثه الإعلامي quoted < الدفاع المدني denied");
        chains("وعلى لسان متحدثها الإعلامي، نفت الجمارك مصادرة الشحنة.", "متحدثها الإعلامي quoted < الجمارك denied");
        chains(
                "وأكدت الحركة على لسان رئيس مكتبها السياسي أن المفاوضات متوقفة.",
                "رئيس مكتبها السياسي quoted < الحركة confirmed");
    }

    @Test
    void readsWhomNewsIsPutDownTo() {
        chains("ونسبت الصحيفة المعلومات إلى موظف سابق في البلدية.", "الصحيفة relayed < موظف سابق في البلدية said ?");
        chains("وأسندت الوكالة الخبر إلى مصدرين في الرئاسة.", "الوكالة relayed < مصدرين في الرئاسة said ?");
        chains("وعزا المدير الازدحام إلى الشائعات.", "المدير said ?");
    }

    @Test
    void readsWhatAPaperTellsThatSomebodyGotOrWrote() {
        check("[cue:قال] [source:نائب معارض] [content:إن اللجنة تلقت [source:شكوى] [cue:تتهم] المقاول"
                + " [content:بالغش]].");
        check("[cue:ذكرت] [source:قناة محلية] [content:أن المحققين عثروا على [source:رسالة] [cue:تؤكد] [content:أن"
                + " الشحنة دفعت نقدا]].");
        check("تحفظت [source:النيابة] على السائق، و[cue:طلبت] من الهيئة [content:تقريرا عن حالة الطريق].");
    }

    @Test
    void readsNewsThatANounOfSayingTells() {
        check("ونقلت إذاعة محلية عن [source:مصدر في الوزارة] [cue:تأكيده] [content:الخبر].");
        check("ونقلت قناة محلية عن [source:مدير المستشفى] [cue:نفيه] [content:الأنباء المتداولة].");
    }

    @Test
    void putsWhoHasThePaperFirstBehindAnAndToo() {
        chains(
                "أفاد تقرير أعدته المنظمة، واطلعت عليه وكالة «رويترز»، بأن الأطفال جياع.",
                "رويترز relayed < تقرير أعدته المنظمة said");
    }

    @Test
    void whoStandsAroundItPassesItOnWhateverHePassedOnBefore() {
        chains(
                "قالت صحيفة «الراية» نقلا عن مصدرين إن الهدنة انهارت. وذكرت الصحيفة أن أحد المصدرين وصف الأجواء بأنها"
                        + " سيئة.",
                "الراية relayed < مصدرين said",
                "الراية said < مصدرين claimed");
    }
}
