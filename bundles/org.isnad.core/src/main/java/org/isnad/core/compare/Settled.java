package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;

/**
 * Which conflicts over two numbers of two reports a third settles: it adds both up, «11 في نابلس وثمانية في جنين», or has the
 * one rise to the other.
 */
final class Settled {
    private static final String UPDATE = "update";

    private final List<Side> sides;
    private final Map<Quote, Quantity> quantities = new HashMap<>();

    Settled(List<Side> sides) {
        this.sides = sides;
        sides.forEach(
                side -> side.quantities.forEach(quantity -> quantities.put(side.quote(quantity.span()), quantity)));
    }

    /** Without those that are parts of one sum; those of numbers that are told to change as updates. */
    List<Conflict> of(List<Conflict> conflicts) {
        Lazy<List<Sum>> sums = new Lazy<>(() -> sums(conflicts));
        List<Numbers> contested = conflicts.stream()
                .filter(Settled::ofOneReport)
                .flatMap(conflict -> numbers(conflict).stream())
                .toList();
        List<Numbers> updates = conflicts.stream()
                .filter(conflict -> conflict.verdict().equals(UPDATE))
                .flatMap(conflict -> numbers(conflict).stream())
                .toList();
        List<Conflict> settled = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            boolean open = conflict.real() || conflict.verdict().equals(UPDATE);
            Optional<Numbers> numbers = open ? numbers(conflict) : Optional.empty();
            if (numbers.filter(both -> contested.stream().anyMatch(both::same)).isPresent()) {
                settled.add(as("conflict", "conflict", conflict));
            } else if (numbers.isEmpty() || !conflict.real()) {
                settled.add(conflict);
            } else if (updates.stream().anyMatch(numbers.get()::same)) {
                settled.add(as(UPDATE, UPDATE, conflict));
            } else if (sides.stream().anyMatch(side -> whole(side, numbers.get()))
                    || addsUp(numbers.get(), sums.get())) {
                settled.add(as("aggregate", "aggregate", conflict));
            } else if (sides.stream().noneMatch(side -> parts(side, numbers.get()))
                    && !addend(numbers.get(), sums.get())) {
                settled.add(conflict);
            }
        }
        return settled;
    }

    // two tellers whom one report holds against each other
    private static boolean ofOneReport(Conflict conflict) {
        return conflict.real()
                && conflict.quotes().stream().map(Quote::report).distinct().count() == 1;
    }

    // 23 are the 15 of one province and the 8 of the other, or «more than 20»
    private static boolean addsUp(Numbers numbers, List<Sum> sums) {
        return sums.stream()
                .anyMatch(sum -> Amounts.sameThing(sum.total, numbers.more())
                        && sum.of(numbers.less())
                        && (Amounts.equal(sum.total, numbers.more())
                                || Amounts.withinBounds(sum.total, numbers.more())));
    }

    private static boolean addend(Numbers numbers, List<Sum> sums) {
        return sums.stream()
                .anyMatch(sum -> Amounts.sameThing(sum.total, numbers.one())
                        && sum.of(numbers.one())
                        && sum.of(numbers.other()));
    }

    /** A number and the two that add up to it, each of a report of its own. */
    private record Sum(Quantity total, Quantity one, Quantity other) {
        boolean of(Quantity addend) {
            return Amounts.equal(one, addend) || Amounts.equal(other, addend);
        }
    }

    private List<Sum> sums(List<Conflict> conflicts) {
        Map<Conflict, Numbers> real = new LinkedHashMap<>();
        conflicts.stream()
                .filter(Conflict::real)
                .forEach(conflict -> numbers(conflict).ifPresent(both -> real.put(conflict, both)));
        List<Sum> sums = new ArrayList<>();
        real.forEach((conflict, first) -> real.forEach((that, second) -> {
            if (sum(first, second) && !quoted(conflict, first.less()).equals(quoted(that, second.less()))) {
                sums.add(new Sum(first.more(), first.less(), second.less()));
            }
        }));
        return sums;
    }

    private static boolean sum(Numbers first, Numbers second) {
        return Amounts.equal(first.more(), second.more())
                && first.less()
                                .low()
                                .add(second.less().low())
                                .compareTo(first.more().low())
                        == 0
                && Amounts.sameThing(first.more(), second.more());
    }

    private static ReportId quoted(Conflict conflict, Quantity quantity) {
        return conflict.quotes().stream()
                .filter(quote -> quote.span().equals(quantity.span()))
                .findFirst()
                .orElse(conflict.quotes().getFirst())
                .report();
    }

    /** Two numbers of one thing that differ. */
    private record Numbers(Quantity one, Quantity other) {
        Quantity less() {
            return one.low().compareTo(other.low()) < 0 ? one : other;
        }

        Quantity more() {
            return one.low().compareTo(other.low()) < 0 ? other : one;
        }

        boolean same(Numbers that) {
            return ((Amounts.equal(one, that.one) && Amounts.equal(other, that.other))
                            || (Amounts.equal(one, that.other) && Amounts.equal(other, that.one)))
                    && Amounts.sameThing(one, that.one);
        }
    }

    private Optional<Numbers> numbers(Conflict conflict) {
        if (!conflict.kind().equals("number")) {
            return Optional.empty();
        }
        Optional<Quantity> one = quantity(conflict.quotes().getFirst());
        Optional<Quantity> other = quantity(conflict.quotes().getLast());
        return one.flatMap(x -> other.map(y -> new Numbers(x, y)));
    }

    private Optional<Quantity> quantity(Quote quote) {
        return Optional.ofNullable(quantities.get(quote));
    }

    /** The same two numbers with another verdict and why. */
    static Conflict as(String verdict, String why, Conflict conflict) {
        List<String> words = conflict.reason().arguments().stream().limit(2).toList();
        return new Conflict(
                conflict.kind(), verdict, conflict.quotes(), new Reason("compare.conflict.number." + why, words));
    }

    // «17 شخصا، بينهم 12 في كسلا»
    private static boolean whole(Side side, Numbers numbers) {
        return tells(side, numbers, (one, other) -> Frames.part(side, one) || Frames.part(side, other));
    }

    // the same teller counts both, one beside the other
    private static boolean parts(Side side, Numbers numbers) {
        return tells(side, numbers, Amounts::joined);
    }

    private static boolean tells(Side side, Numbers numbers, BiPredicate<Quantity, Quantity> so) {
        List<Quantity> bodily = side.bodily().stream()
                .filter(quantity -> Amounts.equal(quantity, numbers.one) || Amounts.equal(quantity, numbers.other))
                .filter(quantity -> !Corrections.takenBack(side, quantity.span()))
                .toList();
        return bodily.stream()
                .anyMatch(one -> bodily.stream()
                        .anyMatch(other -> numbers.same(new Numbers(one, other))
                                && Amounts.sameThing(one, other)
                                && so.test(one, other)
                                && tellers(side, one).equals(tellers(side, other))));
    }

    private static Set<Attribution> tellers(Side side, Quantity quantity) {
        return side.attributions.stream()
                .filter(attribution -> attribution.span().contains(quantity.span()))
                .collect(Collectors.toSet());
    }
}
