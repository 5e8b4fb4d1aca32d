package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Grain;
import org.isnad.report.Lineage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
    private final Fire fire = new Fire();

    @Test
    void daysFollowInOrderAndMonthsStandBeforeTheirFirstDay() {
        Timeline timeline = Timeline.of(
                with(List.of(
                        event(at(2026, 3, 2), Grain.DAY, "فجر الثلاثاء"),
                        event(at(2026, 3, 1), Grain.DAY, "الثلاثاء"),
                        event(at(2026, 3, 1), Grain.MONTH, "مارس"))),
                fire.dossiers());
        assertEquals(
                List.of(Grain.MONTH, Grain.DAY, Grain.DAY),
                timeline.stops().stream().map(stop -> stop.day().grain()).toList());
        assertEquals(
                OptionalLong.of(1),
                timeline.stops().get(1).day().until(timeline.stops().get(2).day()));
        assertEquals(
                OptionalLong.empty(),
                timeline.stops().get(0).day().until(timeline.stops().get(1).day()));
    }

    @Test
    void hoursOfOneDayStandOnItTogether() {
        Timeline timeline = Timeline.of(
                with(List.of(
                        event(at(2026, 3, 3).withHour(4), Grain.HOUR, "فجر الثلاثاء"),
                        event(at(2026, 3, 3), Grain.DAY, "الثلاثاء"))),
                fire.dossiers());
        assertEquals(1, timeline.stops().size());
        assertEquals(1, timeline.stops().getFirst().marks(true).size(), "one mark for what one report says of a day");
        assertEquals(
                2, timeline.stops().getFirst().marks(true).getFirst().entries().size());
    }

    @Test
    void eventsStandAboveTheAxisAndPublicationsHangBelowIt() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.travelled());
            List<BoxPlan.Box> boxes = plan(screen).boxes();
            assertEquals(4, boxes.size());
            int lowestEvent = Math.max(bottom(boxes.get(0)), bottom(boxes.get(1)));
            assertTrue(lowestEvent < boxes.get(2).bounds().y
                    && lowestEvent < boxes.get(3).bounds().y);
            assertTrue(boxes.get(0).detail().contains("فجر الثلاثاء"));
            assertTrue(boxes.get(2).detail().contains("10:40"), boxes.get(2).detail());
        }
    }

    @Test
    void laterDayStandsFurtherInReadingDirection() {
        for (int orientation : new int[] {SWT.RIGHT_TO_LEFT, SWT.LEFT_TO_RIGHT}) {
            try (Screen screen = new Screen(orientation)) {
                open(
                        screen,
                        with(List.of(
                                event(at(2026, 3, 3), Grain.DAY, "فجر الثلاثاء"),
                                event(at(2025, 3, 3), Grain.DAY, "الثلاثاء"))));
                Rectangle earlier = plan(screen).boxes().get(0).bounds();
                Rectangle later = plan(screen).boxes().get(1).bounds();
                int first = canvas(screen).toDisplay(earlier.x, 0).x;
                int second = canvas(screen).toDisplay(later.x, 0).x;
                assertEquals(orientation == SWT.RIGHT_TO_LEFT, first > second);
            }
        }
    }

    @Test
    void clickOnAnEventSelectsTheWordsThatTellIt() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = open(screen, fire.travelled());
            Rectangle box = plan(screen).boxes().getFirst().bounds();
            Screen.click(canvas(screen), SWT.MouseDown, box.x + 5, box.y + 5);
            assertEquals(List.of(Samples.quote(fire.marfa, "فجر الثلاثاء")), desk.selection());
        }
    }

    @Test
    void nothingToSetInOrderIsNoFailure() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            open(screen, fire.comparison());
            Screen.press(canvas(screen), SWT.ARROW_LEFT, 0);
            Screen.press(canvas(screen), SWT.CR, 0);
            assertTrue(plan(screen).boxes().isEmpty());
        }
    }

    @Test
    void reportOfNoStatedOutletIsCalledByItsTitleAndNothingElse() {
        Report unsigned = new Report(fire.marfa.id(), Publication.UNSTATED, fire.marfa.text(), fire.marfa.passages());
        Comparison one = with(List.of(event(at(2026, 3, 3), Grain.DAY, "فجر الثلاثاء")));
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            new TimelineView()
                    .open(screen.shell, new FakeDesk(screen.display, Samples.ARABIC))
                    .show(one, List.of(Dossier.of(unsigned)));
            screen.open();
            String title = plan(screen).boxes().getFirst().title();
            assertEquals("«" + unsigned.title() + "»", title.replaceAll("[\\u2066-\\u2069]", ""));
        }
    }

    @Test
    void reportThatIsNotHereIsLeftOut() {
        TimelineEntry stray = new TimelineEntry(
                new StatedTime(at(2026, 1, 1), Grain.DAY), "published", fire.post.id(), Optional.empty());
        assertEquals(
                List.of(), Timeline.of(with(List.of(stray)), fire.dossiers()).stops());
    }

    @Test
    void hundredsOfDaysAreDrawnOnlyWhereTheyAreSeen() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            List<TimelineEntry> entries = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                entries.add(event(at(2024, 1, 1).plusDays(2L * i), Grain.DAY, "فجر الثلاثاء"));
            }
            open(screen, with(entries));
            assertEquals(400, plan(screen).boxes().size());
            Screen.first(screen.shell, ScrolledComposite.class).setOrigin(50_000, 0);
            screen.settle();
            int most = 1 + canvas(screen).getParent().getClientArea().width / 236;
            BoxCanvas drawn = (BoxCanvas) canvas(screen).getData();
            assertTrue(drawn.drawn() > 0 && drawn.drawn() <= most + 1, drawn.drawn() + " boxes drawn");
        }
    }

    private TimelineEntry event(LocalDateTime at, Grain grain, String words) {
        return new TimelineEntry(
                new StatedTime(at, grain), "event", fire.marfa.id(), Optional.of(Samples.words(fire.marfa, words)));
    }

    private static LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 0, 0);
    }

    private static int bottom(BoxPlan.Box box) {
        return box.bounds().y + box.bounds().height;
    }

    private Comparison with(List<TimelineEntry> entries) {
        return fire.with(entries, List.of(), List.of(), Lineage.NONE);
    }

    private FakeDesk open(Screen screen, Comparison comparison) {
        FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
        List<Dossier> dossiers = fire.dossiers();
        new TimelineView().open(screen.shell, desk).show(comparison, dossiers);
        screen.open();
        return desk;
    }

    private static BoxPlan plan(Screen screen) {
        return ((BoxCanvas) canvas(screen).getData()).plan();
    }

    private static Canvas canvas(Screen screen) {
        return (Canvas) Screen.first(screen.shell, ScrolledComposite.class).getContent();
    }
}
