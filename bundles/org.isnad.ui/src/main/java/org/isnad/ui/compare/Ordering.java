package org.isnad.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.report.Reason;

/**
 * How an analyst wants a table ordered: chosen at the heads of its columns or in its menu, which the keyboard opens too, kept
 * over restarts, and said to screen readers with the table's name. Used on the window's thread only.
 *
 * @param <T> what the rows show
 */
public final class Ordering<T> {
    private static final String DOWN = "-";

    private final Desk desk;
    private final String kept;
    private final String name;
    private Runnable changed = () -> {};
    private Optional<Table> named = Optional.empty();
    private Optional<Table> headed = Optional.empty();
    private List<Way<T>> ways = List.of();
    private String key;
    private boolean descending;

    /**
     * As it was chosen last.
     *
     * @param kept under what the choice is kept
     * @param name the table's, for screen readers
     */
    public Ordering(Desk desk, String kept, String name) {
        this.desk = desk;
        this.kept = kept;
        this.name = name;
        String before = desk.kept(kept).orElse("");
        descending = before.endsWith(DOWN);
        key = descending ? before.substring(0, before.length() - DOWN.length()) : before;
    }

    /** What is done after another order was chosen. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** The ways there are from now on. */
    public void ways(List<Way<T>> wanted) {
        ways = List.copyOf(wanted);
        mark();
    }

    /** Orders as chosen now; may be used on any thread. What compares equal stays as it was given. */
    public UnaryOperator<List<T>> now() {
        Optional<Way<T>> way = chosen();
        boolean down = descending;
        return given -> way.map(w -> w.sorter().sorted(given, down)).orElse(given);
    }

    /** The way chosen; empty if rows stand as they are given. */
    public Optional<Way<T>> chosen() {
        return ways.stream().filter(way -> way.key().equals(key)).findFirst();
    }

    /** Whether the way chosen is turned round. */
    public boolean isDescending() {
        return descending;
    }

    /** Names the table, with its order, and gives it the menu. */
    public void attach(Table table) {
        Menu menu = new Menu(table);
        menu.addListener(SWT.Show, e -> fill(menu));
        table.setMenu(menu);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = said();
            }
        });
        named = Optional.of(table);
    }

    /** Lets the heads of these columns choose: the ways are theirs, in their order. */
    public void heads(Table table) {
        headed = Optional.of(table);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Selection, e -> turn(table.indexOf(column)));
        }
        mark();
    }

    // up, then down, then as given
    private void turn(int way) {
        String wanted = ways.get(way).key();
        if (!wanted.equals(key)) {
            choose(wanted, false);
        } else if (descending) {
            choose("", false);
        } else {
            choose(wanted, true);
        }
    }

    /** Chooses by key; the empty key leaves rows as they are given. */
    public void choose(String wanted, boolean down) {
        if (wanted.equals(key) && down == descending) {
            return;
        }
        key = wanted;
        descending = down;
        desk.keep(kept, down ? wanted + DOWN : wanted);
        mark();
        changed.run();
        named.ifPresent(table -> table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null));
    }

    private void mark() {
        headed.filter(table -> table.getColumnCount() == ways.size()).ifPresent(table -> {
            table.setSortColumn(
                    chosen().map(way -> table.getColumn(ways.indexOf(way))).orElse(null));
            table.setSortDirection(chosen().isEmpty() ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        });
    }

    /** The table's name and how it is ordered. */
    public String said() {
        return chosen().map(way -> told(descending ? "order.said.down" : "order.said.up", name, way.label()))
                .orElse(name);
    }

    /** Puts every way and both directions into a menu, in place of what is in it. */
    public void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        boolean any = chosen().isPresent();
        radio(menu, told("order.given"), !any, () -> choose("", false));
        for (Way<T> way : ways) {
            radio(menu, way.label(), way.key().equals(key), () -> choose(way.key(), descending));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        radio(menu, told("order.up"), any && !descending, () -> choose(key, false))
                .setEnabled(any);
        radio(menu, told("order.down"), any && descending, () -> choose(key, true))
                .setEnabled(any);
    }

    private static MenuItem radio(Menu menu, String label, boolean on, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label.replace("&", "&&"));
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                chosen.run();
            }
        });
        return item;
    }

    private String told(String key, String... arguments) {
        return desk.text(Reason.of(key, arguments));
    }
}
