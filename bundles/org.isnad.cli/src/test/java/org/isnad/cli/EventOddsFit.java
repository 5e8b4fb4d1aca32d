package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.collate.EventOdds;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Report;

/**
 * Fits the weights of {@link EventOdds} on our stories and prints them in the form of {@code event-odds.tsv}: each file a
 * collection, all in one, and each two reports; as dated, and with all stories begun on one day, since papers tell many on a day.
 */
public final class EventOddsFit {
    private static final LocalDate ONE_DAY = LocalDate.of(2015, 8, 1);
    private static final int DATE = 10;
    // all in one have the same reports again
    private static final double AGAIN = .5;
    // and so have all twos of them, many times
    private static final double FEW = .2;

    private final Regression regression = new Regression(EventOdds.names());

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        EventOddsFit fit = new EventOddsFit();
        try (Flow flow = new Flow(Plugged.catalogue())) {
            List<Story> all = new ArrayList<>();
            for (String file : Story.FILES) {
                fit.twos(fit.add(Story.ours(file), 1, flow));
                all.addAll(Story.ours(file));
            }
            fit.add(all, AGAIN, flow);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(fit.regression.fit());
    }

    // as dated, and begun on one day: these are given back
    private StoryRun add(List<Story> stories, double counts, Flow flow) throws ParseException {
        collection(stories, counts, flow);
        return collection(stories.stream().map(EventOddsFit::onOneDay).toList(), counts, flow);
    }

    private StoryRun collection(List<Story> stories, double counts, Flow flow) throws ParseException {
        StoryRun run = new StoryRun(stories, flow);
        add(run.reports(), run.events(), counts);
        return run;
    }

    // each two reports a collection of their own
    private void twos(StoryRun run) {
        List<Report> reports = run.reports();
        List<String> events = run.events();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                add(List.of(reports.get(i), reports.get(j)), List.of(events.get(i), events.get(j)), FEW);
            }
        }
    }

    private void add(List<Report> reports, List<String> events, double counts) {
        for (EventOdds.Row row : EventOdds.rows(reports)) {
            regression.add(row.evidence(), events.get(row.one()).equals(events.get(row.other())), counts);
        }
    }

    private static Story onOneDay(Story story) {
        List<LocalDate> days = story.tellings().stream()
                .filter(telling -> telling.published().length() >= DATE)
                .map(EventOddsFit::day)
                .sorted()
                .toList();
        return new Story(
                story.id(),
                story.origins(),
                story.names(),
                story.independent(),
                story.differences(),
                story.tellings().stream()
                        .map(telling -> telling.published().length() < DATE
                                ? telling
                                : moved(telling, ChronoUnit.DAYS.between(days.getFirst(), day(telling))))
                        .toList());
    }

    private static LocalDate day(Story.Telling telling) {
        return LocalDate.parse(telling.published().substring(0, DATE));
    }

    private static Story.Telling moved(Story.Telling telling, long days) {
        return new Story.Telling(
                telling.id(),
                telling.event(),
                ONE_DAY.plusDays(days) + telling.published().substring(DATE),
                telling.language(),
                telling.outlet(),
                telling.byline(),
                telling.hidden(),
                telling.headline(),
                telling.paragraphs());
    }
}
