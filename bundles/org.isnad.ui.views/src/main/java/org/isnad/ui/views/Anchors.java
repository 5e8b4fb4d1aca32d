package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Carries a scroll position from one text to another, so that matched words come to stand beside each other. */
final class Anchors {
    /** Positions of the same thing in both texts. */
    record Pair(int here, int there) {}

    private final List<Pair> pairs = new ArrayList<>();

    /** Between beginning, matches and end; matches that would scroll backwards are left out. */
    Anchors(List<Pair> matches, Pair end) {
        pairs.add(new Pair(0, 0));
        matches.stream()
                .filter(pair -> pair.here() < end.here() && pair.there() <= end.there())
                .sorted(Comparator.comparingInt(Pair::here))
                .forEach(this::addForward);
        addForward(end);
    }

    int there(int here) {
        Pair from = pairs.getFirst();
        for (Pair to : pairs) {
            if (here < to.here()) {
                int width = to.here() - from.here();
                return from.there()
                        + Math.toIntExact((long) (here - from.here()) * (to.there() - from.there()) / width);
            }
            from = to;
        }
        return from.there();
    }

    private void addForward(Pair pair) {
        Pair last = pairs.getLast();
        if (pair.here() > last.here() && pair.there() >= last.there()) {
            pairs.add(pair);
        }
    }
}
