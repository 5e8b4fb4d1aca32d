package org.isnad.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Collation;
import org.isnad.report.Grain;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.text.FoldedText;
import org.isnad.workspace.ReportSummary;

/**
 * Reports of one event.
 *
 * @param reports at least two, by what they state of their publication; those that state no day come last
 * @param carriers who published them, in the order of their first reports, each once however it is spelt
 * @param days from the first stated day to the last, both counted; 0 if no report states a day
 */
record Story(List<ReportSummary> reports, List<String> carriers, long days) {
    // an hour that is not stated is not known to be an early one
    private static final Comparator<ReportSummary> EARLIEST = Comparator.comparing(
                    (ReportSummary report) -> day(report).orElse(LocalDate.MAX))
            .thenComparing(report -> hour(report).orElse(LocalDateTime.MAX));

    Story {
        reports = List.copyOf(reports);
        carriers = List.copyOf(carriers);
    }

    /** The groups of a collation of these reports: the largest first, then the earliest. */
    static List<Story> of(Collation collation, List<ReportSummary> collated) {
        return of(collation.groups().stream()
                .map(group -> group.stream().map(collated::get).toList())
                .toList());
    }

    /** Groups of reports as stories: the largest first, then the earliest. */
    static List<Story> of(List<List<ReportSummary>> groups) {
        return groups.stream()
                .map(group -> story(group.stream().sorted(EARLIEST).toList()))
                .sorted(Comparator.comparingInt((Story story) -> -story.reports.size())
                        .thenComparing(Story::first, EARLIEST))
                .toList();
    }

    private static Story story(List<ReportSummary> earliestFirst) {
        List<LocalDate> days =
                earliestFirst.stream().flatMap(r -> day(r).stream()).toList();
        long span = days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) + 1;
        return new Story(earliestFirst, carriers(earliestFirst), span);
    }

    /** Who published these, each once however it is spelt. */
    static List<String> carriers(List<ReportSummary> reports) {
        Map<String, String> carriers = new LinkedHashMap<>();
        for (ReportSummary report : reports) {
            report.outlet().ifPresent(outlet -> carriers.putIfAbsent(FoldedText.fold(outlet), outlet));
        }
        return List.copyOf(carriers.values());
    }

    ReportSummary first() {
        return reports.getFirst();
    }

    /** The first one; all of its day if one of them states no hour, for any may be the first then. */
    List<ReportSummary> firsts() {
        Optional<LocalDate> day = day(first());
        List<ReportSummary> sameDay =
                reports.stream().filter(report -> day(report).equals(day)).toList();
        return sameDay.stream().allMatch(report -> hour(report).isPresent()) ? List.of(first()) : sameDay;
    }

    List<ReportId> ids() {
        return reports.stream().map(ReportSummary::id).toList();
    }

    static long told(Collection<Story> stories) {
        return stories.stream().mapToLong(story -> story.reports.size()).sum();
    }

    private static Optional<StatedTime> time(ReportSummary report) {
        return report.published().filter(time -> time.grain().compareTo(Grain.DAY) >= 0);
    }

    private static Optional<LocalDateTime> hour(ReportSummary report) {
        return time(report).filter(time -> time.grain() != Grain.DAY).map(Story::at);
    }

    // the day on the report's own clock for those that state no hour, else the day it was in one zone for all
    private static Optional<LocalDate> day(ReportSummary report) {
        return time(report).map(Story::at).map(LocalDateTime::toLocalDate);
    }

    private static LocalDateTime at(StatedTime time) {
        return time.grain() == Grain.DAY
                ? time.at()
                : time.zone().map(zone -> at(time, zone)).orElse(time.at());
    }

    private static LocalDateTime at(StatedTime time, ZoneOffset zone) {
        return time.at().minusSeconds(zone.getTotalSeconds());
    }
}
