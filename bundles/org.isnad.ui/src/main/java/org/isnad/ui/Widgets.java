package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;

/** Makes widgets in the theme's colours, named for screen readers. */
final class Widgets {
    private Widgets() {}

    static <C extends Control> C paint(C control, Theme theme, Tone back, Tone fore) {
        control.setBackground(theme.color(back));
        control.setForeground(theme.color(fore));
        return control;
    }

    /** SWT gives many controls no accessible name, or only their contents. */
    static <C extends Control> C name(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }

    static Composite panel(Composite parent, Theme theme, Tone back, int columns) {
        Composite panel = paint(new Composite(parent, SWT.NONE), theme, back, Tone.TEXT);
        panel.setLayout(tight(columns));
        return panel;
    }

    static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 0;
        return layout;
    }

    /** What a dialog asks for, one under the other, each with its name beside it. */
    static GridLayout form() {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 18;
        layout.marginHeight = 14;
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 10;
        return layout;
    }

    static Label label(Composite parent, Theme theme, String text, Tone tone) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return paint(label, theme, Tone.SURFACE, tone);
    }

    /** The title over a pane. */
    static Label heading(Composite parent, Theme theme, String text) {
        Label label = label(parent, theme, text, Tone.MUTED);
        label.setFont(theme.strong());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 12;
        // the system sets words at the top of a label
        data.verticalIndent = 8;
        data.heightHint = Math.max(26, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        label.setLayoutData(data);
        return label;
    }

    static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** What to do where there is nothing to see yet; filled with something else later. */
    static Composite hint(Composite parent, Theme theme, String words) {
        Composite page = panel(parent, theme, Tone.PAPER, 1);
        GridLayout layout = (GridLayout) page.getLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        Label label = paint(new Label(page, SWT.WRAP), theme, Tone.PAPER, Tone.MUTED);
        label.setText(words);
        GridData data = wide();
        data.widthHint = 300;
        label.setLayoutData(data);
        return page;
    }

    /** Says words in a label that is cut where they end: without room GTK cuts mirrored words where they begin. */
    static void say(Label label, String words) {
        if (label.getData() == null) {
            label.addListener(SWT.Resize, e -> fit(label));
        }
        label.setData(words);
        ToolTips.tell(label, words);
        fit(label);
    }

    private static void fit(Label label) {
        String words = String.valueOf(label.getData());
        int room = label.getSize().x;
        GC gc = new GC(label);
        gc.setFont(label.getFont());
        String seen = room == 0 ? words : Fitting.cut(gc, words, room);
        gc.dispose();
        if (!seen.equals(label.getText())) {
            label.setText(seen);
        }
    }

    /** Puts words on the clipboard. */
    static void copy(Display display, String words) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** The strip under a page, for what is said of it and its buttons. */
    static Composite foot(Composite page, Theme theme, int columns) {
        Composite foot = panel(page, theme, Tone.SURFACE, columns);
        GridLayout layout = (GridLayout) foot.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 12;
        foot.setLayoutData(wide());
        return foot;
    }

    /** What is said in a foot, over as many lines as it takes. */
    static Label said(Composite foot, Theme theme) {
        Label said = paint(new Label(foot, SWT.WRAP), theme, Tone.SURFACE, Tone.TEXT);
        GridData data = wide();
        data.widthHint = 300;
        said.setLayoutData(data);
        return said;
    }

    static GridData fill() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }
}
