package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.core.collate.Collator;
import org.isnad.core.flow.Flow;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What reports of four languages share is found: floors a little below what was reached. */
class ClaimsTest {
    private static final double PRECISION = .93;
    private static final double RECALL = .9;
    private static final double PRECISION_WITHIN = .97;
    private static final double RECALL_WITHIN = .46;

    @Test
    void claimsOfFourLanguagesFindEachOther() throws Exception {
        findEachOther(ToldEvent.ours(), PRECISION, RECALL);
    }

    @Test
    void claimsOfOneLanguageFindEachOther() throws Exception {
        findEachOther(ToldEvent.within(), PRECISION_WITHIN, RECALL_WITHIN);
    }

    @Test
    void whatJoinsClaimsInOtherWordsIsShownInTheWordsOfBoth() throws Exception {
        ToldEvent event = ToldEvent.within().stream()
                .filter(told -> told.id().equals("factory"))
                .findFirst()
                .orElseThrow();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<Dossier> both = List.of(
                    event.tellings().getFirst().dossier(flow, "a"),
                    event.tellings().getLast().dossier(flow, "b"));
            List<String> reasons = flow.compare(both, Work.UNWATCHED).rows().stream()
                    .map(row -> row.reason().toString())
                    .toList();
            assertTrue(reasons.stream().anyMatch(reason -> reason.contains("واستدعت ≈ باستدعاء")), reasons::toString);
        }
    }

    private static void findEachOther(List<ToldEvent> events, double precision, double recall) throws Exception {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            ClaimsEval eval = new ClaimsEval(flow, false);
            Map<String, ClaimsEval.Score> scores = new HashMap<>();
            for (ToldEvent event : events) {
                eval.measure(event, scores);
            }
            ClaimsEval.Score all = Objects.requireNonNull(scores.get(ClaimsEval.ALL));
            assertTrue(all.precision() >= precision && all.recall() >= recall, all::toString);
            assertEquals(0, eval.strange(events));
        }
    }

    @Test
    void eventsToldInSeveralLanguagesAreOneStoryEach() throws Exception {
        List<Report> reports = new ArrayList<>();
        List<String> events = new ArrayList<>();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            for (ToldEvent event : ToldEvent.ours()) {
                for (ToldEvent.Telling telling : event.tellings()) {
                    reports.add(telling.dossier(flow, event.id()).report());
                    events.add(event.id());
                }
            }
            List<Story> stories = Story.ours();
            StoryRun run = new StoryRun(stories, flow);
            stories.forEach(story -> run.dossiers(story).forEach(dossier -> reports.add(dossier.report())));
            events.addAll(run.events());
        }
        double[] b = StoryRun.bCubed(
                events, Collator.collate(reports.iterator(), Work.UNWATCHED).groups());
        assertTrue(b[0] >= .98 && b[1] >= .995, () -> "B3 precision " + b[0] + ", recall " + b[1]);
    }
}
