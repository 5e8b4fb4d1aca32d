package org.isnad.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/**
 * Keeps corrections of what was read of a report's publication as decisions: subject {@code publication.outlet},
 * {@code .agency}, {@code .byline} or {@code .published}; the verdict is the value in one line, none if the report states
 * none, a line break and the reason. The verdict {@code withdrawn} takes back the last: what was decided before it, or else
 * what was read, counts again. What was read is never changed.
 */
public final class Corrections {
    private static final String SUBJECT = "publication.";
    private static final String WITHDRAWN = "withdrawn";

    private Corrections() {}

    /**
     * The decision that corrects a part.
     *
     * @param value what it is, a time as {@link StatedTime#iso()} writes it; blank if the report states none
     * @throws IllegalArgumentException if there is no reason, or the value of a time is none
     */
    public static Decision of(ReportId report, Part part, String value, String reason, String analyst, Instant at) {
        String line = value.strip().replaceAll("\\R", " ");
        if (reason.isBlank()
                || (part == Part.PUBLISHED && !line.isEmpty() && time(line).isEmpty())) {
            throw new IllegalArgumentException("Correction of " + part + " to " + line + ", because: " + reason
                    + ": needs a reason, and a time such as 2026-05-04T13:05+02:00");
        }
        return decision(report, part, line + "\n" + reason.strip(), analyst, at);
    }

    /** The decision that takes the last correction of a part back. */
    public static Decision withdraw(ReportId report, Part part, String analyst, Instant at) {
        return decision(report, part, WITHDRAWN, analyst, at);
    }

    private static Decision decision(ReportId report, Part part, String verdict, String analyst, Instant at) {
        return new Decision(report, Optional.empty(), subject(part), verdict, analyst, at);
    }

    private static String subject(Part part) {
        return SUBJECT + part.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a decision corrects a part, or takes a correction back. */
    public static boolean concerns(Decision decision) {
        return decision.subject().startsWith(SUBJECT);
    }

    /** The corrections of a report that stand, in the order of the parts. */
    public static List<Correction> of(List<Decision> decisions, Report asRead) {
        Publication read = asRead.publication();
        return standing(decisions).entrySet().stream()
                .map(entry -> correction(entry.getKey(), read(entry.getKey(), read), entry.getValue()))
                .toList();
    }

    private static Optional<Stated<String>> read(Part part, Publication read) {
        return switch (part) {
            case OUTLET -> read.outlet();
            case AGENCY -> read.agency();
            case BYLINE -> read.byline();
            case PUBLISHED ->
                read.published().map(time -> new Stated<>(time.value().iso(), time.span(), time.rule()));
        };
    }

    private static Correction correction(Part part, Optional<Stated<String>> read, Decision decision) {
        String verdict = decision.verdict();
        String reason = verdict.substring(verdict.indexOf('\n') + 1);
        return new Correction(part, value(decision), read, reason, decision.analyst(), decision.at());
    }

    private static Optional<String> value(Decision decision) {
        String verdict = decision.verdict();
        return Optional.of(verdict.substring(0, verdict.indexOf('\n'))).filter(line -> !line.isEmpty());
    }

    private static Map<Part, Decision> standing(List<Decision> decisions) {
        Map<Part, Decision> standing = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Deque<Decision> made = new ArrayDeque<>();
            Decision.inOrder(decisions).stream()
                    .filter(decision -> decision.subject().equals(subject(part)))
                    .forEach(decision -> add(decision, part, made));
            Optional.ofNullable(made.peek()).ifPresent(last -> standing.put(part, last));
        }
        return standing;
    }

    private static void add(Decision decision, Part part, Deque<Decision> made) {
        if (decision.verdict().equals(WITHDRAWN)) {
            made.poll();
        } else if (isSound(decision, part)) {
            made.push(decision);
        }
    }

    // a case may come from anywhere
    private static boolean isSound(Decision decision, Part part) {
        int end = decision.verdict().indexOf('\n');
        return end >= 0
                && !decision.verdict().substring(end).isBlank()
                && (part != Part.PUBLISHED
                        || value(decision).map(line -> time(line).isPresent()).orElse(true));
    }

    private static Optional<StatedTime> time(String iso) {
        try {
            return Optional.of(StatedTime.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The report with what was corrected in place of what was read. */
    public static Report corrected(Report asRead, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return asRead;
        }
        Publication read = asRead.publication();
        Publication corrected = new Publication(
                either(Part.OUTLET, corrections, read.outlet(), Function.identity()),
                either(Part.AGENCY, corrections, read.agency(), Function.identity()),
                either(Part.BYLINE, corrections, read.byline(), Function.identity()),
                read.place(),
                either(Part.PUBLISHED, corrections, read.published(), StatedTime::parse),
                read.address(),
                read.updated(),
                read.section());
        return new Report(asRead.id(), corrected, asRead.text(), asRead.passages(), asRead.encoding());
    }

    private static <T> Optional<Stated<T>> either(
            Part part, List<Correction> corrections, Optional<Stated<T>> read, Function<String, T> value) {
        for (Correction correction : corrections) {
            if (correction.part() == part) {
                return correction.value().map(line -> Stated.outside(value.apply(line), Correction.RULE));
            }
        }
        return read;
    }

    /** The summary with what was corrected in place of what was read. */
    public static ReportSummary corrected(ReportSummary asRead, List<Decision> decisions) {
        Map<Part, Decision> standing = standing(decisions);
        return new ReportSummary(
                asRead.id(),
                asRead.document(),
                asRead.title(),
                either(standing, Part.OUTLET, asRead.outlet(), Function.identity()),
                either(standing, Part.AGENCY, asRead.agency(), Function.identity()),
                either(standing, Part.PUBLISHED, asRead.published(), StatedTime::parse),
                asRead.language(),
                asRead.analysed());
    }

    private static <T> Optional<T> either(
            Map<Part, Decision> standing, Part part, Optional<T> read, Function<String, T> value) {
        return standing.containsKey(part)
                ? value(Objects.requireNonNull(standing.get(part))).map(value)
                : read;
    }
}
