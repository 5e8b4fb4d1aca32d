package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.ReportText;
import org.isnad.ui.compare.Tone;

/** One report of the side-by-side view: its source line and its text. */
final class Pane {
    private static final int LEAST = 60;

    private final Desk desk;
    private final Dossier dossier;
    private final ReportId report;
    private final Composite area;
    private final ReportText text;
    private final Map<Span, Optional<Integer>> depths = new HashMap<>();
    private int expectedScroll = -1;

    Pane(Composite parent, Desk desk, Dossier dossier) {
        this.desk = desk;
        this.dossier = dossier;
        this.report = dossier.report().id();
        area = new Composite(parent, SWT.NONE);
        area.setBackground(desk.color(Tone.PAPER));
        area.setLayout(noMargins());
        if (!statesItself(dossier.report())) {
            sourceLine(dossier.report());
        }
        text = new ReportText(area, desk);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    // who and when once is enough: where the page says it, its own words are read
    private static boolean statesItself(Report report) {
        return report.passages().stream()
                .map(Passage::role)
                .anyMatch(role -> role == Role.DATELINE || role == Role.BYLINE);
    }

    private void sourceLine(Report report) {
        Label source = new Label(area, SWT.WRAP);
        source.setText(new Vocabulary(desk).sourceLine(report).replace("&", "&&"));
        source.setForeground(desk.color(Tone.MUTED));
        source.setBackground(desk.color(Tone.PAPER));
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 14;
        line.verticalIndent = 8;
        // as wide as the pane and no wider: what does not fit goes on below
        line.widthHint = LEAST;
        source.setLayoutData(line);
    }

    Control control() {
        return area;
    }

    ReportText text() {
        return text;
    }

    ReportId report() {
        return report;
    }

    /** Lays the text out with all its marks; after the pane has its size, so that nothing is measured twice. */
    void fill(List<Row> rows, List<Conflict> conflicts) {
        Map<String, List<Highlight>> layers = new LinkedHashMap<>();
        layers.put("rows", marks(rows));
        layers.put("conflicts", differing(conflicts));
        layers.put("sources", sources());
        text.show(dossier.report(), layers);
    }

    // words in conflict may stand in a claim that is otherwise shared
    private List<Highlight> differing(List<Conflict> conflicts) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.quotes().stream())
                .filter(quote -> quote.report().equals(report))
                .map(Quote::span)
                .distinct()
                .map(span -> new Highlight(span, desk.color(Tone.CONFLICT), Highlight.Look.BACKGROUND))
                .toList();
    }

    private List<Highlight> marks(List<Row> rows) {
        List<Highlight> marks = new ArrayList<>();
        for (Row row : rows) {
            if (row.relation() != RowRelation.ONLY) {
                Rows.in(row, report)
                        .ifPresent(span -> marks.add(
                                new Highlight(span, desk.color(Hues.tone(row.relation())), Highlight.Look.BACKGROUND)));
            }
        }
        return marks;
    }

    /** Marks the selected words and brings the first of them into sight. */
    void select(List<Quote> words) {
        List<Span> here = words.stream()
                .filter(quote -> quote.report().equals(report))
                .map(Quote::span)
                .toList();
        text.highlight(
                "selection",
                here.stream()
                        .map(span -> new Highlight(span, desk.color(Tone.ACCENT), Highlight.Look.BORDER))
                        .toList());
        if (!here.isEmpty()) {
            text.reveal(here.getFirst());
        }
        expectScroll();
    }

    void scrollTo(int pixel) {
        text.scrollTo(pixel);
        expectScroll();
    }

    /** Whether the last scrolling was the reader's own and not asked for by the view. */
    boolean scrolledByReader() {
        return text.scrolled() != expectedScroll;
    }

    /** Where the text begins, as a control beside the pane counts: above its top if it is scrolled. */
    int top(Control beside) {
        // by places in the common parent: places on the screen are the window system's to ask for, which takes long
        return area.getLocation().y + text.getLocation().y - beside.getLocation().y - text.scrolled();
    }

    /** How far below the beginning of the text the words stand, however it is scrolled; empty if they are hidden. */
    Optional<Integer> depth(Span words) {
        // asking the widget means laying lines out: too slow for every paint
        return depths.computeIfAbsent(words, text::depth);
    }

    void forgetPositions() {
        depths.clear();
    }

    private void expectScroll() {
        expectedScroll = text.scrolled();
    }

    private List<Highlight> sources() {
        return dossier.findings(Attribution.class).stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(link -> link.source().span())
                .distinct()
                .map(span -> new Highlight(span, desk.color(Tone.ACCENT), Highlight.Look.UNDERLINE))
                .toList();
    }

    private static GridLayout noMargins() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
