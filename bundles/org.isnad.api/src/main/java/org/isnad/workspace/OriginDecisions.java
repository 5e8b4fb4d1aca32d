package org.isnad.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Span;

/**
 * Keeps rulings on origins as decisions: subject {@value #SUBJECT}, about the words of the one place, the verdict
 * {@code merge} or {@code split}, then the other place as {@code report:start-end}, then the reason.
 */
public final class OriginDecisions {
    /** The subject of such decisions. */
    public static final String SUBJECT = "origin";

    private static final Pattern VERDICT =
            Pattern.compile("(merge|split) ([0-9a-f]{64}(?:#\\d+)?):(\\d+)-(\\d+) (.+)", Pattern.DOTALL);

    private OriginDecisions() {}

    /** The decision that keeps a ruling. */
    public static Decision of(OriginRuling ruling, String analyst, Instant at) {
        Quote other = ruling.other();
        String verdict = (ruling.same() ? "merge " : "split ") + other.report() + ":"
                + other.span().start() + "-" + other.span().end() + " " + ruling.reason();
        return new Decision(ruling.one().report(), Optional.of(ruling.one().span()), SUBJECT, verdict, analyst, at);
    }

    /** The rulings among decisions, in the order they were made; of several on the same two places the last. */
    public static List<OriginRuling> rulings(List<Decision> decisions) {
        List<OriginRuling> rulings = new ArrayList<>();
        decisions.stream()
                .sorted(Comparator.comparing(Decision::at))
                .flatMap(decision -> ruling(decision).stream())
                .forEach(ruling -> {
                    rulings.removeIf(ruling::samePlaces);
                    rulings.add(ruling);
                });
        return rulings;
    }

    private static Optional<OriginRuling> ruling(Decision decision) {
        Matcher verdict = VERDICT.matcher(decision.verdict());
        if (!decision.subject().equals(SUBJECT) || decision.span().isEmpty() || !verdict.matches()) {
            return Optional.empty();
        }
        Quote one = new Quote(decision.report(), decision.span().get());
        Span span = new Span(Integer.parseInt(verdict.group(3)), Integer.parseInt(verdict.group(4)));
        Quote other = new Quote(ReportId.parse(verdict.group(2)), span);
        return Optional.of(new OriginRuling(verdict.group(1).equals("merge"), one, other, verdict.group(5)));
    }
}
