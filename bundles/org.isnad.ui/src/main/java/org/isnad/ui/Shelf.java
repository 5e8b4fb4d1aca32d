package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.ReportId;
import org.isnad.text.FoldedText;
import org.isnad.workspace.ReportSummary;

/** The reports of the case: title, and under it outlet, date, agency and language. */
final class Shelf {
    private final Session session;
    private final TwoLineTable<ReportSummary> rows;
    private final Label heading;
    private final SummaryWords words;
    private final ReportFacts facts;
    private List<ReportSummary> reports = List.of();
    private String filter = "";

    Shelf(Composite parent, Session session, Runnable selected) {
        this.session = session;
        words = new SummaryWords(session.texts());
        heading = Widgets.heading(parent, session.theme(), session.texts().get("shelf.title"));
        rows = new TwoLineTable<>(
                parent,
                session.theme(),
                SWT.MULTI,
                report -> List.of(Explanation.isolate(report.title()), words.details(report)));
        facts = new ReportFacts(session, rows.table());
        rows.chips(facts::chips);
        rows.tips(facts::tip);
        Widgets.name(rows.table(), session.texts().get("shelf.title"));
        rows.table().addListener(SWT.Selection, e -> selected.run());
    }

    Table table() {
        return rows.table();
    }

    boolean isFilled() {
        return !rows.values().isEmpty();
    }

    /** Shows the case's reports that match the search; what was selected stays selected. */
    void refresh(List<ReportSummary> all) {
        reports = all;
        facts.outdated();
        show();
    }

    /** The same in other digits, or after a decision. */
    void redraw() {
        facts.outdated();
        rows.table().redraw();
    }

    private void show() {
        rows.show(reports.stream().filter(this::matches).toList());
        heading.setText(session.texts().get("shelf.title.count", rows.values().size()));
    }

    void filter(String wanted) {
        filter = FoldedText.fold(wanted).strip();
        show();
    }

    List<ReportId> selected() {
        return rows.selected().stream().map(ReportSummary::id).toList();
    }

    void select(List<ReportId> wanted) {
        rows.select(rows.values().stream().filter(r -> wanted.contains(r.id())).toList());
    }

    private boolean matches(ReportSummary report) {
        if (filter.isEmpty()) {
            return true;
        }
        String folded = FoldedText.fold(report.title() + " " + words.details(report) + " " + report.document());
        return Arrays.stream(filter.split(" ")).allMatch(folded::contains);
    }
}
