package org.isnad.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Lineage;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** How many voices stand behind how many reports, in one line, and under it what the chains warn of. */
final class LineageNotes {
    private final Vocabulary words;
    private final Label count;
    private final SentenceTable notes;

    LineageNotes(Composite parent, Desk desk) {
        words = new Vocabulary(desk);
        Composite area = new Composite(parent, SWT.NONE);
        area.setBackground(desk.color(Tone.SURFACE));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        count = new Label(area, SWT.WRAP);
        count.setBackground(desk.color(Tone.SURFACE));
        count.setForeground(desk.color(Tone.TEXT));
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 10;
        line.verticalIndent = 6;
        line.minimumHeight = 30;
        count.setLayoutData(line);
        notes = new SentenceTable(area, desk, 3, words.text("lineage.notes"));
        notes.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    void show(Lineage lineage) {
        count.setText(sentence(lineage));
        List<SentenceTable.Line> lines = lineage.notes().stream().map(this::line).toList();
        notes.show(lines);
        notes.table().setVisible(!lines.isEmpty());
        count.requestLayout();
    }

    private String sentence(Lineage lineage) {
        return lineage.reports() == 0
                ? words.text("lineage.unknown")
                : words.text(
                        "lineage",
                        words.number(lineage.reports()),
                        words.number(lineage.carriers()),
                        words.number(lineage.origins()));
    }

    private SentenceTable.Line line(Lineage.Note note) {
        return new SentenceTable.Line(words.note(note.kind()), words.sentence(note.reason()), Tone.WARNING, note.quotes());
    }
}
