package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Comparison;
import org.isnad.report.ReportId;
import org.junit.jupiter.api.Test;

class TakingOutTest extends Staged {
    private static final ReportId MARFA = Samples.marfa().report().id();

    private void takeOut(ReportId... reports) {
        stage.window().inspector().takingOut().takeOut(List.of(reports), "ليس من القضية");
        stage.until("taken out", () -> fake.takenOut().size() == reports.length);
        stage.settle();
    }

    private boolean isSaid(String words) {
        return Controls.all(stage.window().shell()).stream()
                .filter(control -> control instanceof Label && control.isVisible())
                .anyMatch(label -> ((Label) label).getText().contains(words));
    }

    @Test
    void whatIsTakenOutLeavesShelfAndComparisonAndComesBackByUndo() {
        openSideBySide();
        int before = stage.window().shelf().table().getItemCount();
        takeOut(MARFA);
        assertEquals(before - 1, stage.window().shelf().table().getItemCount());
        assertTrue(isSaid("المستبعدة: 1"));
        assertEquals(Optional.empty(), stage.session.shown(), "one report is left of the two that were compared");
        assertTrue(isSaid(stage.session.texts().get("view.empty").substring(0, 12)));
        stage.window().inspector().deciding().undo();
        stage.until("compared again", () -> stage.session.shown().isPresent());
        stage.settle();
        assertEquals(before, stage.window().shelf().table().getItemCount());
        assertEquals(Samples.comparison().reports(), fake.comparedLast);
    }

    @Test
    void whatIsLeftOfAComparisonOfThreeIsComparedAgain() {
        openSideBySide();
        ReportId post = Samples.post().report().id();
        Comparison two = Samples.comparison();
        List<ReportId> all =
                Stream.concat(two.reports().stream(), Stream.of(post)).toList();
        Comparison three = new Comparison(
                all,
                two.relation(),
                two.relationReason(),
                two.rows(),
                two.actors(),
                two.origins(),
                two.independence(),
                two.conflicts(),
                two.reuse(),
                two.timeline());
        stage.session.shown(new Shown(three, List.of(Samples.marfa(), Samples.diffa(), Samples.post())));
        takeOut(post);
        stage.until("compared", () -> fake.comparedLast.equals(two.reports()));
    }

    @Test
    void takenOutReportsAreListedWithTheReasonAndPutBack() {
        openSideBySide();
        takeOut(MARFA);
        stage.window().centre().openTakenOut();
        stage.settle();
        assertTrue(stage.window().centre().labels().contains("المستبعدة"));
        Control table = stage.display.getFocusControl();
        assertEquals(
                List.of("ليس من القضية"),
                fake.takenOut().stream().map(out -> out.reason()).toList());
        assertEquals(1, ((Table) table).getSelectionCount(), "the keyboard finds something to put back");
        Controls.button(stage.window().shell(), stage.session.texts().get("out.back"))
                .notifyListeners(SWT.Selection, new Event());
        stage.until("back", () -> fake.takenOut().isEmpty());
        stage.settle();
        assertTrue(isSaid(stage.session.texts().get("out.none")));
    }

    @Test
    void oneUndoBringsBackWhatOneCommandTookOut() {
        openSideBySide();
        takeOut(MARFA, Samples.post().report().id());
        Deciding deciding = stage.window().inspector().deciding();
        deciding.undo();
        stage.until("both are back", () -> fake.takenOut().isEmpty());
        deciding.redo();
        stage.until("both are out", () -> fake.takenOut().size() == 2);
        assertFalse(stage.session.log().canRedo());
    }

    @Test
    void storiesAreLookedForAgainWithoutIt() {
        openSideBySide();
        stage.window().commands().findStories();
        stage.settle();
        int collated = fake.collated.get();
        takeOut(MARFA);
        stage.until("again", () -> fake.collated.get() == collated + 1);
    }
}
