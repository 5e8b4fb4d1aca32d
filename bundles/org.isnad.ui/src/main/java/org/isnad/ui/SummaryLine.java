package org.isnad.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
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
import org.isnad.ui.compare.ToolTips;

/** Over a comparison: how the reports stand to each other, counts, and the sentence on independence. Shown before its panel is laid out. */
final class SummaryLine {
    private static final int FIGURES = 4;
    private static final int MARGIN = 14;
    private static final int GAP = 24;
    // how wide the sentence is at least beside the figures, in heights of its lines
    private static final int NARROWEST = 11;
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
            ToolTips.tell(value, tip);
            more.setText(behind);
        }
    }

    SummaryLine(Composite parent, Session session) {
        this.session = session;
        line = Widgets.panel(parent, session.theme(), Tone.PAPER, FIGURES + 1);
        GridLayout layout = (GridLayout) line.getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = 6;
        layout.horizontalSpacing = GAP;
        line.setLayoutData(Widgets.wide());
        relation = figure("summary.relation");
        shared = figure("summary.shared");
        conflicts = figure("summary.conflicts");
        origins = figure("summary.origins");
        sentence = sentence();
        parent.addListener(SWT.Resize, e -> arrange());
        sentence.addListener(SWT.Resize, e -> arrange());
        // nothing is to be seen before there is a comparison
        line.setVisible(false);
    }

    // beside the figures or, where that would make it a narrow column, under them; and no higher than leaves half the
    // room to
    // the page: the whole sentence is in its tip
    private void arrange() {
        int lineHeight = lineHeight();
        int figures = 0;
        int highest = 0;
        for (Figure figure : List.of(relation, shared, conflicts, origins)) {
            Point size = figure.value.getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT);
            figures += size.x + GAP;
            highest = Math.max(highest, size.y);
        }
        boolean beside = line.getClientArea().width >= figures + NARROWEST * lineHeight + 2 * MARGIN;
        int room = line.getParent().getClientArea().height / 2 - (beside ? 0 : highest);
        int most = Math.max(1, room / lineHeight) * lineHeight;
        int all = sentence.computeSize(Math.max(1, sentence.getSize().x), SWT.DEFAULT).y;
        int height = all > most ? most : SWT.DEFAULT;
        int columns = beside ? FIGURES + 1 : FIGURES;
        GridLayout layout = (GridLayout) line.getLayout();
        GridData box = (GridData) sentence.getParent().getLayoutData();
        GridData words = (GridData) sentence.getLayoutData();
        if (layout.numColumns != columns || words.heightHint != height) {
            layout.numColumns = columns;
            box.horizontalSpan = beside ? 1 : FIGURES;
            words.heightHint = height;
            session.screen().later(() -> {
                if (!line.isDisposed()) {
                    line.getParent().layout(true, true);
                }
            });
        }
    }

    private int lineHeight() {
        GC gc = new GC(sentence);
        gc.setFont(sentence.getFont());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    /** Nothing is compared any more. */
    void clear() {
        line.setVisible(false);
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
        ToolTips.tell(sentence, words);
        line.setVisible(true);
        arrange();
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
