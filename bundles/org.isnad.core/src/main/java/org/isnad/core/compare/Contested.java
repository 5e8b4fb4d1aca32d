package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;

/** Numbers that one report itself gives as two tellers have them: the police say nine, the hospital thirteen. */
final class Contested {
    private static final Set<String> MEASURED = Set.of("magnitude", "degree");
    private static final String PERSON = "person";

    private Contested() {}

    /** Whether a report gives a number of another teller than it has for the one it is held against. */
    static boolean tells(Side side, Quantity given, Quantity held) {
        return side.bodily().stream()
                .filter(other -> Amounts.sameThing(other, given) && other.low().compareTo(given.low()) == 0)
                .anyMatch(other -> Tellers.others(side, other, side, held));
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
                if (oneThing(side, one, other)
                        && !Amounts.agree(one, other)
                        && Frames.groups(side, one).equals(Frames.groups(side, other))
                        && Tellers.others(side, one, side, other)) {
                    NumberVerdict.within(side, one, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    // «120 ألف شخص شاركوا», «أحصت الشركة 62 ألف شخص»
    private static boolean oneThing(Side side, Quantity one, Quantity other) {
        String thing = States.thing(side, one);
        String that = States.thing(side, other);
        return thing.equals(that)
                || (States.COUNTED.contains(thing) && PERSON.equals(that))
                || (States.COUNTED.contains(that) && PERSON.equals(thing));
    }

    private static boolean counted(Side side, Quantity quantity) {
        String thing = States.thing(side, quantity);
        return MEASURED.contains(thing)
                || Conflicts.TOLLS.contains(thing)
                || thing.equals(PERSON)
                || States.COUNTED.contains(thing);
    }
}
