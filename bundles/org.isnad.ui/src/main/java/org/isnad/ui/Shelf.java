package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.ReportId;
import org.isnad.text.FoldedText;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.ReportSummary;

/** The reports of the case: title, and under it outlet, date, agency and language. */
final class Shelf {
    private static final int GAP = 10;
    private final Session session;
    private final Table table;
    private final Label heading;
    private final SummaryWords words;
    private List<ReportSummary> reports = List.of();
    private String filter = "";

    Shelf(Composite parent, Session session, Runnable selected) {
        this.session = session;
        words = new SummaryWords(session.texts());
        heading = Widgets.heading(parent, session.theme(), session.texts().get("shelf.title"));
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Widgets.paint(table, session.theme(), Tone.SURFACE, Tone.TEXT);
        Widgets.name(table, session.texts().get("shelf.title"));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, e -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.MeasureItem, this::measure);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, e -> selected.run());
    }

    Table table() {
        return table;
    }

    boolean isFilled() {
        return table.getItemCount() > 0;
    }

    /** Shows the case's reports; what was selected stays selected. */
    void refresh(List<ReportSummary> all) {
        reports = all;
        Set<ReportId> selected = Set.copyOf(selected());
        List<ReportSummary> visible = all.stream().filter(this::matches).toList();
        table.setRedraw(false);
        table.removeAll();
        List<TableItem> again = new ArrayList<>();
        for (ReportSummary report : visible) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(report.title() + "\n" + words.details(report));
            item.setData(report);
            if (selected.contains(report.id())) {
                again.add(item);
            }
        }
        table.setSelection(again.toArray(TableItem[]::new));
        table.setRedraw(true);
        heading.setText(session.texts().get("shelf.title.count", visible.size()));
    }

    void filter(String wanted) {
        filter = FoldedText.fold(wanted).strip();
        refresh(reports);
    }

    List<ReportId> selected() {
        return Arrays.stream(table.getSelection()).map(i -> summary(i).id()).toList();
    }

    void select(List<ReportId> wanted) {
        table.setSelection(Arrays.stream(table.getItems())
                .filter(i -> wanted.contains(summary(i).id()))
                .toArray(TableItem[]::new));
    }

    private boolean matches(ReportSummary report) {
        String folded = FoldedText.fold(report.title() + " " + words.details(report) + " " + report.document());
        return Arrays.stream(filter.split(" ")).allMatch(folded::contains);
    }

    private static ReportSummary summary(TableItem item) {
        return (ReportSummary) item.getData();
    }

    private void measure(Event event) {
        event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * GAP;
    }

    // two lines in two fonts: neither the system's text nor its selection colour can be used
    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        if ((event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~SWT.SELECTED;
            event.gc.setBackground(session.theme().color(Tone.SELECTION));
            event.gc.fillRectangle(event.x, event.y, table.getClientArea().width, event.height);
        }
    }

    private void paint(Event event) {
        if (!(((TableItem) event.item).getData() instanceof ReportSummary report)) {
            return;
        }
        GC gc = event.gc;
        int width = table.getClientArea().width;
        Rectangle line = new Rectangle(GAP, event.y + GAP / 2, width - 2 * GAP, event.height);
        gc.setForeground(session.theme().color(Tone.TEXT));
        gc.setFont(session.theme().strong());
        gc.drawText(words.fitting(gc, report.title(), line.width), line.x, line.y, true);
        int height = gc.getFontMetrics().getHeight();
        gc.setFont(session.theme().small());
        gc.setForeground(session.theme().color(Tone.MUTED));
        gc.drawText(words.fitting(gc, words.details(report), line.width), line.x, line.y + height + 2, true);
        gc.setForeground(session.theme().color(Tone.LINE));
        gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
    }

    /** For tests and screen readers: what is on the shelf now. */
    String spoken() {
        return Arrays.stream(table.getItems()).map(TableItem::getText).collect(Collectors.joining("\n\n"));
    }
}
