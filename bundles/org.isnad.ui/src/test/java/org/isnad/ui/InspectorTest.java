package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Dossier;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Note;
import org.junit.jupiter.api.Test;

class InspectorTest extends Staged {
    @Test
    void selectionExplainsWordsWithRuleClassifierAndVersion() {
        open();
        Dossier marfa = Samples.marfa();
        stage.session.selection().select(List.of(Samples.quote(marfa, "مصدرين في سلطة الموانئ")));
        stage.settle();
        String why = stage.window().inspector().text();
        for (String words :
                List.of("ar.attribution.naqalat-an", "isnad.sample", "0.1.0", "غير مسمّى", "العدد 2", "وكالة الساحل")) {
            assertTrue(why.contains(words), words + " is missing in: " + why);
        }
    }

    @Test
    void decisionIsKeptWithTheWordsItIsAbout() {
        open();
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "تسعة عمال")));
        stage.settle();
        Controls.button(stage.window().shell(), "&قبول").notifyListeners(SWT.Selection, new Event());
        stage.until("decision kept", () -> !fake.decisions.isEmpty());
        stage.settle();
        assertEquals("accept", fake.decisions.getFirst().verdict());
        assertTrue(stage.window().inspector().text().contains("مقبول"));
    }

    @Test
    void verdictPressedAgainIsTakenBackAndNothingIsDeleted() {
        open();
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "تسعة عمال")));
        stage.settle();
        Button accept = (Button) Controls.button(stage.window().shell(), "&قبول");
        accept.notifyListeners(SWT.Selection, new Event());
        stage.until("pressed", accept::getSelection);
        accept.notifyListeners(SWT.Selection, new Event());
        stage.until("not pressed", () -> !accept.getSelection());
        assertEquals(
                List.of("accept", Inspector.WITHDRAWN),
                fake.decisions.stream().map(Decision::verdict).toList());
        assertFalse(stage.window().inspector().text().contains("مقبول"));
    }

    @Test
    void nextDifferenceGoesRound() {
        open();
        Commands commands = stage.window().commands();
        stage.session.selection().select(List.of());
        commands.difference(1);
        var first = stage.session.selection().quotes();
        assertEquals(Samples.quote(Samples.marfa(), "تسعة عمال أصيبوا"), first.getFirst());
        List<Object> stops = new ArrayList<>();
        do {
            stops.add(stage.session.selection().quotes());
            commands.difference(1);
        } while (!stage.session.selection().quotes().equals(first));
        assertEquals(3, stops.size(), "two rows that differ and one conflict: " + stops);
        commands.difference(-1);
        assertEquals(stops.getLast(), stage.session.selection().quotes());
    }

    @Test
    void firstConflictIsSelectedWhenAComparisonOpens() {
        open();
        assertEquals(
                Samples.quote(Samples.marfa(), "تسعة عمال أصيبوا"),
                stage.session.selection().quotes().getFirst());
        String said = stage.window().inspector().text();
        for (String words :
                List.of("9 · عامل", "14 عاملًا", "تعارض: العدد", "الذكر: 2 · التقارير: 2 · الأصول: 1", "ممكن")) {
            assertEquals(!words.equals("ممكن"), said.contains(words), words + " in: " + said);
        }
    }

    @Test
    void certaintyThatGrewIsShownForEveryReport() {
        open();
        stage.session.selection().select(Samples.comparison().rows().getLast().quotes());
        stage.settle();
        String said = stage.window().inspector().text();
        assertTrue(said.contains("ممكن ▼") && said.contains("مجزوم به ▲"), said);
    }

    @Test
    void gradesAreOnlySuggestedAndConfirmationIsLockedWithItsReason() {
        open();
        String said = stage.window().inspector().text();
        assertTrue(said.contains(": F") && said.contains(": 6") && said.contains("المقترح 3"), said);
        assertTrue(said.contains("الدرجة 1 مقفلة: أصل واحد"), said);
        assertEquals(List.of(), fake.decisions, "nothing is graded by itself");
    }

    @Test
    void gradesGoIntoTheCaseTheSourcesOnItsWholeReport() {
        open();
        stage.window().inspector().deciding().decide(Grades.SOURCE, "B");
        stage.until("grade kept", () -> fake.decisions.size() == 1);
        stage.settle();
        Decision kept = fake.decisions.getFirst();
        assertEquals(Optional.empty(), kept.span());
        assertEquals("B", kept.verdict());
        assertTrue(stage.window().inspector().text().contains(": B"));
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "وكالة الساحل")));
        stage.settle();
        assertTrue(stage.window().inspector().text().contains(": B"), "the same source elsewhere");
    }

    @Test
    void notesAreKeptWithTheirWords() {
        open();
        stage.window().inspector().deciding().note("يُسأل المستشفى");
        stage.until("note kept", () -> !fake.decisions.isEmpty());
        stage.settle();
        assertEquals("note", fake.decisions.getFirst().subject());
        assertTrue(stage.window().inspector().text().contains("يُسأل المستشفى"));
    }

    @Test
    void noteIsChangedAndDeletedAndEachIsTakenBackWithNothingLost() {
        open();
        Inspector inspector = stage.window().inspector();
        inspector.deciding().note("أول");
        stage.until("written", () -> inspector.text().contains("أول"));
        inspector.deciding().change(Note.of(fake.decisions).getFirst(), "ثانٍ");
        stage.until("changed", () -> inspector.text().contains("ثانٍ"));
        assertFalse(inspector.text().contains("أول"));
        inspector.deciding().change(Note.of(fake.decisions).getFirst(), "");
        stage.until("deleted", () -> !inspector.text().contains("ثانٍ"));
        inspector.deciding().undo();
        stage.until("there again", () -> inspector.text().contains("ثانٍ"));
        inspector.deciding().undo();
        stage.until("first words", () -> inspector.text().contains("أول"));
        inspector.deciding().undo();
        stage.until("never written", () -> !inspector.text().contains("أول"));
        inspector.deciding().redo();
        stage.until("written after all", () -> inspector.text().contains("أول"));
        assertEquals(7, fake.decisions.size(), "nothing is overwritten");
    }

    @Test
    void deleteKeyOnANoteDeletesItAndCtrlZIsInTheMenu() {
        open();
        Inspector inspector = stage.window().inspector();
        inspector.deciding().note("يُسأل المستشفى");
        stage.until("written", () -> inspector.text().contains("يُسأل المستشفى"));
        Control sheet = inspector.control();
        int line = List.of(inspector.text().split("\n")).indexOf("يُسأل المستشفى");
        for (int i = 0; i <= line; i++) {
            press(sheet, SWT.ARROW_DOWN);
        }
        press(sheet, SWT.DEL);
        stage.until("deleted", () -> !inspector.text().contains("يُسأل المستشفى"));
        Menu edit = stage.window().shell().getMenuBar().getItem(1).getMenu();
        MenuItem undo = edit.getItem(0);
        assertEquals(SWT.MOD1 | 'Z', undo.getAccelerator());
        edit.notifyListeners(SWT.Show, new Event());
        assertTrue(undo.isEnabled());
        assertFalse(edit.getItem(1).isEnabled(), "nothing was taken back yet");
        edit.notifyListeners(SWT.Hide, new Event());
        assertTrue(edit.getItem(1).isEnabled(), "its keys work whenever there is something");
        undo.notifyListeners(SWT.Selection, new Event());
        stage.until("there again", () -> inspector.text().contains("يُسأل المستشفى"));
    }

    @Test
    void verdictsAndGradesAreTakenBackToWhatTheyWere() {
        open();
        Inspector inspector = stage.window().inspector();
        inspector.deciding().decide("finding", "accept");
        stage.until("accepted", () -> inspector.verdict().isPresent());
        inspector.deciding().decide("finding", "reject");
        stage.until("rejected", () -> inspector.verdict().equals(Optional.of("reject")));
        inspector.deciding().undo();
        stage.until("accepted again", () -> inspector.verdict().equals(Optional.of("accept")));
        inspector.deciding().decide(Grades.SOURCE, "B");
        stage.until("graded", () -> inspector.grade(Grades.SOURCE).isPresent());
        inspector.deciding().undo();
        stage.until("not graded", () -> inspector.grade(Grades.SOURCE).isEmpty());
    }

    @Test
    void lockedGradeIsInTheMenuButCannotBeChosen() {
        open();
        Button grade = (Button) Controls.button(stage.window().shell(), "ت&قييم…");
        DecisionBar bar =
                new DecisionBar(grade.getParent(), stage.session, stage.window().inspector());
        Menu menu = bar.gradeMenu(grade);
        MenuItem[] credibility = menu.getItem(1).getMenu().getItems();
        assertEquals(6, credibility.length);
        assertFalse(credibility[0].isEnabled());
        assertTrue(credibility[0].getText().contains("أصل واحد"), credibility[0].getText());
        assertTrue(credibility[5].getSelection() && credibility[1].isEnabled());
        menu.dispose();
    }

    @Test
    void enterOnAValueLeadsToItsWords() {
        open();
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "تسعة عمال")));
        stage.settle();
        Control sheet = stage.window().inspector().control();
        for (int i = 0; i < 4; i++) {
            press(sheet, SWT.ARROW_DOWN);
        }
        press(sheet, SWT.CR);
        assertEquals(
                List.of(Samples.quote(Samples.diffa(), "14 عاملًا")),
                stage.session.selection().quotes());
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
