package org.isnad.core.compare;

import org.isnad.report.Certainty;

/** How firmly a claim is made: above 0 for a yes, below for a no. */
final class Firmness {
    private static final int FIRM = 2;

    private Firmness() {}

    private static int of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case POSSIBLE -> 1;
            case DOUBTFUL -> -1;
            case DENIED -> -3;
        };
    }

    /** Above 0 if the second stands more firmly by what both say. */
    static int change(Certainty first, Certainty second) {
        int change = of(second) - of(first);
        return of(first) < 0 && of(second) < 0 ? -change : change;
    }

    /** Whether one says yes and the other no. */
    static boolean opposed(Certainty one, Certainty other) {
        return of(one) < 0 != of(other) < 0;
    }

    /** Whether one firmly says yes and the other firmly no; «لا تصلهم المياه», «محرومون من المياه» say the same. */
    static boolean contradict(Item one, Item other) {
        Certainty certainty = one.claim.certainty();
        Certainty also = other.claim.certainty();
        if (!contradict(certainty, also)) {
            return false;
        }
        Item no = change(certainty, also) < 0 ? other : one;
        Item yes = no == one ? other : one;
        return !Frames.noDenial(no) && (!Frames.lacks(yes) || Frames.lacks(no));
    }

    /** Whether one firmly says yes and the other firmly no. */
    static boolean contradict(Certainty one, Certainty other) {
        int low = Math.min(of(one), of(other));
        int high = Math.max(of(one), of(other));
        return low <= -FIRM && high >= FIRM;
    }
}
