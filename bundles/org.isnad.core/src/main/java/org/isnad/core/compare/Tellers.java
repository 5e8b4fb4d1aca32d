package org.isnad.core.compare;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Quantity;

/** Who tells a number. */
final class Tellers {
    private Tellers() {}

    /** Whether two numbers are told by two who speak for themselves and for other bodies. */
    static boolean others(Side a, Quantity x, Side b, Quantity y) {
        Optional<Attribution> one = of(a, x);
        Optional<Attribution> other = of(b, y);
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && !Voices.sameName(one.get().origin(), other.get().origin())
                && !oneHouse(a, one.get(), b, other.get());
    }

    private static boolean oneHouse(Side a, Attribution one, Side b, Attribution other) {
        Set<Set<String>> houses = House.of(b, other.origin());
        return House.of(a, one.origin()).stream()
                .anyMatch(house ->
                        houses.stream().anyMatch(that -> within(house, that) || within(that, house)));
    }

    private static boolean within(Set<String> house, Set<String> other) {
        return !house.isEmpty() && other.containsAll(house);
    }

    private static Optional<Attribution> of(Side side, Quantity quantity) {
        return side.attributions.stream()
                .filter(attribution ->
                        attribution.resolved() && attribution.span().contains(quantity.span()))
                .filter(attribution -> !Lineages.carries(attribution.origin()))
                .findFirst();
    }
}
