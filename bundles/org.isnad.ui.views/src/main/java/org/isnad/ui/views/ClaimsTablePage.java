package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Ordering;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;
import org.isnad.ui.compare.Way;

/** A table that makes only the lines in sight: relation, each report's words and their certainty, reason. */
final class ClaimsTablePage implements ComparisonView.Page {
    private static final int TITLE_MARGIN = 24;
    private static final int ARROW = 20;
    private static final int RELATION_WIDTH = 110;
    // what an analyst must look at comes first
    private static final List<RowRelation> ORDER = List.of(
            RowRelation.CONFLICT, RowRelation.STRONGER, RowRelation.WEAKER, RowRelation.SHARED, RowRelation.ONLY);

    private final Desk desk;
    private final Vocabulary words;
    private final Table table;
    private final Ordering<Row> ordering;
    private List<Row> given = List.of();
    private List<Row> rows = List.of();
    private List<Conflict> conflicts = List.of();
    private List<MatrixCell> columns = List.of();

    ClaimsTablePage(Composite parent, Desk desk) {
        this.desk = desk;
        words = new Vocabulary(desk);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setBackground(desk.color(Tone.PAPER));
        table.setForeground(desk.color(Tone.TEXT));
        ClaimCells.drawnIn(table, desk, 2);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, e -> choose());
        table.addListener(SWT.Resize, e -> shareWidth());
        ordering = new Ordering<>(desk, "order", words.text("claims"));
        ordering.attach(table);
        ordering.onChange(this::reorder);
        desk.onSelect(table, this::selected);
    }

    @Override
    public void show(Comparison comparison, List<Dossier> dossiers) {
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        given = comparison.rows().stream()
                .sorted(Comparator.comparingInt(row -> ORDER.indexOf(row.relation())))
                .toList();
        conflicts = comparison.conflicts().stream().filter(Conflict::real).toList();
        columns = dossiers.stream().map(MatrixCell::of).toList();
        column(words.text("column.relation"));
        columns.forEach(column -> column(words.called(column.report())));
        column(words.text("column.reason"));
        ordering.ways(ways());
        ordering.heads(table);
        reorder();
    }

    private void reorder() {
        rows = ordering.now().apply(given);
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        shareWidth();
        selected(desk.selection());
    }

    // a report's column follows its text: to read along
    private List<Way<Row>> ways() {
        List<Way<Row>> ways = new ArrayList<>();
        ways.add(Way.by("relation", words.text("column.relation"), row -> Optional.of(ORDER.indexOf(row.relation()))));
        columns.forEach(column -> ways.add(Way.by(
                column.report().id().toString(),
                words.called(column.report()),
                row -> Rows.in(row, column.report().id()).map(Span::start))));
        ways.add(Way.by("reason", words.text("column.reason"), row -> Optional.of(words.sentence(row.reason()))));
        return ways;
    }

    private void column(String title) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setToolTipText(ToolTips.directed(table, title));
        column.setText(title.replace("&", "&&"));
    }

    // the system cuts names of the other direction at their beginning
    private void fitTitle(TableColumn column, int width) {
        TextLayout layout = Wrapped.of(
                table.getDisplay(), table.getFont(), column.getToolTipText(), width - TITLE_MARGIN - ARROW, 1);
        // without the mark of its direction before it
        column.setText(layout.getText().substring(1).replace("&", "&&"));
        layout.dispose();
    }

    private void fill(Event event) {
        Row row = rows.get(event.index);
        List<String> cells = new ArrayList<>();
        cells.add(words.relation(row.relation()));
        columns.forEach(column -> cells.add(column.words(row, conflict(row), words)));
        cells.add(words.sentence(row.reason()));
        TableItem item = (TableItem) event.item;
        item.setText(cells.toArray(String[]::new));
        item.setBackground(0, desk.color(Hues.tone(row.relation())));
    }

    private Optional<Conflict> conflict(Row row) {
        return conflicts.stream()
                .filter(conflict -> row.relation() == RowRelation.CONFLICT
                        && conflict.reason().equals(row.reason()))
                .findFirst();
    }

    // single selection moves with the arrow keys; words are selected on Enter or double click
    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            desk.select(rows.get(index).quotes());
        }
    }

    private void selected(List<Quote> quotes) {
        int index = Rows.index(rows, quotes);
        if (index >= 0 && index != table.getSelectionIndex()) {
            table.setSelection(index);
            table.showSelection();
        }
    }

    private void shareWidth() {
        int columns = table.getColumnCount();
        if (columns > 1) {
            int share = Math.max(120, (table.getClientArea().width - RELATION_WIDTH) / (columns - 1));
            table.getColumn(0).setWidth(RELATION_WIDTH);
            for (int i = 1; i < columns; i++) {
                table.getColumn(i).setWidth(share);
                fitTitle(table.getColumn(i), share);
            }
        }
    }
}
