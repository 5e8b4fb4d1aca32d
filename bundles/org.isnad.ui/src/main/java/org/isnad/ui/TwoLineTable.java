package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;

/**
 * A list whose rows are a strong line over a quiet one, with chips under both if it has any, drawn by ourselves: the system's rows know one font only, and cut
 * long right-to-left lines at their beginning.
 */
final class TwoLineTable<T> {
    private static final int MARGIN = 12;
    private static final int GAP = 12;
    private static final int CHIP_PADDING = 8;
    // the system puts it between rows
    private static final int SEPARATOR = 2;
    // the system makes and drops rows one by one, thousands of them longer than a frame
    private static final int AT_ONCE = 500;
    private static final long MOST_NANOS = 6_000_000;
    private final Screen screen;
    private final Theme theme;
    private final Table table;
    private final Function<T, ?> identity;
    private final Function<T, List<String>> lines;
    private Optional<Function<T, List<Chip>>> chips = Optional.empty();
    private List<T> values = List.of();
    // what is to be selected when all rows are there
    private Set<?> wanted = Set.of();
    private boolean arranging;
    // to ask for it is to ask the window system and to wait for its answer: once for all rows
    private int width;

    /** {@code identity} knows a row again, {@code lines} gives its two lines. */
    TwoLineTable(
            Composite parent, Session session, int style, Function<T, ?> identity, Function<T, List<String>> lines) {
        screen = session.screen();
        theme = session.theme();
        this.identity = identity;
        this.lines = lines;
        table = new Table(parent, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Widgets.paint(table, theme, Tone.SURFACE, Tone.TEXT);
        table.setLayoutData(Widgets.fill());
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, e -> {
            width = table.getClientArea().width;
            column.setWidth(width);
        });
        table.addListener(SWT.Selection, e -> wanted = Set.of());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && e.stateMask == SWT.MOD1) {
                copy();
            }
        });
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** Rows get a third line for these. */
    void chips(Function<T, List<Chip>> given) {
        chips = Optional.of(given);
    }

    /** What is told of a row while the mouse rests on it. */
    void tips(Function<T, Optional<String>> told) {
        table.addListener(SWT.MouseHover, e -> {
            int index = Optional.ofNullable(table.getItem(new Point(e.x, e.y)))
                    .map(table::indexOf)
                    .orElse(-1);
            boolean row = index >= 0 && index < values.size();
            ToolTips.tell(table, row ? told.apply(values.get(index)).orElse("") : "");
        });
    }

    Table table() {
        return table;
    }

    /** Shows these in place of what was shown, very many of them bit by bit; what was selected stays selected. */
    void show(List<T> shown) {
        if (!arranging) {
            wanted = selected().stream().map(identity).collect(Collectors.toSet());
        }
        values = List.copyOf(shown);
        table.setRedraw(false);
        table.clearAll();
        if (!arranging) {
            arrange();
        }
        table.setRedraw(true);
    }

    /** Puts the selected rows on the clipboard, one a line, without the signs that only set them right on the screen. */
    void copy() {
        String words = selected().stream()
                .map(value -> String.join(" – ", lines.apply(value)).replaceAll("[\\u2066-\\u2069]", ""))
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            Widgets.copy(table.getDisplay(), words);
        }
    }

    private void arrange() {
        long until = System.nanoTime() + MOST_NANOS;
        do {
            int rows = table.getItemCount();
            table.setItemCount(Math.clamp(values.size(), rows - AT_ONCE, rows + AT_ONCE));
        } while (table.getItemCount() != values.size() && System.nanoTime() < until);
        arranging = table.getItemCount() != values.size();
        if (!wanted.isEmpty()) {
            if (arranging) {
                table.deselectAll();
            } else {
                choose(wanted);
            }
        }
        if (arranging) {
            screen.later(() -> {
                if (!table.isDisposed()) {
                    arrange();
                }
            });
        }
    }

    // never drawn, but read by screen readers
    private void fill(Event event) {
        if (event.index < values.size()) {
            ((TableItem) event.item).setText(String.join("\n", lines.apply(values.get(event.index))));
        }
    }

    List<T> values() {
        return values;
    }

    /** How many are selected: cheaper than to ask which. */
    int selectedCount() {
        return arranging ? wanted.size() : table.getSelectionCount();
    }

    List<T> selected() {
        if (arranging) {
            return values.stream()
                    .filter(value -> wanted.contains(identity.apply(value)))
                    .toList();
        }
        return table.getSelectionCount() == values.size()
                ? values
                : Arrays.stream(table.getSelectionIndices())
                        .mapToObj(values::get)
                        .toList();
    }

    /** Selects those that are known by these. */
    void select(Set<?> identities) {
        wanted = identities;
        if (!arranging) {
            choose(identities);
        }
    }

    private void choose(Set<?> identities) {
        int[] places = identities.isEmpty()
                ? new int[0]
                : IntStream.range(0, values.size())
                        .filter(i -> identities.contains(identity.apply(values.get(i))))
                        .toArray();
        // to select scrolls there too; to count first is cheap
        if (places.length != table.getSelectionCount() || !Arrays.equals(places, table.getSelectionIndices())) {
            table.setSelection(places);
        }
        wanted = Set.of();
    }

    private Optional<T> value(Event event) {
        int index = table.indexOf((TableItem) event.item);
        return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private void measure(Event event) {
        event.height = height(event.gc);
    }

    private int height(GC gc) {
        gc.setFont(theme.strong());
        int first = gc.getFontMetrics().getHeight();
        gc.setFont(theme.small());
        int small = gc.getFontMetrics().getHeight();
        return first + small + GAP + (chips.isPresent() ? small + 4 : 0);
    }

    /** How much room a row takes. */
    int rowHeight() {
        GC gc = new GC(table);
        int height = height(gc) + SEPARATOR;
        gc.dispose();
        return height;
    }

    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        if (table.indexOf((TableItem) event.item) == table.getTopIndex()) {
            width = table.getClientArea().width;
        }
        if ((event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~SWT.SELECTED;
            event.gc.setBackground(theme.color(Tone.SELECTION));
            event.gc.fillRectangle(0, event.y, width, event.height);
        }
    }

    private void paint(Event event) {
        value(event).ifPresent(value -> {
            List<String> both = lines.apply(value);
            GC gc = event.gc;
            int y = event.y + GAP / 2 - 1;
            gc.setForeground(theme.color(Tone.TEXT));
            gc.setFont(theme.strong());
            gc.drawText(Fitting.cut(gc, both.getFirst(), width - 2 * MARGIN), MARGIN, y, true);
            y += gc.getFontMetrics().getHeight();
            gc.setFont(theme.small());
            // quiet words are hard to read on the colour of a selection
            boolean selected = table.isSelected(table.indexOf((TableItem) event.item));
            gc.setForeground(theme.color(selected ? Tone.TEXT : Tone.MUTED));
            gc.drawText(Fitting.cut(gc, both.getLast(), width - 2 * MARGIN), MARGIN, y, true);
            int below = y + gc.getFontMetrics().getHeight() + 2;
            chips.ifPresent(given -> paint(gc, given.apply(value), below));
            gc.setForeground(theme.color(Tone.LINE));
            gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
        });
    }

    private void paint(GC gc, List<Chip> row, int y) {
        int height = gc.getFontMetrics().getHeight();
        int x = MARGIN;
        for (Chip chip : row) {
            int wide = gc.textExtent(chip.words()).x + 2 * CHIP_PADDING;
            if (x + wide > width - MARGIN / 2) {
                return;
            }
            gc.setAntialias(SWT.ON);
            gc.setBackground(theme.color(chip.tone()));
            gc.fillRoundRectangle(x, y, wide, height, height, height);
            gc.setForeground(theme.color(Tone.TEXT));
            gc.drawText(chip.words(), x + CHIP_PADDING, y, true);
            x += wide + 4;
        }
    }
}
