package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

class PassedOnTest implements ArabicMarks {
    @Test
    void makesWhoOnlyPassesOnALink() {
        chains(
                "كتبت صحيفة \"المرفأ\" أن رئيس النادي أبلغ اللاعبين بأن المدرب سيرحل.",
                "المرفأ said < رئيس النادي said");
    }

    @Test
    void keepsWhoAddsSomethingOfHisOwn() {
        chains(
                "قال الوزير سامي النجار إن السد تصدع وإن خبراء أكدوا أن القرى آمنة.",
                "سامي النجار said",
                "سامي النجار said < خبراء confirmed");
    }

    @Test
    void keepsWhoDeniesThatAnotherSaidIt() {
        chains(
                "نفى وزير النقل أن مصدرا أكد أن المرفأ مغلق.",
                "وزير النقل denied",
                "وزير النقل denied < مصدرا confirmed");
    }

    @Test
    void takesNoWordOfMannerForATeller() {
        chains(
                "قال الوزير سامي النجار إن العقد ألغي. وأكد شخصيا أنه لن يجدد.",
                "سامي النجار said",
                "سامي النجار confirmed");
    }

    @Test
    void leavesWhatFollowsThisOutOfTheSource() {
        check("[cue:أكدت] [source:الوزارة] [content:هذه الأنباء].");
    }

    @Test
    void knowsAliFromOn() {
        check("[cue:أضاف] [source:علي]، في اتصال هاتفي، [content:أن الجسر فتح].");
    }

    @Test
    void readsNoVerbInHowMuch() {
        check("[cue:قال] [source:وزير النفط] [content:إن الزيادة، وقدرها 137 ألف برميل، ستؤجل].");
    }

    @Test
    void goesOnWithAQuotationBehindAnAside() {
        check("[content:التمويل ما يزال، [cue:وفق] [source:وزير المالية]، \"العقدة الأصعب في الملف\"].");
    }

    @Test
    void blamesABodyBehindAName() {
        check("[cue:حمل] [source:النائب سعد العلي] حكومة الوحدة [content:مسؤولية ما يجري].");
    }

    @Test
    void leavesASayingToWhoSaysIt() {
        check("شهدت البلدة اشتباكات مماثلة [cue:قالت] [source:منظمة محلية] [content:إنها خلفت 11 قتيلا].");
    }

    @Test
    void readsNoVerbInAnOpinionPiece() {
        check("في مقال رأي، [cue:أكدت] [source:وزيرة النقل] [content:أن الجسر سيفتح].");
    }

    @Test
    void knowsWhichPaperABodyHasItFrom() {
        chains(
                "أكدت النيابة العامة أن الأرصدة تضخمت، نقلا عن كشوف المصرف.",
                "النيابة العامة confirmed < كشوف المصرف quoted");
    }

    @Test
    void endsWhereNobodyIsNamed() {
        check("[cue:وفقا] ل[source:وزارة الصحة]، [content:بلغ عدد الإصابات 41]، و[cue:يتوقع] [content:أن يرتفع"
                + " العدد].");
    }

    @Test
    void findsWhoSaysItBehindThat() {
        check("[cue:نفى] [content:ذلك] [source:وزير النقل].");
    }

    @Test
    void leavesOutWhomAnOutletTells() {
        chains(
                "قالت قناة \"المدار\" إن الخبر قديم. وتؤكد القناة للمحافظ أنها أوقفت المراسل.",
                "المدار said",
                "المدار confirmed");
    }
}
