package org.isnad.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Lineage;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/**
 * How many voices stand behind how many reports, in one line, with how many warnings there are about their chains; under
 * it a room and, once asked for, the warnings themselves.
 */
final class LineageNotes {
    private final Vocabulary words;
    private final Label count;
    private final Button warnings;
    private final SashForm room;
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
        Composite head = new Composite(area, SWT.NONE);
        head.setBackground(desk.color(Tone.SURFACE));
        GridLayout line = new GridLayout(2, false);
        line.marginWidth = 10;
        line.marginHeight = 3;
        head.setLayout(line);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(head, SWT.WRAP);
        count.setBackground(desk.color(Tone.SURFACE));
        count.setForeground(desk.color(Tone.TEXT));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        warnings = new Button(head, SWT.TOGGLE);
        warnings.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        warnings.addListener(SWT.Selection, e -> open(warnings.getSelection()));
        room = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        room.setBackground(desk.color(Tone.LINE));
        room.setSashWidth(1);
        room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notes = new SentenceTable(room, desk, 2, words.text("lineage.notes"));
    }

    /** What is made in here is seen above the warnings, and alone until they are asked for. */
    SashForm room() {
        return room;
    }

    void show(Lineage lineage) {
        count.setText(sentence(lineage));
        List<SentenceTable.Line> lines =
                lineage.notes().stream().map(this::line).toList();
        notes.show(lines);
        warnings.setText(words.text("lineage.warnings", words.number(lines.size())));
        warnings.setVisible(!lines.isEmpty());
        open(!lines.isEmpty() && warnings.getSelection());
        count.requestLayout();
        warnings.requestLayout();
    }

    private void open(boolean told) {
        notes.table().setVisible(told);
        room.layout();
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
        return new SentenceTable.Line(
                words.note(note.kind()), words.sentence(note.reason()), Tone.WARNING, note.quotes());
    }
}
