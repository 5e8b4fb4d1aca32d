package org.isnad.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.report.Manner;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A graph laid out in boxes and drawn; x grows from outlet to origin, a mirrored canvas turns it round. */
final class IsnadDrawing implements AutoCloseable {
    private static final int ARROW = 8;
    private static final int BEND = 8;
    // half as high as a label can be
    private static final int MOST_LABEL = 40;
    private static final int[] DASHES = {5, 4};

    private final Desk desk;
    private final Vocabulary words;
    private final IsnadGraph graph;
    private final IsnadBoxes boxes;
    private final List<TieRoute> routes;

    /** Takes the boxes, all of which have their places, and closes them. */
    IsnadDrawing(Desk desk, IsnadGraph graph, IsnadBoxes boxes) {
        this.desk = desk;
        this.words = new Vocabulary(desk);
        this.graph = graph;
        this.boxes = boxes;
        routes = TieRoute.of(graph, boxes);
    }

    IsnadBoxes boxes() {
        return boxes;
    }

    void draw(GC gc, List<Integer> selected, int focused) {
        gc.setAntialias(SWT.ON);
        Rectangle sight = gc.getClipping();
        routes.forEach(route -> drawTie(gc, route));
        graph.edges().forEach(edge -> drawEdge(gc, edge));
        for (int i = 0; i < graph.nodes().size(); i++) {
            if (boxes.box(i).bounds().intersects(sight)) {
                drawBox(gc, i, selected.contains(i), i == focused);
            }
        }
        graph.edges().forEach(edge -> labelEdge(gc, edge));
        routes.forEach(
                route -> label(gc, words.tie(route.tie().kind()), Tone.INFERRED, route.labelX(), route.labelY()));
    }

    private void drawBox(GC gc, int index, boolean selected, boolean focused) {
        IsnadGraph.Node node = graph.nodes().get(index);
        IsnadBoxes.Box box = boxes.box(index);
        Rectangle at = box.bounds();
        boolean dashed = node.unnamed() || node.inferred() || !node.resolved();
        gc.setBackground(desk.color(dashed ? Tone.UNNAMED : node.source().isEmpty() ? Tone.SURFACE : Tone.ONLY));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 8, 8);
        gc.setForeground(desk.color(selected ? Tone.ACCENT : dashed ? Tone.INFERRED : Tone.MUTED));
        gc.setLineWidth(selected ? 3 : 1);
        stroke(gc, dashed);
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, 8, 8);
        stroke(gc, false);
        if (focused) {
            gc.setLineWidth(1);
            gc.drawFocus(at.x - 4, at.y - 4, at.width + 8, at.height + 8);
        }
        gc.setForeground(desk.color(Tone.TEXT));
        int x = at.x + IsnadBoxes.PADDING_X;
        int y = at.y + IsnadBoxes.PADDING_Y;
        box.title().draw(gc, x, y);
        gc.setForeground(desk.color(Tone.MUTED));
        box.detail().draw(gc, x, y + box.title().getBounds().height);
    }

    private void drawEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle from = boxes.box(edge.from()).bounds();
        Rectangle to = boxes.box(edge.to()).bounds();
        IsnadGraph.Node source = graph.nodes().get(edge.to());
        int endY = middle(to);
        boolean unsure = edge.manner() == Manner.UNRECOGNISED || source.inferred();
        Color line = desk.color(unsure ? Tone.INFERRED : Tone.ACCENT);
        gc.setForeground(line);
        gc.setBackground(line);
        gc.setLineWidth(1);
        stroke(gc, edge.manner() == Manner.UNATTRIBUTED || source.inferred() || !source.resolved());
        int bus = boxes.bus(graph.nodes().get(edge.from()).column());
        step(gc, new Point(from.x + from.width, middle(from)), bus, new Point(to.x - ARROW, endY));
        stroke(gc, false);
        gc.fillPolygon(new int[] {to.x, endY, to.x - ARROW, endY - ARROW / 2, to.x - ARROW, endY + ARROW / 2});
    }

    private void labelEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle to = boxes.box(edge.to()).bounds();
        int bus = boxes.bus(graph.nodes().get(edge.from()).column());
        Tone tone = graph.nodes().get(edge.to()).inferred() ? Tone.INFERRED : Tone.MUTED;
        label(gc, words.edge(graph, edge), tone, (bus + BEND + to.x - ARROW) / 2, middle(to) - 1);
    }

    private void drawTie(GC gc, TieRoute route) {
        gc.setForeground(desk.color(Tone.INFERRED));
        gc.setLineWidth(1);
        stroke(gc, true);
        gc.drawPolyline(route.points().stream().mapToInt(Integer::intValue).toArray());
        stroke(gc, false);
    }

    private static int middle(Rectangle box) {
        return box.y + box.height / 2;
    }

    private void label(GC gc, String label, Tone tone, int x, int y) {
        Rectangle sight = gc.getClipping();
        if (y < sight.y - MOST_LABEL || y > sight.y + sight.height + MOST_LABEL) {
            return;
        }
        TextLayout layout = boxes.label(label);
        Rectangle size = layout.getBounds();
        layout.setWidth(size.width + 2);
        gc.setBackground(desk.color(Tone.PAPER));
        gc.fillRectangle(x - size.width / 2 - 3, y - size.height / 2, size.width + 6, size.height);
        gc.setForeground(desk.color(tone));
        layout.draw(gc, x - size.width / 2, y - size.height / 2);
        layout.dispose();
    }

    // straight on, or down along the bus with round corners
    private static void step(GC gc, Point from, int bus, Point to) {
        if (from.y == to.y) {
            gc.drawLine(from.x, from.y, to.x, to.y);
            return;
        }
        int bend = from.y < to.y ? BEND : -BEND;
        Path path = new Path(gc.getDevice());
        path.moveTo(from.x, from.y);
        path.lineTo(bus - BEND, from.y);
        path.quadTo(bus, from.y, bus, from.y + bend);
        path.lineTo(bus, to.y - bend);
        path.quadTo(bus, to.y, bus + BEND, to.y);
        path.lineTo(to.x, to.y);
        gc.drawPath(path);
        path.dispose();
    }

    private static void stroke(GC gc, boolean dashed) {
        if (dashed) {
            gc.setLineDash(DASHES);
        } else {
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    @Override
    public void close() {
        boxes.close();
    }
}
