package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.ComparisonView;
import org.junit.jupiter.api.Test;

class ContributedViewsTest extends Staged {
    @Test
    void viewThatThrowsShowsItsMessageInItsOwnTabOnly() {
        ComparisonView bad = (parent, desk) -> {
            throw new IllegalStateException("no matrix today");
        };
        open(
                new FakeView("org.example.bad", "Bad", () -> bad),
                new FakeView("org.example.side", "Side", SideBySide::new));
        stage.settle();
        String said = String.join("\n", Controls.words(stage.tab("Bad").item().getControl()));
        assertTrue(said.contains("no matrix today") && said.contains("org.example.views"), said);
        stage.window().centre().select(2);
        stage.settle();
        assertTrue(stage.isOpen("Side"), "the others go on");
    }

    @Test
    void viewThatOverflowsTheStackOrLacksAClassEndsOnlyItself() {
        ComparisonView deep = (parent, desk) -> (comparison, dossiers) -> overflow(0);
        ComparisonView torn = (parent, desk) -> {
            throw new NoClassDefFoundError("org/example/Gone");
        };
        open(
                new FakeView("org.example.deep", "Deep", () -> deep),
                new FakeView("org.example.torn", "Torn", () -> torn));
        stage.window().centre().select(2);
        stage.settle();
        assertTrue(String.join("", Controls.words(stage.tab("Deep").item().getControl()))
                .contains("StackOverflowError"));
        assertTrue(String.join("", Controls.words(stage.tab("Torn").item().getControl()))
                .contains("org/example/Gone"));
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    @Test
    void exceptionInAnEventOfAViewIsShownInItsTab() {
        ComparisonView late = new LateFailure();
        open(new FakeView("org.example.late", "Late", "org.example.views", () -> late, LateFailure.class.getName()));
        LateFailure.click();
        stage.settle();
        assertTrue(String.join("", Controls.words(stage.tab("Late").item().getControl()))
                .contains("clicked at a bad time"));
        assertFalse(stage.window().shell().isDisposed());
    }

    @Test
    void viewThatHoldsTheWindowIsNamedInProblemsWithTheWayToSwitchItOff() {
        ComparisonView slow = (parent, desk) -> (comparison, dossiers) -> hold(700);
        open(new FakeView("org.example.slow", "Slow", () -> slow));
        stage.until("problem reported", () -> fake.told("view.held").isPresent());
        String sentence = stage.session
                .texts()
                .reason(fake.told("view.held").orElseThrow().reason());
        assertTrue(sentence.contains("org.example.slow") && sentence.contains("الإضافات"), sentence);
        stage.views.enable("org.example.slow", false);
        stage.window().viewsChanged();
        stage.settle();
        assertFalse(stage.window().centre().labels().contains("Slow"));
    }

    @Test
    void quickViewIsNotNamed() {
        ComparisonView quick = (parent, desk) -> (comparison, dossiers) -> hold(60);
        open(new FakeView("org.example.quick", "Quick", () -> quick));
        stage.settle();
        assertTrue(fake.told("view.held").isEmpty());
    }

    private static void hold(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void removedViewLeavesASentenceAndComesBackLive() throws InterruptedException {
        List<Control> made = new ArrayList<>();
        ComparisonView view = (parent, desk) -> {
            made.add(new Label(parent, SWT.NONE));
            return (comparison, dossiers) -> {};
        };
        FakeView source = new FakeView("org.example.brief", "Brief", () -> view);
        open(source);
        assertEquals(1, made.size());
        stage.views.remove(source);
        List<Boolean> goneOnReturn = new ArrayList<>();
        Thread bundleStops = Thread.ofPlatform().start(() -> {
            stage.loop.viewRemoved();
            goneOnReturn.add(made.getFirst().isDisposed());
        });
        stage.until("removal done", () -> !goneOnReturn.isEmpty());
        bundleStops.join();
        assertEquals(List.of(true), goneOnReturn, "its widgets are gone before its bundle is");
        String said = String.join("\n", Controls.words(stage.tab("Brief").item().getControl()));
        assertTrue(said.contains("Brief") && said.contains("org.example.views"), said);
        stage.views.add(source);
        stage.loop.viewAdded();
        stage.settle();
        assertEquals(
                1,
                stage.window().centre().labels().stream()
                        .filter("Brief"::equals)
                        .count());
    }

    @Test
    void plugInsTabSaysWhyAndSwitchesViews() {
        open(
                new FakeView("org.example.side", "Side", SideBySide::new),
                new FakeView("isnad.fake", "Mine", SideBySide::new));
        stage.window().centre().openPlugIns();
        stage.settle();
        String all = String.join(
                "\n",
                Controls.tableWords(
                        stage.window().centre().folder().getSelection().getControl()));
        assertTrue(all.contains("org.example.irony") && all.contains("تنتظر") && all.contains("مرفوضة"), all);
        assertFalse(stage.window().centre().labels().contains("Mine"), "reserved id");
    }

    @Test
    void summaryIsSeenOverAViewThatCameLate() {
        stage = new Stage(fake);
        stage.loop.start(Path.of("/cases/x"), Optional.empty());
        stage.settle();
        stage.views.add(new FakeView("org.example.side", "Side", SideBySide::new));
        stage.loop.viewAdded();
        stage.settle();
        fake.fill();
        stage.window().commands().compare(Samples.comparison().reports());
        stage.until("comparison shown", () -> stage.session.shown().isPresent());
        stage.settle();
        Control relation = Controls.all(stage.tab("Side").item().getControl()).stream()
                .filter(c -> c instanceof Label l && l.getText().equals("حدث واحد"))
                .findFirst()
                .orElseThrow();
        assertTrue(relation.isVisible() && relation.getSize().x > 20 && relation.getSize().y > 10);
    }
}
