package org.isnad.workspace;

import java.time.Instant;
import java.util.ArrayList;
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
 * {@code merge} or {@code split}, then the other place as {@code report:start-end}, then the reason. The same with
 * {@code withdrawn} takes back the last ruling on the two places: what was ruled before it counts again.
 */
public final class OriginDecisions {
    /** The subject of such decisions. */
    public static final String SUBJECT = "origin";

    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final String WITHDRAWN = "withdrawn";
    private static final Pattern VERDICT =
            Pattern.compile("(merge|split|withdrawn) ([0-9a-f]{64}(?:#\\d+)?):(\\d+)-(\\d+) (.+)", Pattern.DOTALL);

    private OriginDecisions() {}

    /** The decision that keeps a ruling. */
    public static Decision of(OriginRuling ruling, String analyst, Instant at) {
        return decision(ruling.same() ? MERGE : SPLIT, ruling, analyst, at);
    }

    /** The decision that takes a ruling back. */
    public static Decision withdraw(OriginRuling ruling, String analyst, Instant at) {
        return decision(WITHDRAWN, ruling, analyst, at);
    }

    private static Decision decision(String verdict, OriginRuling ruling, String analyst, Instant at) {
        Quote other = ruling.other();
        String words = verdict + " " + other.report() + ":" + other.span().start() + "-"
                + other.span().end() + " " + ruling.reason();
        return new Decision(ruling.one().report(), Optional.of(ruling.one().span()), SUBJECT, words, analyst, at);
    }

    /** The rulings among decisions, in the order they were made; of several on the same two places the last that stands. */
    public static List<OriginRuling> rulings(List<Decision> decisions) {
        List<OriginRuling> made = new ArrayList<>();
        Decision.inOrder(decisions).stream()
                .filter(decision -> decision.subject().equals(SUBJECT))
                .forEach(decision -> add(decision, made));
        List<OriginRuling> standing = new ArrayList<>();
        for (OriginRuling ruling : made) {
            standing.removeIf(ruling::samePlaces);
            standing.add(ruling);
        }
        return standing;
    }

    private static void add(Decision decision, List<OriginRuling> made) {
        Matcher verdict = VERDICT.matcher(decision.verdict());
        if (decision.span().isEmpty() || !verdict.matches()) {
            return;
        }
        Quote one = new Quote(decision.report(), decision.span().get());
        Span span = new Span(Integer.parseInt(verdict.group(3)), Integer.parseInt(verdict.group(4)));
        Quote other = new Quote(ReportId.parse(verdict.group(2)), span);
        OriginRuling ruling = new OriginRuling(verdict.group(1).equals(MERGE), one, other, verdict.group(5));
        if (verdict.group(1).equals(WITHDRAWN)) {
            made.reversed().stream()
                    .filter(ruling::samePlaces)
                    .findFirst()
                    .ifPresent(last -> made.remove(made.lastIndexOf(last)));
        } else {
            made.add(ruling);
        }
    }
}
