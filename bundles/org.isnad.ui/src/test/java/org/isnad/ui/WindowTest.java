package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.workspace.Job;
import org.isnad.workspace.Workspace.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final FakeServices fake = new FakeServices();
    private Stage stage;

    @BeforeEach
    void needsDisplay() {
        assumeTrue(Stage.hasDisplay(), "No DISPLAY: run under xvfb-run -a -s \"-screen 0 1600x1000x24\"");
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void open(ContributedView... views) {
        stage = new Stage(fake, views);
        stage.open();
    }

    @Test
    void opensMirroredInArabic() {
        open();
        MainWindow window = stage.window();
        assertTrue((window.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
        assertTrue(
                left(window.shelf().table()) > left(window.inspector().text()),
                "the shelf is at the start side, which is the right one");
        assertTrue((window.shell().getMenuBar().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
    }

    @Test
    void switchesLanguageAndKeepsWhatIsOnTheDesk() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        List<ReportId> selected = stage.window().shelf().selected();
        stage.window().commands().set("ui.language", "en");
        stage.settle();
        MainWindow english = stage.window();
        assertEquals(0, english.shell().getStyle() & SWT.RIGHT_TO_LEFT);
        assertTrue(left(english.shelf().table()) < left(english.inspector().text()));
        assertEquals(selected, english.shelf().selected());
        assertEquals("&File", english.shell().getMenuBar().getItem(0).getText());
        assertTrue(isOpen("Side"), "the view is open again");
        assertEquals(1, stage.display.getShells().length, "the old window is gone");
    }

    @Test
    void searchFindsNamesHoweverTheyAreSpelt() {
        open();
        Shelf shelf = stage.window().shelf();
        shelf.filter("الضفه اخبار");
        assertEquals(1, shelf.table().getItemCount());
        shelf.filter("harbour");
        assertEquals(1, shelf.table().getItemCount());
        shelf.filter("");
        assertEquals(3, shelf.table().getItemCount());
    }

    @Test
    void selectionExplainsWordsWithRuleClassifierAndVersion() {
        open();
        Dossier marfa = Samples.marfa();
        stage.session.selection().select(List.of(Samples.quote(marfa, "مصدرين في سلطة الموانئ")));
        stage.settle();
        String why = stage.window().inspector().text().getText();
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
        button(stage.window().shell(), "أ&قبل").notifyListeners(SWT.Selection, new Event());
        stage.until("decision kept", () -> !fake.decisions.isEmpty());
        stage.settle();
        assertEquals("accept", fake.decisions.getFirst().verdict());
        assertTrue(stage.window().inspector().text().getText().contains("مقبول"));
    }

    @Test
    void nextDifferenceGoesRound() {
        open();
        Commands commands = stage.window().commands();
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
    void everyMenuEntryHasWordsAndF6GoesThroughAllPanes() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        everyItem(stage.window().shell().getMenuBar());
        List<Control> visited = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stage.window().nextPane(1);
            stage.settle();
            visited.add(stage.display.getFocusControl());
        }
        assertEquals(4, visited.stream().distinct().count(), visited::toString);
    }

    private void everyItem(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                assertFalse(item.getText().isBlank());
                assertFalse(item.getText().contains("command."), item.getText());
            }
            if (item.getMenu() != null) {
                everyItem(item.getMenu());
            }
        }
    }

    @Test
    void tablesTextsAndProgressTellScreenReadersTheirNames() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        stage.window().centre().openPlugIns();
        stage.settle();
        for (Control control : List.of(
                stage.window().shelf().table(),
                stage.window().inspector().text(),
                stage.window().centre().folder(),
                stage.window().centre().reader().text().widget())) {
            assertFalse(accessibleName(control).isBlank(), control::toString);
        }
    }

    private static String accessibleName(Control control) {
        var event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        List<String> names = new ArrayList<>();
        // asks as the desktop would, through the listeners
        for (var listener : listeners(control)) {
            listener.getName(event);
            if (event.result != null) {
                names.add(event.result);
            }
        }
        return String.join("", names);
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Control control) {
        try {
            var field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            Object listeners = field.get(control.getAccessible());
            return listeners == null ? List.of() : (List<AccessibleListener>) listeners;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void jobsShowProgressAndCanBeCancelled() {
        open();
        CompletableFuture<Void> running = new CompletableFuture<>();
        Job<Void> job = FakeServices.job(running);
        fake.jobs.add(job);
        fake.tell(Change.JOBS);
        stage.settle();
        assertTrue(words(stage.window().shell()).stream().anyMatch(w -> w.contains("63")));
        stage.window().cancelJob();
        assertTrue(running.isCancelled());
    }

    @Test
    void viewThatThrowsShowsItsMessageInItsOwnTabOnly() {
        ComparisonView bad = (parent, desk) -> {
            throw new IllegalStateException("no matrix today");
        };
        open(
                new FakeView("org.example.bad", "Bad", () -> bad),
                new FakeView("org.example.side", "Side", SideBySide::new));
        stage.settle();
        String said = String.join("\n", words(tab("Bad").item().getControl()));
        assertTrue(said.contains("no matrix today") && said.contains("org.example.views"), said);
        stage.window().centre().select(2);
        stage.settle();
        assertTrue(isOpen("Side"), "the others go on");
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
        assertTrue(String.join("", words(tab("Deep").item().getControl())).contains("StackOverflowError"));
        assertTrue(String.join("", words(tab("Torn").item().getControl())).contains("org/example/Gone"));
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
        assertTrue(String.join("", words(tab("Late").item().getControl())).contains("clicked at a bad time"));
        assertFalse(stage.window().shell().isDisposed());
    }

    @Test
    void viewThatHoldsTheWindowIsNamedInProblemsWithTheWayToSwitchItOff() {
        ComparisonView slow = (parent, desk) -> (comparison, dossiers) -> hold(700);
        open(new FakeView("org.example.slow", "Slow", () -> slow));
        stage.until("problem reported", () -> !fake.problems.isEmpty());
        assertEquals("view.held", fake.problems.getFirst().reason().key());
        String sentence = stage.session.texts().reason(fake.problems.getFirst().reason());
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
        assertEquals(List.of(), fake.problems);
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
        String said = String.join("\n", words(tab("Brief").item().getControl()));
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
                "\n", tableWords(stage.window().centre().folder().getSelection().getControl()));
        assertTrue(all.contains("org.example.irony") && all.contains("تنتظر") && all.contains("مرفوضة"), all);
        assertFalse(stage.window().centre().labels().contains("Mine"), "reserved id");
    }

    private ViewTab tab(String label) {
        return stage.window().centre().tabLabelled(label).orElseThrow();
    }

    private boolean isOpen(String label) {
        return tab(label).isOpen();
    }

    private static int left(Control control) {
        Point size = control.getSize();
        Rectangle onScreen = control.getDisplay().map(control, null, new Rectangle(0, 0, size.x, size.y));
        return onScreen.x;
    }

    private static Control button(Composite parent, String text) {
        return all(parent).stream()
                .filter(c -> c instanceof Button b && b.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Control control) {
        return all(control).stream()
                .filter(Label.class::isInstance)
                .map(l -> ((Label) l).getText())
                .toList();
    }

    private static List<String> tableWords(Control control) {
        return all(control).stream()
                .filter(Table.class::isInstance)
                .flatMap(t -> Arrays.stream(((Table) t).getItems()))
                .map(i -> i.getText(0) + " " + i.getText(2) + " " + i.getText(5))
                .toList();
    }

    private static List<Control> all(Control control) {
        List<Control> found = new ArrayList<>(List.of(control));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child));
            }
        }
        return found;
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
        Control relation = all(tab("Side").item().getControl()).stream()
                .filter(c -> c instanceof Label l && l.getText().equals("حدث واحد"))
                .findFirst()
                .orElseThrow();
        assertTrue(relation.isVisible() && relation.getSize().x > 20 && relation.getSize().y > 10);
    }

    @Test
    void darkThemeIsDark() {
        fake.settings.put("ui.theme", "dark");
        open();
        assertTrue(stage.session.theme().dark());
        assertNotEquals(255, stage.window().inspector().text().getBackground().getRed());
    }
}
