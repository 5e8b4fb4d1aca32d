package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** On which day something happened that happens once, and whether anybody came to harm. */
class DaysTest {
    private static Draft report(String outlet, String... sentences) {
        String[] lines = Stream.concat(Stream.of("خبر"), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2032-02-12T09:00");
    }

    private static List<String> verdicts(Draft... drafts) {
        return new Comparer()
                .compare(Stream.of(drafts).map(Draft::dossier).toList(), Work.UNWATCHED).conflicts().stream()
                        .map(conflict -> conflict.kind() + " " + conflict.verdict())
                        .distinct()
                        .toList();
    }

    private static Draft arrested(String outlet, String day, int of) {
        return report(outlet, "قوات الشرطة اعتقلت الصحفي معاذ السلواني " + day + " بعد تفتيش منزله في دورا.")
                .day(day, String.format(Locale.ROOT, "2032-02-%02d", of));
    }

    @Test
    void anArrestIsOfOneDay() {
        assertEquals(List.of("date conflict"), verdicts(arrested("أ", "الأحد", 8), arrested("ب", "الاثنين", 9)));
        assertEquals(List.of(), verdicts(arrested("أ", "الأحد", 8), arrested("ب", "الأحد", 8)));
    }

    @Test
    void whoGivesTheOthersDayTooSpeaksOfAnotherThing() {
        String blast = "قتل خمسة أشخاص في انفجار وقع صباح الثلاثاء في مستودع للوقود في منطقة البداوي.";
        Draft first = report("أ", blast).day("صباح الثلاثاء", "2032-02-10").at("2032-02-10T12:00");
        Draft owner = report("ب", "أمر المدعي العام الجمعة بتوقيف صاحب مستودع الوقود الذي انفجر الثلاثاء في البداوي.")
                .day("الجمعة", "2032-02-13")
                .day("الثلاثاء", "2032-02-10")
                .at("2032-02-13T12:00");
        Draft friday = report("ج", blast.replace("الثلاثاء", "الجمعة")).day("صباح الجمعة", "2032-02-13");
        assertEquals(0, DateOdds.rows(List.of(first.dossier(), owner.dossier())).size());
        assertEquals(
                1, DateOdds.rows(List.of(first.dossier(), friday.dossier())).size());
    }

    @Test
    void todayMayBeLeftOverFromAnotherText() {
        assertEquals(
                List.of(),
                verdicts(arrested("أ", "الأحد", 8), arrested("ب", "اليوم", 12).at("2032-02-13T09:00")));
    }

    @Test
    void untilADayIsNotOnIt() {
        Draft until = report("ب", "اعتقلت الشرطة الصحفي معاذ السلواني حتى الاثنين بعد تفتيش منزله في دورا.")
                .day("الاثنين", "2032-02-09");
        assertEquals(List.of(), verdicts(arrested("أ", "الأحد", 8), until));
    }

    private static Draft putOff(String outlet, String day, int of) {
        return report(outlet, "قررت محكمة الجنايات الكويتية تأجيل النظر في قضية تفجير المسجد إلى جلسة " + day + ".")
                .day(day, String.format(Locale.ROOT, "2032-02-%02d", of));
    }

    @Test
    void aHearingToComeIsOfOneDay() {
        assertEquals(List.of("date conflict"), verdicts(putOff("أ", "20 فبراير", 20), putOff("ب", "21 فبراير", 21)));
        assertEquals(List.of(), verdicts(putOff("أ", "20 فبراير", 20), putOff("ب", "20 فبراير", 20)));
    }

    @Test
    void whatWasNotRecordedIsDeniedOfThatAlone() {
        Draft none = report(
                        "أ",
                        "لم تسجل أي إصابة بهذا المرض في البلاد.",
                        "وتراقب الوزارة بحيرة الوادي الجنوبية وما حولها.")
                .certainty("لم", Certainty.DENIED);
        Draft some = report("ب", "سجلت إصابات بحمى المستنقعات.", "وتراقب الوزارة بحيرة الوادي الجنوبية وما حولها.");
        Draft other = report("ب", "سجلت أرقام قياسية بعد الإصابة.", "وتراقب الوزارة بحيرة الوادي الجنوبية وما حولها.");
        assertEquals(List.of("polarity conflict"), verdicts(none, some));
        assertEquals(List.of(), verdicts(none, other));
    }

    @Test
    void nobodyHurtDeniesTheHurt() {
        Draft none = report("أ", "خرجت طائرة عن مدرج مطار جايبور لدى هبوطها دون وقوع إصابات بين الركاب.");
        Draft some = report("ب", "خرجت طائرة عن مدرج مطار جايبور لدى هبوطها وأصيب 4 أشخاص من الركاب.")
                .number("4 أشخاص", 4, "injured");
        Draft unkilled = report("ج", "خرجت طائرة عن مدرج مطار جايبور لدى هبوطها دون خسائر بشرية بين الركاب.");
        assertEquals(List.of("polarity conflict"), verdicts(none, some));
        assertEquals(List.of(), verdicts(unkilled, some));
    }
}
