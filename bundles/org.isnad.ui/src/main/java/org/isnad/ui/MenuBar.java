package org.isnad.ui;

import java.nio.file.Path;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Correction.Part;

/** The menu bar: everything the window can do, with its keys. */
final class MenuBar {
    private final Session session;
    private final Texts texts;
    private final Menu bar;
    private final Menu tabs;

    MenuBar(Decorations shell, Session session, Commands commands, MainWindow window) {
        this.session = session;
        texts = session.texts();
        bar = new Menu(shell, SWT.BAR | (texts.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
        file(commands, window);
        edit(window);
        Menu view = menu("menu.view");
        item(view, "command.next-pane", SWT.F6, () -> window.nextPane(1));
        item(view, "command.previous-pane", SWT.MOD2 | SWT.F6, () -> window.nextPane(-1));
        tabs = subMenu(view, "menu.tabs");
        fillTabs(window);
        item(
                view,
                "command.move-view",
                SWT.MOD1 | SWT.MOD2 | 'D',
                () -> window.centre().moveView());
        item(
                view,
                "command.maximise",
                SWT.MOD1 | SWT.MOD2 | 'M',
                () -> window.centre().maximise());
        Menu order = subMenu(view, "command.order");
        order.addListener(SWT.Show, e -> window.shelf().ordering().fill(order));
        new MenuItem(view, SWT.SEPARATOR);
        item(view, "command.larger", SWT.MOD1 | '+', () -> commands.enlarge(1));
        item(view, "command.smaller", SWT.MOD1 | '-', () -> commands.enlarge(-1));
        looks(view, commands, window);
        Menu report = menu("menu.report");
        item(report, "command.analyse", SWT.MOD1 | 'R', commands::analyse);
        item(report, "command.letters", SWT.MOD1 | SWT.MOD2 | 'L', commands::letters);
        Menu correct = subMenu(report, "command.correct");
        item(correct, "part.outlet", SWT.MOD1 | SWT.MOD2 | 'E', () -> commands.correct(Part.OUTLET));
        item(correct, "part.agency", SWT.MOD1 | SWT.MOD2 | 'G', () -> commands.correct(Part.AGENCY));
        item(correct, "part.byline", SWT.MOD1 | SWT.MOD2 | 'B', () -> commands.correct(Part.BYLINE));
        item(correct, "part.published", SWT.MOD1 | SWT.MOD2 | 'T', () -> commands.correct(Part.PUBLISHED));
        item(report, "command.take-out", SWT.MOD1 | SWT.MOD2 | 'X', commands::takeOut);
        item(
                report,
                "command.taken-out",
                SWT.MOD1 | SWT.MOD2 | 'W',
                () -> window.centre().openTakenOut());
        new MenuItem(report, SWT.SEPARATOR);
        item(report, "command.copy-cited", SWT.MOD1 | SWT.MOD2 | 'C', commands::copyCited);
        item(report, "command.next-hit", SWT.F3, () -> window.centre().reader().hit(1));
        item(
                report,
                "command.previous-hit",
                SWT.MOD2 | SWT.F3,
                () -> window.centre().reader().hit(-1));
        Menu comparison = menu("menu.comparison");
        item(comparison, "command.compare", SWT.MOD1 | SWT.CR, commands::compare);
        new MenuItem(comparison, SWT.SEPARATOR);
        item(comparison, "command.next", SWT.F7, () -> commands.difference(1));
        item(comparison, "command.previous", SWT.MOD2 | SWT.F7, () -> commands.difference(-1));
        new MenuItem(comparison, SWT.SEPARATOR);
        item(comparison, "command.stories", SWT.MOD1 | SWT.MOD2 | 'S', commands::stories);
        Menu plugIns = menu("menu.plugins");
        item(
                plugIns,
                "command.plugins",
                SWT.MOD1 | SWT.MOD2 | 'P',
                () -> window.centre().openPlugIns());
        shell.setMenuBar(bar);
    }

    private void edit(MainWindow window) {
        Menu edit = menu("menu.edit");
        MenuItem undo = item(
                edit,
                "command.undo",
                SWT.MOD1 | 'Z',
                () -> window.inspector().deciding().undo());
        MenuItem redo = item(
                edit,
                "command.redo",
                SWT.MOD1 | SWT.MOD2 | 'Z',
                () -> window.inspector().deciding().redo());
        edit.addListener(SWT.Show, e -> {
            undo.setEnabled(session.log().canUndo());
            redo.setEnabled(session.log().canRedo());
        });
        // a disabled entry's keys do nothing, whatever was decided since
        edit.addListener(SWT.Hide, e -> {
            undo.setEnabled(true);
            redo.setEnabled(true);
        });
    }

    private void file(Commands commands, MainWindow window) {
        Menu file = menu("menu.file");
        item(file, "command.open-case", SWT.MOD1 | SWT.MOD2 | 'O', commands::openCase);
        recent(subMenu(file, "command.recent-cases"), commands);
        CaseFile handed = new CaseFile(session, window);
        item(file, "command.hand-over", SWT.MOD1 | SWT.MOD2 | 'H', handed::save);
        item(file, "command.take-over", SWT.MOD1 | SWT.MOD2 | 'I', handed::open);
        new MenuItem(file, SWT.SEPARATOR);
        item(file, "command.bring-in", SWT.MOD1 | 'O', commands::bringInFiles);
        item(file, "command.bring-in-folder", SWT.MOD1 | SWT.MOD2 | 'F', commands::bringInFolder);
        item(file, "command.paste", SWT.MOD1 | SWT.MOD2 | 'V', commands::paste);
        item(file, "command.save-page", SWT.MOD1 | 'S', commands::savePage);
        new MenuItem(file, SWT.SEPARATOR);
        item(file, "command.find", SWT.MOD1 | 'F', window::find);
        item(file, "command.cancel-job", SWT.MOD1 | '.', window::cancelJob);
        new MenuItem(file, SWT.SEPARATOR);
        item(file, "command.settings", SWT.MOD1 | ',', commands::settings);
        item(file, "command.exit", SWT.MOD1 | 'Q', () -> window.shell().close());
    }

    // looked up whenever it opens: another case may have been opened meanwhile
    private void recent(Menu menu, Commands commands) {
        menu.addListener(SWT.Show, e -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            for (Path folder : new RecentCases(session.preferences()).all()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Explanation.leftToRight(folder.toString()).replace("&", "&&"));
                item.addListener(SWT.Selection, s -> commands.open(folder));
            }
        });
    }

    private void looks(Menu view, Commands commands, MainWindow window) {
        new MenuItem(view, SWT.SEPARATOR);
        MenuItem furniture = new MenuItem(view, SWT.CHECK);
        furniture.setText(texts.get("reader.furniture"));
        furniture.setSelection(session.furniture());
        furniture.addListener(SWT.Selection, e -> window.centre().reader().furniture(furniture.getSelection()));
        Menu theme = subMenu(view, "settings.theme");
        for (String wish : SettingsDialog.THEMES) {
            radio(
                            theme,
                            texts.get("theme." + wish),
                            session.preferences().theme().equals(wish),
                            () -> commands.set("ui.theme", wish))
                    .setEnabled(!session.preferences().fixed("ui.theme"));
        }
        Menu language = subMenu(view, "settings.language");
        for (String tag : Texts.LANGUAGES) {
            radio(
                            language,
                            texts.get("language." + tag),
                            texts.language().getLanguage().equals(tag),
                            () -> commands.set("ui.language", tag))
                    .setEnabled(!session.preferences().fixed("ui.language"));
        }
    }

    /** The tabs there are now: their keys must work before the menu is ever opened. */
    void fillTabs(MainWindow window) {
        for (MenuItem old : tabs.getItems()) {
            old.dispose();
        }
        int index = 0;
        for (String label : window.centre().labels()) {
            int tab = index++;
            MenuItem item = new MenuItem(tabs, SWT.PUSH);
            item.setText(label);
            if (tab < 9) {
                accelerate(item, SWT.MOD1 | ('1' + tab));
            }
            item.addListener(SWT.Selection, e -> window.centre().select(tab));
        }
    }

    private Menu menu(String key) {
        MenuItem item = new MenuItem(bar, SWT.CASCADE);
        item.setText(texts.get(key));
        Menu menu = new Menu(bar);
        item.setMenu(menu);
        return menu;
    }

    private Menu subMenu(Menu parent, String key) {
        MenuItem item = new MenuItem(parent, SWT.CASCADE);
        item.setText(texts.get(key));
        Menu menu = new Menu(parent);
        item.setMenu(menu);
        return menu;
    }

    private MenuItem item(Menu menu, String key, int accelerator, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        accelerate(item, accelerator);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private static void accelerate(MenuItem item, int keys) {
        item.setText(item.getText() + "\t" + shown(keys));
        item.setAccelerator(keys);
    }

    // SWT on GTK reads the modifiers from these very names and leaves out others, as "SHIFT"
    private static String shown(int keys) {
        String key = (keys & SWT.KEY_MASK) == SWT.CR
                ? "Return"
                : SWTKeySupport.convertAcceleratorToKeyStroke(keys & SWT.KEY_MASK)
                        .format();
        return ((keys & SWT.CTRL) != 0 ? "Ctrl+" : "")
                + ((keys & SWT.ALT) != 0 ? "Alt+" : "")
                + ((keys & SWT.SHIFT) != 0 ? "Shift+" : "")
                + key;
    }

    private static MenuItem radio(Menu menu, String text, boolean on, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                action.run();
            }
        });
        return item;
    }
}
