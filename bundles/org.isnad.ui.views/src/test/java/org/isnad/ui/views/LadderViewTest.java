package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Ladder;
import org.isnad.report.Lineage;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class LadderViewTest {
    private final Fire fire = new Fire();

    @Test
    void earliestStandsAtTheStartSideAndTheSurestOnTop() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                open(screen, fire.travelled());
                Canvas canvas = canvas(screen.shell);
                List<BoxPlan.Box> rungs = plan(screen).boxes();
                Rectangle doubted = rungs.get(0).bounds();
                Rectangle plain = rungs.get(1).bounds();
                assertTrue(plain.y < doubted.y);
                int first = canvas.toDisplay(doubted.x, 0).x;
                int second = canvas.toDisplay(plain.x, 0).x;
                assertEquals(orientation == SWT.RIGHT_TO_LEFT, first > second);
            }
        }
    }

    @Test
    void whereNothingDiffersOneSentenceHasTheWholeWidth() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.comparison());
            Table claims = tables(screen.shell).getFirst();
            assertEquals("", claims.getItem(0).getText(0));
            assertEquals(0, claims.getColumn(0).getWidth());
            assertTrue(claims.getSize().x > screen.shell.getClientArea().width - 4, "no drawing beside it");
        }
    }

    @Test
    void rungIsToldByTheWordsThatCarryItsCertainty() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.travelled());
            assertTrue(plan(screen).boxes().getFirst().title().contains("قد يكون"));
        }
    }

    @Test
    void claimIsListedByItsDegreesAndWords() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.travelled());
            Table claims = tables(screen.shell).getFirst();
            assertEquals("\u200Fممكن ← مجزوم به", claims.getItem(0).getText(0));
            assertTrue(claims.getItem(0).getText(1).contains("قد يكون تماسًا كهربائيًا"));
        }
    }

    @Test
    void changedSourceIsToldFromTheEarlierToTheLater() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, fire.travelled());
            Table sources = tables(screen.shell).get(1);
            assertEquals("عدد المصادر", sources.getItem(0).getText(0));
            String told = sources.getItem(0).getText(1);
            assertTrue(told.indexOf("مصدرين في سلطة الموانئ") < told.indexOf('←'), told);
            assertTrue(told.indexOf('←') < told.indexOf("مصدر مسؤول"), told);
            sources.setSelection(0);
            sources.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(fire.drift().getFirst().quotes(), desk.selection());
        }
    }

    @Test
    void arrowKeysAndEnterSelectARungWithItsOwnWordsFirst() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, fire.travelled());
            Canvas canvas = canvas(screen.shell);
            Screen.press(canvas, SWT.ARROW_LEFT, 0);
            Screen.press(canvas, SWT.ARROW_LEFT, 0);
            Screen.press(canvas, SWT.CR, 0);
            List<Ladder.Rung> rungs = fire.ladder().getFirst().rungs();
            assertEquals(List.of(rungs.get(1).claim(), rungs.get(0).claim()), desk.selection());
        }
    }

    @Test
    void claimSelectedElsewhereIsDrawn() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Ladder other = new Ladder(
                    List.of(
                            rung(Samples.quote(fire.marfa, "عادت الرافعات"), Certainty.CERTAIN),
                            rung(Samples.quote(fire.diffa, "ويعمل على الرصيف"), Certainty.DENIED)),
                    Reason.of("test"));
            FakeDesk desk = open(screen, with(List.of(fire.ladder().getFirst(), other)));
            assertEquals(2, plan(screen).boxes().size());
            desk.select(List.of(Samples.quote(fire.marfa, "عادت الرافعات")));
            assertEquals(
                    Samples.quote(fire.marfa, "عادت الرافعات"),
                    plan(screen).boxes().getFirst().quotes().getFirst());
            assertEquals(1, tables(screen.shell).getFirst().getSelectionIndex());
        }
    }

    @Test
    void comparisonWithoutLaddersSaysSo() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.comparison());
            for (Table table : tables(screen.shell)) {
                assertFalse(table.getItem(0).getText(1).isBlank());
            }
            assertTrue(plan(screen).boxes().isEmpty());
        }
    }

    @Test
    void twelveReportsOneOfThemTwiceAndWordsOfAWholePageAreDrawn() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            openTwelve(screen);
            assertEquals(12, plan(screen).boxes().size());
        }
    }

    @Test
    void degreesAreNamedHoweverFarItIsScrolled() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                FakeDesk desk = openTwelve(screen);
                ScrolledComposite scrolled = Screen.first(screen.shell, ScrolledComposite.class);
                List<Integer> before = start(screen, scrolled);
                assertTrue(Set.copyOf(before).size() > 5, "names are written there");
                desk.select(plan(screen).boxes().getLast().quotes());
                screen.settle();
                assertTrue(scrolled.getOrigin().x > 500, "scrolled to the last");
                assertEquals(before, start(screen, scrolled));
            }
        }
    }

    // the pixels where the degrees are named
    private static List<Integer> start(Screen screen, ScrolledComposite scrolled) {
        ImageData seen = screen.image(scrolled);
        List<Integer> pixels = new ArrayList<>();
        for (int x = 0; x < 60; x++) {
            for (int y = 10; y < 140; y++) {
                boolean mirrored = (scrolled.getStyle() & SWT.MIRRORED) != 0;
                pixels.add(seen.getPixel(mirrored ? seen.width - 1 - x : x, y));
            }
        }
        return pixels;
    }

    private FakeDesk openTwelve(Screen screen) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Report report = Samples.report("\u202Eصحيفة " + i, Samples.ARABIC, "كلام " + i + " كلام".repeat(4_000));
            dossiers.add(Dossier.of(report));
            rungs.add(rung(new Quote(report.id(), new Span(0, report.text().length())), Certainty.values()[i % 5]));
        }
        dossiers.add(dossiers.getFirst());
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        new LadderView().open(screen.shell, desk).show(with(List.of(new Ladder(rungs, Reason.of("test")))), dossiers);
        screen.open();
        return desk;
    }

    @Test
    void stepsAreTowardsMoreOrLessCertaintyOrAgainstEachOther() {
        assertEquals(RowRelation.STRONGER, LadderPlan.step(Certainty.POSSIBLE, Certainty.CERTAIN));
        assertEquals(RowRelation.WEAKER, LadderPlan.step(Certainty.CERTAIN, Certainty.DOUBTFUL));
        assertEquals(RowRelation.CONFLICT, LadderPlan.step(Certainty.DENIED, Certainty.CERTAIN));
        assertEquals(RowRelation.SHARED, LadderPlan.step(Certainty.PROBABLE, Certainty.PROBABLE));
    }

    @Test
    void rungsKeepToTheRoomAsLongAsTheyCanBeRead() {
        try (Screen screen = new Screen(SWT.LEFT_TO_RIGHT)) {
            FakeDesk desk = open(screen, fire.travelled());
            BoxPen pen = new BoxPen(canvas(screen.shell), desk);
            LadderPlan ladder = new LadderPlan(fire.ladder().getFirst(), Map.of(), desk, pen);
            assertTrue(ladder.of(new Point(500, 400)).size().x <= 500);
            assertTrue(ladder.of(new Point(50, 40)).size().x > 300, "there it scrolls");
        }
    }

    private static Ladder.Rung rung(Quote claim, Certainty certainty) {
        return new Ladder.Rung(claim, certainty, List.of(), List.of(), Optional.empty());
    }

    private Comparison with(List<Ladder> ladders) {
        return fire.with(List.of(), List.of(), ladders, Lineage.NONE);
    }

    private BoxPlan plan(Screen screen) {
        return ((BoxCanvas) canvas(screen.shell).getData()).plan();
    }

    private static Canvas canvas(Composite parent) {
        return (Canvas) Screen.first(parent, ScrolledComposite.class).getContent();
    }

    private FakeDesk open(Screen screen, Comparison comparison) {
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        new LadderView().open(screen.shell, desk).show(comparison, fire.dossiers());
        screen.open();
        return desk;
    }

    private static List<Table> tables(Composite parent) {
        List<Table> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table) {
                found.add(table);
            } else if (child instanceof Composite composite) {
                found.addAll(tables(composite));
            }
        }
        return found;
    }
}
