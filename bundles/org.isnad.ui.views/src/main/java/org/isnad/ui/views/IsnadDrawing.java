package org.isnad.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.report.Manner;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A graph laid out in boxes and drawn; x grows from outlet to origin, a mirrored canvas turns it round. */
final class IsnadDrawing implements AutoCloseable {
    private static final int LABEL = 76;
    private static final int ARROW = 9;
    private static final int[] DASHES = {5, 4};

    private final Desk desk;
    private final Vocabulary words;
    private final IsnadGraph graph;
    private final IsnadBoxes boxes;

    IsnadDrawing(Device device, Desk desk, IsnadGraph graph) {
        this.desk = desk;
        this.words = new Vocabulary(desk);
        this.graph = graph;
        boxes = new IsnadBoxes(device, desk, graph);
    }

    IsnadBoxes boxes() {
        return boxes;
    }

    void draw(GC gc, List<Integer> selected, int focused) {
        gc.setAntialias(SWT.ON);
        graph.ties().forEach(tie -> drawTie(gc, tie));
        graph.edges().forEach(edge -> drawEdge(gc, edge));
        for (int i = 0; i < graph.nodes().size(); i++) {
            drawBox(gc, i, selected.contains(i), i == focused);
        }
        graph.edges().forEach(edge -> labelEdge(gc, edge));
        graph.ties().forEach(tie -> labelTie(gc, tie));
    }

    private void drawBox(GC gc, int index, boolean selected, boolean focused) {
        IsnadGraph.Node node = graph.nodes().get(index);
        IsnadBoxes.Box box = boxes.box(index);
        Rectangle at = box.bounds();
        boolean dashed = node.unnamed() || !node.resolved();
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
        box.title().draw(gc, at.x + IsnadBoxes.PADDING, at.y + IsnadBoxes.PADDING - 2);
        gc.setForeground(desk.color(Tone.MUTED));
        box.detail()
                .draw(
                        gc,
                        at.x + IsnadBoxes.PADDING,
                        at.y + IsnadBoxes.PADDING + box.title().getBounds().height);
    }

    private void drawEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle from = boxes.box(edge.from()).bounds();
        Rectangle to = boxes.box(edge.to()).bounds();
        int startX = from.x + from.width;
        int startY = from.y + from.height / 2;
        int endY = to.y + to.height / 2;
        Color line = desk.color(edge.manner() == Manner.UNRECOGNISED ? Tone.INFERRED : Tone.ACCENT);
        gc.setForeground(line);
        gc.setBackground(line);
        gc.setLineWidth(1);
        stroke(
                gc,
                edge.manner() == Manner.UNATTRIBUTED
                        || !graph.nodes().get(edge.to()).resolved());
        curve(gc, startX, startY, to.x - LABEL, endY);
        gc.drawLine(to.x - LABEL, endY, to.x - ARROW, endY);
        stroke(gc, false);
        gc.fillPolygon(new int[] {to.x, endY, to.x - ARROW, endY - ARROW / 2, to.x - ARROW, endY + ARROW / 2});
    }

    private void labelEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle to = boxes.box(edge.to()).bounds();
        label(gc, words.manner(edge.manner()), Tone.MUTED, to.x - LABEL / 2 - ARROW / 2, to.y + to.height / 2 - 1);
    }

    private void drawTie(GC gc, IsnadGraph.Tie tie) {
        Rectangle a = boxes.box(tie.a()).bounds();
        Rectangle b = boxes.box(tie.b()).bounds();
        gc.setForeground(desk.color(Tone.INFERRED));
        gc.setLineWidth(1);
        stroke(gc, true);
        Path path = new Path(gc.getDevice());
        int fromX = a.x + a.width / 2;
        int toX = b.x + b.width / 2;
        int half = (b.y - a.y - a.height) / 2;
        path.moveTo(fromX, a.y + a.height);
        path.cubicTo(fromX, a.y + a.height + half, toX, b.y - half, toX, b.y);
        gc.drawPath(path);
        path.dispose();
        stroke(gc, false);
    }

    private void labelTie(GC gc, IsnadGraph.Tie tie) {
        Rectangle a = boxes.box(tie.a()).bounds();
        Rectangle b = boxes.box(tie.b()).bounds();
        int x = (a.x + a.width / 2 + b.x + b.width / 2) / 2;
        int y = (a.y + a.height + b.y) / 2;
        String key = switch (tie.kind()) {
            case ONE_ORIGIN -> "tie.one-origin";
            case NOT_ESTABLISHED -> "tie.not-established";
            case SHARED_WORDING -> "tie.shared-wording";
        };
        label(gc, words.text(key), Tone.INFERRED, x, y);
    }

    private void label(GC gc, String label, Tone tone, int x, int y) {
        TextLayout layout = boxes.label(label);
        Rectangle size = layout.getBounds();
        layout.setWidth(size.width + 2);
        gc.setBackground(desk.color(Tone.PAPER));
        gc.fillRectangle(x - size.width / 2 - 3, y - size.height / 2, size.width + 6, size.height);
        gc.setForeground(desk.color(tone));
        layout.draw(gc, x - size.width / 2, y - size.height / 2);
        layout.dispose();
    }

    private static void curve(GC gc, int fromX, int fromY, int toX, int toY) {
        Path path = new Path(gc.getDevice());
        float bend = (toX - fromX) / 2f;
        path.moveTo(fromX, fromY);
        path.cubicTo(fromX + bend, fromY, toX - bend, toY, toX, toY);
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
