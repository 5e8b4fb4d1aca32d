package org.isnad.classifiers.headline;

import java.util.BitSet;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Polarity;
import org.isnad.report.Span;

/**
 * One claim of the body and where it stands.
 *
 * @param sentence the sentence around it
 * @param paragraph its paragraph, counted from 0
 * @param matter the words that say what it is about: its own, or its sentence's if it is alone there
 * @param own what those can be recognised by
 * @param around the same for the sentence
 * @param intended whether its sentence speaks of what is only thought of or planned
 * @param asked whether its sentence speaks of what is only asked for or talked about
 */
record Told(
        Claim claim,
        Span sentence,
        int paragraph,
        Span matter,
        BitSet own,
        BitSet around,
        boolean intended,
        boolean asked) {
    /** Whether the claim itself holds all of these keys. */
    boolean holds(BitSet keys) {
        int key = keys.nextSetBit(0);
        while (key >= 0 && own.get(key)) {
            key = keys.nextSetBit(key + 1);
        }
        return key < 0;
    }

    /** Stated as fact, and not denied. */
    static boolean plain(Claim claim) {
        return claim.certainty() == Certainty.CERTAIN && claim.polarity() == Polarity.AFFIRMED;
    }

    static boolean open(Claim claim) {
        return claim.certainty() != Certainty.CERTAIN && claim.certainty() != Certainty.DENIED;
    }

    boolean plain() {
        return plain(claim) && !intended;
    }

    boolean open() {
        return open(claim) || (intended && plain(claim));
    }

    boolean denied() {
        return claim.certainty() == Certainty.DENIED;
    }
}
