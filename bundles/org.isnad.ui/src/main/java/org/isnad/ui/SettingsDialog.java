package org.isnad.ui;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.ui.compare.ToolTips;
import org.jspecify.annotations.Nullable;

/** Language, theme, digits and size of the reading text. */
final class SettingsDialog extends Dialog {
    static final List<String> THEMES = List.of("system", "light", "dark");
    private static final int LIST_WIDTH = 220;

    private final Session session;
    private final Texts texts;
    private @Nullable CCombo language;
    private @Nullable CCombo theme;
    private @Nullable CCombo digits;
    private @Nullable Spinner size;
    private boolean changed;

    SettingsDialog(Shell parent, Session session) {
        super(parent);
        this.session = session;
        texts = session.texts();
    }

    /** Asks; whether something is different now. */
    boolean change() {
        return open() == Window.OK && changed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.title("command.settings"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Widgets.form());
        language = choice(
                area,
                "ui.language",
                "settings.language",
                "language.",
                Texts.LANGUAGES,
                texts.language().getLanguage());
        theme = choice(
                area,
                "ui.theme",
                "settings.theme",
                "theme.",
                THEMES,
                session.preferences().theme());
        digits = choice(
                area,
                "ui.digits",
                "settings.digits",
                "digits.",
                Digits.WISHES,
                session.preferences().digits());
        label(area, "settings.reading-size");
        Spinner points = new Spinner(area, SWT.BORDER);
        points.setValues(session.readingSize(), 9, 32, 0, 1, 4);
        Widgets.name(points, texts.title("settings.reading-size"));
        open(points, "ui.reading.size");
        size = points;
        return area;
    }

    private CCombo choice(Composite area, String setting, String key, String family, List<String> values, String now) {
        label(area, key);
        CCombo combo = new CCombo(area, SWT.READ_ONLY | SWT.BORDER);
        // not the system's list: mirrored, it cuts the chosen words at their beginning
        GridData data = Widgets.wide();
        data.widthHint = LIST_WIDTH;
        combo.setLayoutData(data);
        values.forEach(value -> combo.add(texts.get(family + value)));
        combo.select(Math.max(0, values.indexOf(now)));
        Widgets.name(combo, texts.title(key));
        open(combo, setting);
        return combo;
    }

    private void open(Control control, String setting) {
        boolean fixed = session.preferences().fixed(setting);
        control.setEnabled(!fixed);
        if (fixed) {
            ToolTips.tell(control, texts.get("settings.fixed"));
        }
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
    }

    // JFace's own labels are English only
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        keep("ui.language", Texts.LANGUAGES.get(Objects.requireNonNull(language).getSelectionIndex()));
        keep("ui.theme", THEMES.get(Objects.requireNonNull(theme).getSelectionIndex()));
        keep("ui.digits", Digits.WISHES.get(Objects.requireNonNull(digits).getSelectionIndex()));
        keep("ui.reading.size", String.valueOf(Objects.requireNonNull(size).getSelection()));
        super.okPressed();
    }

    private void keep(String key, String value) {
        if (!session.preferences().get(key, "").equals(value)) {
            session.preferences().put(key, value);
            changed = true;
        }
    }
}
