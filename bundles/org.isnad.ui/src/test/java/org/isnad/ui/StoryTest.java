package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Collation;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final StatedTime TUESDAY = new StatedTime(LocalDateTime.of(2026, 3, 3, 0, 0), Grain.DAY);
    private static final StatedTime TUESDAY_TEN = new StatedTime(LocalDateTime.of(2026, 3, 3, 10, 0), Grain.HOUR);
    private static final StatedTime FRIDAY = new StatedTime(LocalDateTime.of(2026, 3, 6, 0, 0), Grain.DAY);

    static ReportSummary report(String title, String outlet, StatedTime... published) {
        return new ReportSummary(
                ReportId.of(new Document(title, title.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0),
                title,
                title,
                Optional.of(outlet).filter(o -> !o.isEmpty()),
                Optional.empty(),
                Arrays.stream(published).findFirst(),
                Locale.of("ar"),
                true);
    }

    private static Story story(ReportSummary... reports) {
        List<Integer> all = new ArrayList<>();
        Arrays.stream(reports).forEach(report -> all.add(all.size()));
        return Story.of(new Collation(reports.length, List.of(), List.of(all)), List.of(reports))
                .getFirst();
    }

    private static List<String> titles(Story story) {
        return story.reports().stream().map(ReportSummary::title).toList();
    }

    @Test
    void earliestReportComesFirstAndOneWithoutADayLast() {
        Story story = story(
                report("undated", "أ"),
                report("friday", "ب", FRIDAY),
                report("tuesday", "ج", TUESDAY),
                report("tuesday at ten", "د", TUESDAY_TEN));
        assertEquals(List.of("tuesday at ten", "tuesday", "friday", "undated"), titles(story));
        assertEquals(4, story.days());
    }

    @Test
    void ofOneDayWithoutHoursAnyMayBeTheFirst() {
        ReportSummary ten = report("tuesday at ten", "أ", TUESDAY_TEN);
        ReportSummary friday = report("friday", "ب", FRIDAY);
        assertEquals(List.of(ten), story(friday, ten).firsts());
        ReportSummary tuesday = report("tuesday", "ج", TUESDAY);
        assertEquals(List.of(ten, tuesday), story(friday, tuesday, ten).firsts());
        assertEquals(List.of(tuesday), story(friday, tuesday).firsts());
        assertEquals(2, story(report("a", "أ"), report("b", "ب")).firsts().size());
    }

    @Test
    void hoursAreComparedOnOneClock() {
        StatedTime nineInTheEast =
                new StatedTime(LocalDateTime.of(2026, 3, 3, 9, 0), Grain.HOUR, Optional.of(ZoneOffset.ofHours(3)));
        StatedTime sevenInGreenwich =
                new StatedTime(LocalDateTime.of(2026, 3, 3, 7, 0), Grain.HOUR, Optional.of(ZoneOffset.UTC));
        assertEquals(
                List.of("east", "greenwich"),
                titles(story(report("greenwich", "أ", sevenInGreenwich), report("east", "ب", nineInTheEast))));
    }

    @Test
    void aYearIsNoDay() {
        StatedTime year = new StatedTime(LocalDateTime.of(2026, 1, 1, 0, 0), Grain.YEAR);
        Story story = story(report("sometime", "أ", year), report("friday", "ب", FRIDAY));
        assertEquals(List.of("friday", "sometime"), titles(story));
        assertEquals(1, story.days());
        assertEquals(0, story(report("a", "أ", year), report("b", "ب")).days());
    }

    @Test
    void carriersCountOnceHoweverTheyAreSpelt() {
        Story story = story(
                report("a", "أخبار الضفة", FRIDAY),
                report("b", "اخبار الضفه", FRIDAY),
                report("c", "", FRIDAY),
                report("d", "المرفأ", TUESDAY));
        assertEquals(List.of("المرفأ", "أخبار الضفة"), story.carriers());
    }

    @Test
    void largestStoryComesFirstThenTheEarliest() {
        List<ReportSummary> reports = List.of(
                report("late", "أ", FRIDAY),
                report("late too", "أ", FRIDAY),
                report("early", "أ", TUESDAY),
                report("early too", "أ", TUESDAY),
                report("alone", "أ", TUESDAY),
                report("large", "أ", FRIDAY),
                report("large too", "أ", FRIDAY),
                report("large as well", "أ", FRIDAY));
        List<Story> stories =
                Story.of(new Collation(8, List.of(), List.of(List.of(0, 1), List.of(2, 3), List.of(5, 6, 7))), reports);
        assertEquals(
                List.of("large", "early", "late"),
                stories.stream().map(s -> s.first().title()).toList());
        assertEquals(7, Story.told(stories));
    }
}
