package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Conflict;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Span;

/** Shares and sums of money of which a report gives several: each is held against that of the same measure, «نسبة المشاركة». */
final class Measures {
    // of what stands beside two numbers, in this language or another
    private static final double LIKE = .35;
    private static final double LIKE_ACROSS = .25;

    // how much the likeness of whole claims counts beside that of the pieces
    private static final double CLAIMS = .8;

    private final Pair pair;

    Measures(Pair pair) {
        this.pair = pair;
    }

    /** A number with what its piece of the sentence tells. */
    private record Measure(Quantity quantity, Told told, Optional<Item> item, Set<String> persons) {
        double likeness(Measure other) {
            double claims = item.isEmpty() || other.item.isEmpty()
                    ? 0
                    : item.get().told().likeness(other.item.get().told());
            return Math.max(told.likeness(other.told), CLAIMS * claims);
        }
    }

    List<Conflict> find() {
        List<Measure> ones = measures(pair.one);
        List<Measure> others = ones.isEmpty() ? List.of() : measures(pair.other);
        List<Conflict> found = new ArrayList<>();
        for (Measure one : ones) {
            Optional<Measure> best = best(one, others);
            if (best.flatMap(other -> best(other, ones)).filter(one::equals).isPresent()
                    && !Amounts.agree(one.quantity, best.get().quantity)) {
                NumberVerdict.of(pair.one, one.quantity, pair.other, best.get().quantity, false)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Measure> best(Measure one, List<Measure> others) {
        double most = pair.one.sameLanguage(pair.other) ? LIKE : LIKE_ACROSS;
        Measure best = null;
        for (Measure other : others) {
            boolean same = Amounts.sameThing(one.quantity, other.quantity) && !ofOthers(one, other);
            double like = same ? one.likeness(other) : 0;
            if (like > most) {
                most = like;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean ofOthers(Measure one, Measure other) {
        return !(one.persons.isEmpty() && other.persons.isEmpty()) && Collections.disjoint(one.persons, other.persons);
    }

    private static List<Measure> measures(Side side) {
        List<Measure> measures = new ArrayList<>();
        for (Quantity quantity : side.bodily()) {
            if (Amounts.valued(quantity) && Tolls.whole(side, quantity)) {
                States.piece(side, quantity)
                        .ifPresent(piece -> measures.add(new Measure(
                                quantity, told(side, quantity, piece), item(side, quantity), persons(side, piece))));
            }
        }
        return measures;
    }

    private static Optional<Item> item(Side side, Quantity quantity) {
        return side.items.stream()
                .filter(item -> item.quantities.contains(quantity))
                .findFirst();
    }

    // without the number itself
    private static Told told(Side side, Quantity quantity, Span piece) {
        Span before =
                new Span(piece.start(), Math.max(piece.start(), quantity.span().start()));
        Span behind = new Span(Math.min(quantity.span().end(), piece.end()), piece.end());
        return new Told(side, List.of(before, behind));
    }

    private static Set<String> persons(Side side, Span piece) {
        return Placed.within(side.mentions, piece).stream()
                .filter(mention -> mention.kind().equals("person"))
                .map(Mention::entity)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
