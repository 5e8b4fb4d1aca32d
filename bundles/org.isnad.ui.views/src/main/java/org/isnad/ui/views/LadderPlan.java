package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.report.Certainty;
import org.isnad.report.Ladder;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.RowRelation;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A ladder laid out: a lane for each degree, the surest on top, and a column for each report, the earliest first. */
final class LadderPlan {
    // the surest on top
    private static final List<Certainty> LANES =
            List.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.DOUBTFUL, Certainty.DENIED);
    private static final int NAMES = 84;
    private static final int FOOT = 44;
    private static final int MARGIN = 8;
    private static final int LEAST_LANE = 28;
    private static final int MOST_LANE = 84;
    private static final int LEAST_COLUMN = 132;
    private static final int MOST_COLUMN = 230;
    private static final int GAP_X = 26;
    private static final int GAP_Y = 6;
    private static final int NARROW = 40;

    private final Ladder ladder;
    private final Map<ReportId, Report> reports;
    private final Desk desk;
    private final Vocabulary words;
    private final BoxPen pen;

    LadderPlan(Ladder ladder, Map<ReportId, Report> reports, Desk desk, BoxPen pen) {
        this.ladder = ladder;
        this.reports = reports;
        this.desk = desk;
        this.words = new Vocabulary(desk);
        this.pen = pen;
    }

    BoxPlan of(Point room) {
        int count = ladder.rungs().size();
        int lane = Math.clamp((room.y - FOOT - 2 * MARGIN) / LANES.size(), LEAST_LANE, MOST_LANE);
        int gap = lane < NARROW ? 2 : GAP_Y;
        int column = Math.clamp((room.x - NAMES) / count, LEAST_COLUMN, MOST_COLUMN);
        List<BoxPlan.Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Ladder.Rung rung = ladder.rungs().get(i);
            int y = MARGIN + LANES.indexOf(rung.certainty()) * lane + gap;
            Rectangle bounds = new Rectangle(NAMES + i * column, y, column - GAP_X, lane - 2 * gap);
            boxes.add(new BoxPlan.Box(bounds, cues(rung), carriers(rung), tone(i), chosen(rung)));
        }
        Point size = new Point(NAMES + count * column, 2 * MARGIN + LANES.size() * lane + FOOT);
        return new BoxPlan(
                size,
                boxes,
                gc -> behind(gc, boxes, lane, Math.max(size.x, room.x)),
                new BoxPlan.Names(NAMES, (gc, x) -> names(gc, x, lane)));
    }

    /** How a claim of one degree that becomes one of another stands to it. */
    static RowRelation step(Certainty before, Certainty after) {
        if (before == after) {
            return RowRelation.SHARED;
        }
        if (before == Certainty.DENIED || after == Certainty.DENIED) {
            return RowRelation.CONFLICT;
        }
        return LANES.indexOf(after) < LANES.indexOf(before) ? RowRelation.STRONGER : RowRelation.WEAKER;
    }

    private Tone tone(int rung) {
        return rung == 0 ? Tone.ONLY : Hues.tone(step(degree(rung - 1), degree(rung)));
    }

    private Certainty degree(int rung) {
        return ladder.rungs().get(rung).certainty();
    }

    // what was not recognised as a sign of doubt is told whole
    private String cues(Ladder.Rung rung) {
        List<Quote> cues =
                rung.cues().isEmpty() && rung.certainty() != Certainty.CERTAIN ? List.of(rung.claim()) : rung.cues();
        String told = cues.stream()
                .flatMap(quote -> report(quote).map(report -> quote.span().in(report.text())).stream())
                .map(words::quoted)
                .distinct()
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? words.text("ladder.plain") : told;
    }

    // the outlet stands below its column
    private String carriers(Ladder.Rung rung) {
        Optional<String> outlet = report(rung.claim()).map(words::outlet);
        return rung.carriers().stream()
                .filter(carrier -> !outlet.equals(Optional.of(carrier)))
                .distinct()
                .map(MatrixCell::isolated)
                .reduce(words::became)
                .orElse("");
    }

    private Optional<Report> report(Quote quote) {
        return Optional.ofNullable(reports.get(quote.report()));
    }

    // its own words first, and those of the others
    private List<Quote> chosen(Ladder.Rung rung) {
        return Stream.concat(Stream.of(rung), ladder.rungs().stream())
                .map(Ladder.Rung::claim)
                .distinct()
                .toList();
    }

    private void lanes(GC gc, int x, int lane, int width) {
        for (int i = 0; i < LANES.size(); i++) {
            gc.setBackground(desk.color(i % 2 == 0 ? Tone.SURFACE : Tone.PAPER));
            gc.fillRectangle(x, MARGIN + i * lane, width, lane);
        }
    }

    private void names(GC gc, int x, int lane) {
        gc.setBackground(desk.color(Tone.PAPER));
        // the words under the first column begin before it
        gc.fillRectangle(x, MARGIN + LANES.size() * lane, NAMES - GAP_X / 2, FOOT + MARGIN);
        lanes(gc, x, lane, NAMES);
        for (int i = 0; i < LANES.size(); i++) {
            int middle = MARGIN + i * lane + (lane - pen.rowHeight(gc)) / 2;
            pen.words(gc, words.certainty(LANES.get(i)), Tone.MUTED, new Rectangle(x + 6, middle, NAMES - 12, 1));
        }
    }

    private void behind(GC gc, List<BoxPlan.Box> boxes, int lane, int width) {
        lanes(gc, 0, lane, width);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i).bounds();
            if (i > 0) {
                line(gc, boxes.get(i - 1).bounds(), box, step(degree(i - 1), degree(i)));
            }
            int foot = MARGIN + LANES.size() * lane + 4;
            int row = pen.rowHeight(gc);
            Rectangle place = new Rectangle(box.x - GAP_X / 2, foot, box.width + GAP_X, 1);
            for (String words : foot(ladder.rungs().get(i))) {
                pen.words(gc, words, Tone.TEXT, place);
                place.y += row;
            }
        }
    }

    private void line(GC gc, Rectangle from, Rectangle to, RowRelation step) {
        gc.setForeground(Hues.line(desk, step));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        int fromX = from.x + from.width;
        int turn = (fromX + to.x) / 2;
        int fromY = from.y + from.height / 2;
        int toY = to.y + to.height / 2;
        gc.drawPolyline(new int[] {fromX, fromY, turn, fromY, turn, toY, to.x, toY});
        gc.setLineWidth(1);
    }

    // whose and of when: each in a line and a direction of its own
    private List<String> foot(Ladder.Rung rung) {
        // several reports of unknown outlets are told apart by their titles
        String outlet = report(rung.claim()).map(words::calledApart).orElse(MatrixCell.NOTHING);
        String when = rung.published().map(words::time).orElseGet(() -> words.text("time-unstated"));
        return List.of(outlet, when);
    }
}
