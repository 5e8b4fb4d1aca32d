package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;

/** Numbers of a report, and which of them make another together. */
final class Addends {
    private static final Set<String> TAKEN = Set.of("arrested", "displaced", "hostage");

    private final Side side;
    private final List<Quantity> parts;
    private final Set<BigDecimal> values;
    private final Map<Quantity, List<Quantity>> known = new HashMap<>();

    Addends(Side side, List<Quantity> parts) {
        this.side = side;
        this.parts = List.copyOf(parts);
        values = parts.stream().map(part -> part.low().stripTrailingZeros()).collect(Collectors.toSet());
    }

    /** Whether a number is the sum of two of them, of other things, of other towns, or one on top of the other. */
    boolean make(Quantity total) {
        return !of(total).isEmpty();
    }

    /** The first two that a number is the sum of; none if it is no sum. */
    List<Quantity> of(Quantity total) {
        return known.computeIfAbsent(total, this::find);
    }

    private List<Quantity> find(Quantity total) {
        if (total.bound() == Bound.AT_LEAST || total.bound() == Bound.MORE_THAN) {
            return List.of();
        }
        for (int i = 0; i < parts.size(); i++) {
            Quantity one = parts.get(i);
            // of hundreds few have what is left beside them
            BigDecimal left = total.low().subtract(one.low()).stripTrailingZeros();
            for (Quantity other : values.contains(left) ? parts.subList(i + 1, parts.size()) : List.<Quantity>of()) {
                if (one.bound() != Bound.RANGE
                        && one.low().add(other.low()).compareTo(total.low()) == 0
                        && !mixed(total, one, other)
                        && !Frames.families(side, one)
                        && !Frames.families(side, other)
                        && apart(one, other)) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    // the dead are not those killed and those arrested
    private static boolean mixed(Quantity total, Quantity one, Quantity other) {
        return Conflicts.toll(total)
                && !one.counted().equals(other.counted())
                && (TAKEN.contains(one.counted()) || TAKEN.contains(other.counted()));
    }

    private boolean apart(Quantity one, Quantity other) {
        return (!one.counted().equals(other.counted()) && Conflicts.people(one) && Conflicts.people(other))
                || Amounts.joined(one, other)
                || Frames.added(side, other)
                || Scenes.beside(side, one, side, other);
    }
}
