package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Two numbers of two reports, and what a third tells of both. */
class SettledTest {
    private static final Draft ELEVEN = report("أ", "اعتقلت الشرطة فجر الإثنين 11 شخصا في حملة على تجار المخدرات.")
            .number("11 شخصا", 11, "arrested");
    private static final Draft EIGHT = report("ب", "اعتقلت الشرطة فجر الإثنين 8 أشخاص في حملة على تجار المخدرات.")
            .number("8 أشخاص", 8, "arrested");

    private static Draft report(String outlet, String sentence) {
        return new Draft(outlet, "ar", "حملة", sentence).at("2032-02-09T09:00");
    }

    private static List<String> verdicts(Draft... drafts) {
        return new Comparer()
                .compare(Stream.of(drafts).map(Draft::dossier).toList(), Work.UNWATCHED).conflicts().stream()
                        .map(Conflict::verdict)
                        .distinct()
                        .toList();
    }

    @Test
    void numbersThatNobodyElseTellsOfContradict() {
        assertEquals(List.of("conflict"), verdicts(ELEVEN, EIGHT));
    }

    @Test
    void numbersThatOneTellerCountsSideBySideAreParts() {
        Draft both = report("ج", "اعتقلت الشرطة فجر الإثنين 11 شخصا في نابلس و8 في جنين في حملة على تجار المخدرات.")
                .number("11 شخصا", 11, "arrested")
                .number("8 في", 8, "arrested");
        assertEquals(List.of(), verdicts(ELEVEN, EIGHT, both));
    }

    @Test
    void numberOfWhichTheOtherIsSaidToBeAPartIsASum() {
        Draft whole = report("ج", "اعتقلت الشرطة فجر الإثنين 11 شخصا، بينهم 8 في جنين، في حملة على تجار المخدرات.")
                .number("11 شخصا", 11, "arrested")
                .number("8 في", 8, "arrested");
        assertEquals(List.of("aggregate"), verdicts(ELEVEN, EIGHT, whole));
    }

    @Test
    void numberThatAThirdReportHasRiseIsOfItsTime() {
        Draft rising = new Draft(
                        "ج", "ar", "حملة", "ارتفع عدد من اعتقلتهم الشرطة في الحملة على تجار المخدرات إلى 11 شخصا.")
                .at("2032-02-09T12:00")
                .number("11 شخصا", 11, "arrested");
        assertEquals(List.of("update"), verdicts(EIGHT, ELEVEN, rising));
    }
}
