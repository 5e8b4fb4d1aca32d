package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Source;

/** Numbers that one report itself gives as two tellers have them: the police say nine, the hospital thirteen. */
final class Contested {
    private static final Set<String> TOLLS = Set.of("killed", "injured", "arrested", "missing", "displaced", "hostage");

    private Contested() {}

    /** Whether a report gives a number of another teller than it has for the one it is held against. */
    static boolean tells(Side side, Quantity given, Quantity held) {
        return side.bodily().stream()
                .filter(other -> Amounts.sameThing(other, given) && other.low().compareTo(given.low()) == 0)
                .anyMatch(other -> byOthers(side, other, held));
    }

    /** The real conflicts within one report. */
    static List<Conflict> within(Side side) {
        List<Conflict> found = new ArrayList<>();
        List<Quantity> counted = side.bodily().stream()
                .filter(quantity -> counted(side, quantity) && Tolls.whole(side, quantity))
                .toList();
        for (int i = 0; i < counted.size(); i++) {
            for (Quantity other : counted.subList(i + 1, counted.size())) {
                Quantity one = counted.get(i);
                if (States.thing(side, one).equals(States.thing(side, other))
                        && !Amounts.agree(one, other)
                        && Frames.groups(side, one).equals(Frames.groups(side, other))
                        && byOthers(side, one, other)) {
                    NumberVerdict.within(side, one, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean counted(Side side, Quantity quantity) {
        String thing = States.thing(side, quantity);
        return TOLLS.contains(thing) || States.COUNTED.contains(thing);
    }

    /** Whether two are told by two who speak for themselves, and neither by the other's teller too. */
    private static boolean byOthers(Side side, Quantity one, Quantity other) {
        Optional<Attribution> first = teller(side, one);
        Optional<Attribution> second = teller(side, other);
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && !Voices.sameName(first.get().origin(), second.get().origin())
                && !oneHouse(side, first.get().origin(), second.get().origin());
    }

    private static boolean oneHouse(Side side, Source one, Source other) {
        Set<Set<String>> houses = House.of(side, other);
        return House.of(side, one).stream()
                .anyMatch(house ->
                        houses.stream().anyMatch(that -> that.containsAll(house) || house.containsAll(that)));
    }

    private static Optional<Attribution> teller(Side side, Quantity quantity) {
        return side.attributions.stream()
                .filter(attribution -> attribution.resolved() && attribution.span().contains(quantity.span()))
                .filter(attribution -> !Lineages.carries(attribution.origin()))
                .findFirst();
    }
}
