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

/** Over a comparison: how the reports stand to each other, counts, and the sentence on independence. Shown before its panel is laid out. */
final class SummaryLine {
    private static final int FIGURES = 4;
    private static final int BESIDE = 700;
    private final Session session;
    private final Composite line;
    private final Figure relation;
    private final Figure shared;
    private final Figure conflicts;
    private final Figure origins;
    private final Label sentence;

    /** A number or word, and what is said behind it. */
    private record Figure(Label value, Label more) {
        void say(String words, String behind, String tip) {
            value.setText(words);
            value.setToolTipText(tip);
            more.setText(behind);
        }
    }

    SummaryLine(Composite parent, Session session) {
        this.session = session;
        line = Widgets.panel(parent, session.theme(), Tone.PAPER, FIGURES + 1);
        GridLayout layout = (GridLayout) line.getLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 24;
        line.setLayoutData(Widgets.wide());
        relation = figure("summary.relation");
        shared = figure("summary.shared");
        conflicts = figure("summary.conflicts");
        origins = figure("summary.origins");
        sentence = sentence();
        line.addListener(SWT.Resize, e -> arrange());
        // nothing is to be seen before there is a comparison
        line.setVisible(false);
    }

    // beside the figures or, where that would make it a narrow column, under them
    private void arrange() {
        int columns = line.getClientArea().width < BESIDE ? FIGURES : FIGURES + 1;
        GridLayout layout = (GridLayout) line.getLayout();
        if (layout.numColumns != columns && sentence.getParent().getLayoutData() instanceof GridData data) {
            layout.numColumns = columns;
            data.horizontalSpan = columns == FIGURES ? FIGURES : 1;
            session.screen().later(() -> {
                if (!line.isDisposed()) {
                    line.getParent().layout(true, true);
                }
            });
        }
    }

    void show(Comparison comparison) {
        Texts texts = session.texts();
        List<Origin> found = comparison.storyOrigins();
        long alike = comparison.rows().stream()
                .filter(r -> r.relation() != RowRelation.ONLY)
                .count();
        long real = comparison.conflicts().stream().filter(Conflict::real).count();
        long independent = found.stream()
                .filter(o -> o.independent() == Independence.ESTABLISHED)
                .count();
        relation.say(texts.code("relation", comparison.relation()), "", texts.reason(comparison.relationReason()));
        shared.say(texts.digits().of(alike), "", "");
        String number = texts.digits().of(real);
        conflicts.say(real > 0 ? "\u2002" + number + "\u2002" : number, "", "");
        conflicts.value.setBackground(session.theme().color(real > 0 ? Tone.CONFLICT : Tone.PAPER));
        origins.say(
                texts.digits().of(independent),
                texts.get("summary.origins.of", found.size()),
                texts.get("summary.origins.tip"));
        String words = texts.reason(comparison.independence());
        sentence.setText(words);
        sentence.setToolTipText(words);
        line.setVisible(true);
    }

    private Figure figure(String key) {
        Theme theme = session.theme();
        Composite block = Widgets.panel(line, theme, Tone.PAPER, 2);
        ((GridLayout) block.getLayout()).horizontalSpacing = 6;
        ((GridLayout) block.getLayout()).verticalSpacing = 1;
        block.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, false));
        Label name = label(block, session.texts().get(key), Tone.MUTED);
        name.setFont(theme.small());
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true, 2, 1));
        Label value = label(block, "", Tone.TEXT);
        value.setFont(theme.figure());
        value.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        Label more = label(block, "", Tone.MUTED);
        more.setFont(theme.small());
        return new Figure(value, more);
    }

    private Label label(Composite block, String text, Tone tone) {
        Label label = Widgets.label(block, session.theme(), text, tone);
        label.setBackground(session.theme().color(Tone.PAPER));
        return label;
    }

    private Label sentence() {
        Composite box = Widgets.panel(line, session.theme(), Tone.WARNING, 1);
        ((GridLayout) box.getLayout()).marginWidth = 10;
        ((GridLayout) box.getLayout()).marginHeight = 3;
        box.setLayoutData(Widgets.wide());
        Label label = new Label(box, SWT.WRAP);
        label.setFont(session.theme().small());
        Widgets.paint(label, session.theme(), Tone.WARNING, Tone.TEXT);
        GridData data = Widgets.wide();
        // without a hint the label asks for one endless line
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }
}
