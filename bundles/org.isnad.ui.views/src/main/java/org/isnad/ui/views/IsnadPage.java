package org.isnad.ui.views;

import java.util.List;
import java.util.Optional;
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
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;
import org.jspecify.annotations.Nullable;

/** The drawing to scroll, click and walk through with the arrow keys; how many voices there are and what to beware of around it. */
final class IsnadPage implements ComparisonView.Page {
    private static final int[] WEIGHTS = {66, 34};
    private static final int LEAST = 320;
    // what a scroll bar takes when it comes: no reason to begin again
    private static final int BAR = 20;
    private static final long SHARE_NANOS = 6_000_000;
    private static final int PAUSE_MILLIS = 2;

    private static final IsnadGraph NOTHING = new IsnadGraph(List.of(), List.of(), List.of());

    /** What is to be shown next. */
    private record Shown(Comparison comparison, List<Dossier> dossiers) {}

    private final Desk desk;
    private final Vocabulary words;
    private final LineageNotes notes;
    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    // one object, so that asking again puts off the same timer
    private final Runnable read = this::read;
    private @Nullable Shown shown;
    private IsnadGraph graph = NOTHING;
    private @Nullable IsnadDrawing drawing;
    private @Nullable IsnadBoxes begun;
    private int focused = -1;
    private Point room = new Point(0, 0);

    IsnadPage(Composite parent, Desk desk) {
        this.desk = desk;
        words = new Vocabulary(desk);
        notes = new LineageNotes(parent, desk);
        scrolled = new ScrolledComposite(notes.room(), SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setBackground(desk.color(Tone.PAPER));
        scrolled.moveAbove(null);
        notes.room().setWeights(WEIGHTS);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(desk.color(Tone.PAPER));
        scrolled.setContent(canvas);
        listen();
        desk.onSelect(scrolled, this::selected);
    }

    @Override
    public void show(Comparison comparison, List<Dossier> dossiers) {
        close();
        graph = NOTHING;
        focused = -1;
        shown = new Shown(comparison, dossiers);
        notes.show(comparison.lineage());
        canvas.redraw();
        canvas.getDisplay().timerExec(PAUSE_MILLIS, read);
    }

    // in a turn of its own, as are the boxes
    private void read() {
        Shown now = shown;
        if (now != null && !canvas.isDisposed()) {
            graph = IsnadGraph.of(now.comparison, now.dossiers);
            focused = graph.nodes().isEmpty() ? -1 : 0;
            layOut();
        }
    }

    // as wide as there is room: again whenever that changes
    private void layOut() {
        drop();
        Rectangle seen = scrolled.getClientArea();
        room = new Point(Math.max(seen.width, LEAST), Math.max(seen.height, LEAST / 2));
        IsnadBoxes boxes = new IsnadBoxes(canvas.getDisplay(), desk, graph, room);
        begun = boxes;
        goOn(boxes);
    }

    // a few boxes a turn of the window's loop: a dozen reports have hundreds
    private void goOn(IsnadBoxes boxes) {
        if (!boxes.equals(begun)) {
            return;
        }
        if (boxes.goOn(SHARE_NANOS)) {
            begun = null;
            close();
            drawing = new IsnadDrawing(desk, graph, boxes);
            scrolled.setMinSize(boxes.size());
            canvas.redraw();
        } else {
            canvas.getDisplay().timerExec(PAUSE_MILLIS, () -> goOn(boxes));
        }
    }

    private void resized() {
        Rectangle seen = scrolled.getClientArea();
        boolean other = Math.abs(seen.width - room.x) > BAR
                || Math.abs(seen.height - room.y) > BAR
                || boxes().filter(b -> b.size().x > seen.width && room.x > seen.width)
                        .isPresent();
        if (other && seen.width >= LEAST && !graph.nodes().isEmpty()) {
            layOut();
        }
    }

    /** The laid out boxes; empty before all are. */
    Optional<IsnadBoxes> boxes() {
        return Optional.ofNullable(drawing).map(IsnadDrawing::boxes);
    }

    private void listen() {
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        scrolled.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.KeyDown, this::keyDown);
        Sight.takesKeys(canvas);
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
                .map(edge -> words.text("hop", describe(edge.from()), words.edge(graph, edge), describe(edge.to())))
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
                .filter(i -> isSelected(graph.nodes().get(i), selection))
                .boxed()
                .toList();
    }

    // the wording a carrier is inferred from may be half the report: not every word of it means the carrier
    private static boolean isSelected(IsnadGraph.Node node, List<Quote> selection) {
        return node.inferred()
                ? node.quotes().equals(selection)
                : node.quotes().stream()
                        .anyMatch(named -> selection.stream().anyMatch(quote -> Rows.overlap(named, quote)));
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
            Sight.reveal(scrolled, drawing.boxes().box(node).bounds());
        }
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void close() {
        drop();
        if (drawing != null) {
            drawing.close();
            drawing = null;
        }
    }

    private void drop() {
        if (begun != null) {
            begun.close();
            begun = null;
        }
    }
}
