package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.odds.Odds;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Reason;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Which of several numbers of two reports are held against each other. */
class NumberOddsTest {
    private static Draft told(String outlet, String... sentences) {
        String[] lines = Stream.concat(Stream.of("خبر"), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2026-05-10T08:00");
    }

    private static List<List<String>> conflicts(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED).conflicts().stream()
                        .filter(Conflict::real)
                        .map(conflict ->
                                conflict.reason().arguments().stream().sorted().toList())
                        .toList();
    }

    private static Counted first(Draft draft) {
        Side side = new Side(0, draft.dossier());
        return new Counted(side, 0);
    }

    @Test
    void aShareOfVotesIsNoNumberOfCouncilsAndFamiliesAreNoDead() {
        Counted share = first(told("أ", "بلغت نسبة المشاركة 49 بالمئة.").number("49 بالمئة", 49, "percent"));
        Counted other = first(told("ب", "بلغت نسبة المشاركة 57 بالمئة.").number("57 بالمئة", 57, "percent"));
        Counted seats = first(told("ج", "انتخب 38 مجلسا بلديا.").number("38 مجلسا", 38, "مجلس"));
        Counted families = first(told("د", "وتم إيواء 210 أسر.").number("210 أسر", 210, "أسرة"));
        Counted dead = first(told("ه", "قتل 10 أشخاص.").number("10 أشخاص", 10, "killed"));
        assertTrue(new TwoNumbers(share, other, 0, 0).ofOneKind());
        assertFalse(new TwoNumbers(share, seats, 0, 0).ofOneKind());
        assertFalse(new TwoNumbers(families, dead, 0, 0).ofOneKind());
    }

    @Test
    void ofSeveralNumbersOfAThingThoseOfOneMatterContradict() {
        Draft one = told(
                        "أ",
                        "ضربت السيول مدينة الرمال فجر الأحد وأغلقت طريقها إلى الساحل.",
                        "ونزح من الحي الشرقي 12 عاملا إلى المدارس.",
                        "وفي القرى أحصت البلدية 40 عاملا نزحوا.")
                .number("12 عاملا", 12, "displaced")
                .number("40 عاملا", 40, "displaced");
        Draft other = told(
                        "ب",
                        "ضربت السيول مدينة الرمال فجر الأحد وأغلقت طريقها إلى الساحل.",
                        "وقال عضو في المجلس إن 15 عاملا نزحوا من الحي الشرقي.",
                        "وأحصيت في القرى 40 عاملا نزحوا.")
                .number("15 عاملا", 15, "displaced")
                .number("40 عاملا", 40, "displaced");
        assertEquals(List.of(List.of("12 عاملا", "15 عاملا")), conflicts(one, other));
    }

    @Test
    void numbersFarApartInWhatIsToldOfThemDoNot() {
        Draft one = told("أ", "اندلع حريق في مصنع الورق بالمدينة فجر الأحد، وشارك في إخماده 40 رجلا من الدفاع المدني.")
                .number("40 رجلا", 40, "man");
        Draft other = told(
                        "ب",
                        "اندلع حريق في مصنع الورق بالمدينة فجر الأحد، ولم يصب أحد.",
                        "ويعمل في المصنع نحو 600 رجل من القرى المجاورة.")
                .number("600 رجل", 600, "man");
        assertEquals(List.of(), conflicts(one, other));
    }

    @Test
    void whatBothOpenWithContradictsThoughOneGivesTheOthersNumberElsewhere() {
        Draft one = told("أ", "قتل 12 شخصا في انهيار مبنى سكني بالمدينة القديمة فجر الأحد.")
                .number("12 شخصا", 12, "killed");
        Draft other = told(
                        "ب",
                        "قتل 13 شخصا في انهيار مبنى سكني بالمدينة القديمة فجر الأحد.",
                        "وكان 12 عاملا قتلوا في السوق.")
                .number("13 شخصا", 13, "killed")
                .number("12 عاملا", 12, "killed");
        assertEquals(List.of(List.of("12 شخصا", "13 شخصا")), conflicts(one, other));
    }

    @Test
    void withoutItsListNothingIsSaid() {
        assertFalse(new Odds(NumberOdds.class, "no-such-list.tsv", List.of("days")).known());
    }

    @Test
    void aClaimOfOneReportAloneSaysThatItsNumberIsDisputed() {
        Draft one = told(
                        "أ",
                        "انهار مبنى سكني في المدينة القديمة فجر الأحد بعد أمطار غزيرة.",
                        "وأحصت فرق الإنقاذ حتى الظهر 12 قتيلا.")
                .number("12 قتيلا", 12, "killed");
        Draft other = told(
                        "ب",
                        "انهار مبنى سكني في المدينة القديمة فجر الأحد بعد أمطار غزيرة.",
                        "وذكر مدير المستشفى أن 15 شخصا فارقوا الحياة.")
                .number("15 شخصا", 15, "killed");
        Comparison comparison = new Comparer().compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED);
        List<Row> alone = comparison.rows().stream()
                .filter(row -> row.relation() == RowRelation.ONLY)
                .toList();
        assertEquals(2, alone.size());
        Reason disputed = new Reason(
                "compare.row.only-disputed",
                comparison.conflicts().getFirst().reason().arguments());
        alone.forEach(row -> assertEquals(disputed, row.reason()));
    }
}
