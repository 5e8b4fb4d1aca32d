package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.isnad.ui.compare.Ordering;
import org.isnad.ui.compare.Tone;

/** Over a list without heads: says how it is ordered, and opens the ways there are. */
final class OrderButton {
    private final Session session;
    private final Ordering<?> ordering;
    private final Button button;

    OrderButton(Composite parent, Session session, Ordering<?> ordering) {
        this.session = session;
        this.ordering = ordering;
        button = Widgets.button(parent, "", this::open);
        button.setFont(session.theme().small());
        Widgets.paint(button, session.theme(), Tone.SURFACE, Tone.TEXT);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = session.texts().get("order.tip") + " " + ordering.said();
            }
        });
        say();
    }

    /** Says how it is ordered now. */
    void say() {
        Texts texts = session.texts();
        String wanted = ordering.chosen()
                .map(way -> texts.get(ordering.isDescending() ? "order.by.down" : "order.by.up", way.label()))
                .orElseGet(() -> texts.get("order.by.none"));
        if (!wanted.equals(button.getText())) {
            button.setText(wanted);
            button.getParent().layout();
        }
    }

    private void open() {
        Menu menu = new Menu(button);
        ordering.fill(menu);
        menu.setLocation(button.toDisplay(new Point(0, button.getSize().y)));
        menu.addListener(SWT.Hide, e -> session.screen().later(menu::dispose));
        menu.setVisible(true);
    }
}
