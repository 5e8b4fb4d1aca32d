package org.isnad.report;

import java.util.List;

/**
 * What two or more reports share, where they differ, and whose voices they carry.
 *
 * @param reports in the order they were given; at least two
 * @param relation how they stand to each other
 * @param relationReason why
 * @param rows one claim each
 * @param actors who is named, shared ones first
 * @param origins the voices at the far ends
 * @param independence the sentence that says why independence is or is not established
 * @param conflicts differences, real ones first
 * @param reuse shared wording
 * @param timeline by time
 * @param drift where the reports describe the source of one claim differently
 * @param ladder claims that not all reports state equally surely
 * @param lineage how many voices stand behind the reports
 * @param names names in different scripts that may be one person's
 */
public record Comparison(
        List<ReportId> reports,
        Relation relation,
        Reason relationReason,
        List<Row> rows,
        List<ActorUse> actors,
        List<Origin> origins,
        Reason independence,
        List<Conflict> conflicts,
        List<Reuse> reuse,
        List<TimelineEntry> timeline,
        List<Drift> drift,
        List<Ladder> ladder,
        Lineage lineage,
        List<NameProposal> names) {
    /** @throws IllegalArgumentException if fewer than two reports are given */
    public Comparison {
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
        reuse = List.copyOf(reuse);
        timeline = List.copyOf(timeline);
        drift = List.copyOf(drift);
        ladder = List.copyOf(ladder);
        names = List.copyOf(names);
        if (reports.size() < 2) {
            throw new IllegalArgumentException("Comparison of " + reports.size() + " report(s): needs at least two");
        }
    }

    /** Without drift, ladder, lineage and proposals. */
    public Comparison(
            List<ReportId> reports,
            Relation relation,
            Reason relationReason,
            List<Row> rows,
            List<ActorUse> actors,
            List<Origin> origins,
            Reason independence,
            List<Conflict> conflicts,
            List<Reuse> reuse,
            List<TimelineEntry> timeline) {
        this(
                reports,
                relation,
                relationReason,
                rows,
                actors,
                origins,
                independence,
                conflicts,
                reuse,
                timeline,
                List.of(),
                List.of(),
                Lineage.NONE,
                List.of());
    }

    /** The origins of the story, without the voices that speak aside of it. */
    public List<Origin> storyOrigins() {
        return origins.stream().filter(origin -> !origin.aside()).toList();
    }

    /** The voices that speak aside of the story. */
    public List<Origin> asides() {
        return origins.stream().filter(Origin::aside).toList();
    }
}
