package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Conflict;
import org.junit.jupiter.api.Test;

class ContrariesTest {
    private static Side side(int place, Draft draft) {
        return new Side(place, draft.dossier());
    }

    private static Draft report(int hour, String told) {
        return new Draft("x", "ar", "1", told).at(String.format("2032-02-12T%02d:00", hour));
    }

    private static List<String> found(Draft still, Draft over) {
        return Contraries.of(side(0, still), side(1, over)).stream()
                .map(Conflict::reason)
                .map(reason -> String.join(" ", reason.arguments()))
                .toList();
    }

    @Test
    void aPlaceIsTakenOrStillInOtherHands() {
        Draft held = report(12, "قال المصدر إن التلة لا تزال تحت سيطرة الجيش واللجان.");
        assertEquals(
                List.of("لا تزال تحت سيطرة استعادوا السيطرة على"),
                found(held, report(9, "المقاتلون استعادوا السيطرة على التلة بعد معارك.")));
        assertEquals(List.of(), found(held, report(9, "المقاتلون استعادوا السيطرة على الميناء بعد معارك.")));
        assertEquals(List.of(), found(held, report(9, "وحدات الجيش استعادت السيطرة على التلة.")));
    }

    @Test
    void whatIsTakenLaterIsNotDenied() {
        Draft held = report(9, "قال المصدر إن التلة لا تزال تحت سيطرة الجيش واللجان.");
        assertEquals(List.of(), found(held, report(12, "المقاتلون استعادوا السيطرة على التلة بعد معارك.")));
    }

    @Test
    void somebodyIsDeadOrAlive() {
        Draft dead = report(9, "توفي سالم الحفري في مستشفى بالعاصمة.").person("سالم الحفري");
        Draft alive = report(12, "نفت الحركة أنباء عن سالم الحفري، وقالت إنه على قيد الحياة.")
                .person("سالم الحفري");
        Draft another = report(12, "نفت الحركة أنباء عن باسم الجدي، وقالت إنه على قيد الحياة.")
                .person("باسم الجدي");
        assertEquals(List.of("على قيد الحياة توفي"), found(alive, dead));
        assertEquals(List.of(), found(another, dead));
    }
}
