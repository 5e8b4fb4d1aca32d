package org.isnad.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.RowRelation;
import org.isnad.ui.compare.Tone;

/** Over a comparison: how the reports stand to each other, counts, and the sentence on independence. */
final class SummaryLine {
    private final Session session;
    private final Composite line;

    SummaryLine(Composite parent, Session session) {
        this.session = session;
        line = Widgets.panel(parent, session.theme(), Tone.PAPER, 5);
        GridLayout layout = (GridLayout) line.getLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 22;
        line.setLayoutData(Widgets.wide());
    }

    void show(Comparison comparison) {
        for (var child : line.getChildren()) {
            child.dispose();
        }
        Texts texts = session.texts();
        List<Origin> origins = comparison.origins();
        long shared = comparison.rows().stream()
                .filter(r -> r.relation() != RowRelation.ONLY)
                .count();
        long conflicts = comparison.conflicts().stream().filter(Conflict::real).count();
        long independent = origins.stream()
                .filter(o -> o.independent() == Independence.ESTABLISHED)
                .count();
        block("summary.relation", texts.code("relation", comparison.relation()), Tone.TEXT)
                .setToolTipText(texts.reason(comparison.relationReason()));
        block("summary.shared", String.valueOf(shared), Tone.TEXT);
        block("summary.conflicts", String.valueOf(conflicts), Tone.TEXT);
        block("summary.origins", texts.get("summary.origins.of", independent, origins.size()), Tone.TEXT);
        sentence(texts.reason(comparison.independence()));
        line.getParent().layout(true, true);
    }

    private Label block(String key, String value, Tone tone) {
        Composite block = Widgets.panel(line, session.theme(), Tone.PAPER, 1);
        Label name = Widgets.label(block, session.theme(), session.texts().get(key), Tone.MUTED);
        name.setFont(session.theme().small());
        Label words = Widgets.label(block, session.theme(), value, tone);
        words.setFont(session.theme().strong());
        name.setBackground(session.theme().color(Tone.PAPER));
        words.setBackground(session.theme().color(Tone.PAPER));
        return words;
    }

    private void sentence(String words) {
        Composite box = Widgets.panel(line, session.theme(), Tone.WARNING, 1);
        ((GridLayout) box.getLayout()).marginWidth = 10;
        ((GridLayout) box.getLayout()).marginHeight = 4;
        box.setLayoutData(Widgets.wide());
        Label label = new Label(box, SWT.WRAP);
        label.setText(words);
        label.setToolTipText(words);
        Widgets.paint(label, session.theme(), Tone.WARNING, Tone.TEXT);
        GridData data = Widgets.wide();
        // without a hint the label asks for one endless line
        data.widthHint = 200;
        label.setLayoutData(data);
    }
}
