package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import org.isnad.core.flow.Flow;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;

/** The figures of a run over stories. */
final class StoryScore {
    int stories;
    int originsExact;
    int named;
    int names;
    int falseIndependent;
    int independentMissed;
    int numbers;
    int numbersFound;
    int classes;
    int classesNamed;
    int alarms;
    final double f1;
    final int strangers;
    final StoryRun.Recovered agencies;

    StoryScore(StoryRun run, List<Story> all, Flow flow) {
        all.forEach(story -> add(run, story, run.compare(story, flow), run.compareAll(story, flow)));
        Collation collation = run.collate();
        f1 = StoryRun.bCubed(run.events(), collation.groups())[2];
        strangers = run.strangers(collation.groups()).size();
        agencies = run.agencies(collation.credits());
    }

    private void add(StoryRun run, Story story, Comparison same, Comparison every) {
        stories++;
        originsExact += StoryRun.originsExact(story, same) ? 1 : 0;
        names += story.names().size();
        named += story.names().size() - StoryRun.unnamed(story, same).size();
        boolean independent = StoryRun.independent(same);
        falseIndependent += independent && story.independent().equals("no") ? 1 : 0;
        independentMissed += !independent && story.independent().equals("yes") ? 1 : 0;
        alarms += run.alarms(story, every).size();
        for (Story.Difference gold : story.differences()) {
            String verdict = run.found(gold, same)
                    .or(() -> run.found(gold, every))
                    .map(Conflict::verdict)
                    .orElse("");
            boolean right = gold.verdicts().contains(verdict);
            boolean number = gold.kind().equals("number") && gold.verdicts().contains("conflict");
            numbers += number ? 1 : 0;
            numbersFound += number && right ? 1 : 0;
            classes++;
            classesNamed += right ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "origins exact %d/%d, named %d/%d, false independent %d, independent missed %d, number conflicts %d/%d, "
                        + "class named %d/%d, alarms %d, groups B3 F1 %.3f, mixed %d, cut agencies %d/%d, wrong %s",
                originsExact,
                stories,
                named,
                names,
                falseIndependent,
                independentMissed,
                numbersFound,
                numbers,
                classesNamed,
                classes,
                alarms,
                f1,
                strangers,
                agencies.right(),
                agencies.hidden(),
                agencies.wrong());
    }
}
