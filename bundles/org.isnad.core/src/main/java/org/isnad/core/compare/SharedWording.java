package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Quote;
import org.isnad.report.Reuse;
import org.isnad.report.Reuse.Direction;

/** The wording two reports have in common: runs of folded words, found by an index, moved passages included. */
final class SharedWording {
    private static final int RUN = 8;
    // places of one run that are tried; formulas repeat, passages do not
    private static final int MOST_PLACES = 4;

    private final Side a;
    private final Side b;
    private final int common;

    SharedWording(Side a, Side b) {
        this.a = a;
        this.b = b;
        common = a.wording.common(b.wording);
    }

    /** Which share of the shorter body's three-word runs stands in the other. */
    double containment() {
        return share(true);
    }

    /** Which share of the longer body's three-word runs stands in the other. */
    double identity() {
        return share(false);
    }

    private double share(boolean ofTheShorter) {
        int one = a.wording.shingles.length;
        int other = b.wording.shingles.length;
        int base = ofTheShorter ? Math.min(one, other) : Math.max(one, other);
        return base == 0 ? 0 : (double) common / base;
    }

    /** Shared passages of eight words or more, longest reach first at each place, not overlapping in the second report. */
    List<Reuse> passages() {
        RunIndex index = new RunIndex(a.wording.runs(RUN), MOST_PLACES);
        long[] runs = b.wording.runs(RUN);
        List<Reuse> passages = new ArrayList<>();
        int i = 0;
        while (i < runs.length) {
            int length = 0;
            int best = 0;
            for (int place = index.first(runs[i]); place != RunIndex.NONE; place = index.next(place)) {
                int reach = reach(place, i);
                if (reach > length) {
                    length = reach;
                    best = place;
                }
            }
            if (length > 0) {
                passages.add(new Reuse(quote(a, best, length), quote(b, i, length), direction()));
            }
            i += Math.max(1, length);
        }
        return passages;
    }

    // never over the end of a paragraph: furniture may stand between
    private int reach(int inA, int inB) {
        int most = Math.min(a.passageEnds.get(inA) - inA, b.passageEnds.get(inB) - inB);
        int length = 0;
        while (length < most && a.wording.word(inA + length) == b.wording.word(inB + length)) {
            length++;
        }
        return length < RUN ? 0 : length;
    }

    private static Quote quote(Side side, int from, int length) {
        return side.quote(side.words
                .get(from)
                .span()
                .union(side.words.get(from + length - 1).span()));
    }

    private Direction direction() {
        int order = Clock.order(a, b);
        return order == 0 ? Direction.UNKNOWN : order < 0 ? Direction.A_TO_B : Direction.B_TO_A;
    }
}
