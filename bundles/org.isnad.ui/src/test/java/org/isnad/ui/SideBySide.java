package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Comparison;
import org.isnad.report.Quote;
import org.isnad.report.Row;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.ReportText;
import org.isnad.ui.compare.Tone;

/** The simplest view: both texts, rows coloured by relation. */
final class SideBySide implements ComparisonView {
    @Override
    public Page open(Composite parent, Desk desk) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        List<ReportText> texts = List.of(new ReportText(sash, desk), new ReportText(sash, desk));
        return (comparison, dossiers) -> {
            for (int i = 0; i < 2; i++) {
                texts.get(i).show(dossiers.get(i).report());
                texts.get(i).highlight("rows", marks(comparison, i, desk));
            }
        };
    }

    private static List<Highlight> marks(Comparison comparison, int side, Desk desk) {
        List<Highlight> marks = new ArrayList<>();
        for (Row row : comparison.rows()) {
            for (Quote quote : row.quotes()) {
                if (quote.report().equals(comparison.reports().get(side))) {
                    Tone tone = Tone.valueOf(row.relation().name());
                    marks.add(new Highlight(quote.span(), desk.color(tone), Highlight.Look.BACKGROUND));
                }
            }
        }
        return marks;
    }
}
