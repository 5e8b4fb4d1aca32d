package org.isnad.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks the analyst for words of their own: a note, a reason. */
final class NoteDialog extends Dialog {
    private static final int MOMENT_MILLIS = 500;
    private static final int DELETE = IDialogConstants.CLIENT_ID + 1;
    private final Texts texts;
    private final String title;
    private final boolean deletable;
    private String words;
    private Consumer<String> typed = words -> {};

    /**
     * Asks with some words there already.
     *
     * @param deletable whether there is a note that can be deleted
     */
    NoteDialog(Shell parent, Texts texts, String title, String words, boolean deletable) {
        super(parent);
        this.texts = texts;
        this.title = title;
        this.words = words;
        this.deletable = deletable;
    }

    /** The words; empty if the analyst leaves it at that. No words at all where a note is to be deleted. */
    Optional<String> ask() {
        int answer = open();
        if (answer == DELETE) {
            return Optional.of("");
        }
        return answer == Window.OK && !words.isBlank() ? Optional.of(words.strip()) : Optional.empty();
    }

    /** Told of the words a moment after they were typed, so that no crash loses them. */
    void whileTyped(Consumer<String> told) {
        typed = told;
    }

    /** What stood there when it was closed, kept or not. */
    String left() {
        return words.strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Widgets.fill();
        data.widthHint = 360;
        data.heightHint = 110;
        text.setLayoutData(data);
        text.setText(words);
        text.setSelection(words.length());
        Runnable tell = () -> {
            if (!text.isDisposed()) {
                typed.accept(left());
            }
        };
        text.addListener(SWT.Modify, e -> {
            words = text.getText();
            text.getDisplay().timerExec(MOMENT_MILLIS, tell);
        });
        Widgets.name(text, title);
        text.addListener(SWT.KeyDown, e -> {
            // Enter alone begins a new line
            if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                okPressed();
            }
        });
        return area;
    }

    // JFace's own labels are English only
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (deletable) {
            createButton(parent, DELETE, texts.get("note.delete"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == DELETE) {
            setReturnCode(DELETE);
            close();
        } else {
            super.buttonPressed(button);
        }
    }
}
