package org.isnad.ui.views;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A graph laid out in boxes and drawn; x grows from outlet to origin, a mirrored canvas turns it round. */
final class IsnadDrawing implements AutoCloseable {
    private static final int MARGIN = 24;
    private static final int PADDING = 10;
    private static final int WIDEST = 240;
    private static final int HOP = 136;
    private static final int BETWEEN_ROWS = 18;
    private static final int LABEL = 76;
    private static final int ARROW = 9;
    private static final int[] DASHES = {5, 4};

    private final Desk desk;
    private final Vocabulary words;
    private final IsnadGraph graph;
    private final Font titleFont;
    private final Font detailFont;
    private final List<Box> boxes = new ArrayList<>();

    private record Box(Rectangle bounds, TextLayout title, TextLayout detail) {}

    IsnadDrawing(Device device, Desk desk, IsnadGraph graph) {
        this.desk = desk;
        this.words = new Vocabulary(desk);
        this.graph = graph;
        titleFont = derived(device, desk.readingFont(), 0.9);
        detailFont = derived(device, desk.readingFont(), 0.75);
        layOut(device);
    }

    /** What a node is besides its name. */
    String detail(IsnadGraph.Node node) {
        if (node.source().isEmpty()) {
            return words.published(node.report());
        }
        String detail = words.description(node.source().get());
        return node.resolved() ? detail : detail + " · " + words.text("unresolved");
    }

    String title(IsnadGraph.Node node) {
        return node.source().map(source -> source.name()).orElseGet(() -> words.outlet(node.report()));
    }

    Point size() {
        int width = 0;
        int height = 0;
        for (Box box : boxes) {
            width = Math.max(width, box.bounds().x + box.bounds().width);
            height = Math.max(height, box.bounds().y + box.bounds().height);
        }
        return new Point(width + MARGIN, height + MARGIN);
    }

    Rectangle bounds(int node) {
        return boxes.get(node).bounds();
    }

    int nodeAt(int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).bounds().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    void draw(GC gc, List<Integer> selected, int focused) {
        gc.setAntialias(SWT.ON);
        graph.ties().forEach(tie -> drawTie(gc, tie));
        graph.edges().forEach(edge -> drawEdge(gc, edge));
        for (int i = 0; i < boxes.size(); i++) {
            drawBox(gc, i, selected.contains(i), i == focused);
        }
        graph.edges().forEach(edge -> labelEdge(gc, edge));
        graph.ties().forEach(tie -> labelTie(gc, tie));
    }

    private void layOut(Device device) {
        List<TextLayout> titles = new ArrayList<>();
        List<TextLayout> details = new ArrayList<>();
        int columns =
                graph.nodes().stream().mapToInt(IsnadGraph.Node::column).max().orElse(0) + 1;
        int[] widths = new int[columns];
        for (IsnadGraph.Node node : graph.nodes()) {
            titles.add(text(device, title(node), titleFont));
            details.add(text(device, detail(node), detailFont));
            int width = Math.max(width(titles.getLast()), width(details.getLast()));
            widths[node.column()] = Math.max(widths[node.column()], width);
        }
        int pitch = 0;
        for (int i = 0; i < titles.size(); i++) {
            pitch = Math.max(pitch, height(titles.get(i)) + height(details.get(i)) + 2 * PADDING + BETWEEN_ROWS);
        }
        int[] starts = new int[columns];
        starts[0] = MARGIN;
        for (int i = 1; i < columns; i++) {
            starts[i] = starts[i - 1] + widths[i - 1] + 2 * PADDING + HOP;
        }
        for (int i = 0; i < titles.size(); i++) {
            IsnadGraph.Node node = graph.nodes().get(i);
            int width = Math.max(width(titles.get(i)), width(details.get(i))) + 2 * PADDING;
            int height = height(titles.get(i)) + height(details.get(i)) + 2 * PADDING;
            int x = starts[node.column()];
            int y = MARGIN + (int) (node.row() * pitch) + (pitch - BETWEEN_ROWS - height) / 2;
            titles.get(i).setWidth(width - 2 * PADDING);
            details.get(i).setWidth(width - 2 * PADDING);
            boxes.add(new Box(new Rectangle(x, y, width, height), titles.get(i), details.get(i)));
        }
    }

    private void drawBox(GC gc, int index, boolean selected, boolean focused) {
        IsnadGraph.Node node = graph.nodes().get(index);
        Box box = boxes.get(index);
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
        box.title().draw(gc, at.x + PADDING, at.y + PADDING - 2);
        gc.setForeground(desk.color(Tone.MUTED));
        box.detail().draw(gc, at.x + PADDING, at.y + PADDING + height(box.title()));
    }

    private void drawEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle from = bounds(edge.from());
        Rectangle to = bounds(edge.to());
        int startX = from.x + from.width;
        int startY = from.y + from.height / 2;
        int endY = to.y + to.height / 2;
        Color line = desk.color(edge.manner() == org.isnad.report.Manner.UNRECOGNISED ? Tone.INFERRED : Tone.ACCENT);
        gc.setForeground(line);
        gc.setBackground(line);
        gc.setLineWidth(1);
        stroke(
                gc,
                graph.nodes().get(edge.to()).unnamed()
                        && edge.manner().commitment() != org.isnad.report.Commitment.NEUTRAL);
        curve(gc, startX, startY, to.x - LABEL, endY);
        gc.drawLine(to.x - LABEL, endY, to.x - ARROW, endY);
        stroke(gc, false);
        gc.fillPolygon(new int[] {to.x, endY, to.x - ARROW, endY - ARROW / 2, to.x - ARROW, endY + ARROW / 2});
    }

    private void labelEdge(GC gc, IsnadGraph.Edge edge) {
        Rectangle to = bounds(edge.to());
        label(gc, words.manner(edge.manner()), Tone.MUTED, to.x - LABEL / 2 - ARROW / 2, to.y + to.height / 2 - 1);
    }

    private void drawTie(GC gc, IsnadGraph.Tie tie) {
        Rectangle a = bounds(tie.a());
        Rectangle b = bounds(tie.b());
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
        Rectangle a = bounds(tie.a());
        Rectangle b = bounds(tie.b());
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
        TextLayout layout = text(gc.getDevice(), label, detailFont);
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

    // a layout of its own direction: on a mirrored canvas left-to-right runs would be drawn turned round otherwise
    private static TextLayout text(Device device, String text, Font font) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(text);
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        layout.setOrientation(leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        layout.setAlignment(SWT.CENTER);
        if (layout.getBounds().width > WIDEST) {
            layout.setWidth(WIDEST);
        }
        return layout;
    }

    private static int width(TextLayout layout) {
        return layout.getBounds().width;
    }

    private static int height(TextLayout layout) {
        return layout.getBounds().height;
    }

    private static Font derived(Device device, Font font, double factor) {
        FontData[] data = font.getFontData();
        for (FontData one : data) {
            one.setHeight((int) Math.round(one.getHeight() * factor));
        }
        return new Font(device, data);
    }

    @Override
    public void close() {
        for (Box box : boxes) {
            box.title().dispose();
            box.detail().dispose();
        }
        titleFont.dispose();
        detailFont.dispose();
    }
}
