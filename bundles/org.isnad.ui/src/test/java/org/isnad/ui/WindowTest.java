package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.ReportId;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Job;
import org.isnad.workspace.Workspace.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest extends Staged {
    @Test
    void summaryLeavesHalfTheRoomToThePageHoweverLongItsSentenceIs() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        stage.window().shell().setSize(560, 300);
        stage.settle();
        Composite panel = (Composite) stage.tab("Side").item().getControl();
        Control page = panel.getChildren()[1];
        int room = panel.getClientArea().height;
        assertTrue(page.getSize().y > room / 4, page.getSize().y + " of " + room);
    }

    @Test
    void opensMirroredInArabic() {
        open();
        MainWindow window = stage.window();
        assertTrue((window.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
        assertTrue(
                Controls.left(window.shelf().table())
                        > Controls.left(window.inspector().control()),
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
        assertTrue(Controls.left(english.shelf().table())
                < Controls.left(english.inspector().control()));
        assertEquals(selected, english.shelf().selected());
        assertEquals("&File", english.shell().getMenuBar().getItem(0).getText());
        assertTrue(stage.isOpen("Side"), "the view is open again");
        assertEquals(1, stage.display.getShells().length, "the old window is gone");
    }

    @Test
    void tabHiddenWhileTheWindowGotSmallerStandsInItsPlace() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        MainWindow window = stage.window();
        window.centre().select(1);
        stage.settle();
        window.centre().select(0);
        stage.settle();
        window.shell().setSize(1000, 700);
        stage.settle();
        window.centre().select(1);
        stage.settle();
        Composite page = (Composite) stage.tab("Side").item().getControl();
        assertEquals(window.centre().folder().getClientArea(), page.getBounds());
        byte[] seen = pixels(window.centre().folder());
        // where everything is in its place this changes nothing
        page.setBounds(window.centre().folder().getClientArea());
        stage.settle();
        assertArrayEquals(pixels(window.centre().folder()), seen);
    }

    private byte[] pixels(Control control) {
        Image image = stage.picture(control);
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }

    @Test
    void comparisonIsSavedAsAPageInTheWindowsLanguage(@TempDir Path folder) throws IOException {
        open();
        Path page = folder.resolve("مقارنة.html");
        stage.window().commands().savePage(page);
        stage.until("saved", () -> Files.exists(page));
        stage.settle();
        String saved = Files.readString(page);
        assertTrue(saved.contains("dir=\"rtl\"") && saved.contains("تسعة عمال أصيبوا"), saved);
    }

    @Test
    void anotherCaseLeavesNothingOfTheOldOneOnTheScreen() {
        open(new FakeView("org.example.side", "Side", SideBySide::new));
        MainWindow old = stage.window();
        old.centre().read(Samples.marfa());
        stage.settle();
        assertTrue(texts().contains("سلطة الموانئ"));
        fake.dossiers.clear();
        old.commands().open(Path.of("/cases/other"));
        stage.until("another window", () -> !old.equals(stage.window()));
        stage.settle();
        assertFalse(texts().contains("سلطة الموانئ"));
        assertEquals(0, stage.window().shelf().table().getItemCount());
    }

    private String texts() {
        return Controls.all(stage.window().shell()).stream()
                .filter(StyledText.class::isInstance)
                .map(text -> ((StyledText) text).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void searchLooksIntoTheTextsWhenAsked() {
        open();
        Shelf shelf = stage.window().shelf();
        shelf.filter("الرصيف طفيفه");
        untilShown(0);
        shelf.searchTexts();
        stage.until("found in a text", () -> shelf.table().getItemCount() == 1);
        stage.window().commands().read();
        assertTrue(Controls.words(stage.window().shell()).contains("التقارير: 1 من 3"));
        stage.window().centre().read(Samples.marfa());
        stage.settle();
        stage.window().centre().reader().hit(1);
        assertEquals(
                Samples.quote(Samples.marfa(), "طفيفة"),
                stage.session.selection().quotes().getFirst());
        shelf.filter("");
        untilShown(3);
    }

    private void untilShown(int reports) {
        stage.until(
                "reports shown: " + reports,
                () -> stage.window().shelf().table().getItemCount() == reports);
    }

    @Test
    void searchFindsNamesHoweverTheyAreSpelt() {
        open();
        Shelf shelf = stage.window().shelf();
        shelf.filter("الضفه اخبار");
        untilShown(1);
        shelf.filter("");
        untilShown(3);
        shelf.filter("harbour");
        untilShown(1);
    }

    @Test
    void everyMenuEntryHasWordsAndF6GoesThroughAllPanes() {
        fake.problems.add(fake.problem("archive-17.pdf"));
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
        stage.window().centre().select(0);
        stage.settle();
        for (Control control : List.of(
                stage.window().shelf().table(),
                stage.window().inspector().control(),
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
        assertTrue(Controls.words(stage.window().shell()).stream().anyMatch(w -> w.contains("63")));
        stage.window().cancelJob();
        assertTrue(running.isCancelled());
    }

    @Test
    void timeAJobStillTakesIsToldWhole() {
        open();
        AtomicLong done = new AtomicLong();
        fake.jobs.add(FakeServices.job(new CompletableFuture<Void>(), () -> Math.min(90, done.addAndGet(3))));
        fake.tell(Change.JOBS);
        stage.until(
                "told",
                () -> Controls.words(stage.window().shell()).stream()
                        .anyMatch(words -> words.contains("المتبقي") && !words.contains("…")));
    }

    @Test
    void wordsStandOutFromTheirGroundInBothThemes() {
        open();
        for (String theme : List.of("light", "dark")) {
            stage.window().commands().set("ui.theme", theme);
            Theme colors = stage.session.theme();
            for (Tone ground : List.of(Tone.PAPER, Tone.SURFACE)) {
                assertTrue(contrast(colors, Tone.MUTED, ground) >= 4.5, theme + " muted on " + ground);
            }
            for (Tone ground : List.of(Tone.SELECTION, Tone.CONFLICT, Tone.SHARED, Tone.STRONGER, Tone.WARNING)) {
                assertTrue(contrast(colors, Tone.TEXT, ground) >= 4.5, theme + " text on " + ground);
            }
        }
    }

    // of the Web Content Accessibility Guidelines
    private static double contrast(Theme theme, Tone words, Tone ground) {
        double one = luminance(theme.color(words).getRGB());
        double other = luminance(theme.color(ground).getRGB());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void darkThemeIsDark() {
        fake.settings.put("ui.theme", "dark");
        open();
        assertTrue(stage.session.theme().dark());
        assertNotEquals(
                255, stage.window().inspector().control().getBackground().getRed());
    }
}
