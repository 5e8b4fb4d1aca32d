package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.work.Work;

/**
 * How likely two Arabic headlines contradict of which no rule knows a contradiction: rules see only words they know to
 * exclude each other.
 */
public final class StanceOdds {
    private static final double LIKELY = .5;

    private StanceOdds() {}

    /** A contradiction of the words that only one of two lines has, if there likely is one. */
    static Optional<Conflict> find(Pair pair) {
        return lines(pair)
                .filter(lines ->
                        TwoLines.ODDS.known() && !lines.apart() && TwoLines.ODDS.of(new TwoLines(lines)) >= LIKELY)
                .map(StanceOdds::worded);
    }

    private static Optional<Alignment> lines(Pair pair) {
        return pair.aligned.filter(lines -> pair.one.language.getLanguage().equals("ar"));
    }

    private static Conflict worded(Alignment lines) {
        Side one = lines.a.side;
        Side other = lines.b.side;
        Span x = left(lines.a, lines.onlyA);
        Span y = left(lines.b, lines.onlyB);
        List<Quote> quotes = Conflicts.inOrder(one, one.quote(x), other, other.quote(y));
        Reason reason = Reason.of("compare.conflict.worded", Brief.of(one.words(x)), Brief.of(other.words(y)));
        return new Conflict("polarity", "conflict", quotes, reason);
    }

    // what only one of them says, or all of it
    private static Span left(Line line, List<Part> only) {
        return only.isEmpty()
                ? line.span
                : only.getFirst().span().union(only.getLast().span());
    }

    /** What the evidence is called, in the order of {@link #evidence}. */
    public static List<String> names() {
        return TwoLines.ODDS.names();
    }

    /** What is to be seen of two reports of one line each; empty if they are none, are not in Arabic, or a rule knows. */
    public static Optional<List<Double>> evidence(Dossier one, Dossier other) {
        Pair pair = new Pair(new Side(0, one), new Side(1, other), Work.UNWATCHED);
        return lines(pair)
                .filter(lines -> new Conflicts(pair).ruled().stream().noneMatch(Conflict::real))
                .map(lines -> TwoLines.ODDS.evidence(new TwoLines(lines)));
    }
}
