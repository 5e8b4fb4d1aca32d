package org.isnad.ui;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.report.Correction.Part;
import org.isnad.report.StatedTime;

/** Asks what a part of a report's publication is, and why; nothing is kept without a reason. */
final class CorrectionDialog extends Dialog {
    private static final int WIDTH = 360;
    private static final int LINES = 60;
    private final Texts texts;
    private final Part part;
    private final String was;
    private String value;
    private String day = "";
    private String hour = "";
    private String zone = "";
    private String reason = "";

    /** What was answered: the value, blank if the report states none, and why. */
    record Answer(String value, String reason) {}

    /**
     * Asks about a part.
     *
     * @param was what is known of it, as a sentence
     * @param value what it is now, a time as {@link StatedTime#iso()} writes it
     */
    CorrectionDialog(Shell parent, Texts texts, Part part, String was, String value) {
        super(parent);
        this.texts = texts;
        this.part = part;
        this.was = was;
        this.value = value;
        if (part == Part.PUBLISHED && !value.isEmpty()) {
            day = value.substring(0, Math.min(10, value.length()));
            hour = value.length() < 16 ? "" : value.substring(11, 16);
            zone = value.replaceFirst("^[^T]*(T[0-9:]*)?", "");
        }
    }

    /** The answer; empty if the analyst leaves it at that. */
    Optional<Answer> ask() {
        return open() == Window.OK ? Optional.of(answer()) : Optional.empty();
    }

    /** What stands there. */
    Answer answer() {
        return new Answer(value(), reason.strip());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("correct.title", texts.code("part", part)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Widgets.form());
        note(area, was);
        if (part == Part.PUBLISHED) {
            field(area, "correct.day", day, typed -> day = typed);
            field(area, "correct.hour", hour, typed -> hour = typed);
            field(area, "correct.zone", zone, typed -> zone = typed);
            note(area, texts.get("correct.time-hint"));
        } else {
            field(area, "correct.value", value, typed -> value = typed);
            note(area, texts.get("correct.hint"));
        }
        label(area, "correct.reason");
        Text why = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Widgets.fill();
        data.widthHint = WIDTH;
        data.heightHint = LINES;
        why.setLayoutData(data);
        Widgets.name(why, texts.title("correct.reason"));
        why.addListener(SWT.Modify, e -> {
            reason = why.getText();
            check();
        });
        why.addListener(SWT.KeyDown, e -> {
            // Enter alone begins a new line
            boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
            if (enter && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                if (isAnswered()) {
                    okPressed();
                }
            }
        });
        return area;
    }

    private void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    }

    private void note(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    private void field(Composite area, String key, String now, Consumer<String> typed) {
        label(area, key);
        boolean time = part == Part.PUBLISHED;
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER | (time ? SWT.LEFT_TO_RIGHT : SWT.NONE));
        text.setText(now);
        text.setLayoutData(Widgets.wide());
        Widgets.name(text, texts.title(key));
        text.addListener(SWT.Modify, e -> {
            typed.accept(text.getText().strip());
            check();
        });
    }

    // digits as they are typed on an Arabic keyboard too
    private String value() {
        if (part != Part.PUBLISHED) {
            return value.strip();
        }
        String time = day + (hour.isEmpty() ? "" : "T" + hour + zone);
        StringBuilder latin = new StringBuilder();
        time.chars()
                .forEach(c -> latin.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return latin.toString();
    }

    private boolean isAnswered() {
        if (reason.isBlank()) {
            return false;
        }
        try {
            return part != Part.PUBLISHED
                    || (value().isEmpty() && zone.isEmpty())
                    || (StatedTime.parse(value()).iso().equals(value()) && (zone.isEmpty() || !hour.isEmpty()));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(isAnswered());
        }
    }

    // JFace's own labels are English only
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }
}
