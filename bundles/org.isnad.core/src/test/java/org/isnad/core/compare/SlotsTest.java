package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Conflict;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static Draft meeting(String outlet, String when, String where, String published) {
        String text = "يلتقي وفدا النقابة والشركة " + when + " في " + where + " لبحث أجور عمال المناجم.";
        return new Draft(outlet, "ar", "خبر", text).at(published).actor(where, "country:" + where);
    }

    private static List<String> kinds(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED).conflicts().stream()
                        .filter(Conflict::real)
                        .map(Conflict::kind)
                        .toList();
    }

    @Test
    void otherDateOfOneMeetingIsDateConflict() {
        Draft one = meeting("أ", "يوم 3 مايو", "مالي", "2026-05-01T08:00").day("3 مايو", "2026-05-03");
        Draft other = meeting("ب", "يوم 9 مايو", "مالي", "2026-05-02T08:00").day("9 مايو", "2026-05-09");
        assertEquals(List.of("date"), kinds(one, other));
    }

    @Test
    void staleTodayIsNoDateConflict() {
        Draft one = meeting("أ", "اليوم", "مالي", "2026-05-01T08:00").day("اليوم", "2026-05-01");
        Draft other = meeting("ب", "اليوم", "مالي", "2026-05-03T08:00").day("اليوم", "2026-05-03");
        assertEquals(List.of(), kinds(one, other));
    }

    @Test
    void otherPlaceOfOneMeetingIsPlaceConflict() {
        assertEquals(
                List.of("place"),
                kinds(
                        meeting("أ", "غدا", "مالي", "2026-05-01T08:00"),
                        meeting("ب", "غدا", "غانا", "2026-05-01T09:00")));
    }

    @Test
    void placesOfOneKindOfWhichNoListKnowsAreHeldAgainstEachOther() {
        assertEquals(List.of("place"), kinds(landing("أ", "مطار نجامينا"), landing("ب", "مطار أبشي")));
        assertEquals(List.of(), kinds(landing("أ", "مطار نجامينا"), landing("ب", "ميناء أبشي")));
    }

    private static Draft landing(String outlet, String where) {
        String text = "هبطت طائرة شحن اضطراريا في " + where + " ظهر الأحد بعد عطل في المحرك.";
        return new Draft(outlet, "ar", "خبر", text).at("2026-05-01T08:00").facility(where);
    }

    @Test
    void turkishPlacesAreKnownByTheirEndings() {
        assertEquals(List.of("place"), kinds(crown("Edirne", "'de"), crown("Sivas", "'ta")));
        assertEquals(List.of("actor"), kinds(crown("Edirne", ""), crown("Sivas", "")));
    }

    private static Draft crown(String where, String ending) {
        String text = "Müzeden çalınan altın taç cumartesi günü " + where + ending + " bulundu.";
        return new Draft(where, "tr", "Haber", text).at("2026-05-01T08:00").actor(where, "country:" + where);
    }
}
