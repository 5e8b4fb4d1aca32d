package org.isnad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.text.FoldedText;
import org.isnad.ui.compare.Ordering;
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
    private final Ordering<ReportSummary> ordering;
    private final OrderButton order;
    private List<ReportSummary> reports = List.of();
    // read on the background's thread too, which stops for words nobody wants any more
    private volatile String filter = "";
    private Optional<Set<ReportId>> told = Optional.empty();
    private boolean searching;
    // what is being put in order, and what is to be selected when it is
    private Optional<CompletableFuture<List<ReportSummary>>> arranging = Optional.empty();
    private Optional<List<ReportId>> wanted = Optional.empty();

    Shelf(Composite parent, Session session, Runnable selected) {
        this.session = session;
        words = new SummaryWords(session.texts());
        Texts texts = session.texts();
        Composite head = Widgets.panel(parent, session.theme(), Tone.SURFACE, 2);
        head.setLayoutData(Widgets.wide());
        ((GridLayout) head.getLayout()).marginRight = MARGIN / 2;
        heading = Widgets.heading(head, session.theme(), texts.get("shelf.title"));
        ordering = new Ordering<>(new WindowDesk(session, "shelf", Runnable::run), "order", texts.get("shelf.title"));
        ordering.ways(new ReportWays(texts).ofReports());
        ordering.onChange(this::reorder);
        order = new OrderButton(head, session, ordering);
        hint = Widgets.paint(new Label(parent, SWT.WRAP), session.theme(), Tone.SURFACE, Tone.MUTED);
        hint.setFont(session.theme().small());
        hint.setLayoutData(hintData());
        rows = new TwoLineTable<>(
                parent,
                session,
                SWT.MULTI,
                ReportSummary::id,
                report -> List.of(Explanation.isolate(report.title()), words.details(report)));
        facts = new ReportFacts(session, rows.table());
        rows.chips(facts::chips);
        rows.tips(facts::tip);
        ordering.attach(rows.table());
        rows.table().addListener(SWT.Selection, e -> {
            wanted = Optional.empty();
            selected.run();
        });
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

    /** What the order can be chosen by. */
    Ordering<ReportSummary> ordering() {
        return ordering;
    }

    private void reorder() {
        order.say();
        show();
    }

    // on a worker: thousands of reports are neither looked through nor ordered between two frames
    private void show() {
        List<ReportSummary> all = reports;
        String looked = filter;
        Set<ReportId> found = told.orElse(Set.of());
        UnaryOperator<List<ReportSummary>> ordered = ordering.now();
        CompletableFuture<List<ReportSummary>> arranged = CompletableFuture.supplyAsync(() -> ordered.apply(
                all.stream().filter(report -> matches(report, looked, found)).toList()));
        arranging = Optional.of(arranged);
        session.screen()
                .show(
                        arranged,
                        rows.table(),
                        shown -> {
                            if (arranging.filter(arranged::equals).isPresent()) {
                                show(shown);
                            }
                        },
                        session::failed);
    }

    private void show(List<ReportSummary> arranged) {
        arranging = Optional.empty();
        rows.show(arranged);
        wanted.ifPresent(reports -> rows.select(Set.copyOf(reports)));
        wanted = Optional.empty();
        int shown = arranged.size();
        String key = searching ? "searching" : filter.isEmpty() ? "count" : "found";
        String title = session.texts().get("shelf.title." + key, shown, reports.size());
        int out = session.workspace().takenOut().size();
        heading.setText(
                out == 0
                        ? title
                        : session.texts()
                                .get("list.beside", title, session.texts().get("out.counts", out)));
        heading.getParent().layout();
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
        String none = session.workspace().folder().isEmpty() ? "no-case" : "empty";
        String key = filter.isEmpty() ? none : told.isPresent() ? "nothing.texts" : "nothing";
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

    /** Puts what is said of the selected reports on the clipboard. */
    void copy() {
        rows.copy();
    }

    List<ReportId> selected() {
        return wanted.orElseGet(
                () -> rows.selected().stream().map(ReportSummary::id).toList());
    }

    /** How many are selected: cheaper than to ask which. */
    int selectedCount() {
        return wanted.map(List::size).orElseGet(rows::selectedCount);
    }

    /** Selects those that are there or, while they are put in order, those that will be. */
    void select(List<ReportId> reports) {
        wanted = arranging.map(later -> reports);
        rows.select(Set.copyOf(reports));
    }

    private boolean matches(ReportSummary report, String looked, Set<ReportId> found) {
        if (looked.isEmpty() || found.contains(report.id())) {
            return true;
        }
        String folded = FoldedText.fold(report.title() + " " + words.details(report) + " " + report.document());
        return Arrays.stream(looked.split(" ")).allMatch(folded::contains);
    }
}
