package org.isnad.core.compare;

import java.util.List;
import org.isnad.core.odds.EvidenceOdds;
import org.isnad.core.odds.EvidenceOdds.Evidence;
import org.isnad.core.odds.Odds;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;

/** Two different numbers of two reports. */
final class TwoNumbers {
    // how far a better partner than any other counts
    private static final double CLEARLY = .3;
    private static final int LONGEST = 5;

    static final EvidenceOdds<TwoNumbers> ODDS = new EvidenceOdds<>(
            TwoNumbers.class,
            "number-odds.tsv",
            List.of(
                    new Evidence<>("same-thing", two -> Odds.is(two.sameThing)),
                    new Evidence<>("people", two -> Odds.is(two.x.people && two.y.people)),
                    new Evidence<>("whole", two -> Odds.is(two.x.whole && two.y.whole)),
                    new Evidence<>("only", two -> Odds.is(two.x.only && two.y.only && two.sameThing)),
                    new Evidence<>("close", TwoNumbers::close),
                    new Evidence<>(
                            "transposed", two -> Odds.is(two.sameThing && two.x.digits.transposed(two.y.digits))),
                    new Evidence<>("best", two -> Math.clamp(two.best, -CLEARLY, CLEARLY)),
                    new Evidence<>("opening", two -> Odds.is(two.opening())),
                    new Evidence<>("days", two -> Math.min(LONGEST, two.days)),
                    new Evidence<>("narrower", two -> Odds.is(two.narrower())),
                    new Evidence<>("tellers", two -> Odds.is(two.tellers()))));
    // they cost most, and are not asked for where they could change nothing
    private static final int CHEAP = ODDS.names().indexOf("narrower");
    private static final int ALL = ODDS.names().size();
    private static final double MOST_DEAR = ODDS.most(CHEAP);

    final Counted x;
    final Counted y;
    /** How much liker they are to each other than either is to any third. */
    final double best;

    private final long days;
    private final boolean sameThing;
    /** What speaks for their counting one thing, without what is dear to find out. */
    final double cheap;

    private final Lazy<Double> odds = new Lazy<>(this::weigh);

    /** @param days between the two reports */
    TwoNumbers(Counted x, Counted y, double best, long days) {
        this.x = x;
        this.y = y;
        this.best = best;
        this.days = days;
        sameThing = Amounts.sameThing(x.quantity, y.quantity);
        cheap = ODDS.sum(this, 0, CHEAP);
    }

    private double weigh() {
        return Odds.likely(cheap + ODDS.sum(this, CHEAP, ALL));
    }

    /** From 0 to 1. */
    double odds() {
        return odds.get();
    }

    /** The highest odds they could have, by what is known before the dear is asked for. */
    double most() {
        return Odds.likely(cheap + MOST_DEAR);
    }

    boolean atLeast(double least) {
        return most() >= least && odds() >= least;
    }

    // 1 for the same, less the more one is times the other
    private double close() {
        double one = x.low;
        double other = y.low;
        return one > 0 && other > 0 ? 1 / (1 + Math.abs(Math.log(one / other))) : 0;
    }

    // in both headlines, or in one and in the other's first sentence
    private boolean opening() {
        return (x.above && y.above) || (x.above && y.leads) || (y.above && x.leads);
    }

    private boolean narrower() {
        return NumberVerdict.narrower(x.side, x.quantity, y.side, y.quantity);
    }

    private boolean tellers() {
        return Tellers.others(x.side, x.quantity, y.side, y.quantity);
    }

    /** Whether they are told of other days. */
    boolean otherDay() {
        return OtherDay.between(x.items, y.items);
    }

    /** Whether they count things that can be held against each other: no families against dead, no seats against a share. */
    boolean ofOneKind() {
        boolean open = x.quantity.counted().isEmpty() || y.quantity.counted().isEmpty();
        boolean families = Frames.families(x.side, x.quantity) != Frames.families(y.side, y.quantity);
        return open || (share(x.quantity) == share(y.quantity) && !families);
    }

    private static boolean share(Quantity quantity) {
        return quantity.counted().equals("percent");
    }

    /** Whether both are quoted. */
    boolean quoted(List<Quote> quotes) {
        return quotes.contains(x.side.quote(x.quantity.span())) && quotes.contains(y.side.quote(y.quantity.span()));
    }
}
