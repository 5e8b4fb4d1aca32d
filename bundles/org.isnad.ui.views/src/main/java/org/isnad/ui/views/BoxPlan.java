package org.isnad.ui.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.report.Quote;
import org.isnad.ui.compare.Tone;

/**
 * Where boxes stand on a canvas; x grows in reading direction.
 *
 * @param size of the whole
 * @param boxes in reading order
 * @param behind draws what lies behind them
 * @param names stand at the start however far it is scrolled
 */
record BoxPlan(Point size, List<Box> boxes, Consumer<GC> behind, Names names) {
    static final BoxPlan EMPTY = new BoxPlan(new Point(0, 0), List.of(), gc -> {});

    BoxPlan {
        boxes = List.copyOf(boxes);
    }

    BoxPlan(Point size, List<Box> boxes, Consumer<GC> behind) {
        this(size, boxes, behind, new Names(0, (gc, x) -> {}));
    }

    int at(int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).bounds().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The box nearest in a direction, each step sideways counting threefold; -1 if there is none that way. */
    int beside(int from, int right, int down) {
        if (from < 0) {
            return boxes.isEmpty() ? -1 : 0;
        }
        Point here = middle(boxes.get(from).bounds());
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            Point there = middle(boxes.get(i).bounds());
            int along = (there.x - here.x) * right + (there.y - here.y) * down;
            int across = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
            if (4 * along > across && along + 3 * across < least) {
                best = i;
                least = along + 3 * across;
            }
        }
        return best;
    }

    private static Point middle(Rectangle box) {
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** What rows are called, drawn from some x on. */
    record Names(int width, ObjIntConsumer<GC> drawn) {}

    /**
     * A box with words.
     *
     * @param title one row
     * @param detail rows under it, as many as there is room for
     * @param tone what it is painted in
     * @param quotes what choosing it selects, its own words first
     */
    record Box(Rectangle bounds, String title, String detail, Tone tone, List<Quote> quotes) {
        Box {
            quotes = List.copyOf(quotes);
        }
    }
}
