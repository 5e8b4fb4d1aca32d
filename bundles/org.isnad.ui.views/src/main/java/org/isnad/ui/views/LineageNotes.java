package org.isnad.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Lineage;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** How many voices stand behind how many reports, in one line; under it a room and, beside that, what the chains warn of. */
final class LineageNotes {
    private final Vocabulary words;
    private final Label count;
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
        count = new Label(area, SWT.WRAP);
        count.setBackground(desk.color(Tone.SURFACE));
        count.setForeground(desk.color(Tone.TEXT));
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 10;
        line.verticalIndent = 4;
        count.setLayoutData(line);
        room = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        room.setBackground(desk.color(Tone.LINE));
        room.setSashWidth(1);
        room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notes = new SentenceTable(room, desk, 3, words.text("lineage.notes"));
    }

    /** What is made in here is seen beside the notes, and alone where there are none. */
    SashForm room() {
        return room;
    }

    void show(Lineage lineage) {
        count.setText(sentence(lineage));
        List<SentenceTable.Line> lines =
                lineage.notes().stream().map(this::line).toList();
        notes.show(lines);
        notes.table().setVisible(!lines.isEmpty());
        room.layout();
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
        return new SentenceTable.Line(
                words.note(note.kind()), words.sentence(note.reason()), Tone.WARNING, note.quotes());
    }
}
