package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.flow.Flow;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the whole way of our stories to what it reaches; who raises a figure raises its floor. */
@Execution(ExecutionMode.CONCURRENT)
class StoriesTest {
    // least stories with all origins, origins named, number conflicts found, classes named; most that are falsely known
    // for independent, that are not known for independent; least B3; least that find their event as they arrive, most
    // events found that are others; cut
    // agencies
    // that are not found, credits that are wrong, conflicts that are none
    @ParameterizedTest
    @CsvSource({
        "stories.txt, 25, 25, 32, 3, 15, 0, 0, .99, .99, 3, 0, 1, 0",
        "stories-later.txt, 27, 26, 33, 3, 11, 0, 0, .98, .99, 1, 0, 0, 3",
        "stories-annotated.txt, 8, 8, 10, 0, 4, 0, 0, .97, .99, 0, 0, 0, 0",
        "stories-august.txt, 12, 7, 23, 11, 37, 0, 2, .92, .96, 3, 0, 0, 6",
        "stories-once-held.txt, 39, 25, 59, 15, 51, 0, 9, .95, .97, 4, 2, 0, 8",
        "stories-july.txt, 30, 23, 26, 20, 52, 0, 4, .95, .94, 6, 15, 0, 7",
        "stories-builds.txt, 16, 14, 25, 5, 22, 0, 8, .98, .97, 1, 2, 0, 3",
        "stories-counts.txt, 12, 10, 19, 7, 26, 0, 2, .96, .99, 2, 0, 0, 1",
        "stories-days.txt, 14, 13, 20, 6, 26, 0, 5, .93, .90, 0, 2, 0, 2",
        "stories-differences.txt, 12, 5, 22, 12, 28, 0, 0, .99, .91, 0, 0, 0, 1",
        "stories-fields.txt, 12, 9, 15, 2, 15, 0, 5, .96, .94, 3, 0, 0, 2",
        "stories-figures.txt, 16, 12, 22, 12, 26, 0, 1, .96, .98, 1, 0, 0, 0",
        "stories-kinds.txt, 26, 26, 39, 4, 7, 0, 2, .99, .99, 0, 4, 1, 0",
        "stories-more.txt, 10, 9, 12, 1, 2, 0, 1, .99, .99, 0, 1, 0, 0",
        "stories-more-small.txt, 32, 31, 44, 1, 3, 0, 4, .99, .98, 0, 1, 0, 0",
        "stories-numbers.txt, 14, 13, 20, 7, 11, 0, 2, .98, .99, 1, 0, 0, 1",
        "stories-others.txt, 14, 14, 17, 1, 7, 0, 0, .96, .93, 2, 0, 0, 0",
        "stories-papers.txt, 16, 11, 27, 12, 37, 0, 3, .92, .95, 3, 1, 0, 4",
        "stories-press.txt, 11, 9, 20, 6, 15, 0, 5, .98, .99, 1, 2, 0, 0",
        "stories-small.txt, 60, 54, 67, 1, 7, 0, 3, .99, .99, 1, 0, 0, 1",
        "stories-saudi.txt, 14, 13, 19, 8, 27, 0, 3, .94, .99, 4, 0, 0, 0",
        "stories-summer.txt, 13, 10, 18, 5, 17, 0, 4, .93, .88, 1, 5, 0, 2",
        "stories-sums.txt, 12, 9, 20, 6, 18, 0, 5, .96, .99, 2, 0, 0, 1",
        "stories-thirty.txt, 30, 22, 54, 17, 51, 0, 11, .99, .97, 0, 3, 0, 6",
        "stories-turned.txt, 28, 26, 35, 2, 9, 0, 0, .99, .99, 0, 0, 0, 0",
        "stories-voices.txt, 16, 13, 26, 4, 11, 0, 2, .98, .97, 0, 1, 0, 2"
    })
    void storiesComeOutAsTheyAre(
            String file,
            int stories,
            int exact,
            int named,
            int numbers,
            int classes,
            int falselyIndependent,
            int independentMissed,
            double f1,
            double arriving,
            int astray,
            int uncredited,
            int miscredited,
            int alarms)
            throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<Story> all = Story.ours(file);
            StoryRun run = new StoryRun(all, flow);
            StoryScore score = new StoryScore(run, all, flow);
            assertEquals(stories, score.stories);
            assertTrue(score.originsExact >= exact, score::toString);
            assertTrue(score.named >= named, score::toString);
            assertTrue(score.falseIndependent <= falselyIndependent, score::toString);
            assertTrue(score.independentMissed <= independentMissed, score::toString);
            assertTrue(score.numbersFound >= numbers, score::toString);
            assertTrue(score.classesNamed >= classes, score::toString);
            assertTrue(score.alarms <= alarms, score::toString);
            assertTrue(score.f1 >= f1, score::toString);
            StoryRun.Arrived arrived = run.arrive(flow);
            assertTrue(arrived.found() >= arriving * arrived.told(), arrived::toString);
            assertTrue(arrived.wrong() <= astray, arrived::toString);
            assertTrue(score.agencies.right() >= score.agencies.hidden() - uncredited, score::toString);
            assertTrue(score.agencies.wrong().size() <= miscredited, score::toString);
        }
    }
}
