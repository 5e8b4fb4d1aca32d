package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/** Whose the dead and wounded of a fight are: a side counts its own, and those it killed, who are the other's own. */
final class Losses {
    private static final Set<String> COUNTED = Set.of("killed", "injured", "person");
    private static final Phrases<String> OWN = Frames.read("own"::equals);
    private static final Phrases<String> LOST = Frames.read("lost"::equals);
    private static final Phrases<String> FELLED = Frames.read("felled"::equals);
    private static final Phrases<String> SLAIN = Frames.read("slain"::equals);
    // UTF-16 units between a number and the word that says whose it is
    private static final int NEAR = 30;

    private Losses() {}

    /** The numbers of a report that are of one side of a fight. */
    static List<Quantity> of(Side side) {
        return side.bodily().stream()
                .filter(quantity -> own(side, quantity).isPresent())
                .toList();
    }

    /** Whether one side counts as its own those whom the other says to have killed. */
    static boolean opposed(Side a, Quantity x, Side b, Quantity y) {
        Optional<Boolean> one = own(a, x);
        Optional<Boolean> other = own(b, y);
        return one.isPresent() && other.isPresent() && !one.equals(other) && Tellers.others(a, x, b, y);
    }

    /** Whether they are of two sides: each counts its own, or whom it killed, or one side counts both. */
    static boolean differ(Side a, Quantity x, Side b, Quantity y) {
        Optional<Boolean> one = own(a, x);
        Optional<Boolean> other = own(b, y);
        return one.isPresent() && other.isPresent() && one.equals(other) == Tellers.others(a, x, b, y);
    }

    // true of its own, false of whom it killed, empty if nobody tells it or it is of neither
    private static Optional<Boolean> own(Side side, Quantity quantity) {
        return side.said(quantity).own.get();
    }

    static Optional<Boolean> ownOf(Side side, Quantity quantity) {
        if (!COUNTED.contains(quantity.counted())
                || Tellers.told(side, quantity).isEmpty()) {
            return Optional.empty();
        }
        Span number = quantity.span();
        int from = Math.max(0, number.start() - NEAR);
        int to = Math.min(side.text.text().length(), number.end() + NEAR);
        for (Quantity other : side.quantities) {
            if (other.span().end() <= number.start()) {
                from = Math.max(from, other.span().end());
            } else if (other.span().start() >= number.end()) {
                to = Math.min(to, other.span().start());
            }
        }
        Span clause = NumberVerdict.clause(side, new Span(from, Math.max(to, number.end())), number);
        Span before = new Span(clause.start(), number.start());
        // «وإن مقاتليها قتلوا 11 جنديا»: they are not counted
        boolean last = side.language.getLanguage().equals("tr");
        if (!OWN.find(side.text, last ? clause : new Span(number.start(), clause.end()))
                        .isEmpty()
                || !LOST.find(side.text, before).isEmpty()) {
            return Optional.of(true);
        }
        if (!FELLED.find(side.text, clause).isEmpty()) {
            return Optional.of(false);
        }
        boolean slain = Frames.armed(side, number)
                && !SLAIN.find(side.text, last ? clause : before).isEmpty();
        return slain ? Optional.of(false) : Optional.empty();
    }
}
