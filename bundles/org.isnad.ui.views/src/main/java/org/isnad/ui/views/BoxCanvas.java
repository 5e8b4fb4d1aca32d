package org.isnad.ui.views;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.report.Quote;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** Boxes to scroll, click and walk through with the arrow keys; only what is in sight is drawn. */
final class BoxCanvas {
    private final Desk desk;
    private final String name;
    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final BoxPen pen;
    private Function<Point, BoxPlan> planner = room -> BoxPlan.EMPTY;
    private BoxPlan plan = BoxPlan.EMPTY;
    private int focused = -1;
    private int drawn;

    /** {@code name} is for screen readers. */
    BoxCanvas(Composite parent, Desk desk, String name) {
        this.desk = desk;
        this.name = name;
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setBackground(desk.color(Tone.PAPER));
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(desk.color(Tone.PAPER));
        canvas.setData(this);
        scrolled.setContent(canvas);
        scrolled.addListener(SWT.Resize, e -> layOut());
        scrolled.getHorizontalBar().addListener(SWT.Selection, e -> canvas.redraw());
        pen = new BoxPen(canvas, desk);
        listen();
        desk.onSelect(canvas, this::selected);
    }

    Control control() {
        return scrolled;
    }

    BoxPen pen() {
        return pen;
    }

    BoxPlan plan() {
        return plan;
    }

    /** How many boxes the last frame took. */
    int drawn() {
        return drawn;
    }

    /** Shows what is planned for the room there is, and for other room when that changes. */
    void show(Function<Point, BoxPlan> wanted) {
        planner = wanted;
        focused = -1;
        layOut();
        scrolled.setOrigin(0, 0);
        selected(desk.selection());
    }

    private void layOut() {
        Rectangle seen = scrolled.getClientArea();
        plan = planner.apply(new Point(seen.width, seen.height));
        scrolled.setMinSize(plan.size());
        reveal();
        canvas.redraw();
    }

    private void reveal() {
        if (focused >= 0) {
            Rectangle box = plan.boxes().get(focused).bounds();
            int names = plan.names().width();
            Sight.reveal(scrolled, new Rectangle(box.x - names, box.y, box.width + names, box.height));
        }
    }

    private void listen() {
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.KeyDown, this::keyDown);
        Sight.takesKeys(canvas);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = focused < 0 ? name : told(plan.boxes().get(focused));
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = plan.boxes().stream().map(BoxCanvas::told).collect(Collectors.joining("\n"));
            }
        });
    }

    private static String told(BoxPlan.Box box) {
        return box.title() + " · " + box.detail();
    }

    private void paint(GC gc) {
        Sight.putInPlace(scrolled);
        gc.setAntialias(SWT.ON);
        plan.behind().accept(gc);
        Rectangle sight = gc.getClipping();
        drawn = 0;
        for (int i = 0; i < plan.boxes().size(); i++) {
            BoxPlan.Box box = plan.boxes().get(i);
            if (box.bounds().intersects(sight)) {
                drawn++;
                pen.draw(gc, box, isSelected(box, desk.selection()), i == focused && canvas.isFocusControl());
            }
        }
        plan.names().drawn().accept(gc, scrolled.getOrigin().x);
    }

    private static boolean isSelected(BoxPlan.Box box, List<Quote> selection) {
        return box.quotes().stream().limit(1).anyMatch(own -> selection.stream().anyMatch(q -> Rows.overlap(own, q)));
    }

    private void selected(List<Quote> selection) {
        for (int i = 0; i < plan.boxes().size() && !selection.isEmpty(); i++) {
            if (isSelected(plan.boxes().get(i), selection.subList(0, 1))) {
                focus(i);
                break;
            }
        }
        canvas.redraw();
    }

    private void mouseDown(Event event) {
        canvas.setFocus();
        int box = plan.at(event.x, event.y);
        if (box >= 0) {
            focus(box);
            choose();
        }
    }

    private void keyDown(Event event) {
        int forward = (canvas.getStyle() & SWT.MIRRORED) != 0 ? -1 : 1;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
            case SWT.ARROW_DOWN -> focus(plan.beside(focused, 0, 1));
            case SWT.ARROW_UP -> focus(plan.beside(focused, 0, -1));
            case SWT.ARROW_RIGHT -> focus(plan.beside(focused, forward, 0));
            case SWT.ARROW_LEFT -> focus(plan.beside(focused, -forward, 0));
            default -> {}
        }
    }

    private void choose() {
        if (focused >= 0 && !plan.boxes().get(focused).quotes().isEmpty()) {
            desk.select(plan.boxes().get(focused).quotes());
        }
    }

    private void focus(int box) {
        if (box < 0 || box == focused) {
            return;
        }
        focused = box;
        reveal();
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }
}
