package org.isnad.ui;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks the analyst for words of their own: a note, a reason. */
final class NoteDialog extends Dialog {
    private final Texts texts;
    private final String title;
    private @Nullable Text words;
    private String note = "";

    NoteDialog(Shell parent, Texts texts, String title) {
        super(parent);
        this.texts = texts;
        this.title = title;
    }

    /** The note; empty if there is nothing to keep. */
    Optional<String> ask() {
        return open() == Window.OK && !note.isBlank() ? Optional.of(note.strip()) : Optional.empty();
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
        Widgets.name(text, title);
        text.addListener(SWT.KeyDown, e -> {
            // Enter alone begins a new line
            if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                okPressed();
            }
        });
        words = text;
        return area;
    }

    // JFace's own labels are English only
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        note = Objects.requireNonNull(words).getText();
        super.okPressed();
    }
}
