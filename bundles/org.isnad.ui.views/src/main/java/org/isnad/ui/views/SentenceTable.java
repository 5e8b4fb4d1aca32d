package org.isnad.ui.views;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.Quote;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;

/** Sentences and the words they rest on, which Enter or a double click selects; only the lines in sight are made. */
final class SentenceTable {
    private static final int KIND_WIDTH = 120;
    private static final int LEAST = 120;

    private final Desk desk;
    private final Table table;
    private List<Line> lines = List.of();
    private IntConsumer moved = index -> {};

    /** With so many rows of words in a line; {@code name} is for screen readers. */
    SentenceTable(Composite parent, Desk desk, int rows, String name) {
        this.desk = desk;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setLinesVisible(true);
        table.setBackground(desk.color(Tone.PAPER));
        table.setForeground(desk.color(Tone.TEXT));
        new TableColumn(table, SWT.LEAD).setWidth(KIND_WIDTH);
        new TableColumn(table, SWT.LEAD).setWidth(LEAST);
        ClaimCells.drawnIn(table, desk, rows);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> moved.accept(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, e -> choose());
        table.addListener(SWT.Resize, e -> shareWidth());
        table.addListener(SWT.MouseHover, this::tip);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        desk.onSelect(table, this::selected);
    }

    Table table() {
        return table;
    }

    /** The line stood on; -1 if there is none. */
    int chosen() {
        return table.getSelectionIndex();
    }

    /** Hears of the line stood on, by its place. */
    void onMove(IntConsumer listener) {
        moved = listener;
    }

    void show(List<Line> told) {
        lines = List.copyOf(told);
        table.clearAll();
        table.setItemCount(lines.size());
        shareWidth();
        selected(desk.selection());
    }

    private void fill(Event event) {
        Line line = lines.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {line.kind(), line.sentence()});
        item.setBackground(0, desk.color(line.tone()));
    }

    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0 && !lines.get(index).quotes().isEmpty()) {
            desk.select(lines.get(index).quotes());
        }
    }

    // words selected elsewhere leave no line standing for something else
    private void selected(List<Quote> quotes) {
        Set<Quote> all = Set.copyOf(quotes);
        int found = find(line -> Set.copyOf(line.quotes()).equals(all))
                .orElseGet(() -> find(line -> !all.isEmpty() && line.quotes().contains(quotes.getFirst()))
                        .orElse(-1));
        if (found < 0) {
            table.deselectAll();
        } else if (found != table.getSelectionIndex()) {
            table.setSelection(found);
            moved.accept(found);
        }
    }

    private OptionalInt find(Predicate<Line> wanted) {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).quotes().isEmpty() && wanted.test(lines.get(i)))
                .findFirst();
    }

    // the whole sentence where three rows cut it
    private void tip(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        ToolTips.tell(table, item == null ? "" : item.getText(1));
    }

    private void shareWidth() {
        // a sentence that stands alone is of no kind
        int kind = lines.stream().allMatch(line -> line.kind().isEmpty()) ? 0 : KIND_WIDTH;
        table.getColumn(0).setWidth(kind);
        table.getColumn(1).setWidth(Math.max(LEAST, table.getClientArea().width - kind));
    }

    /**
     * A line.
     *
     * @param kind in a word or two
     * @param sentence as told to the analyst
     * @param tone what the kind stands on
     * @param quotes what it rests on; may be empty
     */
    record Line(String kind, String sentence, Tone tone, List<Quote> quotes) {
        Line {
            quotes = List.copyOf(quotes);
        }
    }
}
