package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Bound;
import org.isnad.report.Conflict;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Two numbers of one thing that contradict, and that only seem to. */
class NumberVerdictTest {
    private static Draft told(String outlet, String... sentences) {
        String[] lines = Stream.concat(Stream.of("خبر"), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2026-05-10T08:00");
    }

    private static List<String> verdicts(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED).conflicts().stream()
                        .map(Conflict::verdict)
                        .toList();
    }

    @Test
    void whatGoesOneWayIsPartOfWhatGoesAllWays() {
        Draft all = told("أ", "صدرت تونس 132 طنا من التمور هذا الموسم.").number("132 طنا", 132, "tonne");
        Draft part =
                told("ب", "صدرت تونس إلى المغرب 31 طنا من التمور هذا الموسم.").number("31 طنا", 31, "tonne");
        assertEquals(List.of("conflict"), verdicts(all, part));
        assertEquals(List.of(), verdicts(all, part.actor("المغرب", "country:MA")));
    }

    @Test
    void someOfThoseCountedAreNoOtherCount() {
        Draft all =
                told("أ", "أفرجت الشرطة يوم الأحد عن 90 عاملا من سجن المدينة.").number("90 عاملا", 90, "worker");
        Draft some = told("ب", "من بين من أفرجت الشرطة عنهم يوم الأحد من سجن المدينة 12 عاملا.")
                .number("12 عاملا", 12, "worker");
        Draft other =
                told("ج", "أفرجت الشرطة يوم الأحد عن 12 عاملا من سجن المدينة.").number("12 عاملا", 12, "worker");
        assertEquals(List.of(), verdicts(all, some));
        assertEquals(List.of("conflict"), verdicts(all, other));
    }

    @Test
    void theDepthOfThePitIsNoDistanceToIt() {
        Draft depth = told("أ", "سقطت الحافلة صباح الثلاثاء في حفرة عمقها 7 أمتار شمالي المدينة.")
                .number("7 أمتار", 7, "m");
        Draft deeper = told("ب", "سقطت الحافلة صباح الثلاثاء في حفرة عمقها 9 أمتار شمالي المدينة.")
                .number("9 أمتار", 9, "m");
        Draft away = told("ج", "سقطت الحافلة صباح الثلاثاء في حفرة على بعد 20 مترا شمالي المدينة.")
                .number("20 مترا", 20, "m");
        assertEquals(List.of("conflict"), verdicts(depth, deeper));
        assertEquals(List.of(), verdicts(depth, away));
    }

    @Test
    void theStreetsRateIsNoOtherOfficialRate() {
        Draft official = told("أ", "بلغ السعر الرسمي للدولار في دمشق 13000 ليرة يوم الأحد.")
                .number("13000 ليرة", 13000, "syp");
        Draft street =
                told("ب", "بلغ سعر الدولار في دمشق 15400 ليرة يوم الأحد.").number("15400 ليرة", 15400, "syp");
        Draft other = told("ج", "بلغ سعر الدولار في دمشق 17900 ليرة يوم الأحد.").number("17900 ليرة", 17900, "syp");
        assertEquals(List.of(), verdicts(official, street));
        assertEquals(List.of("conflict"), verdicts(street, other));
    }

    @Test
    void aQuarterIsInItsTown() {
        Draft quarter = told("أ", "قتل ثمانية جنود في انفجار سيارة ملغومة في حي المنصورة بمدينة عدن يوم الثلاثاء.")
                .number("ثمانية جنود", 8, "killed")
                .town("المنصورة", "city:mansoura")
                .town("عدن", "city:aden");
        Draft town = told("ب", "قتل 11 جنديا في انفجار سيارة ملغومة في عدن يوم الثلاثاء.")
                .number("11 جنديا", 11, "killed")
                .town("عدن", "city:aden");
        assertEquals(List.of("conflict"), verdicts(quarter, town));
    }

    @Test
    void civiliansAreAllWhereNobodyElseIsCounted() {
        Draft civilians =
                told("أ", "مقتل 21 مدنيا يوم الثلاثاء في غارة على سوق المدينة.").number("21 مدنيا", 21, "killed");
        Draft all =
                told("ب", "مقتل 25 شخصا يوم الثلاثاء في غارة على سوق المدينة.").number("25 شخصا", 25, "killed");
        assertEquals(List.of("conflict"), verdicts(civilians, all));
    }

    @Test
    void whatAHeadlineRepeatsFromItsBodyIsNoHeadlinesNumber() {
        Draft fewer = new Draft(
                        "أ",
                        "ar",
                        "17 قتيلا في حريق بسوق الفحامين",
                        "قتل سبعة عشر شخصا فجر الثلاثاء في حريق بسوق الفحامين، بحسب الإطفاء.")
                .at("2026-05-10T08:00")
                .number("17 قتيلا", 17, "killed")
                .number("سبعة عشر شخصا", 17, "killed");
        Draft more = told("ب", "قتل 40 شخصا فجر الثلاثاء في حريق بسوق الفحامين، بحسب شهود.")
                .number("40 شخصا", 40, "killed");
        assertEquals(List.of("conflict"), verdicts(fewer, more));
    }

    @Test
    void aQuakeHasOneMagnitude() {
        Draft one = told("أ", "ضرب زلزال بقوة 5 درجات جنوب البلاد صباح الأحد، وشعر به سكان الساحل.")
                .number("5 درجات", 5, "magnitude");
        Draft other = told("ب", "ضرب جنوب البلاد صباح الأحد زلزال شعر به سكان الساحل. وبلغت قوته 7 درجات.")
                .number("7 درجات", 7, "magnitude");
        assertEquals(List.of("conflict"), verdicts(one, other));
    }

    @Test
    void aboutIsRounding() {
        Draft exact = told("أ", "بلغت عائدات القناة 61280 دولارا في نيسان.").number("61280 دولارا", 61280, "usd");
        Draft about = told("ب", "بلغت عائدات القناة نحو 61300 دولار في نيسان.")
                .number("61300 دولار", 61300, "usd", Bound.ABOUT);
        Draft few = told("ج", "بلغت عائدات القناة نحو 60000 دولار في نيسان.")
                .number("60000 دولار", 60000, "usd", Bound.ABOUT);
        assertEquals(List.of("rounding"), verdicts(exact, about));
        assertEquals(List.of("rounding"), verdicts(exact, few));
    }

    @Test
    void aboutARoundNumberMayBeAFewMore() {
        Draft about = told("أ", "أصيب نحو 20 شخصا في انفجار المستودع فجر الأحد.")
                .number("نحو 20 شخصا", 20, "injured", Bound.ABOUT);
        Draft few = told("ب", "أصيب 23 شخصا في انفجار المستودع فجر الأحد.").number("23 شخصا", 23, "injured");
        Draft many = told("ج", "أصيب 31 شخصا في انفجار المستودع فجر الأحد.").number("31 شخصا", 31, "injured");
        assertEquals(List.of("rounding"), verdicts(about, few));
        assertEquals(List.of("conflict"), verdicts(about, many));
    }

    @Test
    void menAndWomenAddUpToThosePeople() {
        Draft apart = told("أ", "أوقفت الجمارك في المطار 6 رجال و4 نساء بتهمة التهريب.")
                .number("6 رجال", 6, "arrested")
                .number("4 نساء", 4, "arrested");
        Draft together =
                told("ب", "أوقفت الجمارك في المطار 10 أشخاص بتهمة التهريب.").number("10 أشخاص", 10, "arrested");
        assertEquals(List.of("aggregate"), verdicts(apart, together));
    }

    @Test
    void whatIsSaidToRiseIsNewsEvenOfABound() {
        Draft first = told("أ", "قتل 9 أشخاص على الأقل في زلزال ضرب القرية فجر السبت.")
                .number("9 أشخاص على الأقل", 9, "killed", Bound.AT_LEAST);
        Draft risen = told("ب", "ارتفع عدد من قتلوا في زلزال ضرب القرية فجر السبت إلى 14 قتيلا.")
                .number("14 قتيلا", 14, "killed")
                .at("2026-05-10T15:00");
        Draft plain = told("ج", "قتل 14 شخصا في زلزال ضرب القرية فجر السبت.")
                .number("14 شخصا", 14, "killed")
                .at("2026-05-10T15:00");
        assertEquals(List.of("update"), verdicts(first, risen));
        assertEquals(List.of("bound"), verdicts(first, plain));
    }

    @Test
    void oneDayIsNoRateButEveryDayIs() {
        Draft plain = told("أ", "شارك 12 معلما من مدارس المدينة في الإضراب.").number("12 معلما", 12, "teacher");
        Draft first = told("ب", "شارك 70 معلما من مدارس المدينة في الإضراب في اليوم الأول.")
                .number("70 معلما", 70, "teacher");
        Draft rate = told("ج", "شارك 70 معلما من مدارس المدينة في الإضراب في اليوم الواحد.")
                .number("70 معلما", 70, "teacher");
        assertEquals(List.of("conflict"), verdicts(plain, first));
        assertEquals(List.of(), verdicts(plain, rate));
    }

    @Test
    void whereOneReportGivesBothNothingIsDisputed() {
        Draft both = told("أ", "شارك 12 معلما في الإضراب وفق الوزارة و70 معلما وفق النقابة.")
                .number("12 معلما", 12, "teacher")
                .number("70 معلما", 70, "teacher");
        Draft one = told("ب", "شارك 70 معلما في الإضراب وفق النقابة.").number("70 معلما", 70, "teacher");
        assertEquals(List.of(), verdicts(both, one));
    }

    @Test
    void aTollOfALaterDayThatIsHigherHasGrown() {
        Draft early = told("أ", "قتل 12 شخصا في زلزال ضرب القرية.").number("12 شخصا", 12, "killed");
        Draft later = told("ب", "قتل 31 شخصا في زلزال ضرب القرية.").number("31 شخصا", 31, "killed");
        assertEquals(List.of("conflict"), verdicts(early, later));
        assertEquals(List.of("update"), verdicts(early, later.at("2026-05-11T08:00")));
    }

    @Test
    void aNumberThatIsOnlyTakenBackIsNotGiven() {
        Draft first = told("أ", "شارك 70 معلما من مدارس المدينة في الإضراب.").number("70 معلما", 70, "teacher");
        Draft corrected = told("ب", "شارك 12 معلما من مدارس المدينة في الإضراب لا 70 معلما.")
                .number("12 معلما", 12, "teacher")
                .number("70 معلما", 70, "teacher");
        assertEquals(List.of("conflict"), verdicts(first, corrected));
    }

    @Test
    void numbersOfTwoTownsAreNotHeldAgainstEachOther() {
        Draft here = told("أ", "أوقفت الشرطة 12 معلما في نابلس بعد الإضراب.")
                .number("12 معلما", 12, "teacher")
                .town("نابلس");
        Draft there = told("ب", "أوقفت الشرطة 70 معلما في جنين بعد الإضراب.")
                .number("70 معلما", 70, "teacher")
                .town("جنين");
        assertEquals(List.of(), verdicts(here, there));
    }

    @Test
    void aWeekdayOfTheSameNameIsTheSameDayHoweverItIsRead() {
        Draft coming = told("أ", "يشارك 12 معلما من مدارس المدينة في إضراب الأحد.")
                .number("12 معلما", 12, "teacher")
                .day("الأحد", "2026-05-17");
        Draft last = told("ب", "يشارك 70 معلما من مدارس المدينة في إضراب الأحد.")
                .number("70 معلما", 70, "teacher")
                .day("الأحد", "2026-05-10");
        assertEquals(List.of("conflict"), verdicts(coming, last));
    }

    @Test
    void whatComesOnTopOfANumberIsNotHeldAgainstIt() {
        Draft first = new Draft("A", "en", "News", "Rescuers found 11 people dead under the snow on Sunday.")
                .at("2026-05-10T08:00")
                .number("11 people", 11, "killed");
        Draft more = new Draft("B", "en", "News", "Rescuers found 7 more people dead under the snow on Sunday.")
                .at("2026-05-10T12:00")
                .number("7 more people", 7, "killed");
        assertEquals(List.of(), verdicts(first, more));
    }

    @Test
    void aGroupIsPartOfAllPeople() {
        Draft all = told("أ", "قتل 12 شخصا في زلزال ضرب القرية.").number("12 شخصا", 12, "killed");
        Draft some = told("ب", "قتل 4 جنود في زلزال ضرب القرية.").number("4 جنود", 4, "killed");
        Draft others = told("ج", "قتل 6 جنود في زلزال ضرب القرية.").number("6 جنود", 6, "killed");
        assertEquals(List.of(), verdicts(all, some));
        assertEquals(List.of("conflict"), verdicts(some, others));
    }

    @Test
    void numbersOfTwoTownsAddUp() {
        Draft apart = told(
                        "أ",
                        "قتل 13 شخصا في قصف استهدف منزلا في نابلس فجر الأحد. وقتل 21 شخصا في قصف استهدف منزلا في جنين"
                                + " فجر الأحد.")
                .number("13 شخصا", 13, "killed")
                .town("نابلس")
                .number("21 شخصا", 21, "killed")
                .town("جنين");
        Draft together = told("ب", "قتل 34 شخصا في قصف استهدف منازل فجر الأحد.").number("34 شخصا", 34, "killed");
        assertEquals(List.of("aggregate"), verdicts(apart, together));
    }

    @Test
    void whatOneReportPutsRightIsAnUpdate() {
        Draft first = told("أ", "شارك 70 معلما من مدارس المدينة في الإضراب.").number("70 معلما", 70, "teacher");
        Draft right = told("ب", "تصحيح: شارك 12 معلما من مدارس المدينة في الإضراب لا 70 معلما.")
                .number("12 معلما", 12, "teacher")
                .number("70 معلما", 70, "teacher");
        assertEquals(List.of("update"), verdicts(first, right));
    }

    @Test
    void theStripIsNoOtherPlaceThanItsCity() {
        Draft more = told("أ", "دخلت 120 شاحنة محملة بالطحين والأدوية إلى غزة عبر المعبر الأحد.")
                .number("120 شاحنة", 120, "vehicle")
                .town("غزة", "city:gaza");
        Draft fewer = told("ب", "دخلت 86 شاحنة محملة بالطحين والأدوية إلى غزة عبر المعبر الأحد.")
                .number("86 شاحنة", 86, "vehicle")
                .actor("غزة", "region:gaza");
        assertEquals(List.of("conflict"), verdicts(more, fewer));
    }

    @Test
    void aTollThatRisesFromTheFirstWordOnIsAnUpdateBehindCommasToo() {
        Draft early = told("أ", "قتل 9 أشخاص وأصيب 14 في اصطدام قطار بحافلة عند معبر في بني سويف.")
                .number("9 أشخاص", 9, "killed")
                .number("14", 14, "injured");
        Draft late = new Draft(
                        "ب",
                        "ar",
                        "خبر",
                        "ارتفعت حصيلة اصطدام قطار بحافلة عند معبر في بني سويف، جنوب القاهرة، إلى 12 قتيلا و11 مصابا،"
                                + " بعد وفاة ثلاثة من المصابين.")
                .at("2026-05-10T10:00")
                .number("12 قتيلا", 12, "killed")
                .number("11 مصابا", 11, "injured")
                .number("ثلاثة", 3, "injured");
        assertEquals(List.of("update", "update"), verdicts(early, late));
    }

    @Test
    void aHeadlineIsHeldAgainstItsOwnBodyFirst() {
        Draft loud = new Draft(
                        "أ", "ar", "ارتفاع تكلفة المعيشة 3 بالمئة", "سجلت تكلفة المعيشة ارتفاعا نسبته 2 بالمئة في آب.")
                .at("2026-05-10T08:00")
                .number("3 بالمئة", 3, "percent")
                .number("2 بالمئة", 2, "percent");
        Draft plain = told("ب", "سجلت تكلفة المعيشة في آب ارتفاعا بحسب المصلحة.");
        assertEquals(List.of("headline"), verdicts(loud, plain));
    }

    @Test
    void millionsWithoutACurrencyMayBeTheMoneyOfTheBody() {
        Draft loud = new Draft("أ", "ar", "85 مليونا أرباح المصنع", "بلغت أرباح المصنع 84600000 ريال في الربع الثالث.")
                .at("2026-05-10T08:00")
                .number("85 مليونا", 85_000_000, "أرباح")
                .number("84600000 ريال", 84_600_000, "sar");
        Draft plain = told("ب", "بلغت أرباح المصنع في الربع الثالث ما توقعه المحللون.");
        assertEquals(List.of("rounding"), verdicts(loud, plain));
    }

    @Test
    void resultsOfTwoCompaniesWithNoNumberInCommonAreTwoEvents() {
        assertEquals(List.of(), verdicts(results("أ", 84, 107, 341), results("ب", 26, 31, 97)));
        assertEquals(List.of("conflict"), verdicts(results("أ", 84, 107, 341), results("ب", 84, 107, 351)));
    }

    private static Draft results(String outlet, int quarter, int before, int year) {
        return told(
                        outlet,
                        "بلغ صافي ربح الشركة في الربع الثالث " + quarter + " مليون ريال.",
                        "وكان في الربع المماثل " + before + " مليون ريال.",
                        "وبلغ صافي الربح خلال تسعة أشهر " + year + " مليون ريال.")
                .number(quarter + " مليون ريال", quarter, "sar")
                .number(before + " مليون ريال", before, "sar")
                .number(year + " مليون ريال", year, "sar");
    }

    @Test
    void reportsOfTwoKnownTownsAreNotHeldAgainstEachOtherInTwoLanguagesEither() {
        Draft here = told("أ", "انقلبت حافلة على طريق أسوان مساء الثلاثاء. وقتل 12 شخصا.")
                .number("12 شخصا", 12, "killed")
                .town("أسوان", "city:aswan");
        Draft there = new Draft(
                        "B", "en", "News", "A bus overturned on the Minya road on Tuesday. 19 people were killed.")
                .at("2026-05-10T09:00")
                .number("19 people", 19, "killed");
        Draft known = new Draft(
                        "B", "en", "News", "A bus overturned on the Minya road on Tuesday. 19 people were killed.")
                .at("2026-05-10T09:00")
                .number("19 people", 19, "killed")
                .town("Minya", "city:minya");
        assertEquals(List.of("conflict"), verdicts(here, there));
        assertEquals(List.of(), verdicts(here, known));
    }
}
