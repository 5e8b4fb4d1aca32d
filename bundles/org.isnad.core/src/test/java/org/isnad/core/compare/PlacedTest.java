package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class PlacedTest {
    private static final Passage FIRST = passage(2, 10);
    private static final Passage SECOND = passage(10, 20);
    private static final Passage THIRD = passage(25, 30);

    @Test
    void findsThePassageASpanLiesIn() {
        check(Optional.of(FIRST), 2, 10);
        check(Optional.of(SECOND), 10, 12);
        check(Optional.of(SECOND), 15, 20);
        check(Optional.of(THIRD), 29, 30);
    }

    @Test
    void findsNoneOutsideOrOverAnEnd() {
        check(Optional.empty(), 0, 1);
        check(Optional.empty(), 1, 5);
        check(Optional.empty(), 8, 12);
        check(Optional.empty(), 21, 24);
        check(Optional.empty(), 29, 31);
    }

    private static void check(Optional<Passage> expected, int start, int end) {
        assertEquals(expected, Placed.around(List.of(FIRST, SECOND, THIRD), new Span(start, end)));
    }

    private static Passage passage(int start, int end) {
        return new Passage(new Span(start, end), Role.PARAGRAPH, Locale.ENGLISH, "test");
    }
}
