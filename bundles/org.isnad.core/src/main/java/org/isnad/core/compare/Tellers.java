package org.isnad.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Quantity;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Who tells a number. */
final class Tellers {
    // tuned on our stories
    private static final double ALIKE = .4;

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

    /** Whether one and the same tells both. */
    static boolean same(Side a, Quantity x, Side b, Quantity y) {
        Optional<Attribution> one = of(a, x);
        Optional<Attribution> other = of(b, y);
        return one.isPresent() && other.isPresent() && !others(a, x, b, y);
    }

    /** What that is a part of as somebody tells it. */
    static Optional<Span> told(Side side, Quantity quantity) {
        return of(side, quantity).map(Attribution::span);
    }

    private static boolean oneHouse(Side a, Attribution one, Side b, Attribution other) {
        if (!a.sameLanguage(b)) {
            return told(a, one).likeness(told(b, other)) >= ALIKE
                    || whole(a, one).likeness(whole(b, other)) >= ALIKE;
        }
        Set<String> words = words(one.origin());
        Set<String> others = words(other.origin());
        long common = words.stream().filter(others::contains).count();
        if (common > 1 || (common == 1 && Math.min(words.size(), others.size()) == 1)) {
            return true;
        }
        Set<Set<String>> houses = House.of(b, other.origin());
        return House.of(a, one.origin()).stream()
                .anyMatch(house -> houses.stream().anyMatch(that -> within(house, that) || within(that, house)));
    }

    // «حصيلة أولية للحماية المدنية» and whoever speaks for it
    private static Set<String> words(Source source) {
        Set<String> stems = new HashSet<>(Voices.contentStems(House.plain(source.name())));
        source.role().ifPresent(role -> stems.addAll(Voices.contentStems(House.plain(role))));
        source.affiliation().ifPresent(house -> stems.addAll(Voices.contentStems(House.plain(house))));
        stems.removeIf(House::general);
        return stems;
    }

    private static Told whole(Side side, Attribution attribution) {
        return new Told(side, List.of(attribution.origin().span()));
    }

    private static Told told(Side side, Attribution attribution) {
        return House.told(side, List.of(attribution.origin().span()));
    }

    private static boolean within(Set<String> house, Set<String> other) {
        return !house.isEmpty() && other.containsAll(house);
    }

    private static Optional<Attribution> of(Side side, Quantity quantity) {
        return side.said(quantity).teller.get();
    }

    static Optional<Attribution> tellerOf(Side side, Quantity quantity) {
        return side.attributions.stream()
                .filter(attribution -> attribution.span().contains(quantity.span())
                        && !attribution.origin().name().isBlank())
                .filter(attribution -> !Lineages.carries(attribution.origin()))
                .findFirst();
    }
}
