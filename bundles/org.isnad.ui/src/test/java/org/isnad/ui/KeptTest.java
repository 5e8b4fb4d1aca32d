package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.report.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst arranged, began and took along. */
class KeptTest extends Staged {
    private void openAgain() {
        stage.close();
        openSideBySide();
    }

    private SashForm panes() {
        return (SashForm) Controls.all(stage.window().shell()).stream()
                .filter(SashForm.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void windowAndPanesStandWhereTheyStoodLast() {
        openSideBySide();
        stage.window().shell().setBounds(40, 30, 1100, 720);
        panes().setWeights(30, 40, 30);
        stage.window().shell().layout(true, true);
        stage.until("kept", () -> fake.settings.getOrDefault("ui.window", "").contains("1100,720"));
        int[] shared = panes().getWeights();
        String words = shared[0] + "," + shared[1] + "," + shared[2];
        stage.until("shared", () -> words.equals(fake.settings.get("ui.sash.panes")));
        openAgain();
        Rectangle bounds = stage.window().shell().getBounds();
        assertEquals(1100, bounds.width);
        assertEquals(720, bounds.height);
        assertArrayEquals(
                Arrays.stream(shared).map(part -> part / 20).toArray(),
                Arrays.stream(panes().getWeights()).map(part -> part / 20).toArray());
    }

    @Test
    void aScreenThatIsGoneAndDamagedSettingsLeaveTheWindowInSight() {
        for (String kept : List.of("9000,9000,800,600,0", "1,2", "x,y,z,a,b", "")) {
            fake.settings.put("ui.window", kept);
            fake.settings.put("ui.sash.panes", kept);
            openSideBySide();
            assertTrue(stage.window().shell().getBounds().width > 200, kept);
            assertTrue(stage.window().shell().getBounds().x < 2000, kept);
            stage.close();
        }
    }

    @Test
    void theTitleTellsWhichCaseIsOpen() {
        openSideBySide();
        String folder = fake.folder().orElseThrow().getFileName().toString();
        assertTrue(
                stage.window().shell().getText().contains(folder),
                stage.window().shell().getText());
    }

    @Test
    void layersOfTheReaderAreShownTheNextTime() {
        openSideBySide();
        assertEquals(Set.of(Layer.CERTAINTY, Layer.ATTRIBUTION), stage.session.layers());
        stage.session.layer(Layer.NAMES, true);
        stage.session.layer(Layer.CERTAINTY, false);
        openAgain();
        assertEquals(Set.of(Layer.NAMES, Layer.ATTRIBUTION), stage.session.layers());
        List.of(Layer.values()).forEach(layer -> stage.session.layer(layer, false));
        openAgain();
        assertEquals(Set.of(), stage.session.layers());
    }

    @Test
    void aNoteThatWasBegunOutlivesTheWindow() {
        Quote words = Samples.quote(Samples.marfa(), "تسعة عمال");
        Preferences preferences = new Preferences(fake, Runnable::run);
        new Drafts(preferences).begun(words, "يُسأل = المستشفى\nغدًا");
        Drafts next = new Drafts(new Preferences(fake, Runnable::run));
        assertEquals("يُسأل = المستشفى\nغدًا", next.about(words, ""));
        assertEquals("otherwise", next.about(Samples.quote(Samples.marfa(), "وكالة الساحل"), "otherwise"));
        next.over(words);
        assertEquals("", new Drafts(new Preferences(fake, Runnable::run)).about(words, ""));
    }

    @Test
    void oneHalfTakesAllTheRoomAndGivesItBack() {
        fake.settings.put("ui.below", "org.example.side");
        openSideBySide();
        Centre centre = stage.window().centre();
        if (centre.lower().getItemCount() == 0) {
            centre.select(1);
            centre.moveView();
        }
        stage.settle();
        int half = centre.folder().getSize().y;
        assertTrue(centre.lower().getSize().y > 0);
        centre.maximise();
        stage.settle();
        assertTrue(centre.folder().getSize().y > half, "all the room is the upper half's");
        assertEquals(0, centre.lower().getSize().y);
        centre.maximise();
        stage.settle();
        assertEquals(half, centre.folder().getSize().y);
    }

    @Test
    void selectedReportsAreCopiedAsTheyAreReadAndComparedFromTheirMenu() {
        openSideBySide();
        Shelf shelf = stage.window().shelf();
        Menu menu = shelf.table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem compare = item(menu, "مقارنة المحدد");
        assertTrue(compare.isEnabled());
        assertFalse(item(menu, "قراءة").isEnabled(), "two are selected");
        int before = fake.compared.get();
        compare.notifyListeners(SWT.Selection, new Event());
        stage.until("compared", () -> fake.compared.get() > before);
        stage.settle();
        item(menu, "نسخ ما حُدد في القائمة").notifyListeners(SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(stage.display);
        String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertTrue(copied.contains("صحيفة المرفأ · 3 مارس 2026"), copied);
        assertEquals(2, copied.lines().count());
    }

    private static MenuItem item(Menu menu, String label) {
        return Arrays.stream(menu.getItems())
                .filter(i -> i.getText().replace("&", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSavedPageIsConfirmedWithItsPlaceAndHoldsTheNotes(@TempDir Path folder) throws IOException {
        openSideBySide();
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "تسعة عمال")));
        stage.settle();
        stage.window().inspector().deciding().note("يُسأل المستشفى");
        stage.until("noted", () -> !fake.decisions.isEmpty());
        Path page = folder.resolve("page.html");
        stage.window().commands().savePage(page);
        stage.until(
                "confirmed",
                () -> Controls.words(stage.window().shell()).stream()
                        .anyMatch(words -> words.contains("حُفظت الصفحة")));
        assertTrue(Files.readString(page).contains("يُسأل المستشفى"), "the note is missing");
    }
}
