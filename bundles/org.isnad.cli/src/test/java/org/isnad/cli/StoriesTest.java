package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.flow.Flow;
import org.junit.jupiter.api.Test;

/** Holds the whole way of our stories to what it reaches; who raises a figure raises its floor. */
class StoriesTest {
    @Test
    void storiesComeOutAsTheyAre() throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<Story> stories = Story.ours();
            StoryRun run = new StoryRun(stories, flow);
            StoryScore score = new StoryScore(run, stories, flow);
            assertEquals(25, score.stories);
            assertTrue(score.originsExact >= 24, score::toString);
            assertTrue(score.named >= 31, score::toString);
            assertEquals(0, score.falseIndependent, score::toString);
            assertEquals(0, score.independentMissed, score::toString);
            assertEquals(score.numbers, score.numbersFound, score::toString);
            assertTrue(score.classesNamed >= score.classes - 1, score::toString);
            assertEquals(0, score.alarms, score::toString);
            assertTrue(score.f1 >= .98, score::toString);
            StoryRun.Arrived arrived = run.arrive(flow);
            assertTrue(arrived.found() >= .9 * arrived.told(), arrived::toString);
            assertTrue(arrived.wrong() <= 3, arrived::toString);
            assertEquals(score.agencies.hidden(), score.agencies.right(), score::toString);
            assertEquals(List.of(), score.agencies.wrong(), score::toString);
        }
    }

    @Test
    void laterStoriesComeOutAsTheyAre() throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<Story> stories = Story.ours("stories-later.txt");
            StoryRun run = new StoryRun(stories, flow);
            StoryScore score = new StoryScore(run, stories, flow);
            assertEquals(27, score.stories);
            assertTrue(score.originsExact >= 22, score::toString);
            assertTrue(score.named >= 32, score::toString);
            assertEquals(0, score.falseIndependent, score::toString);
            assertEquals(score.numbers, score.numbersFound, score::toString);
            assertTrue(score.classesNamed >= score.classes - 1, score::toString);
            assertEquals(0, score.alarms, score::toString);
            assertTrue(score.f1 >= .95, score::toString);
            StoryRun.Arrived arrived = run.arrive(flow);
            assertTrue(arrived.found() >= .88 * arrived.told(), arrived::toString);
            assertTrue(arrived.wrong() <= 2, arrived::toString);
            assertEquals(score.agencies.hidden(), score.agencies.right(), score::toString);
            assertEquals(List.of(), score.agencies.wrong(), score::toString);
        }
    }
}
