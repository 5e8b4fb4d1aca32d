package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Certainty;
import org.isnad.report.Conflict;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Row;
import org.isnad.report.Span;
import org.isnad.workspace.Decision;

/**
 * The Admiralty code (NATO AJP-2.1): reliability of a source A to F, credibility of information 1 to 6. Nothing is ever set
 * by itself: without an analyst's grade they are F and 6, which say that nobody has judged yet.
 */
final class Grades {
    static final String SOURCE = "grade.source";
    static final String INFORMATION = "grade.information";
    static final List<String> RELIABILITY = List.of("A", "B", "C", "D", "E", "F");
    static final List<String> CREDIBILITY = List.of("1", "2", "3", "4", "5", "6");

    private Grades() {}

    /** The latest grade of the whole report. */
    static Optional<String> of(List<Decision> decisions, String subject) {
        return last(decisions, subject, Optional.empty());
    }

    /** The latest grade of these words. */
    static Optional<String> of(List<Decision> decisions, String subject, Span words) {
        return last(decisions, subject, Optional.of(words));
    }

    private static Optional<String> last(List<Decision> decisions, String subject, Optional<Span> span) {
        return decisions.stream()
                .filter(d -> d.subject().equals(subject) && d.span().equals(span))
                .map(Decision::verdict)
                .reduce((earlier, later) -> later)
                .filter(verdict -> !verdict.equals(Inspector.WITHDRAWN));
    }

    /** Why credibility 1, «confirmed by others», cannot be given: a message key; empty if it can. */
    static Optional<String> lock(List<Origin> origins) {
        if (origins.stream().anyMatch(o -> o.independent() == Independence.ESTABLISHED)) {
            return Optional.empty();
        }
        if (origins.isEmpty()) {
            return Optional.of("grade.locked.no-origin");
        }
        return Optional.of(origins.size() == 1 ? "grade.locked.one-origin" : "grade.locked.not-established");
    }

    /** A credibility to think of; empty where the comparison gives no ground for one. */
    static Optional<String> suggestion(
            Optional<Row> row, List<Conflict> conflicts, List<Origin> origins, Certainty said) {
        if (said == Certainty.DOUBTFUL || said == Certainty.DENIED) {
            return Optional.of("4");
        }
        boolean several = row.filter(r -> reports(r.quotes()) > 1).isPresent() || !conflicts.isEmpty();
        if (!several) {
            return Optional.empty();
        }
        return Optional.of(lock(origins).isEmpty() && conflicts.isEmpty() ? "2" : "3");
    }

    private static long reports(List<Quote> quotes) {
        return quotes.stream().map(Quote::report).distinct().count();
    }
}
