package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortedRowsTest {
    private final SortedRows rows = SortedRows.of(
            List.of("tr su\t3 4", "ar ماء\t1 2", "tr suç\t5", "# made by a test", "he מים\t6", "tr s\t7"));

    @Test
    void findsEveryLineByItsWholeName() {
        assertEquals("1 2", rows.of("ar ماء"));
        assertEquals("6", rows.of("he מים"));
        assertEquals("7", rows.of("tr s"));
        assertEquals("3 4", rows.of("tr su"));
        assertEquals("5", rows.of("tr suç"));
    }

    @Test
    void saysNothingOfOtherNames() {
        for (String name : List.of("", "a", "tr", "tr sular", "tr suçlu", "zz", "# made by a test")) {
            assertEquals("", rows.of(name), name);
        }
        assertEquals("", SortedRows.of(List.of()).of("tr su"));
    }

    @Test
    void missingFileHasNoRows() {
        assertEquals(
                "", SortedRows.beside(SortedRowsTest.class, "no-such-file.tsv").of("tr su"));
    }
}
