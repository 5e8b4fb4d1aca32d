package org.isnad.ui.views;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.report.Source;
import org.isnad.ui.compare.Desk;

/** A graph's nodes as boxes with their words: columns by depth, rows by chain. */
final class IsnadBoxes implements AutoCloseable {
    static final int PADDING = 10;
    private static final int MARGIN = 24;
    private static final int WIDEST = 240;
    private static final int HOP = 136;
    private static final int BETWEEN_ROWS = 18;

    record Box(Rectangle bounds, TextLayout title, TextLayout detail) {}

    private final Device device;
    private final Vocabulary words;
    private final Font titleFont;
    private final Font detailFont;
    private final List<Box> boxes = new ArrayList<>();

    IsnadBoxes(Device device, Desk desk, IsnadGraph graph) {
        this.device = device;
        words = new Vocabulary(desk);
        titleFont = derived(device, desk.readingFont(), 0.9);
        detailFont = derived(device, desk.readingFont(), 0.75);
        graph.nodes().forEach(node -> boxes.add(measured(node)));
        place(graph.nodes());
    }

    Box box(int node) {
        return boxes.get(node);
    }

    int at(int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).bounds().contains(x, y)) {
                return i;
            }
        }
        return -1;
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

    /** What a node is besides its name. */
    String detail(IsnadGraph.Node node) {
        if (node.source().isEmpty()) {
            return words.published(node.report());
        }
        String detail = words.description(node.source().get());
        return node.resolved() ? detail : detail + " · " + words.text("unresolved");
    }

    String title(IsnadGraph.Node node) {
        return node.source().map(Source::name).orElseGet(() -> words.outlet(node.report()));
    }

    TextLayout label(String label) {
        return text(label, detailFont);
    }

    private Box measured(IsnadGraph.Node node) {
        TextLayout title = text(title(node), titleFont);
        TextLayout detail = text(detail(node), detailFont);
        int width = Math.max(title.getBounds().width, detail.getBounds().width);
        title.setWidth(width);
        detail.setWidth(width);
        int height = title.getBounds().height + detail.getBounds().height;
        return new Box(new Rectangle(0, 0, width + 2 * PADDING, height + 2 * PADDING), title, detail);
    }

    private void place(List<IsnadGraph.Node> nodes) {
        int columns = nodes.stream().mapToInt(IsnadGraph.Node::column).max().orElse(0) + 1;
        int[] widths = new int[columns];
        int tallest = 0;
        for (int i = 0; i < nodes.size(); i++) {
            int column = nodes.get(i).column();
            widths[column] = Math.max(widths[column], boxes.get(i).bounds().width);
            tallest = Math.max(tallest, boxes.get(i).bounds().height);
        }
        int[] starts = new int[columns];
        starts[0] = MARGIN;
        for (int i = 1; i < columns; i++) {
            starts[i] = starts[i - 1] + widths[i - 1] + HOP;
        }
        for (int i = 0; i < nodes.size(); i++) {
            Rectangle bounds = boxes.get(i).bounds();
            double middle = nodes.get(i).row() * (tallest + BETWEEN_ROWS) + tallest / 2.0;
            bounds.x = starts[nodes.get(i).column()];
            bounds.y = MARGIN + (int) middle - bounds.height / 2;
        }
    }

    // a layout of its own direction: on a mirrored canvas left-to-right runs would be drawn turned round otherwise
    private TextLayout text(String text, Font font) {
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
