package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.ui.compare.Tone;

/** The analyst's part of the inspector: accept, reject, grade, note, and whose voice it is. */
final class DecisionBar {
    private static final int COLUMNS = 4;
    private final Session session;
    private final Inspector inspector;
    private final List<Button> buttons = new ArrayList<>();
    private final Button voice;

    DecisionBar(Composite parent, Session session, Inspector inspector) {
        this.session = session;
        this.inspector = inspector;
        Texts texts = session.texts();
        Composite panel = Widgets.panel(parent, session.theme(), Tone.SURFACE, COLUMNS);
        GridLayout layout = (GridLayout) panel.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 6;
        layout.verticalSpacing = 6;
        layout.makeColumnsEqualWidth = true;
        panel.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        Label title = Widgets.label(panel, session.theme(), texts.get("decision.title"), Tone.MUTED);
        title.setFont(session.theme().strong());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        verdict(panel, "accept");
        verdict(panel, "reject");
        button(panel, "decision.grade", this::grade);
        button(panel, "decision.note", this::note);
        voice = Widgets.button(panel, texts.get("decision.voice"), this::voice);
        voice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        panel.addListener(SWT.Resize, e -> arrange(panel, List.of(title, voice)));
    }

    // two rows of two where four in a row would cut their words
    private void arrange(Composite panel, List<Control> wide) {
        GridLayout layout = (GridLayout) panel.getLayout();
        int widest = buttons.stream()
                .mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(0);
        int needed = COLUMNS * widest + (COLUMNS - 1) * layout.horizontalSpacing + 2 * layout.marginWidth;
        int columns = needed <= panel.getClientArea().width ? COLUMNS : COLUMNS / 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            wide.forEach(control -> ((GridData) control.getLayoutData()).horizontalSpan = columns);
            session.screen().later(() -> {
                if (!panel.isDisposed()) {
                    panel.getParent().layout(true, true);
                }
            });
        }
    }

    // pressed while it is given; pressed again it is withdrawn
    private void verdict(Composite panel, String verdict) {
        Button button = new Button(panel, SWT.TOGGLE);
        button.setText(session.texts().get("decision." + verdict));
        button.setData(verdict);
        button.addListener(SWT.Selection, e -> {
            boolean given = inspector.verdict().equals(Optional.of(verdict));
            inspector.deciding().decide("finding", given ? Inspector.WITHDRAWN : verdict);
        });
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons.add(button);
    }

    /** Shows what was decided. */
    void show(Optional<String> verdict) {
        buttons.stream()
                .filter(button -> button.getData() != null)
                .forEach(button -> button.setSelection(
                        verdict.filter(button.getData()::equals).isPresent()));
    }

    private void button(Composite panel, String key, Runnable action) {
        Button button = Widgets.button(panel, session.texts().get(key), action);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons.add(button);
    }

    void enable(boolean on) {
        buttons.forEach(button -> button.setEnabled(on));
        voice.setEnabled(on && inspector.voice().isPresent());
    }

    private void note() {
        inspector.deciding().note();
    }

    private Optional<String> ask(String title) {
        Texts texts = session.texts();
        return new NoteDialog(voice.getShell(), texts, texts.get(title), "", false).ask();
    }

    private void voice() {
        inspector
                .voice()
                .ifPresent(choices -> open(
                        voice,
                        new VoiceMenu(
                                        session,
                                        choices,
                                        ruling -> ask("decision.voice.reason")
                                                .ifPresent(reason ->
                                                        inspector.deciding().rule(ruling.apply(reason))))
                                .under(voice)));
    }

    private void grade() {
        Button button = buttons.get(2);
        open(button, gradeMenu(button));
    }

    private void open(Button button, Menu menu) {
        menu.setLocation(button.toDisplay(new Point(0, button.getSize().y)));
        menu.addListener(SWT.Hide, e -> session.screen().later(menu::dispose));
        menu.setVisible(true);
    }

    /** Every grade there is, the ones given marked; what the comparison does not allow is there, but not to be chosen. */
    Menu gradeMenu(Button owner) {
        Menu menu = new Menu(owner);
        items(menu, Grades.SOURCE, "reliability.", Grades.RELIABILITY, "F");
        items(menu, Grades.INFORMATION, "credibility.", Grades.CREDIBILITY, "6");
        return menu;
    }

    private void items(Menu menu, String subject, String family, List<String> grades, String none) {
        Texts texts = session.texts();
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(texts.get(subject));
        Menu sub = new Menu(menu);
        cascade.setMenu(sub);
        String given = inspector.grade(subject).orElse(none);
        Optional<String> lock = subject.equals(Grades.INFORMATION) ? inspector.lock() : Optional.empty();
        for (String grade : grades) {
            boolean locked = grade.equals("1") && lock.isPresent();
            MenuItem item = new MenuItem(sub, SWT.RADIO);
            String words = texts.get("grade.line", texts.digits().of(grade), texts.get(family + grade));
            item.setText(locked ? texts.get("grade.line.locked", words, lock.get()) : words);
            item.setSelection(grade.equals(given));
            item.setEnabled(!locked);
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection() && !grade.equals(given)) {
                    inspector.deciding().decide(subject, grade);
                }
            });
        }
    }
}
