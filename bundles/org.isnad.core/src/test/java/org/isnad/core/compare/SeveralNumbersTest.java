package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Reports that have several numbers of a thing: which answers which, which is another's sum, and which counts all. */
class SeveralNumbersTest {
    private static Draft report(String outlet, String headline, String... sentences) {
        String[] lines =
                Stream.concat(Stream.of(headline), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2032-02-09T09:00");
    }

    private static List<String> differences(Draft... drafts) {
        return new Comparer()
                .compare(Stream.of(drafts).map(Draft::dossier).toList(), Work.UNWATCHED).conflicts().stream()
                        .map(SeveralNumbersTest::difference)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String difference(Conflict conflict) {
        return conflict.verdict() + " " + String.join(" | ", conflict.reason().arguments());
    }

    private static Draft vote(String outlet, String turnout, int share, String invalid, int spoilt) {
        return report(
                        outlet,
                        "الانتخابات البلدية في الجزائر",
                        "بلغت نسبة المشاركة في الانتخابات البلدية " + turnout + ".",
                        "وبلغت نسبة الأوراق الملغاة " + invalid + ".")
                .number(turnout, share, "percent")
                .number(invalid, spoilt, "percent");
    }

    @Test
    void eachShareAnswersThatOfItsMeasure() {
        assertEquals(
                List.of("conflict 23 بالمئة | 41 بالمئة"),
                differences(vote("أ", "41 بالمئة", 41, "3 في المئة", 3), vote("ب", "23 بالمئة", 23, "3 في المئة", 3)));
    }

    @Test
    void firstSentencesAreHeldAgainstEachOtherWhateverFollows() {
        Draft one = report("أ", "انهيار مبنى", "قتل 5 أشخاص في انهيار مبنى بحلب.", "وكان 70 شخصا قتلوا في انهيار سابق.")
                .number("5 أشخاص", 5, "killed")
                .number("70 شخصا", 70, "killed");
        Draft other =
                report("ب", "انهيار مبنى", "قتل 8 أشخاص في انهيار مبنى بحلب.").number("8 أشخاص", 8, "killed");
        assertEquals(List.of("conflict 5 أشخاص | 8 أشخاص"), differences(one, other));
    }

    @Test
    void aHeadlineMayAddUpItsBody() {
        Draft sum = report("أ", "27 مجندا بين متوفى ومصاب", "وفاة 6 مجندين وإصابة 21 آخرين في حادث حافلة بالكويت.")
                .number("27 مجندا", 27, "soldier")
                .number("6 مجندين", 6, "killed")
                .number("21 آخرين", 21, "injured");
        Draft other = report("ب", "حادث حافلة", "وفاة 6 مجندين وإصابة 21 آخرين في حادث حافلة بالكويت.")
                .number("6 مجندين", 6, "killed")
                .number("21 آخرين", 21, "injured");
        assertEquals(List.of("aggregate 27 مجندا | 6 مجندين · 21 آخرين"), differences(sum, other));
    }

    @Test
    void familiesAreNoPeopleOfWhomThereAreMore() {
        Draft people = report("أ", "نزوح", "نزح 42630 شخصا من قرى الرهد بسبب القتال.")
                .number("42630 شخصا", 42630, "displaced");
        Draft families =
                report("ب", "نزوح", "نزحت 8526 أسرة من قرى الرهد بسبب القتال.").number("8526 أسرة", 8526, "displaced");
        assertEquals(List.of(), differences(people, families));
    }

    @Test
    void whatRoseIsAnUpdateThoughTheFormerNumberIsGiven() {
        Draft first =
                report("أ", "غارة", "قتل 37 شخصا في غارة على سوق كفر سمين.").number("37 شخصا", 37, "killed");
        Draft later = report(
                        "ب",
                        "غارة",
                        "ارتفعت حصيلة الغارة على سوق كفر سمين إلى 41 قتيلا.",
                        "وكان المرصد أفاد بمقتل 37 شخصا.")
                .at("2032-02-09T20:00")
                .number("41 قتيلا", 41, "killed")
                .number("37 شخصا", 37, "killed");
        assertEquals(List.of("update 37 شخصا | 41 قتيلا"), differences(first, later));
    }

    @Test
    void whatStandsAgainstAnotherIsDisputedWhateverIsCounted() {
        Draft one = report(
                        "أ",
                        "إقالة",
                        "قال رئيس المجلس إن 19 عضوا صوتوا للإقالة.",
                        "لكن رئيس الكتلة قال إن من صوتوا 15 عضوا.")
                .number("19 عضوا", 19, "official")
                .number("15 عضوا", 15, "official");
        one.told("19 عضوا", Source.named(one.span("رئيس المجلس"), "رئيس المجلس", SourceKind.OFFICIAL))
                .told("15 عضوا", Source.named(one.span("رئيس الكتلة"), "رئيس الكتلة", SourceKind.OFFICIAL));
        Draft other = report("ب", "إقالة", "أقال المجلس المحافظ.");
        assertEquals(List.of("conflict 19 عضوا | 15 عضوا"), differences(one, other));
    }

    @Test
    void bulletinsThatCountEverythingDifferentlyAreOfTwoEvents() {
        Draft sunday = bulletin("أ", 6, 2, 58);
        assertEquals(List.of(), differences(sunday, bulletin("ب", 3, 1, 56)));
        assertEquals(1, differences(sunday, bulletin("ب", 3, 2, 58)).size());
    }

    @Test
    void numbersOfTwoEventsAreOfOtherDaysIfTheReportsAre() {
        Draft sunday = bulletin("أ", 6, 2, 58);
        assertEquals(
                List.of(
                        "other-day 2 من المرضى | 1 من المرضى",
                        "other-day 58 مريضا | 56 مريضا",
                        "other-day 6 حالات | 3 حالات"),
                differences(sunday, bulletin("ب", 3, 1, 56).at("2032-02-10T09:00")));
        assertEquals(List.of(), differences(sunday, bulletin("ب", 3, 1, 56)));
    }

    private static Draft bulletin(String outlet, int cases, int dead, int treated) {
        return report(
                        outlet,
                        "كورونا",
                        "سجلت وزارة الصحة " + cases + " حالات إصابة بفيروس كورونا، ووفاة " + dead + " من المرضى.",
                        "وقالت الوزارة إن " + treated + " مريضا يتلقون العلاج.")
                .number(cases + " حالات", cases, "case")
                .number(dead + " من المرضى", dead, "killed")
                .number(treated + " مريضا", treated, "patient");
    }
}
