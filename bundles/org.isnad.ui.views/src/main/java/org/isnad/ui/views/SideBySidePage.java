package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;

/** Panes beside each other with links between them, and a bar with the sentence on the current row. */
final class SideBySidePage implements ComparisonView.Page {
    private static final int MOST = 4;
    private static final int PAUSE_MILLIS = 2;

    private final Desk desk;
    private final Vocabulary words;
    private final Composite strip;
    private final Label sentence;
    private final Button together;
    private final List<Pane> panes = new ArrayList<>();
    private final List<Links> links = new ArrayList<>();
    private final Map<List<Integer>, Anchors> anchors = new HashMap<>();
    private List<Dossier> all = List.of();
    private List<Row> rows = List.of();
    private List<Conflict> conflicts = List.of();
    private int current = -1;

    SideBySidePage(Composite parent, Desk desk) {
        this.desk = desk;
        words = new Vocabulary(desk);
        Composite root = new Composite(parent, SWT.NONE);
        root.setLayout(layout(1));
        root.setBackground(desk.color(Tone.SURFACE));
        strip = new Composite(root, SWT.NONE);
        strip.setBackground(desk.color(Tone.PAPER));
        strip.setLayout(new StripLayout());
        strip.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(root, SWT.NONE);
        GridLayout barLayout = layout(4);
        barLayout.marginLeft = 14;
        barLayout.marginRight = 10;
        barLayout.verticalSpacing = 0;
        bar.setLayout(barLayout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sentence = new Label(bar, SWT.WRAP);
        bar.setBackground(desk.color(Tone.SURFACE));
        sentence.setBackground(desk.color(Tone.SURFACE));
        sentence.setForeground(desk.color(Tone.TEXT));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        root.addListener(SWT.Resize, e -> fit(root));
        sentence.addListener(SWT.Resize, e -> fit(root));
        button(bar, "previous", -1);
        button(bar, "next", 1);
        together = new Button(bar, SWT.CHECK);
        together.setBackground(desk.color(Tone.SURFACE));
        together.setForeground(desk.color(Tone.TEXT));
        together.setText(words.text("scroll-together"));
        together.setSelection(true);
        desk.onSelect(root, this::selected);
    }

    @Override
    public void show(Comparison comparison, List<Dossier> dossiers) {
        all = dossiers;
        rows = comparison.rows();
        conflicts = comparison.conflicts().stream().filter(Conflict::real).toList();
        empty();
        seat();
    }

    private void empty() {
        for (Control child : strip.getChildren()) {
            child.dispose();
        }
        panes.clear();
        links.clear();
        forgetPositions();
    }

    private void seat() {
        List<ReportId> seated = seats(desk.selection());
        empty();
        all.stream().filter(d -> seated.contains(d.report().id())).forEach(this::addPane);
        strip.layout();
        selected(desk.selection());
        panes.stream().findFirst().ifPresent(this::fillLater);
    }

    private List<ReportId> seats(List<Quote> quotes) {
        return Seats.of(
                all.stream().map(d -> d.report().id()).toList(),
                standing(),
                quotes.stream().map(Quote::report).collect(Collectors.toSet()),
                MOST);
    }

    private List<ReportId> standing() {
        return panes.stream().map(Pane::report).toList();
    }

    // later: the words may have been picked in a pane that has to make room
    private void seatLater() {
        strip.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (!strip.isDisposed() && !standing().equals(seats(desk.selection()))) {
                Optional<ReportId> focused = panes.stream()
                        .filter(pane -> pane.text().widget().isFocusControl())
                        .map(Pane::report)
                        .findFirst();
                seat();
                focused.flatMap(report -> panes.stream()
                                .filter(pane -> pane.report().equals(report))
                                .findFirst()
                                .or(() -> panes.stream().findFirst()))
                        .ifPresent(pane -> pane.text().widget().setFocus());
            }
        });
    }

    // one text a turn of the window's loop: laying a long one out takes as long as a turn may
    private void fillLater(Pane pane) {
        strip.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            // not if another comparison is shown by now
            if (!strip.isDisposed() && panes.contains(pane)) {
                pane.fill(rows, conflicts);
                pane.select(desk.selection());
                forgetPositions();
                panes.stream().skip(panes.indexOf(pane) + 1L).findFirst().ifPresent(this::fillLater);
            }
        });
    }

    private void addPane(Dossier dossier) {
        Pane pane = new Pane(strip, desk, dossier);
        if (!panes.isEmpty()) {
            Links between = new Links(strip, desk, panes.getLast(), pane);
            between.control().moveAbove(pane.control());
            links.add(between);
        }
        panes.add(pane);
        pane.text().onPick(span -> pick(new Quote(pane.report(), span)));
        pane.text().onScroll(() -> scrolled(pane));
        pane.text().addListener(SWT.Resize, e -> forgetPositions());
        pane.text().widget().addListener(SWT.KeyDown, this::keyDown);
    }

    private void pick(Quote quote) {
        desk.select(Rows.at(rows, quote).map(Row::quotes).orElse(List.of(quote)));
    }

    private void selected(List<Quote> quotes) {
        current = Rows.index(rows, quotes);
        panes.forEach(pane -> pane.select(quotes));
        links.forEach(between -> between.show(rows, current));
        String said = seen() + sentenceOn(quotes);
        sentence.setText(said.replace("&", "&&"));
        ToolTips.tell(sentence, said);
        fit(sentence.getParent().getParent());
        if (!standing().equals(seats(quotes))) {
            seatLater();
        }
    }

    // that some have no room must not look as if they said nothing
    private String seen() {
        return panes.size() == all.size()
                ? ""
                : words.text("seen", words.number(panes.size()), words.number(all.size())) + " · ";
    }

    // no more lines than leave the texts their room: large fonts on small screens
    private void fit(Composite root) {
        GC gc = new GC(sentence);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int most = Math.max(1, root.getClientArea().height / 3 / line) * line;
        int all = sentence.computeSize(Math.max(1, sentence.getSize().x), SWT.DEFAULT).y;
        ((GridData) sentence.getLayoutData()).heightHint = all > most ? most : SWT.DEFAULT;
        sentence.requestLayout();
    }

    private String sentenceOn(List<Quote> quotes) {
        // of words that contradict each other that is said, also where their claims were not matched
        Optional<Conflict> conflict = quotes.size() < 2
                ? Optional.empty()
                : conflicts.stream().filter(c -> c.quotes().containsAll(quotes)).findFirst();
        if (conflict.isPresent()) {
            String what = words.relation(RowRelation.CONFLICT) + " · "
                    + desk.text(conflict.get().reason());
            return current < 0 ? what : place() + " · " + what;
        }
        if (current < 0) {
            return words.text("rows", words.number(rows.size()));
        }
        Row row = rows.get(current);
        return place() + " · " + words.relation(row.relation()) + " · " + desk.text(row.reason());
    }

    private String place() {
        return words.text("row-of", words.number(current + 1), words.number(rows.size()));
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.F7) {
            step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        }
    }

    private void step(int by) {
        if (!rows.isEmpty()) {
            int next = current < 0 && by < 0 ? rows.size() - 1 : Math.floorMod(current + by, rows.size());
            desk.select(rows.get(next).quotes());
        }
    }

    private void scrolled(Pane leader) {
        if (together.getSelection() && leader.scrolledByReader()) {
            int here = panes.indexOf(leader);
            for (int i = 0; i < panes.size(); i++) {
                if (i != here) {
                    panes.get(i).scrollTo(anchors(here, i).there(leader.text().scrolled()));
                }
            }
        }
        links.forEach(between -> between.control().redraw());
    }

    private Anchors anchors(int here, int there) {
        return anchors.computeIfAbsent(List.of(here, there), key -> measure(panes.get(here), panes.get(there)));
    }

    private Anchors measure(Pane here, Pane there) {
        List<Anchors.Pair> matches = new ArrayList<>();
        for (Row row : rows) {
            Rows.in(row, here.report())
                    .ifPresent(from -> Rows.in(row, there.report())
                            .ifPresent(to -> matches.add(new Anchors.Pair(position(here, from), position(there, to)))));
        }
        return new Anchors(matches, new Anchors.Pair(end(here), end(there)));
    }

    // how far a text is scrolled when the words stand a third below its top
    private static int position(Pane pane, Span words) {
        int third = pane.text().widget().getClientArea().height / 3;
        return Math.max(0, pane.depth(words).orElse(0) - third);
    }

    private static int end(Pane pane) {
        ScrollBar bar = pane.text().widget().getVerticalBar();
        return Math.max(0, bar.getMaximum() - bar.getThumb());
    }

    private void forgetPositions() {
        anchors.clear();
        panes.forEach(Pane::forgetPositions);
        links.forEach(Links::forgetPositions);
    }

    private static GridLayout layout(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private void button(Composite parent, String key, int by) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words.text(key));
        ToolTips.tell(button, words.text(key + "-key"));
        button.addListener(SWT.Selection, e -> step(by));
    }
}
