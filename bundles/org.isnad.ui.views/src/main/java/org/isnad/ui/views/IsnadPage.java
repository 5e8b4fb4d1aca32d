package org.isnad.ui.views;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;
import org.jspecify.annotations.Nullable;

/** The sentence on independence, and the drawing to scroll, click and walk through with the arrow keys. */
final class IsnadPage implements ComparisonView.Page {
    private final Desk desk;
    private final Vocabulary words;
    private final Label independence;
    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private IsnadGraph graph = new IsnadGraph(List.of(), List.of(), List.of());
    private @Nullable IsnadDrawing drawing;
    private int focused = -1;

    IsnadPage(Composite parent, Desk desk) {
        this.desk = desk;
        words = new Vocabulary(desk);
        Composite root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        independence = new Label(root, SWT.WRAP);
        independence.setBackground(desk.color(Tone.SURFACE));
        independence.setForeground(desk.color(Tone.TEXT));
        root.setBackground(desk.color(Tone.SURFACE));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 14;
        wide.verticalIndent = 6;
        independence.setLayoutData(wide);
        scrolled = new ScrolledComposite(root, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(desk.color(Tone.PAPER));
        scrolled.setContent(canvas);
        listen();
        desk.onSelect(root, this::selected);
    }

    @Override
    public void show(Comparison comparison, List<Dossier> dossiers) {
        close();
        graph = IsnadGraph.of(comparison, dossiers);
        IsnadDrawing drawn = new IsnadDrawing(canvas.getDisplay(), desk, graph);
        drawing = drawn;
        focused = graph.nodes().isEmpty() ? -1 : 0;
        independence.setText(desk.text(comparison.independence()).replace("&", "&&"));
        scrolled.setMinSize(drawn.boxes().size());
        scrolled.getParent().layout();
        canvas.redraw();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.KeyDown, this::keyDown);
        canvas.addListener(
                SWT.Traverse,
                e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                        || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || e.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Dispose, e -> close());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = focused < 0 ? words.text("isnad") : describe(focused);
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = description();
            }
        });
    }

    /** Every hop in words, a line each. */
    String description() {
        return graph.edges().stream()
                .map(edge -> words.text("hop", describe(edge.from()), words.manner(edge.manner()), describe(edge.to())))
                .collect(Collectors.joining("\n"));
    }

    private String describe(int node) {
        return drawing == null
                ? ""
                : drawing.boxes().title(graph.nodes().get(node)) + " · "
                        + drawing.boxes().detail(graph.nodes().get(node));
    }

    private void paint(GC gc) {
        if (drawing != null) {
            drawing.draw(gc, selectedNodes(desk.selection()), canvas.isFocusControl() ? focused : -1);
        }
    }

    private List<Integer> selectedNodes(List<Quote> selection) {
        return IntStream.range(0, graph.nodes().size())
                .filter(i -> graph.nodes().get(i).quotes().stream()
                        .anyMatch(named -> selection.stream().anyMatch(quote -> Rows.overlap(named, quote))))
                .boxed()
                .toList();
    }

    private void selected(List<Quote> selection) {
        List<Integer> nodes = selectedNodes(selection);
        if (!nodes.isEmpty() && !nodes.contains(focused)) {
            focus(nodes.getFirst());
        }
        canvas.redraw();
    }

    private void mouseDown(Event event) {
        canvas.setFocus();
        int node = drawing == null ? -1 : drawing.boxes().at(event.x, event.y);
        if (node >= 0) {
            focus(node);
            choose();
        }
    }

    private void keyDown(Event event) {
        boolean mirrored = (canvas.getStyle() & SWT.MIRRORED) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
            case SWT.ARROW_DOWN -> walk(0, 1);
            case SWT.ARROW_UP -> walk(0, -1);
            case SWT.ARROW_RIGHT -> walk(mirrored ? -1 : 1, 0);
            case SWT.ARROW_LEFT -> walk(mirrored ? 1 : -1, 0);
            default -> {}
        }
    }

    private void choose() {
        if (focused >= 0 && !graph.nodes().get(focused).quotes().isEmpty()) {
            desk.select(graph.nodes().get(focused).quotes());
        }
    }

    private void walk(int columns, int rows) {
        int next = columns == 0 ? graph.below(focused, rows) : graph.along(focused, columns);
        if (next >= 0) {
            focus(next);
        }
    }

    private void focus(int node) {
        focused = node;
        if (drawing != null) {
            reveal(drawing.boxes().box(node).bounds());
        }
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void reveal(Rectangle box) {
        Point origin = scrolled.getOrigin();
        Rectangle seen = scrolled.getClientArea();
        int x = Math.max(Math.min(origin.x, box.x - 20), box.x + box.width + 20 - seen.width);
        int y = Math.max(Math.min(origin.y, box.y - 20), box.y + box.height + 20 - seen.height);
        if (x != origin.x || y != origin.y) {
            scrolled.setOrigin(Math.max(0, x), Math.max(0, y));
        }
    }

    private void close() {
        if (drawing != null) {
            drawing.close();
            drawing = null;
        }
    }
}
