package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Quote;
import org.isnad.report.Reason;

/** Makes one conflict of those that pairs of reports have over the same words: «9» here and there, «14» in a third. */
final class Disputes {
    private static final int VALUES = 2;
    // what is so of two and of one of these with a third is so of all
    private static final Set<String> CHAINED = Set.of(
            "compare.conflict.number.update",
            "compare.conflict.number.update-later",
            "compare.conflict.number.other-day",
            "compare.conflict.number.corrected",
            "compare.conflict.number.aggregate");

    private final List<Side> sides;

    /** @param sides in an order that does not depend on how the reports were given */
    Disputes(List<Side> sides) {
        this.sides = sides;
    }

    /** In the order of the first of each; what shares no quote stays as it is. */
    List<Conflict> of(List<Conflict> conflicts) {
        // by the number of each, that of an earlier one it belongs to, or its own
        int[] earlier = IntStream.range(0, conflicts.size()).toArray();
        Map<List<Object>, Integer> met = new HashMap<>();
        Map<Integer, Set<Quote>> shared = new HashMap<>();
        for (int i = 0; i < conflicts.size(); i++) {
            if (chained(conflicts.get(i))) {
                for (List<Object> sign : signs(conflicts.get(i))) {
                    int one = first(earlier, met.getOrDefault(sign, i));
                    int other = first(earlier, i);
                    earlier[Math.max(one, other)] = Math.min(one, other);
                    met.putIfAbsent(sign, i);
                }
            } else {
                earlier[i] = around(conflicts.get(i), i, met, shared);
            }
        }
        Map<Integer, List<Conflict>> disputes = new LinkedHashMap<>();
        for (int i = 0; i < conflicts.size(); i++) {
            disputes.computeIfAbsent(first(earlier, i), first -> new ArrayList<>())
                    .add(conflicts.get(i));
        }
        return disputes.values().stream().map(this::joined).toList();
    }

    private static int first(int[] earlier, int of) {
        int first = of;
        while (earlier[first] != first) {
            first = earlier[first];
        }
        return first;
    }

    private static boolean chained(Conflict conflict) {
        return conflict.real()
                || !conflict.kind().equals("number")
                || CHAINED.contains(conflict.reason().key());
    }

    // those that share any are one, of one kind and for one reason: over the same words whatever the values, or real
    // ones
    // in copies and other words over the same values, «מאה אלף», «100 ألف»
    private List<List<Object>> signs(Conflict conflict) {
        List<List<Object>> signs = new ArrayList<>();
        for (Quote quote : conflict.quotes()) {
            signs.add(sign(conflict, quote));
        }
        Set<List<BigDecimal>> values = conflict.real() ? values(conflict) : Set.of();
        if (values.size() == VALUES) {
            signs.add(sign(conflict, values));
        }
        return signs;
    }

    // the first of those that tell of one number and each of some others; of no chain: what rounds one bounds no third
    private static int around(
            Conflict conflict, int place, Map<List<Object>, Integer> met, Map<Integer, Set<Quote>> shared) {
        int first = place;
        for (Quote quote : conflict.quotes()) {
            int one = met.getOrDefault(sign(conflict, quote), place);
            first = shared.getOrDefault(one, Set.of()).contains(quote) ? Math.min(first, one) : first;
        }
        shared.computeIfAbsent(first, none -> new HashSet<>(conflict.quotes())).retainAll(conflict.quotes());
        for (Quote quote : shared.getOrDefault(first, Set.of())) {
            met.put(sign(conflict, quote), first);
        }
        return first;
    }

    private static List<Object> sign(Conflict conflict, Object shared) {
        return List.of(conflict.kind(), conflict.verdict(), conflict.reason().key(), beyondValues(conflict), shared);
    }

    private Set<List<BigDecimal>> values(Conflict conflict) {
        return conflict.quotes().stream()
                .flatMap(quote -> value(quote).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> beyondValues(Conflict conflict) {
        return conflict.reason().arguments().stream().skip(VALUES).toList();
    }

    private Conflict joined(List<Conflict> dispute) {
        Conflict first = dispute.getFirst();
        if (dispute.size() == 1) {
            return first;
        }
        List<Quote> quotes = dispute.stream()
                .flatMap(conflict -> conflict.quotes().stream())
                .distinct()
                .sorted(Comparator.comparing(Quote::span))
                .sorted(Comparator.comparingInt(quote -> sides.indexOf(side(quote))))
                .toList();
        Reason reason = reason(first, dispute, quotes);
        List<Quote> asGiven = quotes.stream()
                .sorted(Comparator.comparingInt(quote -> side(quote).place))
                .toList();
        return new Conflict(first.kind(), first.verdict(), asGiven, reason);
    }

    private Side side(Quote quote) {
        return sides.stream()
                .filter(side -> side.id().equals(quote.report()))
                .findFirst()
                .orElseThrow();
    }

    // the value that all have, or else the first, and those that differ from it, each in the words of the first side
    // that has it
    private Reason reason(Conflict first, List<Conflict> dispute, List<Quote> all) {
        if (!first.kind().equals("number")) {
            return first.reason();
        }
        List<Quote> quotes = Stream.concat(
                        all.stream()
                                .filter(quote -> dispute.stream()
                                        .allMatch(conflict -> conflict.quotes().contains(quote)))
                                .limit(1),
                        all.stream())
                .toList();
        Map<List<BigDecimal>, String> values = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            value(quote)
                    .ifPresent(value -> values.putIfAbsent(value, side(quote).words(quote.span())));
        }
        if (values.size() < VALUES) {
            return first.reason();
        }
        List<String> words = List.copyOf(values.values());
        List<String> arguments =
                new ArrayList<>(List.of(words.getFirst(), String.join(" · ", words.subList(1, words.size()))));
        arguments.addAll(beyondValues(first));
        return new Reason(first.reason().key(), arguments);
    }

    private Optional<List<BigDecimal>> value(Quote quote) {
        return Placed.within(side(quote).quantities, quote.span()).stream()
                .filter(quantity -> quantity.span().equals(quote.span()))
                .map(quantity -> List.of(
                        quantity.low().stripTrailingZeros(), quantity.high().stripTrailingZeros()))
                .findFirst();
    }
}
