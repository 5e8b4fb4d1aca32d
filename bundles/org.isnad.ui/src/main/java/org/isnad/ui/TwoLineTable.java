package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.compare.Tone;

/**
 * A list whose rows are a strong line over a quiet one, drawn by ourselves: the system's rows know one font only, and cut
 * long right-to-left lines at their beginning.
 */
final class TwoLineTable<T> {
    private static final int GAP = 10;
    private final Theme theme;
    private final Table table;
    private final Function<T, List<String>> lines;
    private List<T> values = List.of();

    /** {@code lines} gives the two lines of a row. */
    TwoLineTable(Composite parent, Theme theme, int style, Function<T, List<String>> lines) {
        this.theme = theme;
        this.lines = lines;
        table = new Table(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Widgets.paint(table, theme, Tone.SURFACE, Tone.TEXT);
        GridData data = Widgets.fill();
        data.verticalIndent = 6;
        table.setLayoutData(data);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, e -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    Table table() {
        return table;
    }

    /** Shows these in place of what was shown; what was selected stays selected. */
    void show(List<T> shown) {
        List<T> selected = selected();
        table.setRedraw(false);
        table.removeAll();
        values = List.copyOf(shown);
        for (T value : values) {
            // never drawn, but read by screen readers
            new TableItem(table, SWT.NONE).setText(String.join("\n", lines.apply(value)));
        }
        select(selected);
        table.setRedraw(true);
    }

    List<T> values() {
        return values;
    }

    List<T> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(values::get).toList();
    }

    void select(List<T> wanted) {
        table.setSelection(
                wanted.stream().mapToInt(values::indexOf).filter(i -> i >= 0).toArray());
    }

    private Optional<T> value(Event event) {
        int index = table.indexOf((TableItem) event.item);
        return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private void measure(Event event) {
        event.gc.setFont(theme.strong());
        int first = event.gc.getFontMetrics().getHeight();
        event.gc.setFont(theme.small());
        event.height = first + event.gc.getFontMetrics().getHeight() + GAP;
    }

    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        if ((event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~SWT.SELECTED;
            event.gc.setBackground(theme.color(Tone.SELECTION));
            event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        }
    }

    private void paint(Event event) {
        value(event).ifPresent(value -> {
            List<String> both = lines.apply(value);
            GC gc = event.gc;
            int width = table.getClientArea().width;
            int y = event.y + GAP / 4;
            gc.setForeground(theme.color(Tone.TEXT));
            gc.setFont(theme.strong());
            gc.drawText(fitting(gc, both.getFirst(), width - 2 * GAP), GAP, y, true);
            y += gc.getFontMetrics().getHeight();
            gc.setFont(theme.small());
            gc.setForeground(theme.color(Tone.MUTED));
            gc.drawText(fitting(gc, both.getLast(), width - 2 * GAP), GAP, y, true);
            gc.setForeground(theme.color(Tone.LINE));
            gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
        });
    }

    // as much as fits, cut with an ellipsis
    private static String fitting(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).strip() + "…";
    }
}
