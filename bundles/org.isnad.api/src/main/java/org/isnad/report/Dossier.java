package org.isnad.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A report and everything found in it so far.
 *
 * @param report the report
 * @param analysis of this very report
 * @param corrections what of its publication an analyst decided, and what was read there
 */
public record Dossier(Report report, Analysis analysis, List<Correction> corrections) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::span);

    /** @throws IllegalArgumentException if the analysis is of another report */
    public Dossier {
        if (!report.id().equals(analysis.report())) {
            throw new IllegalArgumentException(
                    "Analysis of report " + analysis.report().brief() + " given for report "
                            + report.id().brief());
        }
        corrections = List.copyOf(corrections);
    }

    /**
     * One in which nothing is corrected.
     *
     * @throws IllegalArgumentException if the analysis is of another report
     */
    public Dossier(Report report, Analysis analysis) {
        this(report, analysis, List.of());
    }

    /** A report nothing was run on yet. */
    public static Dossier of(Report report) {
        return new Dossier(report, new Analysis(report.id(), List.of()));
    }

    /** This dossier after one more run. */
    public Dossier with(Run run) {
        List<Run> runs = new ArrayList<>(analysis.runs().size() + 1);
        runs.addAll(analysis.runs());
        runs.add(run);
        return new Dossier(report, new Analysis(report.id(), runs), corrections);
    }

    /** All findings of one kind by place in the text; of a classifier that ran twice only the later run counts. */
    public <F extends Finding> List<F> findings(Class<F> kind) {
        List<F> found = List.of();
        List<Run> runs = analysis.runs();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).outcome() instanceof Outcome.Done done && !ranAgain(i)) {
                found = joined(found, ofKind(done.findings(), kind));
            }
        }
        return inOrder(found) ? found : found.stream().sorted(BY_PLACE).toList();
    }

    private static <F> List<F> joined(List<F> before, List<F> more) {
        if (before.isEmpty() || more.isEmpty()) {
            return before.isEmpty() ? more : before;
        }
        List<F> all = new ArrayList<>(before.size() + more.size());
        all.addAll(before);
        all.addAll(more);
        return Collections.unmodifiableList(all);
    }

    // most classifiers find one kind only: their own list is given on
    @SuppressWarnings("unchecked") // all of them are of the kind
    private static <F extends Finding> List<F> ofKind(List<Finding> all, Class<F> kind) {
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            count += kind.isInstance(all.get(i)) ? 1 : 0;
        }
        if (count == all.size()) {
            return (List<F>) (List<?>) all;
        }
        List<F> found = new ArrayList<>(count);
        for (int i = 0; i < all.size() && found.size() < count; i++) {
            if (kind.isInstance(all.get(i))) {
                found.add(kind.cast(all.get(i)));
            }
        }
        return Collections.unmodifiableList(found);
    }

    // as those of one classifier are as a rule
    private static boolean inOrder(List<? extends Finding> found) {
        for (int i = 1; i < found.size(); i++) {
            if (BY_PLACE.compare(found.get(i - 1), found.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean ranAgain(int index) {
        List<Run> runs = analysis.runs();
        String classifier = runs.get(index).classifier();
        for (int later = index + 1; later < runs.size(); later++) {
            Run run = runs.get(later);
            if (run.outcome() instanceof Outcome.Done && run.classifier().equals(classifier)) {
                return true;
            }
        }
        return false;
    }
}
