package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Drift;
import org.isnad.report.Ladder;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** Claims that are not equally sure everywhere, the chosen one drawn as a ladder; under them the sources that changed. */
final class LadderPage implements ComparisonView.Page {
    private static final int[] HALVES = {68, 32};
    private static final int[] SIDES = {36, 64};

    private final Desk desk;
    private final Vocabulary words;
    private final SashForm root;
    private final SashForm upper;
    private final SentenceTable claims;
    private final BoxCanvas drawing;
    private final SentenceTable sources;
    private Map<ReportId, Report> reports = Map.of();
    private List<Ladder> ladders = List.of();

    LadderPage(Composite parent, Desk desk) {
        this.desk = desk;
        words = new Vocabulary(desk);
        root = sash(parent, SWT.VERTICAL);
        upper = sash(root, SWT.HORIZONTAL);
        claims = new SentenceTable(upper, desk, 3, words.text("ladder.claims"));
        drawing = new BoxCanvas(upper, desk, words.text("ladder"));
        upper.setWeights(SIDES);
        sources = new SentenceTable(root, desk, 2, words.text("drift"));
        root.setWeights(HALVES);
        claims.onMove(this::draw);
    }

    private SashForm sash(Composite parent, int style) {
        SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
        sash.setBackground(desk.color(Tone.LINE));
        sash.setSashWidth(1);
        return sash;
    }

    @Override
    public void show(Comparison comparison, List<Dossier> dossiers) {
        // one may be compared with itself
        reports = dossiers.stream()
                .map(Dossier::report)
                .collect(Collectors.toMap(Report::id, Function.identity(), (first, again) -> first));
        ladders = comparison.ladder();
        // no room for a drawing of nothing
        upper.setMaximizedControl(ladders.isEmpty() ? claims.table() : null);
        claims.show(
                ladders.isEmpty()
                        ? nothing("ladder.nothing")
                        : ladders.stream().map(this::line).toList());
        sources.show(
                comparison.drift().isEmpty()
                        ? nothing("drift.nothing")
                        : comparison.drift().stream().map(this::line).toList());
        draw(Math.max(0, claims.chosen()));
    }

    private List<SentenceTable.Line> nothing(String key) {
        return List.of(new SentenceTable.Line("", words.text(key), Tone.PAPER, List.of()));
    }

    private void draw(int index) {
        drawing.show(
                index < ladders.size()
                        ? new LadderPlan(ladders.get(index), reports, desk, drawing.pen())::of
                        : room -> BoxPlan.EMPTY);
    }

    private SentenceTable.Line line(Ladder ladder) {
        List<Ladder.Rung> rungs = ladder.rungs();
        Ladder.Rung first = rungs.getFirst();
        Certainty last = rungs.getLast().certainty();
        return new SentenceTable.Line(
                degrees(rungs),
                said(first.claim()),
                first.certainty() == last ? Tone.ONLY : Hues.tone(LadderPlan.step(first.certainty(), last)),
                rungs.stream().map(Ladder.Rung::claim).toList());
    }

    // one after the other, each stretch of the same once
    private String degrees(List<Ladder.Rung> rungs) {
        List<Certainty> degrees = new ArrayList<>();
        for (Ladder.Rung rung : rungs) {
            if (degrees.isEmpty() || degrees.getLast() != rung.certainty()) {
                degrees.add(rung.certainty());
            }
        }
        return degrees.stream().map(words::certainty).reduce(words::became).orElse("");
    }

    private SentenceTable.Line line(Drift drift) {
        return new SentenceTable.Line(words.drift(drift.field()), told(drift), Tone.WARNING, drift.quotes());
    }

    // of something left out there are no words that became others
    private String told(Drift drift) {
        boolean leftOut = drift.field().equals("agency") || drift.field().equals("source");
        if (leftOut || drift.quotes().size() != 2 || !drift.quotes().stream().allMatch(this::isHere)) {
            return words.sentence(drift.reason());
        }
        Quote before = drift.quotes().getFirst();
        Quote after = drift.quotes().getLast();
        return words.became(said(before), said(after)) + " · " + words.became(outlet(before), outlet(after));
    }

    private boolean isHere(Quote quote) {
        return reports.containsKey(quote.report());
    }

    private String said(Quote quote) {
        Report report = reports.get(quote.report());
        return report == null ? MatrixCell.NOTHING : words.quoted(quote.span().in(report.text()));
    }

    private String outlet(Quote quote) {
        return reports.containsKey(quote.report())
                ? words.calledApart(reports.get(quote.report()))
                : MatrixCell.NOTHING;
    }
}
