package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.ReportId;
import org.isnad.ui.compare.Way;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;
import org.junit.jupiter.api.Test;

class OrderTest extends Staged {
    @Test
    void whatHasNoValueComesLastBothWaysAndEqualsKeepTheirPlaces() {
        Way<String> length =
                Way.by("length", "Length", s -> s.isEmpty() ? Optional.<Integer>empty() : Optional.of(s.length()));
        List<String> given = List.of("", "bb", "aa", "c", "dd");
        assertEquals(List.of("c", "bb", "aa", "dd", ""), length.sorter().sorted(given, false));
        assertEquals(List.of("bb", "aa", "dd", "c", ""), length.sorter().sorted(given, true));
    }

    @Test
    void arabicTitlesStandByTheirLettersWhateverSignsTheyBear() {
        Spelling spelling = new Spelling(Locale.of("ar"));
        List<String> titles = new ArrayList<>(List.of("بدر", "«إياد»", "ابراهيم", "أَحمد"));
        titles.sort((a, b) -> spelling.key(a).compareTo(spelling.key(b)));
        assertEquals(List.of("ابراهيم", "أَحمد", "«إياد»", "بدر"), titles);
    }

    @Test
    void shelfIsOrderedAsChosenInItsMenuAndTheSelectionStays() {
        open();
        Shelf shelf = stage.window().shelf();
        List<ReportId> before = shelf.selected();
        List<String> given = titles(shelf.table());
        choose(order(shelf.table()), "الجهة الناشرة");
        List<String> up = List.of(given.get(2), given.get(1), given.get(0));
        stage.until("ordered by outlet", () -> titles(shelf.table()).equals(up));
        assertEquals(
                before.stream().sorted().toList(),
                shelf.selected().stream().sorted().toList());
        choose(order(shelf.table()), "تنازليًا");
        stage.until("turned round", () -> titles(shelf.table()).equals(given));
        assertEquals(
                "التقارير، مرتبة حسب الجهة الناشرة تنازليًا",
                shelf.ordering().said().replaceAll("[\u2068\u2069]", ""));
    }

    @Test
    void thousandsOfReportsAreOnTheShelfBitByBitAndWhatIsSelectedStaysSelected() {
        open();
        Shelf shelf = stage.window().shelf();
        List<ReportId> before = shelf.selected();
        List<ReportSummary> many = new ArrayList<>(fake.reports());
        ReportSummary one = many.getFirst();
        for (int i = 0; i < 60_000; i++) {
            ReportId id = new ReportId("%064x".formatted(i), 0);
            many.add(
                    i,
                    new ReportSummary(
                            id, "x", "title " + i, one.outlet(), one.agency(), one.published(), one.language(), true));
        }
        fake.many = many;
        fake.tell(Workspace.Change.REPORTS);
        Table table = shelf.table();
        stage.until("the first of them", () -> table.getItemCount() > 3);
        assertTrue(table.getItemCount() < 60_003, "too many at once");
        assertEquals(Set.copyOf(before), Set.copyOf(shelf.selected()), "while they come");
        stage.until("all", () -> table.getItemCount() == 60_003);
        assertEquals(Set.copyOf(before), Set.copyOf(shelf.selected()));
        assertEquals(before.size(), table.getSelectionCount());
        shelf.filter("title 59999");
        stage.until("the one found", () -> table.getItemCount() == 1);
        assertTrue(titles(table).getFirst().contains("title 59999"));
    }

    @Test
    void orderOutlivesTheWindow() {
        fake.settings.put("ui.of.shelf.order", "outlet");
        open();
        Table table = stage.window().shelf().table();
        assertTrue(titles(table).getFirst().contains("Harbour"), titles(table)::toString);
        choose(order(table), "كما وردت");
        assertEquals("", fake.settings.get("ui.of.shelf.order"));
    }

    @Test
    void plugInsAreOrderedByTheHeadOfAColumn() {
        open();
        stage.window().centre().openPlugIns();
        Table table = (Table) Controls.all(stage.window().centre().folder()).stream()
                .filter(c -> c instanceof Table t && t.getColumnCount() == 6)
                .findFirst()
                .orElseThrow();
        stage.until("listed", () -> table.getItemCount() > 2);
        List<String> given = titles(table);
        table.getColumn(5).notifyListeners(SWT.Selection, new Event());
        stage.until(
                "by id", () -> titles(table).equals(List.of(given.get(1), given.get(0), given.get(2), given.get(3))));
        assertEquals(table.getColumn(5), table.getSortColumn());
        assertEquals(SWT.UP, table.getSortDirection());
        table.getColumn(5).notifyListeners(SWT.Selection, new Event());
        stage.until(
                "the other way",
                () -> titles(table).equals(List.of(given.get(3), given.get(2), given.get(0), given.get(1))));
        table.getColumn(5).notifyListeners(SWT.Selection, new Event());
        stage.until("as given", () -> titles(table).equals(given));
    }

    private static List<String> titles(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    // the last of the shelf's menu
    private static Menu order(Table shelf) {
        MenuItem[] items = shelf.getMenu().getItems();
        return items[items.length - 1].getMenu();
    }

    private static void choose(Menu menu, String words) {
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems())
                .filter(i -> i.getText().equals(words))
                .findFirst()
                .orElseThrow();
        Arrays.stream(menu.getItems()).forEach(i -> i.setSelection(false));
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
    }
}
