package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Constructions that tell, each asked in turn at a word until one stands there. */
record ClauseConstructions(List<IntFunction<Optional<Told>>> inTurn) {
    Optional<Told> at(int i) {
        for (IntFunction<Optional<Told>> construction : inTurn) {
            Optional<Told> held = construction.apply(i);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }
}
