package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Two sides of a fight: what each counts of its own, and of those it killed. */
class LossesTest {
    private static final String ARMY = "الجيش المالي";
    private static final String FRONT = "جبهة الساحل";

    private static Draft report(String outlet, String... sentences) {
        String[] lines = Stream.concat(Stream.of("خبر"), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2032-02-09T09:00");
    }

    private static Draft told(Draft draft, String number, String teller) {
        return draft.told(number, Source.named(draft.span(teller), teller, SourceKind.ORGANISATION));
    }

    private static Draft army() {
        Draft army = report(
                "أ", "قال الجيش المالي بعد معركة تينزا إن قواته قتلت 17 مسلحا وفقدت 2 من جنودها في معركة تينزا.");
        army.number("17 مسلحا", 17, "killed").number("2 من جنودها", 2, "killed");
        return told(told(army, "17 مسلحا", ARMY), "2 من جنودها", ARMY);
    }

    private static Draft front() {
        Draft front = report("ب", "قالت جبهة الساحل بعد معركة تينزا إن مقاتليها قتلوا 11 جنديا ومقتل 4 من مقاتليها.");
        front.number("11 جنديا", 11, "killed").number("4 من مقاتليها", 4, "killed");
        return told(told(front, "11 جنديا", FRONT), "4 من مقاتليها", FRONT);
    }

    private static List<String> disputed(Draft... drafts) {
        return new Comparer()
                .compare(Stream.of(drafts).map(Draft::dossier).toList(), Work.UNWATCHED).conflicts().stream()
                        .filter(Conflict::real)
                        .map(conflict -> String.join(
                                " | ",
                                conflict.reason().arguments().stream().sorted().toList()))
                        .sorted()
                        .toList();
    }

    @Test
    void whomOneSideKilledAreThoseTheOtherLost() {
        assertEquals(List.of("11 جنديا | 2 من جنودها", "17 مسلحا | 4 من مقاتليها"), disputed(army(), front()));
    }

    @Test
    void oneReportOfBothSidesIsHeldAgainstItself() {
        Draft both = report(
                "ج", "قال الجيش المالي إن قواته قتلت 17 مسلحا في تينزا.", "وقالت جبهة الساحل إنها خسرت 4 مقاتلين.");
        both.number("17 مسلحا", 17, "killed").number("4 مقاتلين", 4, "killed");
        Draft slain = report(
                "د", "قال الجيش المالي إن قواته قتلت 17 مسلحا في تينزا.", "وقالت جبهة الساحل إنها خسرت 4 مقاتلين.");
        slain.number("17 مسلحا", 17, "killed").number("4 مقاتلين", 4, "killed");
        told(told(slain, "17 مسلحا", ARMY), "4 مقاتلين", FRONT);
        Draft other = report("هـ", "وصل وفد إلى المدينة.");
        assertEquals(List.of(), disputed(both, other));
        assertEquals(List.of("17 مسلحا | 4 مقاتلين"), disputed(slain, other));
    }
}
