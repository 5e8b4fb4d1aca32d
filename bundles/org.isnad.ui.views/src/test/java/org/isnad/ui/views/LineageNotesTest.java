package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Lineage;
import org.isnad.report.Reason;
import org.junit.jupiter.api.Test;

class LineageNotesTest {
    private final Fire fire = new Fire();

    @Test
    void voicesAreCountedBesideTheGraph() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.lineage());
            assertEquals(
                    "التقارير: 2 · الناقلون: 1 · الأصول: 1",
                    Screen.first(screen.shell, Label.class).getText());
        }
    }

    @Test
    void reportsOfDifferentEventsHaveNoVoicesCounted() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, Lineage.NONE);
            assertEquals(
                    "لا حدث مشترك: لا تُعدّ الأصوات",
                    Screen.first(screen.shell, Label.class).getText());
        }
    }

    @Test
    void graphHasAllTheRoomUntilTheWarningsAreAskedFor() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            IsnadPage page = new IsnadPage(screen.shell, desk);
            screen.open();
            page.show(fire.travelled(), fire.dossiers());
            screen.settle();
            ScrolledComposite graph = Screen.first(screen.shell, ScrolledComposite.class);
            Table table = Screen.first(screen.shell, Table.class);
            Button warnings = Screen.first(screen.shell, Button.class);
            int whole = graph.getSize().y;
            assertTrue(warnings.getVisible() && !table.getVisible());
            assertTrue(warnings.getText().startsWith("تنبيهات: "), warnings.getText());
            warnings.setSelection(true);
            warnings.notifyListeners(SWT.Selection, new Event());
            screen.settle();
            assertTrue(table.getVisible() && graph.getSize().y < whole);
            page.show(fire.comparison(), fire.dossiers());
            screen.settle();
            assertFalse(warnings.getVisible() || table.getVisible(), "nothing is to be told");
            assertEquals(whole, graph.getSize().y);
        }
    }

    @Test
    void enterOnANoteSelectsTheWordsItRestsOn() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, fire.lineage());
            Table table = Screen.first(screen.shell, Table.class);
            assertEquals("حلقة مفقودة", table.getItem(1).getText(0));
            table.setSelection(1);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(fire.lineage().notes().get(1).quotes(), desk.selection());
            desk.select(fire.lineage().notes().getFirst().quotes());
            assertEquals(0, table.getSelectionIndex());
            desk.select(fire.rows().getFirst().quotes());
            assertEquals(-1, table.getSelectionIndex(), "no note rests on these words");
        }
    }

    @Test
    void nameCannotTurnTheWordsAroundIt() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            String told = new Vocabulary(desk).sentence(Reason.of("views.count", "a\u202Eb"));
            assertTrue(told.contains("a\uFFFDb"), told);
        }
    }

    @Test
    void codeNobodyHasToldOfStandsForItself() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, new Lineage(1, 1, 1, List.of(new Lineage.Note("echo", List.of(), Reason.of("test")))));
            assertEquals(
                    "echo", Screen.first(screen.shell, Table.class).getItem(0).getText(0));
        }
    }

    private static FakeDesk open(Screen screen, Lineage lineage) {
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        new LineageNotes(screen.shell, desk).show(lineage);
        screen.open();
        return desk;
    }
}
