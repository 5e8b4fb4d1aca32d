package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Bound;
import org.isnad.report.Conflict;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Two numbers of one thing that contradict, and that only seem to. */
class NumberVerdictTest {
    private static Draft told(String outlet, String sentence) {
        return new Draft(outlet, "ar", "خبر", sentence).at("2026-05-10T08:00");
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
    void aboutIsRoundingWhereItsDigitsAreMany() {
        Draft exact = told("أ", "بلغت عائدات القناة 61280 دولارا في نيسان.").number("61280 دولارا", 61280, "usd");
        Draft about = told("ب", "بلغت عائدات القناة نحو 61300 دولار في نيسان.")
                .number("61300 دولار", 61300, "usd", Bound.ABOUT);
        Draft few = told("ج", "بلغت عائدات القناة نحو 60000 دولار في نيسان.")
                .number("60000 دولار", 60000, "usd", Bound.ABOUT);
        assertEquals(List.of("rounding"), verdicts(exact, about));
        assertEquals(List.of("bound"), verdicts(exact, few));
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
}
