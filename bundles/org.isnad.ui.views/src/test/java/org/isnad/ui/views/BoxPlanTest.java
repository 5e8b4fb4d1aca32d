package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.ui.compare.Tone;
import org.junit.jupiter.api.Test;

class BoxPlanTest {
    // 0 1 side by side, 2 under 1, 3 far away in the row of 0
    private final BoxPlan plan =
            new BoxPlan(new Point(900, 300), List.of(box(0, 0), box(100, 0), box(110, 100), box(800, 10)), gc -> {});

    @Test
    void arrowsGoToTheNearestBoxInTheirDirection() {
        assertEquals(1, plan.beside(0, 1, 0));
        assertEquals(0, plan.beside(1, -1, 0));
        assertEquals(2, plan.beside(1, 0, 1));
        assertEquals(1, plan.beside(2, 0, -1));
        assertEquals(3, plan.beside(1, 1, 0));
    }

    @Test
    void nothingLiesBeyondTheEdge() {
        assertEquals(-1, plan.beside(0, -1, 0));
        assertEquals(-1, plan.beside(2, 0, 1));
        assertEquals(-1, BoxPlan.EMPTY.beside(-1, 1, 0));
    }

    @Test
    void firstArrowGoesToTheFirstBox() {
        assertEquals(0, plan.beside(-1, 0, 1));
    }

    @Test
    void boxIsFoundByItsPlace() {
        assertEquals(2, plan.at(115, 110));
        assertEquals(-1, plan.at(500, 200));
    }

    private static BoxPlan.Box box(int x, int y) {
        return new BoxPlan.Box(new Rectangle(x, y, 80, 40), "", "", Tone.ONLY, List.of());
    }
}
