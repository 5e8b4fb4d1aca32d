package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.text.FoldedText;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.ReportSummary;

/** The reports of the case: title, and under it outlet, date, agency and language. */
final class Shelf {
    private final Session session;
    private final TwoLineTable<ReportSummary> rows;
    private static final int MARGIN = 12;
    private static final int LEAST = 100;
    private final Label heading;
    private final Label hint;
    private final SummaryWords words;
    private final ReportFacts facts;
    private List<ReportSummary> reports = List.of();
    // read on the background's thread too, which stops for words nobody wants any more
    private volatile String filter = "";
    private Optional<Set<ReportId>> told = Optional.empty();
    private boolean searching;

    Shelf(Composite parent, Session session, Runnable selected) {
        this.session = session;
        words = new SummaryWords(session.texts());
        heading = Widgets.heading(parent, session.theme(), session.texts().get("shelf.title"));
        hint = Widgets.paint(new Label(parent, SWT.WRAP), session.theme(), Tone.SURFACE, Tone.MUTED);
        hint.setFont(session.theme().small());
        hint.setLayoutData(hintData());
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
        int shown = rows.values().size();
        String key = searching ? "searching" : filter.isEmpty() ? "count" : "found";
        heading.setText(session.texts().get("shelf.title." + key, shown, reports.size()));
        if (shown == 0 || hint.getVisible()) {
            hint();
        }
    }

    private static GridData hintData() {
        GridData data = Widgets.wide();
        data.horizontalIndent = MARGIN;
        data.widthHint = LEAST;
        data.exclude = true;
        return data;
    }

    // what to do where there are no rows
    private void hint() {
        boolean wanted = rows.values().isEmpty() && !searching;
        String key = filter.isEmpty() ? "empty" : told.isPresent() ? "nothing.texts" : "nothing";
        hint.setText(wanted ? session.texts().get("shelf." + key) : "");
        hint.setVisible(wanted);
        ((GridData) hint.getLayoutData()).exclude = !wanted;
        hint.getParent().layout(true);
    }

    void filter(String wanted) {
        filter = FoldedText.fold(wanted).strip().replaceAll("\\s++", " ");
        told = Optional.empty();
        searching = false;
        session.searched(filter.isEmpty() ? "" : session.searched());
        show();
    }

    /** Looks for the words of the search in the texts too. */
    void searchTexts() {
        String wanted = filter;
        if (wanted.isEmpty() || searching) {
            return;
        }
        session.searched(wanted);
        searching = true;
        show();
        List<ReportSummary> all = reports;
        session.screen().load(() -> telling(all, wanted), rows.table(), found -> {
            if (wanted.equals(filter)) {
                told = Optional.of(found);
                searching = false;
                show();
            }
        });
    }

    private Set<ReportId> telling(List<ReportSummary> all, String wanted) {
        return all.stream()
                .map(ReportSummary::id)
                .takeWhile(id -> wanted.equals(filter))
                .filter(id -> tells(id, wanted))
                .collect(Collectors.toSet());
    }

    private boolean tells(ReportId id, String wanted) {
        try {
            Dossier dossier =
                    session.workspace().dossier(id).toCompletableFuture().join();
            return Hits.all(dossier.report().text(), wanted);
        } catch (CompletionException unreadable) {
            // told when the report is opened
            return false;
        }
    }

    List<ReportId> selected() {
        return rows.selected().stream().map(ReportSummary::id).toList();
    }

    void select(List<ReportId> wanted) {
        rows.select(rows.values().stream().filter(r -> wanted.contains(r.id())).toList());
    }

    private boolean matches(ReportSummary report) {
        if (filter.isEmpty()
                || told.filter(found -> found.contains(report.id())).isPresent()) {
            return true;
        }
        String folded = FoldedText.fold(report.title() + " " + words.details(report) + " " + report.document());
        return Arrays.stream(filter.split(" ")).allMatch(folded::contains);
    }
}
