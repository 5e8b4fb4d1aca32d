package org.isnad.ui.views;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.report.Source;
import org.isnad.ui.compare.Desk;

/** A graph's nodes as boxes with their words: columns by depth, rows by chain, as wide as there is room. */
final class IsnadBoxes implements AutoCloseable {
    static final int PADDING_X = 10;
    static final int PADDING_Y = 5;
    private static final int MARGIN = 22;
    private static final int MARGIN_Y = 12;
    /** How far behind a column the lines to its sources part. */
    static final int BUS = 14;

    private static final int[] WIDEST = {240, 200, 165, 135, 110};
    private static final int AROUND_LABEL = 34;
    private static final int MOST_SPREAD = 70;
    private static final int LEAST_ROW_GAP = 6;
    private static final int MOST_ROW_GAP = 44;
    private static final int CHANNEL = 11;
    private static final int BESIDE_LABEL = 22;

    record Box(Rectangle bounds, TextLayout title, TextLayout detail) {}

    private final Device device;
    private final Vocabulary words;
    private final IsnadGraph graph;
    private final Font titleFont;
    private final Font detailFont;
    private final Point room;
    // a layout each, made once: words are laid out again only for the width that is taken
    private final List<TextLayout> titles = new ArrayList<>();
    private final List<TextLayout> details = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, Integer> labelWidths = new HashMap<>();
    private final int[] natural;
    private final int[] hops;
    private final int[] columnEnds;
    private final int channels;
    private final int tieLabel;
    private int widest;
    private int right;
    private boolean placed;

    /** Has no boxes before it {@linkplain #goOn went on} to its end. */
    IsnadBoxes(Device device, Desk desk, IsnadGraph graph, Point room) {
        this.device = device;
        this.graph = graph;
        this.room = room;
        natural = new int[graph.nodes().size()];
        words = new Vocabulary(desk);
        titleFont = derived(device, 1);
        detailFont = derived(device, 0.88);
        columnEnds = new int
                [graph.nodes().stream().mapToInt(IsnadGraph.Node::column).max().orElse(0) + 1];
        List<IsnadGraph.Tie> round =
                graph.ties().stream().filter(t -> !TieRoute.isFree(graph, t)).toList();
        channels = round.size();
        tieLabel =
                round.stream().mapToInt(t -> width(words.tie(t.kind()))).max().orElse(0);
        hops = hops();
    }

    /** Measures for so many nanoseconds; whether every box has its place now. */
    boolean goOn(long share) {
        long began = System.nanoTime();
        while (!placed && System.nanoTime() - began < share) {
            if (titles.size() < natural.length) {
                measure(graph.nodes().get(titles.size()));
            } else if (boxes.size() < natural.length) {
                box();
            } else {
                int[] widths = widths(widest);
                spread(hops, room.x - total(widths));
                place(widths);
                placed = true;
            }
        }
        return placed;
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

    /** Where the lines from a column's boxes to their sources part. */
    int bus(int column) {
        return columnEnds[column] + BUS;
    }

    int tieLabel() {
        return tieLabel;
    }

    /** The upright part of the n-th tie that goes round the boxes. */
    int channel(int n) {
        return right + tieLabel + BESIDE_LABEL + CHANNEL * n;
    }

    Point size() {
        int width = 0;
        int height = 0;
        for (Box box : boxes) {
            width = Math.max(width, box.bounds().x + box.bounds().width);
            height = Math.max(height, box.bounds().y + box.bounds().height);
        }
        return new Point(width + ties() + MARGIN, height + MARGIN_Y);
    }

    private int ties() {
        return channels == 0 ? 0 : tieLabel + BESIDE_LABEL + CHANNEL * channels;
    }

    /** What a node is besides its name. */
    String detail(IsnadGraph.Node node) {
        if (node.source().isEmpty()) {
            return words.published(node.report());
        }
        if (node.inferred()) {
            return words.text("inferred-from");
        }
        String detail = node.fuller()
                .map(fuller -> words.stripped(fuller, node.source().get()))
                .orElseGet(() -> words.description(node.source().get()));
        return node.resolved() ? detail : detail + " · " + words.text("unresolved");
    }

    String title(IsnadGraph.Node node) {
        String name = node.source().map(Source::name).orElseGet(() -> words.called(node.report()));
        if (!node.inferred()) {
            return name;
        }
        // the question mark stands behind the name, whatever the window's direction is
        String side = Wrapped.leftToRight(name) ? "\u200E" : "\u200F";
        return side + words.text("inferred-name", name) + side;
    }

    TextLayout label(String label) {
        return text(label, detailFont);
    }

    private int width(String label) {
        return labelWidths.computeIfAbsent(label, words -> {
            TextLayout layout = label(words);
            int width = layout.getBounds().width;
            layout.dispose();
            return width;
        });
    }

    private int[] hops() {
        int[] hops = new int[columnEnds.length];
        for (IsnadGraph.Edge edge : graph.edges()) {
            int column = graph.nodes().get(edge.from()).column();
            hops[column] = Math.max(hops[column], BUS + AROUND_LABEL + width(words.edge(graph, edge)));
        }
        return hops;
    }

    private void measure(IsnadGraph.Node node) {
        TextLayout title = text(title(node), titleFont);
        TextLayout detail = text(detail(node), detailFont);
        natural[titles.size()] = Math.max(title.getBounds().width, detail.getBounds().width) + 2;
        titles.add(title);
        details.add(detail);
    }

    private void box() {
        int next = boxes.size();
        if (next == 0) {
            widest = Arrays.stream(WIDEST)
                    .filter(w -> total(widths(w)) <= room.x)
                    .findFirst()
                    .orElse(WIDEST[WIDEST.length - 1]);
        }
        boxes.add(boxed(titles.get(next), details.get(next), Math.min(widest, natural[next])));
    }

    private int[] widths(int widest) {
        int[] widths = new int[columnEnds.length];
        for (int i = 0; i < natural.length; i++) {
            int column = graph.nodes().get(i).column();
            widths[column] = Math.max(widths[column], Math.min(widest, natural[i]) + 2 * PADDING_X);
        }
        return widths;
    }

    private static Box boxed(TextLayout title, TextLayout detail, int width) {
        title.setWidth(width);
        detail.setWidth(width);
        int height = title.getBounds().height + detail.getBounds().height;
        return new Box(new Rectangle(0, 0, width + 2 * PADDING_X, height + 2 * PADDING_Y), title, detail);
    }

    private int total(int[] widths) {
        return 2 * MARGIN + Arrays.stream(widths).sum() + Arrays.stream(hops).sum() + ties();
    }

    private static void spread(int[] hops, int free) {
        int share = Math.clamp(free / Math.max(1, hops.length - 1), 0, MOST_SPREAD);
        for (int i = 0; i < hops.length - 1; i++) {
            hops[i] += share;
        }
    }

    private void place(int[] widths) {
        int x = MARGIN;
        int[] starts = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            starts[i] = x;
            columnEnds[i] = x + widths[i];
            x += widths[i] + hops[i];
        }
        right = columnEnds[columnEnds.length - 1];
        double[] rows = graph.nodes().stream()
                .mapToDouble(IsnadGraph.Node::row)
                .distinct()
                .sorted()
                .toArray();
        int[] middles = middles(rows);
        for (int i = 0; i < boxes.size(); i++) {
            IsnadGraph.Node node = graph.nodes().get(i);
            Rectangle bounds = boxes.get(i).bounds();
            bounds.width = widths[node.column()];
            bounds.x = starts[node.column()];
            bounds.y = middles[Arrays.binarySearch(rows, node.row())] - bounds.height / 2;
            boxes.get(i).title().setWidth(bounds.width - 2 * PADDING_X);
            boxes.get(i).detail().setWidth(bounds.width - 2 * PADDING_X);
        }
    }

    private int[] middles(double[] rows) {
        int[] heights = new int[rows.length];
        for (int i = 0; i < boxes.size(); i++) {
            int row = Arrays.binarySearch(rows, graph.nodes().get(i).row());
            heights[row] = Math.max(heights[row], boxes.get(i).bounds().height);
        }
        int free = room.y - 2 * MARGIN_Y - Arrays.stream(heights).sum();
        int gap = Math.clamp(free / Math.max(1, rows.length), LEAST_ROW_GAP, MOST_ROW_GAP);
        int[] middles = new int[rows.length];
        int y = MARGIN_Y;
        for (int i = 0; i < rows.length; i++) {
            middles[i] = y + heights[i] / 2;
            boolean nextReport = i + 1 < rows.length && rows[i + 1] - rows[i] > 1.01;
            y += heights[i] + (nextReport ? gap + gap / 2 : gap);
        }
        return middles;
    }

    // a layout of its own direction: on a mirrored canvas left-to-right runs would be drawn turned round otherwise
    private TextLayout text(String text, Font font) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(text);
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        layout.setOrientation(leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        layout.setAlignment(SWT.CENTER);
        return layout;
    }

    private static Font derived(Device device, double factor) {
        FontData[] data = device.getSystemFont().getFontData();
        for (FontData one : data) {
            one.setHeight((int) Math.round(one.getHeight() * factor));
        }
        return new Font(device, data);
    }

    @Override
    public void close() {
        titles.forEach(TextLayout::dispose);
        details.forEach(TextLayout::dispose);
        titleFont.dispose();
        detailFont.dispose();
    }
}
