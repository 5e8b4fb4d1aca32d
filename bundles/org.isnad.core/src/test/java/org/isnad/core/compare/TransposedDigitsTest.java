package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Numbers with two neighbouring digits in each other's place. */
class TransposedDigitsTest {
    @Test
    void aLaterTotalWithTwoDigitsInEachOthersPlaceIsASlip() {
        Draft total = registered("2026-05-10", 51_263);
        assertEquals(List.of("compare.conflict.number.transposed"), reasons(total, registered("2026-05-11", 52_163)));
        assertEquals(List.of("compare.conflict.number.update"), reasons(total, registered("2026-05-11", 52_263)));
    }

    @Test
    void aTotalOfTwoDigitsMayRise() {
        assertEquals(
                List.of("compare.conflict.number.update"),
                reasons(registered("2026-05-10", 12), registered("2026-05-11", 21)));
    }

    @Test
    void digitsThatAreNoNeighboursOrCountOtherThingsAreNoSlip() {
        assertTrue(Amounts.transposed(amount("2.3", "percent"), amount("3.2", "percent")));
        assertFalse(Amounts.transposed(amount("2.3", "percent"), amount("32", "percent")));
        assertFalse(Amounts.transposed(amount("123", "person"), amount("321", "person")));
        assertFalse(Amounts.transposed(amount("22", "person"), amount("22", "person")));
        assertFalse(Amounts.transposed(amount("12", "person"), amount("21", "tent")));
    }

    private static Draft registered(String day, int students) {
        String words = students + " طالبا";
        return new Draft(day, "ar", "خبر", "ارتفع عدد المسجلين في الدورة إلى " + words + ".")
                .at(day + "T08:00")
                .number(words, students, "student");
    }

    private static Quantity amount(String number, String counted) {
        return new Quantity(
                new Span(0, 1), new BigDecimal(number), new BigDecimal(number), Bound.EXACT, counted, "test");
    }

    private static List<String> reasons(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED).conflicts().stream()
                        .map(conflict -> conflict.reason().key())
                        .toList();
    }
}
