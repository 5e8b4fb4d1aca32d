package org.isnad.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Resemblance.Kind;
import org.isnad.workspace.ReportSummary;

/**
 * Stories that were found, with what has come in since: a newcomer joins the story it is like at least half of, or makes one
 * with a report that stood alone. What was found stays as it was found.
 */
final class Joined {
    private final Function<ReportId, List<Resemblance>> resemblances;
    private final List<List<ReportSummary>> groups = new ArrayList<>();
    private final Map<ReportId, Integer> places = new HashMap<>();

    private Joined(Function<ReportId, List<Resemblance>> resemblances) {
        this.resemblances = resemblances;
    }

    /**
     * The largest first, then the earliest.
     *
     * @param collated all reports the stories were looked for in
     * @param newcomers in the order they came
     */
    static List<Story> of(
            List<Story> found,
            List<ReportSummary> collated,
            List<ReportSummary> newcomers,
            Function<ReportId, List<Resemblance>> resemblances) {
        if (newcomers.isEmpty()) {
            return found;
        }
        Joined joined = new Joined(resemblances);
        found.forEach(story -> joined.group(story.reports()));
        collated.stream()
                .filter(report -> !joined.places.containsKey(report.id()))
                .forEach(report -> joined.group(List.of(report)));
        newcomers.forEach(joined::take);
        return Story.of(joined.groups.stream().filter(group -> group.size() > 1).toList());
    }

    private void group(List<ReportSummary> reports) {
        reports.forEach(report -> places.put(report.id(), groups.size()));
        groups.add(new ArrayList<>(reports));
    }

    private void take(ReportSummary newcomer) {
        Map<Integer, Integer> like = new HashMap<>();
        resemblances.apply(newcomer.id()).stream()
                .filter(resemblance -> resemblance.kind() == Kind.SAME_STORY)
                .map(resemblance -> places.get(resemblance.earlier()))
                .forEach(place -> {
                    if (place != null) {
                        like.merge(place, 1, Integer::sum);
                    }
                });
        like.entrySet().stream()
                .filter(entry ->
                        2 * entry.getValue() >= groups.get(entry.getKey()).size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresentOrElse(
                        place -> {
                            groups.get(place).add(newcomer);
                            places.put(newcomer.id(), place);
                        },
                        () -> group(List.of(newcomer)));
    }
}
