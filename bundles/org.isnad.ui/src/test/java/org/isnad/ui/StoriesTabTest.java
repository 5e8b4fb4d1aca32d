package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Collation;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoriesTabTest extends Staged {
    @BeforeEach
    void inEnglish() {
        fake.settings.put("ui.language", "en");
    }

    private void openBare() {
        stage = new Stage(fake, new FakeView("org.example.side", "Side", SideBySide::new));
        stage.loop.start(Path.of("/cases/x"), Optional.empty());
        stage.settle();
    }

    private void openFilled() {
        openBare();
        fake.fill();
        stage.settle();
    }

    private void findStories() {
        stage.window().commands().stories();
        stage.settle();
    }

    private Table table() {
        return stage.window().centre().openedStories().orElseThrow().table();
    }

    private List<String> rows() {
        return Arrays.stream(table().getItems()).map(i -> i.getText(0)).toList();
    }

    private String said() {
        return String.join("\n", Controls.words(table().getParent()));
    }

    private void press(String button) {
        ((Button) Controls.button(table().getParent(), button)).notifyListeners(SWT.Selection, new Event());
        stage.settle();
    }

    @Test
    void menuShowsHeadlineFirstAppearanceAndOtherCarriers() {
        openFilled();
        item(stage.window().shell().getMenuBar(), "Stories").notifyListeners(SWT.Selection, new Event());
        stage.settle();
        assertEquals(1, rows().size());
        String row = rows().getFirst();
        assertTrue(row.contains("الميناء يستأنف العمل") && row.contains("First: \u2068صحيفة المرفأ\u2069"), row);
        assertTrue(row.contains("also: \u2068أخبار الضفة\u2069"), row);
        assertTrue(said().contains("Stories: 1 · reports that stand alone: 1"), said());
    }

    @Test
    void whoeverOfOneDayHasNoStatedOutletMayBeTheFirstToo() {
        fake.many =
                List.of(StoryTest.report("حريق في السوق", "صحيفة المرفأ"), StoryTest.report("حريق كبير في السوق", ""));
        openFilled();
        findStories();
        String row = rows().getFirst();
        assertTrue(row.contains("صحيفة المرفأ") && row.contains("حريق كبير في السوق"), row);
    }

    @Test
    void aHeadlineItsTextDoesNotBearOutIsMarkedOnTheStoryThatGoesByIt() {
        openFilled();
        findStories();
        List<ReportSummary> diffa = fake.reports().stream()
                .filter(report -> report.id().equals(Samples.diffa().report().id()))
                .toList();
        Story story = Story.of(List.of(diffa)).getFirst();
        StoriesTab tab = stage.window().centre().openedStories().orElseThrow();
        stage.until("mark", () -> tab.chips(story).getFirst().tone() == Tone.CONFLICT);
    }

    private static MenuItem item(Menu menu, String start) {
        return items(menu).stream()
                .filter(i -> i.getText().replace("&", "").startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> items(Menu menu) {
        List<MenuItem> all = new ArrayList<>(List.of(menu.getItems()));
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                all.addAll(items(item.getMenu()));
            }
        }
        return all;
    }

    @Test
    void enterSelectsTheReportsAndComparesThem() {
        openFilled();
        findStories();
        table().notifyListeners(SWT.DefaultSelection, new Event());
        stage.until("comparison shown", () -> stage.session.shown().isPresent());
        stage.settle();
        List<ReportId> both =
                List.of(Samples.marfa().report().id(), Samples.diffa().report().id());
        assertEquals(both, fake.comparedLast);
        assertEquals(both, stage.window().shelf().selected());
        assertEquals(
                stage.tab("Side").item(), stage.window().centre().folder().getSelection(), "the view is looked at");
    }

    @Test
    void ofVeryManyReportsTheFirstTwelveAreComparedAndItIsSaid() {
        openBare();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            byte[] bytes = ("نص " + i).getBytes(StandardCharsets.UTF_8);
            Report report = new Report(
                    ReportId.of(new Document("a" + i, bytes), 0), Publication.UNSTATED, "نص " + i, List.of());
            fake.dossiers.put(report.id(), Dossier.of(report));
            all.add(i);
        }
        fake.collation = n -> CompletableFuture.completedFuture(new Collation(n, List.of(), List.of(all)));
        findStories();
        assertTrue(said().contains("(14): the first 12"), said());
        press("&Compare the story");
        assertEquals(List.copyOf(fake.dossiers.keySet()).subList(0, 12), fake.comparedLast);
    }

    @Test
    void aNewcomerJoinsItsStoryBesideWhatWasFound() {
        openFilled();
        fake.collation = n -> CompletableFuture.completedFuture(new Collation(n, List.of(), List.of(List.of(0, 1))));
        findStories();
        byte[] bytes = "نص جديد".getBytes(StandardCharsets.UTF_8);
        Report newcomer =
                new Report(ReportId.of(new Document("new", bytes), 0), Publication.UNSTATED, "نص جديد", List.of());
        fake.dossiers.put(newcomer.id(), Dossier.of(newcomer));
        fake.tell(Change.REPORTS);
        stage.settle();
        assertTrue(said().contains("Come since: 1 · told here: 0"), said());
        fake.resemblances.put(
                newcomer.id(),
                List.of(new Resemblance(Samples.marfa().report().id(), Resemblance.Kind.SAME_STORY, .6)));
        fake.tell(Change.REPORTS);
        stage.settle();
        assertEquals(1, rows().size());
        assertTrue(said().contains("Come since: 1 · told here: 1"), said());
        press("&Compare the story");
        assertEquals(3, fake.comparedLast.size());
        assertTrue(fake.comparedLast.contains(newcomer.id()));
    }

    @Test
    void emptyCaseHasNoStories() {
        openBare();
        fake.collation = n -> CompletableFuture.completedFuture(new Collation(n, List.of(), List.of()));
        findStories();
        assertEquals(List.of(), rows());
        assertTrue(said().contains("No two reports"), said());
        assertFalse(Controls.button(table().getParent(), "&Compare the story").getEnabled());
        table().notifyListeners(SWT.DefaultSelection, new Event());
        stage.settle();
        assertEquals(0, fake.compared.get());
    }

    @Test
    void runningSearchCanBeCancelledAndBegunAgain() {
        openFilled();
        CompletableFuture<Collation> running = new CompletableFuture<>();
        fake.collation = n -> running;
        findStories();
        assertTrue(said().contains("Looking for stories"), said());
        findStories();
        assertEquals(1, fake.collated.get(), "one search at a time");
        press("Cancel");
        assertTrue(running.isCancelled());
        assertTrue(said().contains("was cancelled"), said());
        assertTrue(fake.told("window.failed").isEmpty());
        fake.collation = n -> CompletableFuture.completedFuture(new Collation(n, List.of(), List.of(List.of(0, 2))));
        press("&Find again");
        assertEquals(1, rows().size());
    }

    @Test
    void keptStoriesAreShownWithWhatHasComeInSince() {
        fake.many = IntStream.range(0, 12)
                .mapToObj(i -> StoryTest.report("خبر " + i, "صحيفة " + i))
                .toList();
        List<ReportId> kept =
                fake.many.stream().map(ReportSummary::id).limit(11).toList();
        fake.keptStories = kept;
        List<Integer> asked = new ArrayList<>();
        fake.collation = n -> {
            asked.add(n);
            return CompletableFuture.completedFuture(new Collation(n, List.of(), List.of(List.of(0, 2))));
        };
        openFilled();
        findStories();
        assertEquals(List.of(11), asked);
        assertTrue(said().contains("Stories: 1 · reports that stand alone: 10"), said());
        press("&Find again");
        assertEquals(List.of(11, 12), asked);
    }

    @Test
    void ifMuchHasComeInSinceTheyAreLookedForAnew() {
        fake.many = IntStream.range(0, 12)
                .mapToObj(i -> StoryTest.report("خبر " + i, "صحيفة " + i))
                .toList();
        fake.keptStories = fake.many.stream().map(ReportSummary::id).limit(10).toList();
        openFilled();
        findStories();
        assertTrue(
                stage.session.stories().orElseThrow().reports().size() == 12,
                () -> stage.session.stories().orElseThrow().reports().toString());
    }

    @Test
    void failedSearchIsAProblemInWords() {
        openFilled();
        fake.collation = n -> CompletableFuture.failedFuture(new IOException("No case is open"));
        findStories();
        assertEquals(
                List.of("No case is open"),
                fake.told("window.failed").orElseThrow().reason().arguments());
        assertTrue(said().contains("could not be found"), said());
    }

    @Test
    void closingTheTabEndsTheSearch() {
        openFilled();
        CompletableFuture<Collation> running = new CompletableFuture<>();
        fake.collation = n -> running;
        findStories();
        clickClose(stage.window().centre().openedStories().orElseThrow().item());
        stage.settle();
        assertTrue(running.isCancelled());
        assertTrue(stage.window().centre().openedStories().isEmpty());
    }

    // only the mouse closes a tab, and where its cross is only the tab knows
    private static void clickClose(CTabItem item) {
        Event at = new Event();
        at.button = 1;
        try {
            var field = CTabItem.class.getDeclaredField("closeRect");
            field.setAccessible(true);
            Rectangle cross = (Rectangle) field.get(item);
            at.x = cross.x + cross.width / 2;
            at.y = cross.y + cross.height / 2;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        CTabFolder folder = item.getParent();
        folder.notifyListeners(SWT.MouseDown, at);
        folder.notifyListeners(SWT.MouseUp, at);
    }

    @Test
    void searchOutlivesTheWindow() {
        openFilled();
        CompletableFuture<Collation> running = new CompletableFuture<>();
        fake.collation = n -> running;
        findStories();
        stage.window().shell().dispose();
        running.complete(new Collation(3, List.of(), List.of(List.of(0, 1))));
        stage.settle();
        assertTrue(fake.told("window.failed").isEmpty());
    }

    @Test
    void storiesStayInAnotherLanguage() {
        openFilled();
        findStories();
        stage.window().commands().set("ui.language", "ar");
        stage.settle();
        assertEquals(1, fake.collated.get(), "found once");
        assertTrue(rows().getFirst().contains("أول ظهور"), rows()::toString);
        assertTrue(table().isVisible(), "still looked at");
    }

    @Test
    void changedCaseIsSaidAndAnotherCaseHasOtherStories() {
        openFilled();
        findStories();
        fake.dossiers.remove(Samples.post().report().id());
        fake.tell(Change.REPORTS);
        stage.settle();
        assertTrue(said().contains("since these stories were found"), said());
        findStories();
        assertEquals(2, fake.collated.get());
        stage.window().commands().open(Path.of("/cases/y"));
        stage.settle();
        assertTrue(stage.window().centre().openedStories().isEmpty());
    }
}
