package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Correction.Part;

/** What can be done with the reports selected on the shelf, where they are. */
final class ShelfMenu {
    private final Menu menu;
    private final Texts texts;

    private ShelfMenu(Shelf shelf, Texts texts, Commands commands) {
        this.texts = texts;
        menu = new Menu(shelf.table());
        MenuItem read = item("command.read", commands::read);
        MenuItem compare = item("command.compare", commands::compare);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem analyse = item("command.analyse", commands::analyse);
        MenuItem letters = item("command.letters", commands::letters);
        MenuItem correct = new MenuItem(menu, SWT.CASCADE);
        correct.setText(texts.get("command.correct"));
        correct.setMenu(new Menu(menu));
        for (Part part : Part.values()) {
            MenuItem item = new MenuItem(correct.getMenu(), SWT.PUSH);
            item.setText(texts.code("part", part));
            item.addListener(SWT.Selection, e -> commands.correct(part));
        }
        MenuItem takeOut = item("command.take-out", commands::takeOut);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem copy = item("command.copy-rows", shelf::copy);
        MenuItem ordered = new MenuItem(menu, SWT.CASCADE);
        ordered.setText(texts.get("command.order"));
        Menu order = new Menu(menu);
        ordered.setMenu(order);
        order.addListener(SWT.Show, e -> shelf.ordering().fill(order));
        menu.addListener(SWT.Show, e -> {
            int selected = shelf.selectedCount();
            read.setEnabled(selected == 1);
            compare.setEnabled(selected >= 2);
            analyse.setEnabled(selected >= 1);
            letters.setEnabled(selected == 1);
            correct.setEnabled(selected == 1);
            takeOut.setEnabled(selected >= 1);
            copy.setEnabled(selected >= 1);
        });
    }

    static void attach(Shelf shelf, Texts texts, Commands commands) {
        shelf.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && e.stateMask == 0) {
                commands.takeOut();
            }
        });
        shelf.table().setMenu(new ShelfMenu(shelf, texts, commands).menu);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
