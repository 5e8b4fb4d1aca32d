package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Conflict;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What a difference of two numbers can be, and what it is taken for. */
class DifferenceTest {
    private static Draft early(String words, int value) {
        return new Draft("أ", "ar", "خبر", "أصيب " + words + " في حريق المصنع الكبير.")
                .at("2026-05-10T08:00")
                .number(words, value, "injured");
    }

    private static Draft late(String hour, String words, int value) {
        return new Draft("ب", "ar", "خبر", "أصيب " + words + " في حريق المصنع الكبير.")
                .at("2026-05-10T" + hour)
                .number(words, value, "injured");
    }

    private static List<String> can(Draft one, Draft other) {
        Side a = new Side(0, one.dossier());
        Side b = new Side(1, other.dossier());
        Difference two = Difference.of(a, a.quantities.getFirst(), b, b.quantities.getFirst(), false);
        return VerdictOdds.VERDICTS.stream().filter(two::canBe).toList();
    }

    private static List<String> verdicts(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED).conflicts().stream()
                        .map(Conflict::verdict)
                        .toList();
    }

    @Test
    void nothingIsUpdatedWhereNoReportIsKnownToBeTheLater() {
        assertEquals(List.of("conflict"), can(early("9 عمال", 9), late("08:00", "14 عاملا", 14)));
        assertEquals(List.of("conflict", "update"), can(early("9 عمال", 9), late("09:00", "14 عاملا", 14)));
    }

    @Test
    void whatIsRoundedContradictsNothing() {
        assertEquals(List.of("update", "rounding"), can(early("4000 عامل", 4000), late("09:00", "4127 عاملا", 4127)));
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        assertEquals(
                can(early("9 عمال", 9), late("15:00", "14 عاملا", 14)),
                can(late("15:00", "14 عاملا", 14), early("9 عمال", 9)));
    }

    @Test
    void moreAreHurtHoursLaterThanAnHourLater() {
        assertEquals(List.of("conflict"), verdicts(early("9 عمال", 9), late("09:00", "14 عاملا", 14)));
        assertEquals(List.of("update"), verdicts(early("9 عمال", 9), late("15:00", "14 عاملا", 14)));
    }
}
