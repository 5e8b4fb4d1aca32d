package org.isnad.core.compare;

import java.util.Optional;

/**
 * One end of what excludes its other ends: rising against falling, one currency against another.
 *
 * @param axis what the ends have in common
 * @param end which of them, from 0 on
 * @param kind what it means that two claims have different ends
 */
record Pole(String axis, int end, Kind kind) {
    /** What different ends mean. */
    enum Kind {
        /** Two claims of one subject contradict. */
        ACTION,
        /** The end that is not 0 denies what else is said, even where the other claim says nothing of it. */
        DENIAL,
        /** One claim has another member of the same class. */
        THING
    }

    boolean excludes(Pole other) {
        return axis.equals(other.axis) && end != other.end;
    }

    /** Whether it says that something grows, goes on, is allowed or stays; false of its other end, empty of other axes. */
    Optional<Boolean> rises() {
        return Opposites.rising(axis) && end < 2 ? Optional.of(end == 0) : Optional.empty();
    }

    /** Whether one of its ends is better than the other. */
    boolean directed() {
        return kind != Kind.THING && (Opposites.rising(axis) || Opposites.worseFirst(axis) || axis.equals("custody"));
    }

    /** Whether it is the better end of what has one. */
    boolean good() {
        return directed() && (Opposites.worseFirst(axis) ? end == 1 : end == 0);
    }

    /** Whether it is the worse end of what has one. */
    boolean bad() {
        return directed() && (Opposites.worseFirst(axis) ? end == 0 : end > 0);
    }

    boolean denies() {
        return kind == Kind.DENIAL && end > 0;
    }
}
