package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Quantity;

/** How many a report's body counts of people killed, hurt, on board: of the event as a whole. */
final class Tolls {
    private Tolls() {}

    /** The one number it has of them, however often it is told; empty if it has several. */
    static Optional<Quantity> of(Side side, String thing) {
        List<Quantity> whole = side.bodily().stream()
                .filter(quantity -> States.thing(side, quantity).equals(thing) && whole(side, quantity))
                .toList();
        return only(whole)
                .or(() -> only(whole.stream()
                        .filter(quantity -> Frames.total(side, quantity))
                        .toList()))
                .or(() -> only(whole.stream()
                        .filter(quantity -> headed(side, quantity))
                        .toList()))
                .or(() -> only(whole.stream()
                        .filter(quantity -> side.leads(quantity.span()))
                        .toList()));
    }

    // what the headline has, or the first sentence
    private static boolean headed(Side side, Quantity quantity) {
        return side.quantities.stream()
                .anyMatch(above -> side.inHeadline(above.span())
                        && above.counted().equals(quantity.counted())
                        && Amounts.equal(above, quantity));
    }

    private static Optional<Quantity> only(List<Quantity> quantities) {
        Set<BigDecimal> values = quantities.stream()
                .map(quantity -> quantity.low().stripTrailingZeros())
                .collect(Collectors.toSet());
        return values.size() == 1 ? Optional.of(quantities.getFirst()) : Optional.empty();
    }

    /** Whether a number is of all, now: no part of another, none that comes on top of it, none of an earlier time. */
    static boolean whole(Side side, Quantity quantity) {
        return side.said(quantity).whole.get();
    }

    static boolean isWhole(Side side, Quantity quantity) {
        return !Frames.part(side, quantity)
                && !Frames.among(side, quantity)
                && !Frames.ofThem(side, quantity)
                && !Frames.died(side, quantity)
                && !Frames.added(side, quantity)
                && !Corrections.takenBack(side, quantity.span())
                && !Earlier.over(side, quantity);
    }
}
