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
        layout.marginHeight = 6;
        layout.horizontalSpacing = 24;
        line.setLayoutData(Widgets.wide());
    }

    void show(Comparison comparison) {
        for (var child : line.getChildren()) {
            child.dispose();
        }
        Texts texts = session.texts();
        List<Origin> origins = comparison.storyOrigins();
        long shared = comparison.rows().stream()
                .filter(r -> r.relation() != RowRelation.ONLY)
                .count();
        long conflicts = comparison.conflicts().stream().filter(Conflict::real).count();
        long independent = origins.stream()
                .filter(o -> o.independent() == Independence.ESTABLISHED)
                .count();
        block("summary.relation", texts.code("relation", comparison.relation()), "")
                .setToolTipText(texts.reason(comparison.relationReason()));
        block("summary.shared", texts.digits().of(shared), "");
        Label number = block("summary.conflicts", texts.digits().of(conflicts), "");
        if (conflicts > 0) {
            number.setText("\u2002" + number.getText() + "\u2002");
            number.setBackground(session.theme().color(Tone.CONFLICT));
        }
        block("summary.origins", texts.digits().of(independent), texts.get("summary.origins.of", origins.size()))
                .setToolTipText(texts.get("summary.origins.tip"));
        sentence(texts.reason(comparison.independence()));
        line.getParent().layout(true, true);
    }

    private Label block(String key, String value, String more) {
        Theme theme = session.theme();
        Composite block = Widgets.panel(line, theme, Tone.PAPER, 2);
        ((GridLayout) block.getLayout()).horizontalSpacing = 6;
        ((GridLayout) block.getLayout()).verticalSpacing = 1;
        block.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, false));
        Label name = label(block, session.texts().get(key), Tone.MUTED);
        name.setFont(theme.small());
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true, 2, 1));
        Label words = label(block, value, Tone.TEXT);
        words.setFont(theme.figure());
        words.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        Label extra = label(block, more, Tone.MUTED);
        extra.setFont(theme.small());
        return words;
    }

    private Label label(Composite block, String text, Tone tone) {
        Label label = Widgets.label(block, session.theme(), text, tone);
        label.setBackground(session.theme().color(Tone.PAPER));
        return label;
    }

    private void sentence(String words) {
        Composite box = Widgets.panel(line, session.theme(), Tone.WARNING, 1);
        ((GridLayout) box.getLayout()).marginWidth = 10;
        ((GridLayout) box.getLayout()).marginHeight = 3;
        box.setLayoutData(Widgets.wide());
        Label label = new Label(box, SWT.WRAP);
        label.setText(words);
        label.setToolTipText(words);
        label.setFont(session.theme().small());
        Widgets.paint(label, session.theme(), Tone.WARNING, Tone.TEXT);
        GridData data = Widgets.wide();
        // without a hint the label asks for one endless line
        data.widthHint = 200;
        label.setLayoutData(data);
    }
}
