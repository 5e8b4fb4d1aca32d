package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.ui.views.Anchors.Pair;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void matchesStandBesideEachOther() {
        Anchors anchors = new Anchors(List.of(new Pair(400, 100), new Pair(100, 50)), new Pair(1000, 500));
        assertEquals(0, anchors.there(0));
        assertEquals(50, anchors.there(100));
        assertEquals(75, anchors.there(250));
        assertEquals(100, anchors.there(400));
        assertEquals(500, anchors.there(1000));
        assertEquals(500, anchors.there(1001));
    }

    @Test
    void neverScrollsBackwards() {
        Anchors anchors =
                new Anchors(List.of(new Pair(100, 300), new Pair(200, 50), new Pair(300, 350)), new Pair(1000, 1000));
        for (int y = 1; y <= 1000; y++) {
            assertTrue(anchors.there(y) >= anchors.there(y - 1));
        }
    }

    @Test
    void staysWhereItIsIfThereIsNothingToScroll() {
        assertEquals(0, new Anchors(List.of(), new Pair(0, 0)).there(70));
        assertEquals(0, new Anchors(List.of(new Pair(10, 10)), new Pair(100, 0)).there(70));
    }
}
