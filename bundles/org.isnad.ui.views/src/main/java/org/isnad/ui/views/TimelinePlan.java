package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.report.Grain;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A time line laid out: events stand on the axis, publications hang from it, a column for each day. */
final class TimelinePlan {
    private static final int NAMES = 84;
    private static final int MARGIN = 10;
    private static final int COLUMN = 176;
    private static final int GAP = 60;
    private static final int HEIGHT = 48;
    // where there is little room, names alone
    private static final int LOW = 24;
    private static final int BETWEEN = 6;
    private static final int AXIS = 34;
    // under the number of days
    private static final int LINE = 23;

    private final Timeline timeline;
    private final Desk desk;
    private final Vocabulary words;
    private final BoxPen pen;

    TimelinePlan(Timeline timeline, Desk desk, BoxPen pen) {
        this.timeline = timeline;
        this.desk = desk;
        this.words = new Vocabulary(desk);
        this.pen = pen;
    }

    BoxPlan of(Point room) {
        int rows = most(true) + most(false);
        int height = rows * (HEIGHT + BETWEEN) + AXIS + 2 * MARGIN > room.y ? LOW : HEIGHT;
        int step = height + BETWEEN;
        int above = most(true) * step;
        int below = most(false) * step;
        int free = Math.max(0, room.y - above - below - AXIS - 2 * MARGIN);
        int axis = MARGIN + above + free / 2;
        List<BoxPlan.Box> boxes = new ArrayList<>();
        for (int i = 0; i < timeline.stops().size(); i++) {
            Timeline.Stop stop = timeline.stops().get(i);
            column(boxes, stop.marks(true), new Rectangle(x(i), axis - step, COLUMN, height), -step);
            column(boxes, stop.marks(false), new Rectangle(x(i), axis + AXIS + BETWEEN, COLUMN, height), step);
        }
        Point size = new Point(x(timeline.stops().size()) - GAP + MARGIN, axis + AXIS + below + MARGIN);
        int width = Math.max(room.x, size.x);
        int whole = Math.max(room.y, size.y);
        return new BoxPlan(
                size,
                boxes,
                gc -> behind(gc, axis, width, whole),
                new BoxPlan.Names(NAMES, (gc, x) -> names(gc, x, axis, whole)));
    }

    private static int x(int stop) {
        return NAMES + stop * (COLUMN + GAP);
    }

    private int most(boolean event) {
        return timeline.stops().stream()
                .mapToInt(stop -> stop.marks(event).size())
                .max()
                .orElse(0);
    }

    private void column(List<BoxPlan.Box> boxes, List<Timeline.Mark> marks, Rectangle first, int step) {
        for (int i = 0; i < marks.size(); i++) {
            Rectangle at = new Rectangle(first.x, first.y + i * step, first.width, first.height);
            boxes.add(box(marks.get(i), at));
        }
    }

    private BoxPlan.Box box(Timeline.Mark mark, Rectangle bounds) {
        Report report = mark.report();
        List<Span> spans = mark.entries().stream()
                .flatMap(entry -> entry.span().stream())
                .distinct()
                .toList();
        String said = spans.stream()
                .map(span -> words.quoted(span.in(report.text())))
                .distinct()
                .collect(Collectors.joining(" "));
        return new BoxPlan.Box(
                bounds,
                words.calledApart(report),
                mark.event() ? said : clocks(mark),
                mark.event() ? Tone.SHARED : Tone.ONLY,
                spans.stream().map(span -> new Quote(report.id(), span)).toList());
    }

    // the day stands on the axis
    private String clocks(Timeline.Mark mark) {
        return mark.entries().stream()
                .map(TimelineEntry::time)
                .filter(time -> time.grain().compareTo(Grain.DAY) > 0)
                .map(words::clock)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private void behind(GC gc, int axis, int width, int height) {
        if (timeline.stops().isEmpty()) {
            int inner = Math.max(1, width - 2 * MARGIN);
            pen.words(gc, words.text("timeline.nothing"), Tone.MUTED, new Rectangle(MARGIN, height / 2, inner, 2));
            return;
        }
        gc.setBackground(desk.color(Tone.SURFACE));
        gc.fillRectangle(0, axis, width, AXIS);
        gc.setBackground(desk.color(Tone.PAPER));
        int row = axis + (AXIS - pen.rowHeight(gc)) / 2;
        Rectangle sight = gc.getClipping();
        for (int i = 0; i < timeline.stops().size(); i++) {
            if (x(i) + COLUMN + GAP >= sight.x && x(i) - GAP <= sight.x + sight.width) {
                StatedTime time = timeline.stops().get(i).day().time();
                pen.words(gc, words.time(time), Tone.TEXT, new Rectangle(x(i), row, COLUMN, 1));
                gap(gc, i, axis);
            }
        }
    }

    private void names(GC gc, int x, int axis, int height) {
        if (timeline.stops().isEmpty()) {
            return;
        }
        gc.setBackground(desk.color(Tone.PAPER));
        gc.fillRectangle(x, 0, NAMES, height);
        gc.setBackground(desk.color(Tone.SURFACE));
        gc.fillRectangle(x, axis, NAMES, AXIS);
        name(gc, "timeline.event", x, (axis - pen.rowHeight(gc)) / 2);
        name(gc, "timeline.published", x, axis + AXIS + (height - axis - AXIS - pen.rowHeight(gc)) / 2);
    }

    private void name(GC gc, String key, int x, int y) {
        pen.words(gc, words.text(key), Tone.MUTED, new Rectangle(x + 6, y, NAMES - 12, 2));
    }

    // how long it is to the next day that something is known of; time is not drawn to scale
    private void gap(GC gc, int stop, int axis) {
        if (stop + 1 == timeline.stops().size()) {
            return;
        }
        long days = timeline.stops()
                .get(stop)
                .day()
                .until(timeline.stops().get(stop + 1).day())
                .orElse(0);
        int x = x(stop) + COLUMN;
        gc.setForeground(desk.color(Tone.LINE));
        gc.setLineStyle(days == 1 ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.drawLine(x, axis + LINE, x + GAP, axis + LINE);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (days > 1) {
            String told = words.text("timeline.days", words.number((int) Math.min(days, Integer.MAX_VALUE)));
            pen.words(gc, told, Tone.MUTED, new Rectangle(x, axis + 1, GAP, 1));
        }
    }
}
