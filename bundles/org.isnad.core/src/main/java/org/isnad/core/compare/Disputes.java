package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<List<Conflict>> disputes = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            List<List<Conflict>> touched = disputes.stream()
                    .filter(dispute -> dispute.stream().anyMatch(other -> one(other, conflict)))
                    .filter(dispute -> chained(conflict) || share(dispute, conflict))
                    .limit(chained(conflict) ? disputes.size() : 1)
                    .toList();
            if (touched.isEmpty()) {
                disputes.add(new ArrayList<>(List.of(conflict)));
            } else {
                touched.getFirst().add(conflict);
                touched.stream().skip(1).forEach(touched.getFirst()::addAll);
                disputes.removeIf(dispute -> touched.indexOf(dispute) > 0);
            }
        }
        return disputes.stream().map(this::joined).toList();
    }

    // of one kind and for one reason, whatever the values
    private boolean one(Conflict a, Conflict b) {
        return a.kind().equals(b.kind())
                && a.verdict().equals(b.verdict())
                && a.reason().key().equals(b.reason().key())
                && beyondValues(a).equals(beyondValues(b))
                && (touch(a, b) || (a.real() && sameValues(a, b)));
    }

    private static boolean chained(Conflict conflict) {
        return conflict.real()
                || !conflict.kind().equals("number")
                || CHAINED.contains(conflict.reason().key());
    }

    // what is said of one number and each of the others
    private static boolean share(List<Conflict> dispute, Conflict conflict) {
        return conflict.quotes().stream()
                .anyMatch(quote ->
                        dispute.stream().allMatch(other -> other.quotes().contains(quote)));
    }

    private static boolean touch(Conflict a, Conflict b) {
        return a.quotes().stream().anyMatch(b.quotes()::contains);
    }

    // in copies, or in other words: «מאה אלף», «100 ألف»
    private boolean sameValues(Conflict a, Conflict b) {
        Set<List<BigDecimal>> values = values(a);
        return values.size() == VALUES && values.equals(values(b));
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
        return side(quote).quantities.stream()
                .filter(quantity -> quantity.span().equals(quote.span()))
                .map(quantity -> List.of(
                        quantity.low().stripTrailingZeros(), quantity.high().stripTrailingZeros()))
                .findFirst();
    }
}
