package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunIndexTest {
    @Test
    void givesTheFirstPlacesOfARunInTheirOrder() {
        RunIndex index = new RunIndex(new long[] {7, 9, 7, 7, 1L << 50, 7}, 3);
        assertEquals(List.of(0, 2, 3), places(index, 7));
        assertEquals(List.of(1), places(index, 9));
        assertEquals(List.of(4), places(index, 1L << 50));
    }

    @Test
    void hasNoPlaceOfARunItWasNotGiven() {
        assertEquals(List.of(), places(new RunIndex(new long[] {7}, 4), 8));
        assertEquals(List.of(), places(new RunIndex(new long[0], 4), 7));
    }

    private static List<Integer> places(RunIndex index, long run) {
        List<Integer> places = new ArrayList<>();
        for (int place = index.first(run); place != RunIndex.NONE; place = index.next(place)) {
            places.add(place);
        }
        return places;
    }
}
