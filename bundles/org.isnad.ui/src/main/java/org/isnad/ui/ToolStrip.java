package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.compare.Tone;

/** The buttons under the menu and the search box. */
final class ToolStrip {
    private static final int NARROWEST = 300;
    private static final int WIDEST = 560;
    private static final int ICONS = 60;
    private final Button compare;
    private final Button analyse;
    private final Text search;
    private final Theme theme;

    ToolStrip(Composite parent, Session session, Commands commands, MainWindow window) {
        Texts texts = session.texts();
        theme = session.theme();
        Composite strip = Widgets.panel(parent, session.theme(), Tone.SURFACE, 6);
        GridLayout layout = (GridLayout) strip.getLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        strip.setLayoutData(Widgets.wide());
        Widgets.button(strip, texts.get("command.bring-in"), commands::bringInFiles);
        compare = Widgets.button(strip, texts.get("command.compare"), commands::compare);
        analyse = Widgets.button(strip, texts.get("command.analyse"), commands::analyse);
        Widgets.button(strip, texts.get("command.settings"), commands::settings);
        new Label(strip, SWT.NONE).setLayoutData(Widgets.wide());
        search = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("search.hint"));
        Widgets.name(search, texts.get("search.name"));
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = Math.clamp(hint() + ICONS, NARROWEST, WIDEST);
        search.setLayoutData(data);
        search.addListener(SWT.Modify, e -> {
            window.shelf().filter(search.getText());
            window.centre().reader().searched();
            // rows that are no longer to be seen are no longer selected
            window.enable();
        });
        search.addListener(SWT.DefaultSelection, e -> searchTexts(window, e));
    }

    // what is to be typed there, whatever the size of the desktop's letters
    private int hint() {
        GC gc = new GC(search);
        int width = gc.textExtent(search.getMessage()).x;
        gc.dispose();
        return width;
    }

    private void searchTexts(MainWindow window, Event event) {
        if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
            window.shelf().searchTexts();
            window.centre().reader().searched();
        }
    }

    void enable(int selected) {
        boolean ready = selected >= 2;
        compare.setEnabled(ready);
        // the system's own look when it cannot be pressed; a coloured button does not get its grey words back by itself
        compare.setBackground(ready ? theme.color(Tone.ACCENT) : null);
        compare.setForeground(theme.color(ready ? Tone.ON_ACCENT : Tone.MUTED));
        analyse.setEnabled(selected >= 1);
    }

    String searched() {
        return search.getText();
    }

    void search(String words) {
        search.setText(words);
    }

    void find() {
        search.setFocus();
        search.selectAll();
    }
}
