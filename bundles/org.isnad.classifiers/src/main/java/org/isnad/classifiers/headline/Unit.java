package org.isnad.classifiers.headline;

import java.util.BitSet;
import org.isnad.report.Span;

/** One content word and the keys it can be recognised by: its coarse stem, action class, entity and number. */
final class Unit {
    private final Span span;
    private final int[] keys;
    private final boolean acts;
    private final boolean named;
    private final double weight;

    /**
     * @param keys as {@link Keys} counts them
     * @param acts whether one of them is an action class
     * @param named whether it stands in a name that is known
     * @param weight the less the more paragraphs hold one of them
     */
    Unit(Span span, int[] keys, boolean acts, boolean named, double weight) {
        this.span = span;
        this.keys = keys;
        this.acts = acts;
        this.named = named;
        this.weight = weight;
    }

    Span span() {
        return span;
    }

    boolean acts() {
        return acts;
    }

    boolean named() {
        return named;
    }

    double weight() {
        return weight;
    }

    /** Whether one of its keys is held. */
    boolean in(BitSet held) {
        for (int key : keys) {
            if (held.get(key)) {
                return true;
            }
        }
        return false;
    }
}
