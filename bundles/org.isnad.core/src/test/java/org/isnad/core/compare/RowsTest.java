package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Which claims stand in one row. */
class RowsTest {
    private static final String FLOOD = "اجتاحت السيول المدينة القديمة مساء الأحد وأودت بحياة عشرين شخصا.";

    private static final String AGAIN = "عشرون شخصا أودت بحياتهم مساء الأحد سيول المدينة القديمة.";

    private static List<Row> shared(String one, String other) {
        Draft first = new Draft("أ", "ar", "سيول", FLOOD, one).at("2026-05-10T08:00");
        Draft second = new Draft("ب", "ar", "سيول", AGAIN, other).at("2026-05-10T09:00");
        return new Comparer()
                .compare(List.of(first.dossier(), second.dossier()), Work.UNWATCHED).rows().stream()
                        .filter(row -> row.relation() != RowRelation.ONLY)
                        .toList();
    }

    @Test
    void twoWordsInCommonMakeNoRow() {
        assertEquals(
                1,
                shared("المياه وصلت إلى متر ونصف في أقل من نصف ساعة.", "بلغت التساقطات 37 ملم خلال ساعة واحدة.")
                        .size());
    }

    @Test
    void otherWordsForMuchOfTheSameMakeOne() {
        assertEquals(
                2,
                shared(
                                "وارتفع عدد القتلى بعد وفاة أحد المصابين متأثرا بجراحه.",
                                "وزادت الحصيلة بعدما توفي رجل متأثرا بإصابته.")
                        .size());
    }
}
